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

    /// <summary>Each reason in both languages, with the article.</summary>
    [Theory]
    [InlineData("SelfAssessmentResult Judge(SelfAssessmentResult answer) => answer == SelfAssessmentResult.MayAffect ? SelfAssessmentResult.NoImpact : answer", "although 'answer' says here that there is or may be an effect;", "“answer”在此处的回答为影响或可能影响，却评估为不影响；")]
    [InlineData("SelfAssessmentResult Judge(Ticked sheet) => sheet.CanBeControlled ? SelfAssessmentResult.MayAffect : SelfAssessmentResult.NoImpact", "although 'sheet.CanBeControlled' has the value here that it starts with, so that nobody may have answered;", "“sheet.CanBeControlled”在此处的值即其初始值，可能无人回答，却评估为不影响；")]
    [InlineData("void Judge(Review review, Triple sheet) { if (sheet.Control == SelfAssessmentResult.NoImpact) review.RecordNoImpact(); }", "although 'sheet' has answers that are not looked at: Other, Product, ProductReason;", "“sheet”有未被查看的回答：Other, Product, ProductReason，却评估为不影响；")]
    [InlineData("void Judge(Review review, SelfAssessmentResult answer) { review.RecordNoImpact(); }", "although none of the answers of 'answer' is looked at;", "“answer”中的回答均未被查看，却评估为不影响；")]
    public async Task The_reason_is_told_in_both_languages(string member, string english, string chinese)
    {
        var assembly = typeof(AnswerCaseTests).Assembly;
        var file = CaseFile.Of("using CiiGuard; public static class Desk { public static " + member + (member.EndsWith('}') ? "" : ";") + " }", "Desk.cs");
        foreach (var name in new[] { "_Domain", "Preset", "Partial" })
            file.AndEmbedded(assembly, CaseFile.EmbeddedNames(assembly, Folder).Single(candidate => candidate.Contains(name, System.StringComparison.Ordinal)));
        var reports = await file.GetReportsAsync([new AnswerFlowAnalyzer()], TestContext.Current.CancellationToken);
        var report = Assert.Single(reports, static report => report.Location.GetLineSpan().Path == "Desk.cs");
        Assert.Contains(english + " a possible effect is declared, and an open question counts as one (art. 5)", report.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Contains(chinese + "可能影响的应当申报，未回答的问题按可能影响对待（第5条）", report.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")), System.StringComparison.Ordinal);
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
