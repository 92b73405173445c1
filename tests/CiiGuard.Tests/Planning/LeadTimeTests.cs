using System;
using System.Linq;
using CsCheck;

namespace CiiGuard.Tests;

public sealed class LeadTimeTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    /// <summary>The design's table of whole procedures: declared, edition, then the ends of 10, 30, 45, opinions after 30 and 45, special review after 30 and 45.</summary>
    public static TheoryData<string, MeasuresVersion, string[]> Procedures => new()
    {
        { "2020-06-01", MeasuresVersion.V2020, ["2020-06-15", "2020-07-28", "2020-08-18", "2020-08-18", "2020-09-08", "2020-10-26", "2020-11-16"] },
        { "2021-04-19", MeasuresVersion.V2020, ["2021-04-30", "2021-06-16", "2021-07-07", "2021-07-07", "2021-07-28", "2021-09-08", "2021-09-29"] },
        { "2022-02-15", MeasuresVersion.V2022, ["2022-03-01", "2022-04-13", "2022-05-06", "2022-05-06", "2022-05-26", "2022-09-09", "2022-10-08"] },
        { "2025-01-13", MeasuresVersion.V2022, ["2025-01-26", "2025-03-14", "2025-04-07", "2025-04-07", "2025-04-27", "2025-08-14", "2025-09-04"] },
        { "2026-01-12", MeasuresVersion.V2022, ["2026-01-26", "2026-03-13", "2026-04-03", "2026-04-03", "2026-04-27", "2026-08-13", "2026-09-03"] },
        { "2026-03-02", MeasuresVersion.V2022, ["2026-03-16", "2026-04-28", "2026-05-21", "2026-05-21", "2026-06-11", "2026-09-24", "2026-10-22"] },
    };

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Every_step_ends_where_the_table_says(string declared, MeasuresVersion version, string[] ends)
    {
        var lead = LeadTime.From(CalendarDate.Parse(declared), China);
        Assert.Equal(version, lead.Version);
        Assert.Equal([ends[0]], Ends(lead.Best));
        Assert.Equal([ends[0], ends[1], ends[3]], Ends(lead.Usual));
        Assert.Equal([ends[0], ends[1], ends[2], ends[4]], Ends(lead.On(ReviewRoute.Complex)));
        Assert.Equal([ends[0], ends[1], ends[3], ends[5]], Ends(lead.On(ReviewRoute.Special)));
        Assert.Equal([ends[0], ends[1], ends[2], ends[4], ends[6]], Ends(lead.WorstStated));
    }

    [Theory]
    [InlineData(ReviewRoute.NoReviewNeeded, 10, 10)]
    [InlineData(ReviewRoute.Ordinary, 55, 55)]
    [InlineData(ReviewRoute.Complex, 70, 70)]
    [InlineData(ReviewRoute.Special, 100, 145)]
    [InlineData(ReviewRoute.ComplexSpecial, 115, 160)]
    public void Sums_are_those_of_the_table(ReviewRoute route, int in2020, int in2022)
    {
        Assert.Equal(in2020, LeadTime.WorkingDays(MeasuresVersion.V2020, route));
        Assert.Equal(in2022, LeadTime.WorkingDays(MeasuresVersion.V2022, route));
        var schedule = LeadTime.From(new CalendarDate(2023, 3, 1), MeasuresVersion.V2022, China).On(route);
        Assert.Equal((in2022, route), (schedule.WorkingDays, schedule.Route));
        Assert.Equal(schedule.Periods[^1].End, schedule.EndOfStatedLimits);
    }

    [Fact]
    public void Only_the_special_review_has_no_hard_end_and_no_schedule_promises_anything() =>
        Assert.All(Enum.GetValues<ReviewRoute>(), route =>
        {
            var schedule = LeadTime.From(new CalendarDate(2023, 3, 1), China).On(route);
            var special = schedule.Periods.Any(period => period.Period == ReviewPeriod.SpecialReview);
            Assert.Equal(special, schedule.HasNoHardEnd);
            Assert.Equal(special, schedule.ToString().Contains("without limit"));
            Assert.EndsWith("time clears nothing", schedule.ToString());
        });

    /// <summary>A day that is far off must not keep the near ones from being known.</summary>
    [Fact]
    public void What_ends_in_a_year_that_is_there_is_answered()
    {
        var lead = LeadTime.From(new CalendarDate(2026, 11, 25), China);
        Assert.Equal(new CalendarDate(2026, 12, 9), lead.Best.EndOfStatedLimits);
        Assert.True(lead.Best.IsProvisional);
        Assert.Equal(2027, Assert.Throws<WorkingCalendarException>(() => lead.Usual).Year);
        Assert.False(lead.TryGet(ReviewRoute.ComplexSpecial, out var schedule, out var missing));
        Assert.Equal((null, 2027), (schedule, missing));
        Assert.False(LeadTime.From(new CalendarDate(2026, 3, 2), China).WorstStated.IsProvisional);
    }

    [Fact]
    public void The_edition_is_that_of_the_day()
    {
        Assert.Equal(MeasuresVersion.V2020, LeadTime.From(new CalendarDate(2022, 2, 14), China).Version);
        Assert.Equal(MeasuresVersion.V2022, LeadTime.From(new CalendarDate(2022, 2, 15), China).Version);
        Assert.Throws<ArgumentOutOfRangeException>(() => LeadTime.From(new CalendarDate(2020, 5, 31), China));
        Assert.Throws<ArgumentOutOfRangeException>(() => LeadTime.From(new CalendarDate(2022, 2, 15), default, China));
        Assert.Throws<ArgumentOutOfRangeException>(() => LeadTime.From(new CalendarDate(2022, 2, 15), China).On(default));
    }

    /// <summary>Declared on the day that is the answer, the limits end before the start; declared on the next working day, they do not.</summary>
    [Fact]
    public void The_latest_declaration_is_the_latest() =>
        Gen.Select(Gen.Int[new DateOnly(2021, 2, 1).DayNumber, new DateOnly(2026, 12, 31).DayNumber], Gen.Int[1, 5]).Sample((day, number) =>
        {
            var start = CalendarDate.FromDayNumber(day);
            var route = (ReviewRoute)number;
            var latest = LeadTime.LatestDeclaration(start, route, China);
            Assert.True(China.IsWorkingDay(latest));
            Assert.True(LeadTime.From(latest, China).On(route).EndOfStatedLimits < start);
            var next = LeadTime.From(China.NextWorkingDay(latest), China);
            Assert.True(!next.TryGet(route, out var schedule, out _) || schedule!.EndOfStatedLimits >= start);
        }, iter: 3000);

    [Theory]
    [InlineData("2026-03-17", ReviewRoute.NoReviewNeeded, "2026-03-02")]
    [InlineData("2026-03-16", ReviewRoute.NoReviewNeeded, "2026-02-28")]
    [InlineData("2026-10-23", ReviewRoute.ComplexSpecial, "2026-03-02")]
    [InlineData("2022-09-10", ReviewRoute.Special, "2022-02-15")]
    [InlineData("2022-09-09", ReviewRoute.Special, "2022-02-14")]
    [InlineData("2021-09-30", ReviewRoute.ComplexSpecial, "2021-04-19")]
    public void The_latest_declaration_of_the_table(string wantedStart, ReviewRoute route, string declared) =>
        Assert.Equal(declared, LeadTime.LatestDeclaration(CalendarDate.Parse(wantedStart), route, China).ToString());

    /// <summary>By the limits of 2020 the fifteenth would do, but on that day the edition of 2022 is in force, whose special review is longer.</summary>
    [Theory]
    [InlineData(ReviewRoute.Special)]
    [InlineData(ReviewRoute.ComplexSpecial)]
    public void On_the_first_day_of_2022_its_limits_hold(ReviewRoute route)
    {
        var end = China.AddWorkingDays(new CalendarDate(2022, 2, 15), LeadTime.WorkingDays(MeasuresVersion.V2020, route));
        Assert.Equal(new CalendarDate(2022, 2, 14), LeadTime.LatestDeclaration(end.AddDays(1), route, China));
    }

    [Fact]
    public void Before_any_edition_there_is_no_latest_declaration() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LeadTime.LatestDeclaration(new CalendarDate(2020, 8, 1), ReviewRoute.Ordinary, China));

    private static string[] Ends(ReviewSchedule schedule)
    {
        Assert.All(schedule.Periods.Zip(schedule.Periods.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Started));
        return schedule.Periods.Select(period => period.End.ToString()).ToArray();
    }
}
