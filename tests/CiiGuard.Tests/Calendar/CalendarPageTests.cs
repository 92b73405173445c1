using System.IO;
using System.Text.RegularExpressions;

namespace CiiGuard.Tests;

/// <summary>What docs/calendar.md says of its examples is what they give.</summary>
public sealed partial class CalendarPageTests
{
    private static readonly string Page = Read();

    private static readonly WorkingCalendar calendar = WorkingCalendar.China;

    [Fact]
    public void Working_days()
    {
        CalendarDate filed = new(2026, 9, 18);
        CalendarDate due = calendar.AddWorkingDays(filed, 10);
        Says("calendar.AddWorkingDays(filed, 10);", due);
        Says("calendar.CountWorkingDays(filed, due);", calendar.CountWorkingDays(filed, due));
        Says("calendar.LatestStart(due, 10);", calendar.LatestStart(due, 10));
        Says("calendar.IsWorkingDay(new(2026, 9, 20));", calendar.IsWorkingDay(new(2026, 9, 20)) ? "true" : "false");
    }

    [Fact]
    public void Clock()
    {
        var clock = StatutoryClock.For(MeasuresVersion.V2022, ReviewPeriod.PreliminaryReview, started: new(2026, 3, 16));
        Says("clock.Due(calendar);", clock.Due(calendar)!);
        clock = clock.Suspend(new(2026, 4, 8));
        Assert.Null(clock.Due(calendar));
        clock = clock.Resume(new(2026, 4, 22));
        Says("clock.Due(calendar);", clock.Due(calendar)!);
        Says("clock.RemainingWorkingDays(new(2026, 4, 30), calendar);", clock.RemainingWorkingDays(new(2026, 4, 30), calendar));
    }

    [Fact]
    public void Lead_time()
    {
        LeadTime lead = LeadTime.From(new CalendarDate(2026, 3, 2), calendar);
        Says("lead.Best.EndOfStatedLimits;", lead.Best.EndOfStatedLimits);
        Says("lead.Usual.EndOfStatedLimits;", lead.Usual.EndOfStatedLimits);
        Says("lead.WorstStated.EndOfStatedLimits;", lead.WorstStated.EndOfStatedLimits);
        Assert.True(lead.WorstStated.HasNoHardEnd);
        Says(
            "LeadTime.LatestDeclaration(wantedStart: new(2026, 10, 23), ReviewRoute.ComplexSpecial, calendar);",
            LeadTime.LatestDeclaration(wantedStart: new(2026, 10, 23), ReviewRoute.ComplexSpecial, calendar));
        foreach (var route in System.Enum.GetValues<ReviewRoute>())
        {
            var hardEnd = route is ReviewRoute.Special or ReviewRoute.ComplexSpecial ? ", no hard end" : "";
            Assert.Matches($@"\| `{route}` \| [^|]+ \| {LeadTime.WorkingDays(MeasuresVersion.V2020, route)}{hardEnd} \| {LeadTime.WorkingDays(MeasuresVersion.V2022, route)}{hardEnd} \|", Page);
        }
    }

    [Fact]
    public void Exposure()
    {
        PenaltyExposure exposure = PenaltyExposure.For(purchaseAmount: 2_000_000m, new CalendarDate(2026, 3, 2));
        Says("exposure.Floor;", exposure.Floor.ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
        Says("exposure.Ceiling;", exposure.Ceiling.ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
        Says("exposure.Orders;", exposure.Orders);
    }

    [Fact]
    public void The_form_of_a_year_is_one_that_is_read()
    {
        var json = JsonExample().Match(Page).Groups[1].Value;
        Assert.Equal(2, CalendarYear.Parse(json).Days.Count);
    }

    private static void Says(string code, object value) => Assert.Contains($"{code} // {value}", Page);

    private static string Read()
    {
        using var stream = typeof(CalendarPageTests).Assembly.GetManifestResourceStream("calendar.md") ?? throw new FileNotFoundException("calendar.md");
        return Spaces().Replace(new StreamReader(stream).ReadToEnd(), " ");
    }

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonExample();
}
