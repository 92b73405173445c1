using System;
using System.Linq;

namespace CiiGuard.Tests;

/// <summary>A year that is not there is an error with a remedy, and never an ordinary week.</summary>
public sealed class MissingYearTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    private static readonly CalendarYear Plan2027 = CalendarYear.Parse(
        """
        { "year": 2027, "papers": ["made up for this test"], "days": [
          { "name": "元旦", "date": "2026-12-31", "isOffDay": true },
          { "name": "元旦", "date": "2027-01-01", "isOffDay": true },
          { "name": "元旦", "date": "2027-01-02", "isOffDay": false } ] }
        """);

    [Fact]
    public void The_built_in_years_end_where_the_notices_end()
    {
        Assert.Equal((2007, 2026, "2007-2026"), (China.FirstYear, China.LastYear, China.Coverage));
        Assert.Equal(Enumerable.Range(2007, 20), China.CoveredYears);
        Assert.True(China.Covers(new CalendarDate(2026, 12, 31)));
        Assert.False(China.Covers(new CalendarDate(2027, 1, 1)));
        Assert.False(China.Covers(new CalendarDate(2006, 12, 31)));
    }

    [Fact]
    public void Every_question_into_2027_is_refused()
    {
        var newYear = new CalendarDate(2027, 1, 4);
        var december = new CalendarDate(2026, 12, 28);
        Assert.All(
            new Func<object>[]
            {
                () => China.IsWorkingDay(newYear),
                () => China.AddWorkingDays(newYear, 0),
                () => China.AddWorkingDays(december, 10),
                () => China.AddWorkingDays(december, int.MaxValue),
                () => China.CountWorkingDays(december, newYear),
                () => China.CountWorkingDays(newYear, newYear),
                () => China.LatestStart(newYear, 1),
                () => China.NextWorkingDay(new CalendarDate(2026, 12, 31)),
                () => China.PreviousWorkingDay(newYear),
            },
            ask => Assert.Equal(2027, Assert.Throws<WorkingCalendarException>(ask).Year));
    }

    [Fact]
    public void Every_question_before_2007_is_refused() =>
        Assert.All(
            new Func<object>[]
            {
                () => China.LatestStart(new CalendarDate(2007, 1, 8), 20),
                () => China.LatestStart(new CalendarDate(2007, 1, 8), int.MaxValue),
                () => China.PreviousWorkingDay(new CalendarDate(2007, 1, 1)),
                () => China.IsWorkingDay(new CalendarDate(2006, 12, 30)),
            },
            ask => Assert.Equal(2006, Assert.Throws<WorkingCalendarException>(ask).Year));

    [Fact]
    public void The_error_names_year_coverage_and_remedy_in_both_languages()
    {
        var error = Assert.Throws<WorkingCalendarException>(() => China.AddWorkingDays(new CalendarDate(2026, 12, 28), 10));
        Assert.Equal("2007-2026", error.Coverage);
        Assert.Equal(China.CoveredYears, error.CoveredYears);
        Assert.All(["No calendar for 2027", "2007-2026", "not guessed", "WithYear"], part => Assert.Contains(part, error.Message));
        Assert.All(["没有2027年的工作日历", "2007-2026", "不作推测", "WithYear"], part => Assert.Contains(part, error.ChineseMessage));
    }

    [Fact]
    public void Trying_tells_the_year_without_an_exception()
    {
        Assert.False(China.TryAddWorkingDays(new CalendarDate(2026, 12, 28), 10, out var end, out var missing));
        Assert.Equal((default, 2027), (end, missing));
        Assert.False(China.TryCountWorkingDays(new CalendarDate(2026, 12, 28), new CalendarDate(2028, 1, 1), out var count, out missing));
        Assert.Equal((0, 2027), (count, missing));
        Assert.False(China.TryLatestStart(new CalendarDate(2007, 1, 8), 20, out var start, out missing));
        Assert.Equal((default, 2006), (start, missing));

        Assert.True(China.TryAddWorkingDays(new CalendarDate(2026, 9, 18), 10, out end, out missing));
        Assert.Equal((new CalendarDate(2026, 10, 9), 0), (end, missing));
        Assert.True(China.TryCountWorkingDays(new CalendarDate(2026, 9, 18), end, out count, out missing));
        Assert.Equal((10, 0), (count, missing));
        Assert.True(China.TryLatestStart(end, 10, out start, out missing));
        // The Saturday after: its period starts with the make-up Sunday 20 September as well.
        Assert.Equal((new CalendarDate(2026, 9, 19), 0), (start, missing));
    }

    /// <summary>The period starts in a year that is there and ends in one that is not: it is no answer that most of it is known.</summary>
    [Fact]
    public void A_year_that_is_added_answers_from_then_on()
    {
        var longer = China.WithYear(Plan2027);
        Assert.Equal("2007-2027", longer.Coverage);

        // 29 and 30 December, then the make-up Saturday 2 January: the new plan also changed 2026.
        Assert.Equal(new CalendarDate(2027, 1, 2), longer.AddWorkingDays(new CalendarDate(2026, 12, 28), 3));
        Assert.False(longer.IsWorkingDay(new CalendarDate(2026, 12, 31)));
        Assert.True(China.IsWorkingDay(new CalendarDate(2026, 12, 31)));
        Assert.Equal(2028, Assert.Throws<WorkingCalendarException>(() => longer.AddWorkingDays(new CalendarDate(2027, 12, 31), 1)).Year);
    }

    [Fact]
    public void A_gap_between_years_is_not_counted_across()
    {
        var gap = new WorkingCalendar("gap", [Plan2027, CalendarYear.FromDates(2029, [new DateOnly(2029, 1, 1)], [])]);
        Assert.Equal("2027, 2029", gap.Coverage);
        Assert.Equal(2028, Assert.Throws<WorkingCalendarException>(() => gap.AddWorkingDays(new CalendarDate(2027, 12, 30), 2)).Year);
        Assert.Equal(2028, Assert.Throws<WorkingCalendarException>(() => gap.CountWorkingDays(new CalendarDate(2027, 12, 30), new CalendarDate(2029, 1, 2))).Year);
        Assert.Equal(2028, Assert.Throws<WorkingCalendarException>(() => gap.LatestStart(new CalendarDate(2029, 1, 3), 3)).Year);
        Assert.Equal(2028, Assert.Throws<WorkingCalendarException>(() => gap.IsWorkingDay(new CalendarDate(2028, 6, 1))).Year);
    }

    [Fact]
    public void December_of_the_last_year_is_provisional()
    {
        Assert.True(China.IsProvisional(new CalendarDate(2026, 12, 1)));
        Assert.False(China.IsProvisional(new CalendarDate(2026, 11, 30)));
        Assert.False(China.IsProvisional(new CalendarDate(2025, 12, 31)));
        Assert.False(China.IsProvisional(new CalendarDate(2027, 12, 31)));
        Assert.False(China.WithYear(Plan2027).IsProvisional(new CalendarDate(2026, 12, 31)));
    }

    [Fact]
    public void A_later_notice_replaces_a_year()
    {
        var notice = China.Years.Single(year => year.Year == 2026).WithDays(new CalendarDay(new CalendarDate(2026, 7, 1), isWorkingDay: false, "加休"));
        var changed = China.WithYear(notice);
        Assert.False(changed.IsWorkingDay(new CalendarDate(2026, 7, 1)));
        Assert.True(China.IsWorkingDay(new CalendarDate(2026, 7, 1)));
        Assert.Equal(China.Years.Single(year => year.Year == 2026).Days.Count + 1, notice.Days.Count);
        Assert.Equal(China.Coverage, changed.Coverage);
    }

    [Fact]
    public void Arguments_that_make_no_sense_are_refused()
    {
        var day = new CalendarDate(2026, 3, 2);
        Assert.Throws<ArgumentOutOfRangeException>(() => China.AddWorkingDays(day, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.LatestStart(day, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.CountWorkingDays(day, day.AddDays(-1)));
        Assert.Throws<ArgumentException>(() => new WorkingCalendar("none", []));
        Assert.Throws<ArgumentException>(() => new WorkingCalendar(" ", [Plan2027]));
        Assert.Throws<ArgumentException>(() => new WorkingCalendar("twice", [Plan2027, Plan2027]));
        Assert.Throws<ArgumentException>(() => China.WithYears([Plan2027, Plan2027]));
    }

    [Fact]
    public void A_period_of_no_days_ends_on_the_day_of_the_event()
    {
        var sunday = new CalendarDate(2026, 3, 1);
        Assert.Equal(sunday, China.AddWorkingDays(sunday, 0));
        Assert.Equal(sunday, China.LatestStart(sunday, 0));
        Assert.Equal(0, China.CountWorkingDays(sunday, sunday));
    }
}
