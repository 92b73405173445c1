using System;

namespace CiiGuard;

/// <summary>Declares a state of a review procedure (程序状态). On a constant of type <see langword="string"/>, whose value is the stored code of the state.</summary>
/// <param name="meaning">What the state means in law. Several states of a procedure may mean the same, such as the internal steps before a declaration.</param>
/// <seealso cref="ReviewProcedureAttribute"/>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ProcedureStateAttribute(ReviewState meaning) : Attribute
{
    /// <summary>What the state means in law.</summary>
    public ReviewState Meaning { get; } = meaning;

    /// <summary>English name. Default: the code.</summary>
    public string? English { get; set; }

    /// <summary>Chinese name (中文名称). Default: the English one.</summary>
    public string? Chinese { get; set; }

    /// <summary>Articles of the procedure that the state rests on, such as <c>11</c> or <c>13, 14</c>. Default: none.</summary>
    public string? Articles { get; set; }

    /// <summary>Who has to act in this state.</summary>
    public ReviewActors Actors { get; set; }

    /// <summary>Whether a review begins here. Exactly one state of a procedure does.</summary>
    public bool Initial { get; set; }

    /// <summary>Whether a review may rest here for good: an outcome, or an end.</summary>
    public bool Outcome { get; set; }

    /// <summary>How sure it is that the state is law. Default: <see cref="LegalCertainty.Text"/>.</summary>
    public LegalCertainty Certainty { get; set; } = LegalCertainty.Text;

    /// <summary>A remark in English, shown with the state.</summary>
    public string? Note { get; set; }

    /// <summary>The remark in Chinese.</summary>
    public string? ChineseNote { get; set; }
}
