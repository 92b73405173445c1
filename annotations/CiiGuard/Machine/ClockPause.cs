namespace CiiGuard;

/// <summary>A time that is not counted, because further material was being supplied (审查时间不计入). Measures 2020 art. 14, 2022 art. 15.</summary>
public sealed record ClockPause
{
    /// <summary>The day of the request.</summary>
    public CalendarDate From { get; init; }

    /// <summary>The day of delivery.</summary>
    public CalendarDate To { get; init; }
}
