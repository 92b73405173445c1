using System;
using System.Linq;

namespace CiiGuard.Tests;

/// <summary>Facts of the design's page on the law: each row of its tables.</summary>
public sealed class WorkingCalendarVectorTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    [Theory]
    [InlineData("2020-01-17", 10, "2020-02-07")]
    [InlineData("2020-01-23", 1, "2020-02-03")]
    [InlineData("2021-04-23", 10, "2021-05-10")]
    [InlineData("2026-02-13", 15, "2026-03-12")]
    [InlineData("2026-09-18", 10, "2026-10-09")]
    public void A_period_ends_where_the_table_says(string eventDate, int workingDays, string end)
    {
        Assert.Equal(end, China.AddWorkingDays(CalendarDate.Parse(eventDate), workingDays).ToString());
        Assert.Equal(workingDays, China.CountWorkingDays(CalendarDate.Parse(eventDate), CalendarDate.Parse(end)));
        Assert.True(China.LatestStart(CalendarDate.Parse(end), workingDays) >= CalendarDate.Parse(eventDate));
    }

    [Theory]
    [InlineData(2019, 250)]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_its_working_days(int year, int workingDays) =>
        Assert.Equal(workingDays, Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Count(day => China.IsWorkingDay(new DateOnly(year, 1, 1).AddDays(day))));

    [Theory]
    [InlineData("2020-01-19", true)]
    [InlineData("2020-01-23", true)]
    [InlineData("2020-01-24", false)]
    [InlineData("2020-02-01", false)]
    [InlineData("2020-02-02", false)]
    [InlineData("2020-02-03", true)]
    [InlineData("2021-04-25", true)]
    [InlineData("2021-05-05", false)]
    [InlineData("2021-05-08", true)]
    [InlineData("2026-01-04", true)]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-15", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-05-09", true)]
    [InlineData("2026-09-20", true)]
    [InlineData("2026-10-10", true)]
    [InlineData("2025-01-26", true)]
    [InlineData("2025-04-27", true)]
    [InlineData("2022-10-08", true)]
    public void Days_checked_against_the_notices(string date, bool isWorkingDay) => Assert.Equal(isWorkingDay, China.IsWorkingDay(CalendarDate.Parse(date)));

    /// <summary>The file of one year holds days of the December before.</summary>
    [Theory]
    [InlineData("2007-12-29", true)]
    [InlineData("2007-12-31", false)]
    [InlineData("2011-12-31", true)]
    [InlineData("2018-12-29", true)]
    [InlineData("2018-12-31", false)]
    [InlineData("2022-12-31", false)]
    public void The_plan_of_the_next_year_changes_December(string date, bool isWorkingDay) => Assert.Equal(isWorkingDay, China.IsWorkingDay(CalendarDate.Parse(date)));

    /// <summary>Two real reviews, from announcement to result.</summary>
    [Theory]
    [InlineData("2023-03-31", "2023-05-21", 33)]
    [InlineData("2021-07-02", "2022-07-21", 263)]
    public void Real_cases_took_as_long_as_the_table_says(string announced, string concluded, int workingDays) =>
        Assert.Equal(workingDays, China.CountWorkingDays(CalendarDate.Parse(announced), CalendarDate.Parse(concluded)));
}
