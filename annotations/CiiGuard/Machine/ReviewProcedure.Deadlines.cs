using System;
using System.Linq;

namespace CiiGuard;

public sealed partial class ReviewProcedure
{
    /// <summary>The time limit that runs where a review stands.</summary>
    /// <param name="snapshot">The review.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <param name="counting">Which border days of a suspension count: an open point of the law.</param>
    /// <returns>The limit, or null if the state has none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ReviewRefusedException">The snapshot does not fit this procedure.</exception>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public ReviewDeadline? Deadline(ReviewSnapshot snapshot, WorkingCalendar calendar, SuspensionCounting counting = SuspensionCounting.RequestDay)
    {
        if (calendar is null)
            throw new ArgumentNullException(nameof(calendar));
        if (Check(snapshot) is { } misfit)
            throw new ReviewRefusedException(misfit);
        if (FindState(snapshot.State) is not { Limit: { } limit } state || snapshot.ClockFrom is not { } from)
            return null;

        var isSuspended = snapshot.PausedSince is not null;
        if (limit.WorkingDays == 0)
            return new(this, state, null, from, null, isSuspended);

        var (own, added) = WorkingDays(state);
        var suspensions = snapshot.Pauses.Select(pause => new Suspension(pause.From, pause.To));
        if (snapshot.PausedSince is { } since)
            suspensions = suspensions.Append(new Suspension(since));
        var clock = new StatutoryClock(from, own, added, suspensions, counting);
        return new(this, state, clock, from, clock.Due(calendar), isSuspended);
    }

    /// <summary>The one day that a host must wake up for: the last day of the running limit. What it does then is tell people; nothing is cleared by it.</summary>
    /// <param name="snapshot">The review.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <returns>The day, or null: no limit runs, the clock stands still, or the law gives no number of days.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ReviewRefusedException">The snapshot does not fit this procedure.</exception>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public CalendarDate? NextDue(ReviewSnapshot snapshot, WorkingCalendar calendar) => Deadline(snapshot, calendar)?.Due;

    // The days of the state that started the clock, and those of the states that continued it.
    private (int Own, int Added) WorkingDays(ProcedureState state)
    {
        var added = 0;
        while (state.Limit!.Continues is { } before)
        {
            added += state.Limit.WorkingDays;
            state = FindState(before)!;
        }

        return (state.Limit!.WorkingDays, added);
    }
}
