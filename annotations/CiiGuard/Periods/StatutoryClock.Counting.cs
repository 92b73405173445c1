using System;

namespace CiiGuard;

public sealed partial class StatutoryClock
{
    /// <summary>The last day of the period. That it has passed clears nothing.</summary>
    /// <param name="calendar">The working days.</param>
    /// <returns>The day; none while material is pending, because the rest of the period has not begun to run.</returns>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public CalendarDate? Due(WorkingCalendar calendar) =>
        TryGetDue(calendar, out var due, out var missingYear) ? due : throw new WorkingCalendarException(missingYear, calendar);

    /// <summary>As <see cref="Due"/>, without an exception for a year that is missing.</summary>
    /// <param name="calendar">The working days.</param>
    /// <param name="due">The last day of the period, or none.</param>
    /// <param name="missingYear">The first year that is missing, or 0.</param>
    /// <returns>Whether the calendar has every year that is needed.</returns>
    public bool TryGetDue(WorkingCalendar calendar, out CalendarDate? due, out int missingYear)
    {
        if (calendar is null)
            throw new ArgumentNullException(nameof(calendar));

        due = null;
        missingYear = 0;
        var remaining = Limit;
        var counted = Started;
        foreach (var suspension in suspensions)
        {
            NotCounted(suspension, out var first, out var last);
            if (first > last)
                continue;

            var before = first.AddDays(-1);
            if (before > counted)
            {
                if (calendar.TryAddWorkingDays(counted, remaining, out var end, out _) && end <= before)
                {
                    due = end;
                    return true;
                }

                if (!calendar.TryCountWorkingDays(counted, before, out var used, out missingYear))
                    return false;

                remaining -= used;
            }

            if (last is null)
                return true;

            counted = last.Value;
        }

        if (!calendar.TryAddWorkingDays(counted, remaining, out var ends, out missingYear))
            return false;

        due = ends;
        return true;
    }

    /// <summary>Working days used up by the end of a day, at most <see cref="Limit"/>.</summary>
    /// <param name="asOf">The day, not before the start. What happened later is left aside.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>Working days.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is before the start.</exception>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public int UsedWorkingDays(CalendarDate asOf, WorkingCalendar calendar)
    {
        if (calendar is null)
            throw new ArgumentNullException(nameof(calendar));
        if (asOf < Started)
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf, $"The clock started on {Started}.");

        var used = 0;
        var counted = Started;
        foreach (var suspension in suspensions)
        {
            if (suspension.Requested > asOf)
                break;

            NotCounted(suspension, out var first, out var last);
            if (first > last)
                continue;

            var before = first.AddDays(-1);
            if (before > counted)
                used += calendar.CountWorkingDays(counted, before);

            counted = last is { } known && known < asOf ? known : asOf;
        }

        if (asOf > counted)
            used += calendar.CountWorkingDays(counted, asOf);

        return Math.Min(used, Limit);
    }

    /// <summary>Working days left after a day.</summary>
    /// <param name="asOf">The day, not before the start. What happened later is left aside.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>Working days.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is before the start.</exception>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public int RemainingWorkingDays(CalendarDate asOf, WorkingCalendar calendar) => Limit - UsedWorkingDays(asOf, calendar);

    /// <summary>Whether material is pending at the end of a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether a request was made by then and the material not yet delivered.</returns>
    public bool IsSuspendedOn(CalendarDate date) =>
        Array.Exists(suspensions, suspension => suspension.Requested <= date && (suspension.Delivered is not { } delivered || date < delivered));

    /// <summary>Whether the last day of the period has passed. It clears nothing, and is no more than a reason to ask.</summary>
    /// <param name="date">The day.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>Whether the day is after <see cref="Due"/>; not while material is pending.</returns>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public bool IsExpiredOn(CalendarDate date, WorkingCalendar calendar) => Due(calendar) is { } due && date > due;

    /// <summary>First and last day that do not count; the last is none while material is pending, and before the first if every day counts.</summary>
    private void NotCounted(Suspension suspension, out CalendarDate first, out CalendarDate? last)
    {
        var requestCounts = Counting is SuspensionCounting.RequestDay or SuspensionCounting.Both;
        var deliveryCounts = Counting is SuspensionCounting.DeliveryDay or SuspensionCounting.Both;
        first = requestCounts ? suspension.Requested.AddDays(1) : suspension.Requested;
        last = deliveryCounts ? suspension.Delivered?.AddDays(-1) : suspension.Delivered;
    }
}
