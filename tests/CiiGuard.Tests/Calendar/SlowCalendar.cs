using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Tests;

/// <summary>The counting rule day by day, obviously right and slow. Null where a day is needed whose year is not there.</summary>
internal sealed class SlowCalendar
{
    private readonly HashSet<int> covered;
    private readonly Dictionary<DateOnly, bool> named = [];

    public SlowCalendar(IEnumerable<(int Year, IEnumerable<(DateOnly Date, bool IsWorkingDay)> Days)> years)
    {
        var ordered = years.OrderBy(year => year.Year).ToList();
        covered = ordered.Select(year => year.Year).ToHashSet();
        foreach (var (_, days) in ordered)
        {
            foreach (var (date, isWorkingDay) in days)
                named[date] = isWorkingDay;
        }
    }

    public static SlowCalendar China { get; } =
        new(HolidayFiles.Published.Select(file => (file.Year, file.Days.Select(day => (day.Date, !day.IsOffDay)))));

    public bool? IsWorkingDay(DateOnly date)
    {
        if (!covered.Contains(date.Year))
            return null;

        return named.TryGetValue(date, out var isWorkingDay) ? isWorkingDay : date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    public DateOnly? Add(DateOnly eventDate, int workingDays)
    {
        if (IsWorkingDay(eventDate) is null)
            return null;

        var date = eventDate;
        while (workingDays > 0)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date) is not { } working)
                return null;
            if (working)
                workingDays--;
        }

        return date;
    }

    public int? Count(DateOnly afterExclusive, DateOnly throughInclusive)
    {
        if (IsWorkingDay(afterExclusive) is null)
            return null;

        var count = 0;
        for (var date = afterExclusive.AddDays(1); date <= throughInclusive; date = date.AddDays(1))
        {
            if (IsWorkingDay(date) is not { } working)
                return null;
            if (working)
                count++;
        }

        return count;
    }

    /// <summary>Tries event days from the last one back.</summary>
    public DateOnly? LatestStart(DateOnly due, int workingDays)
    {
        for (var start = due; IsWorkingDay(start) is not null; start = start.AddDays(-1))
        {
            if (Add(start, workingDays) <= due)
                return start;
        }

        return null;
    }
}
