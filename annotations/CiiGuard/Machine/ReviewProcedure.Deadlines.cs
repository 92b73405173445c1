using System;
using System.Collections.Generic;
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
        var state = StateOf(snapshot);
        if (state.Limit is null || snapshot.ClockFrom is not { } from)
            return null;

        var isSuspended = snapshot.PausedSince is not null;
        if (WorkingDays(state) is not var (own, added))
            return new(this, state, null, from, null, isSuspended);

        var clock = new StatutoryClock(from, own, added, HasStoodStill(snapshot) ? Suspensions(snapshot) : null, counting);
        return new(this, state, clock, from, clock.Due(calendar), isSuspended);
    }

    /// <summary>The one day that a host must wake up for: the last day of the running limit. What it does then is tell people; nothing is cleared by it.</summary>
    /// <param name="snapshot">The review.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <returns>The day, or null: no limit runs, the clock stands still, or the law gives no number of days.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ReviewRefusedException">The snapshot does not fit this procedure.</exception>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public CalendarDate? NextDue(ReviewSnapshot snapshot, WorkingCalendar calendar)
    {
        if (calendar is null)
            throw new ArgumentNullException(nameof(calendar));

        // Hosts ask this after every step, and seldom has a clock stood still; without that, it is a sum.
        var state = StateOf(snapshot);
        if (state.Limit is null || snapshot.ClockFrom is not { } from)
            return null;
        if (HasStoodStill(snapshot))
            return Deadline(snapshot, calendar)!.Due;
        if (WorkingDays(state) is not var (own, added))
            return null;

        return calendar.AddWorkingDays(from, own + added);
    }

    private static bool HasStoodStill(ReviewSnapshot snapshot) => snapshot.PausedSince is not null || snapshot.Pauses.Count > 0;

    private static IEnumerable<Suspension> Suspensions(ReviewSnapshot snapshot)
    {
        var suspensions = snapshot.Pauses.Select(pause => new Suspension(pause.From, pause.To));
        return snapshot.PausedSince is { } since ? suspensions.Append(new Suspension(since)) : suspensions;
    }

    private ProcedureState StateOf(ReviewSnapshot snapshot)
    {
        if (snapshot is null)
            throw new ArgumentNullException(nameof(snapshot));

        return Test(snapshot, out var place) is { } misfit ? throw new ReviewRefusedException(misfit) : _states[place!.Index];
    }

    // The days of the state that started the clock, and those of the states that continued it; none if one of them gives no number.
    private (int Own, int Added)? WorkingDays(ProcedureState state)
    {
        var added = 0;
        for (; state.Limit!.WorkingDays > 0; state = FindState(state.Limit.Continues)!)
        {
            if (state.Limit.Continues is null)
                return (state.Limit.WorkingDays, added);
            added += state.Limit.WorkingDays;
        }

        return null;
    }
}
