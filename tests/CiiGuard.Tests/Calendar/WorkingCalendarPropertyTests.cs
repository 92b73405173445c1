using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace CiiGuard.Tests;

/// <summary>The fast calendar against the slow one: on the built-in years, and on calendars nobody would write.</summary>
public sealed class WorkingCalendarPropertyTests
{
    private static readonly DateOnly First = new(2006, 12, 1);
    private static readonly DateOnly Last = new(2027, 1, 31);

    private static readonly Gen<DateOnly> Days = Gen.Int[First.DayNumber, Last.DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void Every_built_in_day_is_that_of_the_slow_calendar()
    {
        for (var date = First; date <= Last; date = date.AddDays(1))
            Assert.Equal(SlowCalendar.China.IsWorkingDay(date), Answer(() => WorkingCalendar.China.IsWorkingDay(date)));
    }

    [Fact]
    public void Adding_on_built_in_years() =>
        Gen.Select(Days, Gen.Int[0, 400]).Sample((date, n) =>
            Assert.Equal(SlowCalendar.China.Add(date, n), Answer(() => WorkingCalendar.China.AddWorkingDays(date, n))), iter: 3000);

    [Fact]
    public void Counting_on_built_in_years() =>
        Gen.Select(Days, Gen.Int[0, 800]).Sample((date, n) =>
            Assert.Equal(SlowCalendar.China.Count(date, date.AddDays(n)), Answer(() => WorkingCalendar.China.CountWorkingDays(date, date.AddDays(n)))), iter: 3000);

    [Fact]
    public void Latest_start_on_built_in_years() =>
        Gen.Select(Days, Gen.Int[0, 40]).Sample((date, n) =>
            Assert.Equal(SlowCalendar.China.LatestStart(date, n), Answer(() => WorkingCalendar.China.LatestStart(date, n))), iter: 3000);

    /// <summary>Gaps between years, breaks of months, working weekends, years whose December the next one changes.</summary>
    [Fact]
    public void Any_calendar_counts_like_the_slow_one() =>
        Gen.Select(GenYears, Gen.Int[0, 365 * 9], Gen.Int[0, 300]).Sample((years, offset, n) =>
        {
            var slow = new SlowCalendar(years.Select(year => (year.Year, year.Days.Select(day => ((DateOnly)day.Date, day.IsWorkingDay)))));
            var fast = new WorkingCalendar("any", years);
            var date = new DateOnly(2029, 6, 1).AddDays(offset);
            Assert.Equal(slow.IsWorkingDay(date), Answer(() => fast.IsWorkingDay(date)));
            Assert.Equal(slow.Add(date, n), Answer(() => fast.AddWorkingDays(date, n)));
            Assert.Equal(slow.Count(date, date.AddDays(n)), Answer(() => fast.CountWorkingDays(date, date.AddDays(n))));
            Assert.Equal(slow.LatestStart(date, n % 25), Answer(() => fast.LatestStart(date, n % 25)));
            Assert.Equal(slow.Add(date, 1), Answer(() => fast.NextWorkingDay(date)));
            Assert.Equal(Previous(slow, date), Answer(() => fast.PreviousWorkingDay(date)));
            Assert.Equal(slow.IsWorkingDay(date) is not null, fast.Covers(date));
        }, iter: 2000);

    /// <summary>What ties the three together, without the slow calendar.</summary>
    [Fact]
    public void Adding_counting_and_latest_start_are_inverse() =>
        Gen.Select(Gen.Int[new DateOnly(2007, 1, 1).DayNumber, new DateOnly(2025, 12, 31).DayNumber], Gen.Int[0, 200]).Sample((day, n) =>
        {
            var date = CalendarDate.FromDayNumber(day);
            var end = WorkingCalendar.China.AddWorkingDays(date, n);
            Assert.Equal(n, WorkingCalendar.China.CountWorkingDays(date, end));
            Assert.True(n == 0 || WorkingCalendar.China.IsWorkingDay(end));
            var latest = WorkingCalendar.China.LatestStart(end, n);
            Assert.True(latest >= date);
            Assert.Equal(end, WorkingCalendar.China.AddWorkingDays(latest, n));
            Assert.True(WorkingCalendar.China.AddWorkingDays(latest.AddDays(1), n) > end);
        }, iter: 3000);

    /// <summary>The target for .NET Standard 2.0 counts bits with code of its own.</summary>
    [Fact]
    public void Both_targets_count_alike()
    {
        var calendarType = OtherTarget.Assembly.GetType("CiiGuard.WorkingCalendar")!;
        var dateType = OtherTarget.Assembly.GetType("CiiGuard.CalendarDate")!;
        var china = calendarType.GetProperty("China")!.GetValue(null);
        var add = calendarType.GetMethod("AddWorkingDays")!;
        var count = calendarType.GetMethod("CountWorkingDays")!;
        for (var day = new DateOnly(2007, 1, 1); day.Year < 2026; day = day.AddDays(1))
        {
            var date = Activator.CreateInstance(dateType, day.Year, day.Month, day.Day);
            var end = add.Invoke(china, [date, 30])!;
            Assert.Equal(WorkingCalendar.China.AddWorkingDays(day, 30).ToString("yyyy-MM-dd"), end.ToString());
            Assert.Equal(30, count.Invoke(china, [date, end]));
        }
    }

    private static Gen<CalendarYear[]> GenYears =>
        Gen.Select(Gen.Int[1, 511], GenDays.Array[9]).Select((included, days) =>
            Enumerable.Range(0, 9).Where(i => (included >> i & 1) != 0).Select(i => Year(2030 + i, days[i])).ToArray());

    private static Gen<(int Offset, bool IsWorkingDay)[]> GenDays => Gen.Select(Gen.Int[-31, 364], Gen.Bool).Array[0, 120];

    private static CalendarYear Year(int year, (int Offset, bool IsWorkingDay)[] days) =>
        new(
            year,
            days.Select(day => new CalendarDay(new CalendarDate(year, 1, 1).AddDays(day.Offset), day.IsWorkingDay))
                .Prepend(new CalendarDay(new CalendarDate(year, 7, 1), isWorkingDay: false))
                .DistinctBy(day => day.Date));

    private static DateOnly? Previous(SlowCalendar slow, DateOnly date)
    {
        if (slow.IsWorkingDay(date) is null)
            return null;

        do
            date = date.AddDays(-1);
        while (slow.IsWorkingDay(date) == false);
        return slow.IsWorkingDay(date) is null ? null : date;
    }

    private static T? Answer<T>(Func<T> ask)
        where T : struct
    {
        try
        {
            return ask();
        }
        catch (WorkingCalendarException)
        {
            return null;
        }
    }
}
