using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Origins;

/// <summary>CII3006: wrong code, marked line by line, beside correct neighbours that must stay silent.</summary>
public class OriginCaseTests
{
    private const string Folder = "Cases/Origins/Cases/Origins";

    public static IEnumerable<TheoryDataRow<string>> Files() =>
        CaseFile.EmbeddedNames(typeof(OriginCaseTests).Assembly, Folder)
            .Where(static name => !name.Contains("_Domain", System.StringComparison.Ordinal))
            .Select(static name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Files))]
    public Task Reports_exactly_what_is_marked(string file)
    {
        var assembly = typeof(OriginCaseTests).Assembly;
        var domain = CaseFile.EmbeddedNames(assembly, Folder).Single(static name => name.Contains("_Domain", System.StringComparison.Ordinal));
        return CaseFile.Embedded(assembly, file).AndEmbedded(assembly, domain)
            .WithOption("build_property.CiiGuardToday", "2026-11-24")
            .VerifyAsync(new SupplierOriginAnalyzer());
    }

    /// <summary>The message quotes the condition and where it has its value from; further locations lead there.</summary>
    [Theory]
    [InlineData("var must = supplier.Origin == SupplierOrigin.Foreign; if (must) review.StartAssessment();", "comes from: 'must', from 'supplier.Origin' (line 2);", "取决于供应方来源（“must”），来自“supplier.Origin”（第 2 行）；", "must|supplier.Origin == SupplierOrigin.Foreign|supplier.Origin")]
    [InlineData("if (supplier.Origin == SupplierOrigin.Foreign) review.StartAssessment();", "comes from: 'supplier.Origin == SupplierOrigin.Foreign';", "取决于供应方来源（“supplier.Origin == SupplierOrigin.Foreign”）；", "supplier.Origin == SupplierOrigin.Foreign|supplier.Origin")]
    [InlineData("Helper.Start(supplier.IsForeign, review);\n} } static class Helper { public static void Start(bool wanted, Review review) { if (wanted) review.StartAssessment();", "comes from: 'supplier.IsForeign';", "取决于供应方来源（“supplier.IsForeign”）；", "wanted|supplier.IsForeign")]
    public async Task The_path_from_the_origin_is_told(string body, string english, string chinese, string places)
    {
        var assembly = typeof(OriginCaseTests).Assembly;
        var domain = CaseFile.EmbeddedNames(assembly, Folder).Single(static name => name.Contains("_Domain", System.StringComparison.Ordinal));
        var source = "using CiiGuard; static class Subject { static void Run(Supplier supplier, Review review) {\n" + body + " } }";
        var reports = await CaseFile.Of(source).AndEmbedded(assembly, domain).GetReportsAsync([new SupplierOriginAnalyzer()], TestContext.Current.CancellationToken);
        var report = Assert.Single(reports);
        Assert.Contains(english, report.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Contains(chinese, report.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")), System.StringComparison.Ordinal);
        Assert.Equal(places.Split('|'), report.AdditionalLocations.Select(static place => place.SourceTree!.ToString().Substring(place.SourceSpan.Start, place.SourceSpan.Length)));
    }

    [Fact]
    public async Task Helpers_that_call_too_deep_are_said_not_to_be_followed()
    {
        var source = "using CiiGuard;\npublic static class Deep\n{\n    public static SelfAssessmentResult Start(SupplierOrigin origin) => S0(origin) ? SelfAssessmentResult.NoImpact : SelfAssessmentResult.MayAffect;\n"
            + string.Concat(Enumerable.Range(0, 40).Select(static i => $"    private static bool S{i}(SupplierOrigin origin) => {(i == 39 ? "origin == SupplierOrigin.Domestic" : $"S{i + 1}(origin)")};\n")) + "}";
        var reports = await CaseFile.Of(source).GetReportsAsync([new SupplierOriginAnalyzer()], TestContext.Current.CancellationToken);
        Assert.Contains(reports, static report => report.Id is "CII1090" or "CII3006");
    }

    /// <summary>A body that no analysis can follow is told once for each question, and the messages say which is not proven, in both languages.</summary>
    [Fact]
    public async Task What_is_not_proven_is_said_by_each_analysis_that_gave_up()
    {
        var tests = string.Concat(Enumerable.Range(0, 2100).Select(static i => $"            if (number == {i})\n                count++;\n"));
        var source = $$"""
            using CiiGuard;
            public class Contract
            {
                [ExecutesContract] public void Execute() { }
                [GoverningReview] public Review Review { get; } = new();
            }
            [ReviewSubject] public class Review
            {
                [ReviewStatus] public ReviewState Status { get; private set; }
                [ReviewTransition(ReviewStates.SelfAssessing)] public void Assess() => Status = ReviewState.SelfAssessing;
            }
            public static class Desk
            {
                public static int Huge(Contract contract, int number, SupplierOrigin origin)
                {
                    var count = 0;
            {{tests}}
                    if (origin == SupplierOrigin.Foreign)
                        contract.Review.Assess();
                    return count;
                }
            }
            """;
        var reports = await CaseFile.Of(source).GetReportsAsync([new SupplierOriginAnalyzer()], TestContext.Current.CancellationToken);
        var gaveUp = Assert.Single(reports, static report => report.Id == "CII1090");
        Assert.EndsWith("not proven is that assessment and declaration do not depend on a supplier's origin (CII3006)", gaveUp.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Contains("未得到证明的是：评估与申报不取决于供应方来源", gaveUp.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")), System.StringComparison.Ordinal);
        Assert.Contains("代码体过大", gaveUp.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")), System.StringComparison.Ordinal);
    }
}
