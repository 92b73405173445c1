using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace CiiGuard.Tests;

public sealed class EditionTests
{
    private static readonly Type[] Editions = [typeof(CybersecurityReviewMeasures.Edition2020), typeof(CybersecurityReviewMeasures.Edition2022)];

    public static TheoryData<Type, int[]> Periods => new()
    {
        { typeof(CybersecurityReviewMeasures.Edition2020), [10, 30, 15, 15, 45] },
        { typeof(CybersecurityReviewMeasures.Edition2022), [10, 30, 15, 15, 90] },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void Every_period_is_stated_once_in_working_days(Type edition, int[] workingDays)
    {
        var stated = Constants(edition)
            .Select(field => (field, mark: field.GetCustomAttribute<StatutoryPeriodAttribute>()))
            .Where(pair => pair.mark is not null)
            .OrderBy(pair => pair.mark!.Period)
            .ToList();
        Assert.Equal(Enum.GetValues<ReviewPeriod>(), stated.Select(pair => pair.mark!.Period));
        Assert.Equal(workingDays, stated.Select(pair => (int)pair.field.GetRawConstantValue()!));
        Assert.All(stated, pair => Assert.Equal(pair.mark!.Period + "WorkingDays", pair.field.Name));
    }

    [Fact]
    public void Editions_follow_each_other_without_gap()
    {
        Assert.Equal("2020-06-01", CybersecurityReviewMeasures.Edition2020.InForceFrom);
        Assert.Equal("2022-02-15", CybersecurityReviewMeasures.Edition2022.InForceFrom);
        Assert.Equal(CybersecurityReviewMeasures.Edition2022.InForceFrom, CybersecurityReviewMeasures.Edition2020.RepealedFrom);
        Assert.DoesNotContain(Constants(typeof(CybersecurityReviewMeasures.Edition2022)), field => field.Name == "RepealedFrom");
    }

    [Fact]
    public void Dates_are_dates_in_the_order_of_legislation() =>
        Assert.All(Editions, edition =>
        {
            var dates = new[] { "Dated", "Published", "InForceFrom" }
                .Select(name => (string)edition.GetField(name)!.GetRawConstantValue()!)
                .Select(text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture))
                .ToArray();
            Assert.True(dates[0] < dates[1] && dates[1] < dates[2], string.Join(" ", dates));
        });

    [Fact]
    public void Editions_are_named_by_version()
    {
        Assert.Equal(MeasuresVersion.V2020, CybersecurityReviewMeasures.Edition2020.Version);
        Assert.Equal(MeasuresVersion.V2022, CybersecurityReviewMeasures.Edition2022.Version);
        Assert.Equal(Enum.GetValues<MeasuresVersion>().Length, Editions.Length);
    }

    /// <summary>2022 put article 7 on listings in, which moved everything after article 6 by one.</summary>
    [Fact]
    public void Articles_after_the_sixth_moved_by_one()
    {
        var old = Articles(typeof(CybersecurityReviewMeasures.Edition2020.Articles));
        var current = Articles(typeof(CybersecurityReviewMeasures.Edition2022.Articles));
        Assert.All(old, article => Assert.Equal(article.Value <= 6 ? article.Value : article.Value + 1, current[article.Key]));
        Assert.Equal(["InterimMeasures"], current.Keys.Except(old.Keys));
        Assert.Equal(16, current["InterimMeasures"]);
    }

    [Fact]
    public void Articles_of_2022_are_those_of_the_concordance()
    {
        var expected = new Dictionary<string, int>
        {
            ["SelfAssessment"] = 5,
            ["SupplierObligations"] = 6,
            ["Dossier"] = 8,
            ["NeedDecision"] = 9,
            ["RiskFactors"] = 10,
            ["PreliminaryReview"] = 11,
            ["Opinions"] = 12,
            ["SpecialReview"] = 13,
            ["SpecialReviewPeriod"] = 14,
            ["SupplementaryMaterial"] = 15,
            ["ExOfficioReview"] = 16,
            ["InterimMeasures"] = 16,
            ["Confidentiality"] = 17,
            ["Complaint"] = 18,
            ["Supervision"] = 19,
            ["Sanctions"] = 20,
            ["ProductCategories"] = 21,
            ["InForce"] = 23,
        };
        Assert.Equal(expected, Articles(typeof(CybersecurityReviewMeasures.Edition2022.Articles)));
    }

    [Fact]
    public void The_edition_of_a_day_is_the_one_in_force()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CybersecurityReviewMeasures.VersionOn(new CalendarDate(2020, 5, 31)));
        Assert.Equal(MeasuresVersion.V2020, CybersecurityReviewMeasures.VersionOn(new CalendarDate(2020, 6, 1)));
        Assert.Equal(MeasuresVersion.V2020, CybersecurityReviewMeasures.VersionOn(new CalendarDate(2022, 2, 14)));
        Assert.Equal(MeasuresVersion.V2022, CybersecurityReviewMeasures.VersionOn(new CalendarDate(2022, 2, 15)));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_period_is_found_by_edition_and_name(Type edition, int[] workingDays)
    {
        var version = (MeasuresVersion)edition.GetField("Version")!.GetRawConstantValue()!;
        Assert.Equal(workingDays, Enum.GetValues<ReviewPeriod>().Select(period => CybersecurityReviewMeasures.WorkingDays(version, period)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CybersecurityReviewMeasures.WorkingDays(version, (ReviewPeriod)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => CybersecurityReviewMeasures.WorkingDays(default, ReviewPeriod.Opinions));
    }

    private static IEnumerable<FieldInfo> Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral);

    private static Dictionary<string, int> Articles(Type type) => Constants(type).ToDictionary(f => f.Name, f => (int)f.GetRawConstantValue()!);
}
