using System;

namespace CiiGuard;

/// <summary>Gives a state of a procedure its time limit, in working days (办理期限). Its passing has no effect: no edition gives it any.</summary>
/// <remarks>The clock starts with the day on which the state is entered, which is not counted itself, unless the limit <see cref="Continues"/> another one.</remarks>
/// <param name="workingDays">Length in working days. Zero: no number is given, and neither the state nor one whose limit continues this one has an end that could be computed.</param>
/// <seealso cref="ProcedureStateAttribute"/>
[AttributeUsage(AttributeTargets.Field)]
public sealed class TimeLimitAttribute(int workingDays) : Attribute
{
    /// <summary>Length in working days. Zero: none is given.</summary>
    public int WorkingDays { get; } = workingDays;

    /// <summary>Which of the law's periods it is: a <see cref="ReviewPeriod"/>. Default: <see langword="null"/>, a limit of one's own that is no period of the law.</summary>
    public object? Period { get; set; }

    /// <summary>Code of the state whose clock goes on in this one: the days are added to its limit. Default: none, a clock of its own starts.</summary>
    public string? Continues { get; set; }

    /// <summary>Whether the limit is a rule of thumb ("generally") that may be exceeded without a number.</summary>
    public bool Extendable { get; set; }

    /// <summary>Articles of the procedure. Default: those of the state.</summary>
    public string? Articles { get; set; }

    /// <summary>In words, the event that starts the clock.</summary>
    public string? StartsWith { get; set; }

    /// <summary>The same in Chinese.</summary>
    public string? ChineseStartsWith { get; set; }

    /// <summary>How sure it is that the clock starts there. Default: <see cref="LegalCertainty.Text"/>.</summary>
    public LegalCertainty StartCertainty { get; set; } = LegalCertainty.Text;
}
