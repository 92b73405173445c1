namespace CiiGuard;

/// <summary>The time limit of a state at run time, as declared by <see cref="TimeLimitAttribute"/>.</summary>
public sealed class ProcedureTimeLimit
{
    /// <summary>Describes a limit. Called by generated code.</summary>
    /// <param name="workingDays">Length in working days. Zero: no number is given.</param>
    /// <param name="articles">Articles, or empty.</param>
    public ProcedureTimeLimit(int workingDays, string articles)
    {
        WorkingDays = workingDays;
        Articles = articles;
    }

    /// <summary>Length in working days. Zero: no number is given.</summary>
    public int WorkingDays { get; }

    /// <summary>Articles, or empty.</summary>
    public string Articles { get; }

    /// <summary>Which of the law's periods it is. None: a limit of one's own.</summary>
    public ReviewPeriod? Period { get; init; }

    /// <summary>Code of the state whose clock goes on, the days being added. None: a clock of its own starts.</summary>
    public string? Continues { get; init; }

    /// <summary>Whether it may be exceeded without a number.</summary>
    public bool IsExtendable { get; init; }

    /// <summary>The event that starts the clock, or null.</summary>
    public BilingualText? StartsWith { get; init; }

    /// <summary>How sure it is that the clock starts there.</summary>
    public LegalCertainty StartCertainty { get; init; } = LegalCertainty.Text;
}
