namespace CiiGuard;

/// <summary>The time limit that runs where a review stands (办理期限). Its passing has no effect: no edition gives it any, and it never clears anything.</summary>
public sealed class ReviewDeadline
{
    internal ReviewDeadline(ReviewProcedure procedure, ProcedureState state, StatutoryClock? clock, CalendarDate from, CalendarDate? due, bool isSuspended)
    {
        Procedure = procedure;
        State = state;
        Clock = clock;
        From = from;
        Due = due;
        IsSuspended = isSuspended;
    }

    /// <summary>The procedure.</summary>
    public ReviewProcedure Procedure { get; }

    /// <summary>The state that the limit belongs to.</summary>
    public ProcedureState State { get; }

    /// <summary>The limit as declared.</summary>
    public ProcedureTimeLimit Limit => State.Limit!;

    /// <summary>The running clock, or null where the law gives no number of days.</summary>
    public StatutoryClock? Clock { get; }

    /// <summary>The day whose close starts the clock.</summary>
    public CalendarDate From { get; }

    /// <summary>The last day of the limit. None: the clock stands still, or the law gives no number of days.</summary>
    public CalendarDate? Due { get; }

    /// <summary>Whether the clock stands still now.</summary>
    public bool IsSuspended { get; }

    /// <summary>Whether there is no day after which the limit has passed: no number is given.</summary>
    public bool IsOpenEnded => Clock is null;

    /// <summary>The limit in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A text of one line.</returns>
    public string Text(Language language)
    {
        var chinese = language == Language.Chinese;
        var name = State.Name.In(language);
        var cited = Procedure.Cite(Limit.Articles, language);
        string text;
        if (Clock is null)
            text = chinese ? $"{name}：条文未规定天数" : $"{name}: no number of working days is given";
        else if (Due is not { } due)
            text = chinese ? $"{name}：{Clock.Limit}个工作日，补充材料期间不计入，现已中止" : $"{name}: {Clock.Limit} working days, standing still while material is pending";
        else
            text = chinese ? $"{name}：{Clock.Limit}个工作日，至{due}届满" : $"{name}: {Clock.Limit} working days, until {due}";

        if (Limit.IsExtendable && Clock is not null)
            text += chinese ? "（一般期限，可延长）" : " (generally; may be extended)";
        return cited.Length == 0 ? text : text + (chinese ? $"（{cited}）" : $" ({cited})");
    }

    /// <summary>The limit in English.</summary>
    /// <returns>A text of one line.</returns>
    public override string ToString() => Text(Language.English);
}
