using System;

namespace CiiGuard;

/// <summary>Declares a step of a review procedure (程序步骤). On a constant of type <see langword="string"/>, whose value is the stored code of the step.</summary>
/// <seealso cref="ReviewProcedureAttribute"/>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ProcedureStepAttribute : Attribute
{
    /// <summary>Codes of the states in which the step can be taken. Without any the step can never be taken.</summary>
    public string[] From { get; set; } = [];

    /// <summary>Code of the state that the step leads to. Default: none, the review stays where it is (a notice, or an overlay that begins or ends).</summary>
    public string? To { get; set; }

    /// <summary>Who takes the step.</summary>
    public ReviewActors Actors { get; set; }

    /// <summary>English name. Default: the code.</summary>
    public string? English { get; set; }

    /// <summary>Chinese name (中文名称). Default: the English one.</summary>
    public string? Chinese { get; set; }

    /// <summary>Articles of the procedure that the step rests on. Default: none.</summary>
    public string? Articles { get; set; }

    /// <summary>What must be at hand.</summary>
    public StepEvidence Evidence { get; set; }

    /// <summary>Code of the overlay that begins with this step; the step cannot be taken while it lies.</summary>
    public string? Begins { get; set; }

    /// <summary>Code of the overlay that ends with this step; the step cannot be taken unless it lies.</summary>
    public string? Ends { get; set; }

    /// <summary>How sure it is that the step is law. Default: <see cref="LegalCertainty.Text"/>.</summary>
    public LegalCertainty Certainty { get; set; } = LegalCertainty.Text;

    /// <summary>A remark in English, shown with the step.</summary>
    public string? Note { get; set; }

    /// <summary>The remark in Chinese.</summary>
    public string? ChineseNote { get; set; }
}
