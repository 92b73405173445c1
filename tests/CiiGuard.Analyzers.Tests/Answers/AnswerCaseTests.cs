using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Answers;

/// <summary>CII3005: wrong code, marked line by line, beside correct neighbours that must stay silent.</summary>
public class AnswerCaseTests
{
    private const string Folder = "Cases/Answers/Cases/Answers";

    public static IEnumerable<TheoryDataRow<string>> Files() =>
        CaseFile.EmbeddedNames(typeof(AnswerCaseTests).Assembly, Folder)
            .Where(static name => !name.Contains("_Domain", System.StringComparison.Ordinal))
            .Select(static name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Files))]
    public Task Reports_exactly_what_is_marked(string file)
    {
        var assembly = typeof(AnswerCaseTests).Assembly;
        var domain = CaseFile.EmbeddedNames(assembly, Folder).Single(static name => name.Contains("_Domain", System.StringComparison.Ordinal));
        return CaseFile.Embedded(assembly, file).AndEmbedded(assembly, domain)
            .WithOption("build_property.CiiGuardToday", "2026-11-24")
            .VerifyAsync(new AnswerFlowAnalyzer());
    }

    /// <summary>What <c>?.</c> tests stands in the path as a test for null, and not as a condition that is true.</summary>
    [Theory]
    [InlineData("answer?.Result == SelfAssessmentResult.Affects ? SelfAssessmentResult.Affects : SelfAssessmentResult.NoImpact", "'answer' is null", "“answer”为 null")]
    [InlineData("(answer?.Result ?? SelfAssessmentResult.NoImpact)", "'answer?.Result' is null", "“answer?.Result”为 null")]
    public async Task A_path_over_a_test_for_null_says_so(string conclusion, string english, string chinese)
    {
        var source = $$"""
            using CiiGuard;
            public sealed record Answer(SelfAssessmentResult Result);
            public static class Desk { public static SelfAssessmentResult Conclude(Answer? answer) => {{conclusion}}; }
            """;
        var report = Assert.Single(await CaseFile.Of(source).GetReportsAsync([new AnswerFlowAnalyzer()], TestContext.Current.CancellationToken));
        Assert.Contains(english, report.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Contains(chinese, report.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")), System.StringComparison.Ordinal);
    }
}
