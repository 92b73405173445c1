using System;

namespace CiiGuard;

/// <summary>How long a purchase has to wait for its review, by the time limits of an edition (审查周期测算). For planning: that a limit has ended clears nothing.</summary>
/// <remarks>
/// Limits say when the office has to have acted, not when it will have; neither edition gives an expired limit any effect. Time for supplying further material comes on top
/// (<see cref="StatutoryClock"/>). Each answer is computed when it is asked for, so that the near ones can be had when a far one lies in a year that the calendar does not have.
/// </remarks>
public sealed class LeadTime
{
    private readonly WorkingCalendar calendar;

    private LeadTime(CalendarDate declared, MeasuresVersion version, WorkingCalendar calendar)
    {
        Declared = declared;
        Version = version;
        this.calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));
    }

    /// <summary>Day on which the office receives the declaration; under the edition of 2022 (art. 9), material that meets art. 8.</summary>
    public CalendarDate Declared { get; }

    /// <summary>The edition whose limits are used.</summary>
    public MeasuresVersion Version { get; }

    /// <summary>The shortest stated limit: the office decides that no review is needed.</summary>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public ReviewSchedule Best => On(ReviewRoute.NoReviewNeeded);

    /// <summary>The limits of a review without extension and without special review. That this is the usual case is an assumption for planning, not text of law.</summary>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public ReviewSchedule Usual => On(ReviewRoute.Ordinary);

    /// <summary>The longest that the text puts a number on. It is no hard end: the special review may be extended without upper limit.</summary>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public ReviewSchedule WorstStated => On(ReviewRoute.ComplexSpecial);

    /// <summary>Lead time under the edition in force on the day of the declaration.</summary>
    /// <param name="declared">Day on which the office receives it.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The lead time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No edition was in force on that day.</exception>
    public static LeadTime From(CalendarDate declared, WorkingCalendar calendar) => new(declared, CybersecurityReviewMeasures.VersionOn(declared), calendar);

    /// <summary>Lead time under an edition of your choice.</summary>
    /// <param name="declared">Day on which the office receives the declaration.</param>
    /// <param name="version">The edition.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The lead time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public static LeadTime From(CalendarDate declared, MeasuresVersion version, WorkingCalendar calendar)
    {
        CybersecurityReviewMeasures.WorkingDays(version, ReviewPeriod.NeedDecision);
        return new LeadTime(declared, version, calendar);
    }

    /// <summary>All stated limits of a route together, in working days.</summary>
    /// <param name="version">The edition.</param>
    /// <param name="route">The route.</param>
    /// <returns>Working days. For the special routes this is no hard end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition or route.</exception>
    public static int WorkingDays(MeasuresVersion version, ReviewRoute route)
    {
        var sum = 0;
        foreach (var period in ReviewRoutes.PeriodsOf(route))
            sum += CybersecurityReviewMeasures.WorkingDays(version, period);

        return sum;
    }

    /// <summary>
    /// The latest working day on which the declaration has to be with the office, so that the stated limits of a route end before a day on which work shall start. For planning: the end of the
    /// limits clears nothing, and the start has to wait for the decision.
    /// </summary>
    /// <remarks>The edition is the one in force on the day that is the answer.</remarks>
    /// <param name="wantedStart">Day on which the contract shall be performed or the product used. The limits end with the close of a day, so they end before this one.</param>
    /// <param name="route">The route to plan for.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such route, or the day would be before any edition.</exception>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public static CalendarDate LatestDeclaration(CalendarDate wantedStart, ReviewRoute route, WorkingCalendar calendar)
    {
        var current = CybersecurityReviewMeasures.InForceFrom(MeasuresVersion.V2022);
        if (wantedStart > current)
        {
            var latest = LatestDeclaration(wantedStart, MeasuresVersion.V2022, route, calendar);
            if (latest >= current)
                return latest;
        }

        // Before the edition of 2022, whose special review is longer: the last day of the edition of 2020 at the latest.
        var earlier = LatestDeclaration(wantedStart, MeasuresVersion.V2020, route, calendar);
        if (earlier >= current)
            earlier = calendar.PreviousWorkingDay(current);
        CybersecurityReviewMeasures.VersionOn(earlier);
        return earlier;
    }

    /// <summary>As the other overload, under an edition of your choice.</summary>
    /// <param name="wantedStart">Day on which the contract shall be performed or the product used.</param>
    /// <param name="version">The edition.</param>
    /// <param name="route">The route to plan for.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition or route.</exception>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public static CalendarDate LatestDeclaration(CalendarDate wantedStart, MeasuresVersion version, ReviewRoute route, WorkingCalendar calendar)
    {
        if (calendar is null)
            throw new ArgumentNullException(nameof(calendar));

        var latest = calendar.LatestStart(wantedStart.AddDays(-1), WorkingDays(version, route));
        return calendar.IsWorkingDay(latest) ? latest : calendar.PreviousWorkingDay(latest);
    }

    /// <summary>The schedule of a route.</summary>
    /// <param name="route">The route.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such route.</exception>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public ReviewSchedule On(ReviewRoute route) =>
        TryGet(route, out var schedule, out var missingYear) ? schedule! : throw new WorkingCalendarException(missingYear, calendar);

    /// <summary>As <see cref="On"/>, without an exception for a year that is missing.</summary>
    /// <param name="route">The route.</param>
    /// <param name="schedule">The schedule, or <see langword="null"/>.</param>
    /// <param name="missingYear">The first year that is missing, or 0.</param>
    /// <returns>Whether the calendar has every year that is needed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such route.</exception>
    public bool TryGet(ReviewRoute route, out ReviewSchedule? schedule, out int missingYear)
    {
        var periods = ReviewRoutes.PeriodsOf(route);
        var scheduled = new ScheduledPeriod[periods.Length];
        var started = Declared;
        schedule = null;
        missingYear = 0;
        for (var i = 0; i < periods.Length; i++)
        {
            var workingDays = CybersecurityReviewMeasures.WorkingDays(Version, periods[i]);
            if (!calendar.TryAddWorkingDays(started, workingDays, out var end, out missingYear))
                return false;

            scheduled[i] = new ScheduledPeriod(periods[i], started, workingDays, end);
            started = end;
        }

        schedule = new ReviewSchedule(route, scheduled, calendar.IsProvisional(started));
        return true;
    }
}
