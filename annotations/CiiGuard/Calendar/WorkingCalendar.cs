using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>Which days are working days (工作日), and periods counted in them.</summary>
/// <remarks>
/// <para>
/// Counting rule: the day of the event is not counted, the first counted day is the next working day, and the period ends with the close of its last working day. The Measures do not
/// define working days or how to count them; the rule is taken by analogy from neighbouring statutes, and that make-up weekends are working days follows from the notices that order
/// people to work on them. Both are a reading, not text of law. Days are those in China (Asia/Shanghai).
/// </para>
/// <para>Every day asked about must be in a year that the calendar has; otherwise <see cref="WorkingCalendarException"/> names the year and the remedy. Immutable; every answer takes the same time, however long the period.</para>
/// </remarks>
public sealed partial class WorkingCalendar
{
    private readonly CalendarYear[] years;
    private readonly WorkingDayTable table;

    /// <summary>Makes a calendar from the plans of its years.</summary>
    /// <param name="name">What it is called in messages and evidence.</param>
    /// <param name="years">The plans, at least one, one for a year, in any order.</param>
    /// <exception cref="ArgumentException">There is no year, or a year is there twice; or there is no name.</exception>
    public WorkingCalendar(string name, IEnumerable<CalendarYear> years)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentException("A calendar needs a name.", nameof(name));
        if (years is null)
            throw new ArgumentNullException(nameof(years));

        Name = name;
        this.years = years.OrderBy(year => year.Year).ToArray();
        if (this.years.Length == 0)
            throw new ArgumentException("A calendar needs the plan of at least one year.", nameof(years));
        for (var i = 1; i < this.years.Length; i++)
        {
            if (this.years[i].Year == this.years[i - 1].Year)
                throw new ArgumentException($"There are two plans for {this.years[i].Year}. Give one, or use WithYear to replace a year.", nameof(years));
        }

        table = new WorkingDayTable(this.years);
    }

    /// <summary>What the calendar is called.</summary>
    public string Name { get; }

    /// <summary>The first year that the calendar has.</summary>
    public int FirstYear => years[0].Year;

    /// <summary>The last year that the calendar has.</summary>
    public int LastYear => years[years.Length - 1].Year;

    /// <summary>The years that the calendar has, in order.</summary>
    public IReadOnlyList<int> CoveredYears => Array.ConvertAll(years, year => year.Year);

    /// <summary>The years that the calendar has, to be read, such as <c>2007-2026, 2028</c>.</summary>
    public string Coverage => CoverageText.Of(CoveredYears);

    /// <summary>The plans of the years, in order.</summary>
    public IReadOnlyList<CalendarYear> Years => Array.AsReadOnly(years);

    /// <summary>Whether a day is in a year that the calendar has.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it can be asked about.</returns>
    public bool Covers(CalendarDate date) => table.TryFindRun(date.DayNumber, out _);

    /// <summary>Whether the plan of the next year is still missing and may change this day, as five plans since 2007 have changed days at the end of December.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether the day is in the December of a year whose next year the calendar does not have.</returns>
    public bool IsProvisional(CalendarDate date) => date.Month == 12 && Covers(date) && !HasYear(date.Year + 1);

    /// <summary>Whether a day is a working day: by the plans, else Monday to Friday.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is a working day.</returns>
    /// <exception cref="WorkingCalendarException">The calendar does not have its year.</exception>
    public bool IsWorkingDay(CalendarDate date)
    {
        RunOf(date);
        return table.IsWorkingDay(date.DayNumber);
    }

    /// <summary>The end of a period: the working day with whose close it ends.</summary>
    /// <param name="eventDate">Day of the event that starts the period, working day or not. It is not counted.</param>
    /// <param name="workingDays">Length of the period. 0 counts no day and gives <paramref name="eventDate"/> back, even where it is no working day.</param>
    /// <returns>The last day of the period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is negative.</exception>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public CalendarDate AddWorkingDays(CalendarDate eventDate, int workingDays) =>
        TryAddWorkingDays(eventDate, workingDays, out var end, out var missingYear) ? end : throw Missing(missingYear);

    /// <summary>As <see cref="AddWorkingDays(CalendarDate, int)"/>, without an exception for a year that is missing.</summary>
    /// <param name="eventDate">Day of the event. It is not counted.</param>
    /// <param name="workingDays">Length of the period.</param>
    /// <param name="end">The last day of the period, or 0001-01-01.</param>
    /// <param name="missingYear">The first year that is missing, or 0.</param>
    /// <returns>Whether the calendar has every year that is needed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is negative.</exception>
    public bool TryAddWorkingDays(CalendarDate eventDate, int workingDays, out CalendarDate end, out int missingYear)
    {
        CheckNotNegative(workingDays);
        end = default;
        missingYear = 0;
        if (!table.TryFindRun(eventDate.DayNumber, out var run))
        {
            missingYear = eventDate.Year;
            return false;
        }

        var rank = (long)table.Rank(eventDate.DayNumber) + workingDays;
        if (rank > run.CountThrough)
        {
            missingYear = YearAfter(run);
            return false;
        }

        end = workingDays == 0 ? eventDate : CalendarDate.FromDayNumber(table.Select((int)rank));
        return true;
    }

    /// <summary>How many working days lie between two days.</summary>
    /// <param name="afterExclusive">Day of the event. It is not counted.</param>
    /// <param name="throughInclusive">The last day that is counted.</param>
    /// <returns>The number of working days.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="throughInclusive"/> is before <paramref name="afterExclusive"/>.</exception>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public int CountWorkingDays(CalendarDate afterExclusive, CalendarDate throughInclusive) =>
        TryCountWorkingDays(afterExclusive, throughInclusive, out var count, out var missingYear) ? count : throw Missing(missingYear);

    /// <summary>As <see cref="CountWorkingDays"/>, without an exception for a year that is missing.</summary>
    /// <param name="afterExclusive">Day of the event. It is not counted.</param>
    /// <param name="throughInclusive">The last day that is counted.</param>
    /// <param name="count">The number of working days, or 0.</param>
    /// <param name="missingYear">The first year that is missing, or 0.</param>
    /// <returns>Whether the calendar has every year that is needed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="throughInclusive"/> is before <paramref name="afterExclusive"/>.</exception>
    public bool TryCountWorkingDays(CalendarDate afterExclusive, CalendarDate throughInclusive, out int count, out int missingYear)
    {
        if (throughInclusive < afterExclusive)
            throw new ArgumentOutOfRangeException(nameof(throughInclusive), throughInclusive, $"The last day is before {afterExclusive}.");

        count = 0;
        missingYear = 0;
        if (!table.TryFindRun(afterExclusive.DayNumber, out var run))
            missingYear = afterExclusive.Year;
        else if (throughInclusive.DayNumber > run.Last)
            missingYear = YearAfter(run);
        else
            count = table.Rank(throughInclusive.DayNumber) - table.Rank(afterExclusive.DayNumber);

        return missingYear == 0;
    }

    /// <summary>The latest day of an event whose period ends on or before a day that is due.</summary>
    /// <param name="due">The day on which the period must have ended at the latest.</param>
    /// <param name="workingDays">Length of the period. 0 gives <paramref name="due"/> back.</param>
    /// <returns>The latest day of the event, working day or not.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is negative.</exception>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public CalendarDate LatestStart(CalendarDate due, int workingDays) =>
        TryLatestStart(due, workingDays, out var start, out var missingYear) ? start : throw Missing(missingYear);

    /// <summary>As <see cref="LatestStart(CalendarDate, int)"/>, without an exception for a year that is missing.</summary>
    /// <param name="due">The day on which the period must have ended at the latest.</param>
    /// <param name="workingDays">Length of the period.</param>
    /// <param name="start">The latest day of the event, or 0001-01-01.</param>
    /// <param name="missingYear">The first year that is missing, counted backwards, or 0.</param>
    /// <returns>Whether the calendar has every year that is needed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is negative.</exception>
    public bool TryLatestStart(CalendarDate due, int workingDays, out CalendarDate start, out int missingYear)
    {
        CheckNotNegative(workingDays);
        start = default;
        missingYear = 0;
        if (!table.TryFindRun(due.DayNumber, out var run))
        {
            missingYear = due.Year;
            return false;
        }

        if (workingDays == 0)
        {
            start = due;
            return true;
        }

        // The event is on the day before the first day that is counted.
        var firstCounted = (long)table.Rank(due.DayNumber) - workingDays + 1;
        if (firstCounted <= run.CountBefore || table.Select((int)firstCounted) == run.First)
        {
            missingYear = YearBefore(run);
            return false;
        }

        start = CalendarDate.FromDayNumber(table.Select((int)firstCounted) - 1);
        return true;
    }

    /// <summary>The first working day after a day.</summary>
    /// <param name="after">The day, itself not counted.</param>
    /// <returns>The working day.</returns>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public CalendarDate NextWorkingDay(CalendarDate after) => AddWorkingDays(after, 1);

    /// <summary>The last working day before a day.</summary>
    /// <param name="before">The day, itself not counted.</param>
    /// <returns>The working day.</returns>
    /// <exception cref="WorkingCalendarException">The calendar does not have a year that is needed.</exception>
    public CalendarDate PreviousWorkingDay(CalendarDate before)
    {
        var run = RunOf(before);
        var rank = table.Rank(before.DayNumber - 1);
        return rank > run.CountBefore ? CalendarDate.FromDayNumber(table.Select(rank)) : throw Missing(YearBefore(run));
    }

    private static int YearBefore(WorkingDayTable.Run run) => CalendarDate.FromDayNumber(run.First).Year - 1;

    private static int YearAfter(WorkingDayTable.Run run) => CalendarDate.FromDayNumber(run.Last).Year + 1;

    private static void CheckNotNegative(int workingDays)
    {
        if (workingDays < 0)
            throw new ArgumentOutOfRangeException(nameof(workingDays), workingDays, "A period cannot have fewer than 0 working days.");
    }

    private WorkingDayTable.Run RunOf(CalendarDate date) => table.TryFindRun(date.DayNumber, out var run) ? run : throw Missing(date.Year);

    private WorkingCalendarException Missing(int year) => new(year, this);

    private bool HasYear(int year) => Array.Exists(years, plan => plan.Year == year);
}
