using System;
using System.Linq;
using CsCheck;

namespace CiiGuard.Tests;

public sealed class StatutoryClockTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    /// <summary>The row of the design's page on the law: 16 working days used when asked on 8 April, delivered on 22 April, the other 14 run from 23 April.</summary>
    [Fact]
    public void The_pause_of_the_table()
    {
        var clock = StatutoryClock.For(MeasuresVersion.V2022, ReviewPeriod.PreliminaryReview, new CalendarDate(2026, 3, 16));
        Assert.Equal(new CalendarDate(2026, 4, 28), clock.Due(China));

        var asked = clock.Suspend(new CalendarDate(2026, 4, 8));
        Assert.Null(asked.Due(China));
        Assert.Equal(16, asked.UsedWorkingDays(new CalendarDate(2026, 4, 8), China));
        Assert.Equal(16, asked.UsedWorkingDays(new CalendarDate(2026, 12, 31), China));

        var delivered = asked.Resume(new CalendarDate(2026, 4, 22));
        Assert.Equal(new CalendarDate(2026, 5, 14), delivered.Due(China));
        Assert.Equal(14, delivered.RemainingWorkingDays(new CalendarDate(2026, 4, 22), China));
        Assert.Equal(13, delivered.RemainingWorkingDays(new CalendarDate(2026, 4, 23), China));
        Assert.Equal(0, delivered.RemainingWorkingDays(new CalendarDate(2026, 5, 14), China));
    }

    /// <summary>The open point as a setting: each border day moves the end by one working day.</summary>
    [Theory]
    [InlineData(SuspensionCounting.RequestDay, "2026-05-14")]
    [InlineData(SuspensionCounting.DeliveryDay, "2026-05-14")]
    [InlineData(SuspensionCounting.Both, "2026-05-13")]
    [InlineData(SuspensionCounting.Neither, "2026-05-15")]
    public void Border_days_count_as_one_chooses(SuspensionCounting counting, string due)
    {
        var clock = StatutoryClock.For(MeasuresVersion.V2022, ReviewPeriod.PreliminaryReview, new CalendarDate(2026, 3, 16), counting)
            .Suspend(new CalendarDate(2026, 4, 8)).Resume(new CalendarDate(2026, 4, 22));
        Assert.Equal(due, clock.Due(China).ToString());
    }

    [Fact]
    public void Asked_and_answered_on_one_day_takes_that_day_only_if_neither_counts()
    {
        var start = new CalendarDate(2026, 3, 16);
        var due = new StatutoryClock(start, 30).Due(China)!.Value;
        Assert.All(Enum.GetValues<SuspensionCounting>(), counting =>
        {
            var clock = new StatutoryClock(start, 30, counting: counting).Suspend(new CalendarDate(2026, 4, 8)).Resume(new CalendarDate(2026, 4, 8));
            Assert.Equal(counting == SuspensionCounting.Neither ? China.NextWorkingDay(due) : due, clock.Due(China));
        });
    }

    [Fact]
    public void An_extension_adds_to_the_same_clock()
    {
        var clock = StatutoryClock.For(MeasuresVersion.V2022, ReviewPeriod.PreliminaryReview, new CalendarDate(2026, 3, 16)).Extend(15);
        Assert.Equal((30, 15, 45), (clock.WorkingDays, clock.ExtensionWorkingDays, clock.Limit));
        Assert.Equal(new CalendarDate(2026, 5, 21), clock.Due(China));
    }

    [Fact]
    public void A_request_after_the_end_changes_nothing()
    {
        var clock = new StatutoryClock(new CalendarDate(2026, 3, 2), 10);
        Assert.Equal(new CalendarDate(2026, 3, 16), clock.Due(China));
        Assert.Equal(new CalendarDate(2026, 3, 16), clock.Suspend(new CalendarDate(2026, 3, 17)).Due(China));
        Assert.Equal(new CalendarDate(2026, 3, 16), clock.Suspend(new CalendarDate(2026, 3, 16)).Due(China));
        Assert.Null(clock.Suspend(new CalendarDate(2026, 3, 13)).Due(China));
    }

    [Fact]
    public void Whether_it_has_expired_is_known_only_while_it_runs()
    {
        var clock = new StatutoryClock(new CalendarDate(2026, 3, 2), 10);
        Assert.False(clock.IsExpiredOn(new CalendarDate(2026, 3, 16), China));
        Assert.True(clock.IsExpiredOn(new CalendarDate(2026, 3, 17), China));
        Assert.False(clock.Suspend(new CalendarDate(2026, 3, 10)).IsExpiredOn(new CalendarDate(2026, 12, 1), China));
    }

    [Fact]
    public void Whether_material_is_pending_is_known_for_every_day()
    {
        var clock = new StatutoryClock(new CalendarDate(2026, 3, 2), 10).Suspend(new CalendarDate(2026, 3, 10)).Resume(new CalendarDate(2026, 3, 12));
        Assert.Equal([false, true, true, false], Enumerable.Range(9, 4).Select(day => clock.IsSuspendedOn(new CalendarDate(2026, 3, day))));
        Assert.False(clock.IsSuspended);
        Assert.True(clock.Suspend(new CalendarDate(2026, 3, 12)).IsSuspended);
    }

    [Fact]
    public void A_missing_year_is_an_error_only_where_it_is_needed()
    {
        var clock = new StatutoryClock(new CalendarDate(2026, 11, 30), 45);
        Assert.Equal(2027, Assert.Throws<WorkingCalendarException>(() => clock.Due(China)).Year);
        Assert.False(clock.TryGetDue(China, out var due, out var missing));
        Assert.Equal((null, 2027), (due, missing));
        Assert.Equal(5, clock.UsedWorkingDays(new CalendarDate(2026, 12, 7), China));

        // While it stands still there is no end to compute, so nothing is missing.
        Assert.True(clock.Suspend(new CalendarDate(2026, 12, 7)).TryGetDue(China, out due, out missing));
        Assert.Equal((null, 0), (due, missing));
        Assert.Equal(2027, Assert.Throws<WorkingCalendarException>(() => clock.Suspend(new CalendarDate(2026, 12, 7)).Resume(new CalendarDate(2027, 1, 5)).Due(China)).Year);
    }

    [Fact]
    public void Steps_in_the_wrong_order_are_refused()
    {
        var clock = new StatutoryClock(new CalendarDate(2026, 3, 2), 10);
        Assert.Throws<InvalidOperationException>(() => clock.Resume(new CalendarDate(2026, 3, 10)));
        Assert.Throws<ArgumentException>(() => clock.Suspend(new CalendarDate(2026, 3, 1)));
        var asked = clock.Suspend(new CalendarDate(2026, 3, 10));
        Assert.Throws<InvalidOperationException>(() => asked.Suspend(new CalendarDate(2026, 3, 11)));
        Assert.Throws<ArgumentOutOfRangeException>(() => asked.Resume(new CalendarDate(2026, 3, 9)));
        Assert.Throws<ArgumentException>(() => asked.Resume(new CalendarDate(2026, 3, 12)).Suspend(new CalendarDate(2026, 3, 11)));
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.Extend(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatutoryClock(clock.Started, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatutoryClock(clock.Started, 10, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatutoryClock(clock.Started, 10, counting: default));
        Assert.Throws<ArgumentException>(() => new StatutoryClock(clock.Started, 10, 0, [new(clock.Started), new(clock.Started)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatutoryClock.For(MeasuresVersion.V2022, ReviewPeriod.PreliminaryReviewExtension, clock.Started));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatutoryClock.For(default, ReviewPeriod.Opinions, clock.Started));
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.UsedWorkingDays(new CalendarDate(2026, 3, 1), China));
    }

    [Fact]
    public void A_clock_that_was_stored_is_equal_to_the_one_that_ran()
    {
        var ran = new StatutoryClock(new CalendarDate(2026, 3, 2), 10).Suspend(new CalendarDate(2026, 3, 10)).Extend(5).Resume(new CalendarDate(2026, 3, 12));
        var stored = new StatutoryClock(ran.Started, ran.WorkingDays, ran.ExtensionWorkingDays, ran.Suspensions, ran.Counting);
        Assert.Equal(ran, stored);
        Assert.Equal(ran.GetHashCode(), stored.GetHashCode());
        Assert.NotEqual(ran, ran.Extend(1));
        Assert.NotEqual(ran, ran.Suspend(new CalendarDate(2026, 3, 12)));
        Assert.NotEqual(ran, new StatutoryClock(ran.Started, ran.WorkingDays, ran.ExtensionWorkingDays, ran.Suspensions, SuspensionCounting.Both));
    }

    /// <summary>End, used time and pending material of any history, against a count day by day.</summary>
    [Fact]
    public void Any_history_ends_where_the_slow_clock_ends() =>
        Gen.Select(
            Gen.Int[new DateOnly(2007, 1, 1).DayNumber, new DateOnly(2019, 1, 1).DayNumber],
            Gen.Int[1, 100],
            Gen.Int[0, 20],
            Gen.Select(Gen.Int[0, 40], Gen.Int[0, 30]).Array[0, 4],
            Gen.Bool,
            Gen.Int[1, 4],
            Gen.Int[0, 250]).Sample((start, workingDays, extension, pauses, pending, counting, asOf) =>
            {
                var clock = new StatutoryClock(CalendarDate.FromDayNumber(start), workingDays, counting: (SuspensionCounting)counting);
                var last = clock.Started;
                foreach (var (after, length) in pauses)
                {
                    clock = clock.Suspend(last.AddDays(after));
                    last = last.AddDays(after + length);
                    clock = clock.Resume(last);
                }

                if (pending)
                    clock = clock.Suspend(last.AddDays(asOf % 7));
                if (extension > 0)
                    clock = clock.Extend(extension);

                var due = clock.Due(China);
                Assert.Equal(SlowClock.Due(clock), due?.ToDateOnly());
                if (due is { } end)
                    Assert.Equal(clock.Limit, clock.UsedWorkingDays(end, China));

                // As of a day, only what was known by then.
                var day = clock.Started.AddDays(asOf);
                var known = clock.Suspensions.Where(suspension => suspension.Requested <= day).Select(suspension => suspension.Delivered <= day ? suspension : new Suspension(suspension.Requested));
                var then = new StatutoryClock(clock.Started, clock.WorkingDays, clock.ExtensionWorkingDays, known, clock.Counting);
                Assert.Equal(SlowClock.Used(then, day.ToDateOnly()), clock.UsedWorkingDays(day, China));
                Assert.Equal(then.IsSuspended, clock.IsSuspendedOn(day));
            }, iter: 2000);
}
