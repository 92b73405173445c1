using System;
using System.Collections.Generic;

namespace CiiGuard;

/// <summary>Working days were to be counted in a year that the calendar does not have. They are never guessed; the message names the year and the remedy.</summary>
public sealed class WorkingCalendarException : InvalidOperationException
{
    internal WorkingCalendarException(int year, WorkingCalendar calendar)
        : base(
            $"No calendar for {year}: {calendar.Name} covers {calendar.Coverage}. Which days of {year} are working days follows from the State Council's notice for that year, and is not guessed. "
            + $"Use a newer version of CiiGuard, or add the year yourself: calendar.WithYear(CalendarYear.Load(\"{year}.json\")); see docs/calendar.md.")
    {
        Year = year;
        Coverage = calendar.Coverage;
        CoveredYears = calendar.CoveredYears;
        ChineseMessage =
            $"没有{year}年的工作日历：{calendar.Name}覆盖{calendar.Coverage}年。{year}年哪些日子是工作日，以国务院办公厅当年的放假通知为准，不作推测。"
            + $"请升级CiiGuard，或者自行补充该年：calendar.WithYear(CalendarYear.Load(\"{year}.json\"))，参见docs/calendar.md。";
    }

    /// <summary>The first year that is missing, in the direction of counting.</summary>
    public int Year { get; }

    /// <summary>The years that the calendar has, such as <c>2007-2026</c>.</summary>
    public string Coverage { get; }

    /// <summary>The years that the calendar has, in order.</summary>
    public IReadOnlyList<int> CoveredYears { get; }

    /// <summary>The message in Chinese (中文说明).</summary>
    public string ChineseMessage { get; }
}
