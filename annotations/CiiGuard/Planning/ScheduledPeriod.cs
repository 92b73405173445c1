using System;

namespace CiiGuard;

/// <summary>One period of a schedule, all of its time used.</summary>
public readonly struct ScheduledPeriod : IEquatable<ScheduledPeriod>
{
    internal ScheduledPeriod(ReviewPeriod period, CalendarDate started, int workingDays, CalendarDate end)
    {
        Period = period;
        Started = started;
        WorkingDays = workingDays;
        End = end;
    }

    /// <summary>The period.</summary>
    public ReviewPeriod Period { get; }

    /// <summary>Day of the event that starts it. It is not counted.</summary>
    public CalendarDate Started { get; }

    /// <summary>Its length.</summary>
    public int WorkingDays { get; }

    /// <summary>Its last day.</summary>
    public CalendarDate End { get; }

    /// <inheritdoc/>
    public bool Equals(ScheduledPeriod other) => (Period, Started, WorkingDays, End) == (other.Period, other.Started, other.WorkingDays, other.End);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScheduledPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Period, Started, WorkingDays, End).GetHashCode();

    /// <summary>Period, length and last day.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Period}: {WorkingDays} working days to {End}";

    /// <summary>Whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ScheduledPeriod left, ScheduledPeriod right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ScheduledPeriod left, ScheduledPeriod right) => !left.Equals(right);
}
