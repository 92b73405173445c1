using System;
using System.Collections.Generic;

namespace CiiGuard;

/// <summary>When the stated time limits of a review end, if each is used up and nothing is supplemented. A plan: no day in it clears anything, and none is a guarantee.</summary>
public sealed class ReviewSchedule
{
    internal ReviewSchedule(ReviewRoute route, ScheduledPeriod[] periods, bool isProvisional)
    {
        Route = route;
        Periods = Array.AsReadOnly(periods);
        IsProvisional = isProvisional;
        foreach (var period in periods)
        {
            WorkingDays += period.WorkingDays;
            EndOfStatedLimits = period.End;
        }
    }

    /// <summary>The route.</summary>
    public ReviewRoute Route { get; }

    /// <summary>The periods, in order; each starts on the last day of the one before.</summary>
    /// <remarks>That the opinions are given after the preliminary review, and that the special review starts with the end of the opinions, is a reading, not text of law.</remarks>
    public IReadOnlyList<ScheduledPeriod> Periods { get; }

    /// <summary>All working days of the periods together.</summary>
    public int WorkingDays { get; }

    /// <summary>Last day of the last period. The decision may come later, and nothing follows from it if it does.</summary>
    public CalendarDate EndOfStatedLimits { get; }

    /// <summary>Whether the text lets the last period be extended without upper limit (special review, art. 13/14): then <see cref="EndOfStatedLimits"/> is no end.</summary>
    public bool HasNoHardEnd => Route is ReviewRoute.Special or ReviewRoute.ComplexSpecial;

    /// <summary>Whether the end lies in a December that the plan of the next year may still change.</summary>
    /// <seealso cref="WorkingCalendar.IsProvisional"/>
    public bool IsProvisional { get; }

    /// <summary>Route and end.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Route}: {WorkingDays} working days, stated limits end on {EndOfStatedLimits}{(HasNoHardEnd ? ", may be extended without limit" : "")}; time clears nothing";
}
