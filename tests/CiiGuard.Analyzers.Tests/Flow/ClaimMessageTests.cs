using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Flow;

/// <summary>What CII1007 says: the claim, the result that it is about, and what the body leaves.</summary>
public class ClaimMessageTests
{
    [Theory]
    [InlineData(
        "[ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => true;",
        "'Review.IsCleared' claims that the review is cleared when it returns true; by its body the review may be undeclared or not passed")]
    [InlineData(
        "[ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => false;",
        "'Review.IsCleared' claims that the review is undeclared, under review, not passed, reopened, ended without a conclusion or unknown when it returns false; by its body the review may be cleared")]
    [InlineData(
        "[ReviewCheck(ReviewStates.Cleared, When = false)] public bool IsOpen => false;",
        "'Review.IsOpen' claims that the review is cleared when it returns false; by its body the review may be undeclared or not passed")]
    [InlineData(
        "[ReviewCheck(ReviewStates.Cleared, When = Light.Green)] public Light Light => Light.Green;",
        "'Review.Light' claims that the review is cleared when it returns Green; by its body the review may be undeclared or not passed")]
    [InlineData(
        "[ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)] public string? Find() => Phase == Phase.Refused ? null : \"found\";",
        "'Review.Find()' claims that the review is cleared when it returns a value that is not null; by its body the review may be undeclared: 'Phase == Phase.Refused' is false (line 7)")]
    [InlineData(
        "[EnsuresReview(ReviewStates.Cleared)] public void Ensure() { }",
        "'Review.Ensure()' claims that the review is cleared; by its body the review may be undeclared or not passed")]
    [InlineData(
        "[PreservesReview] public void Look() => Phase = Phase.Refused;",
        "'Review.Look()' claims that the review is as it was before; by its body the review may be not passed")]
    public async Task Names_the_result_it_means(string member, string message)
    {
        var report = Assert.Single(await Of(member).GetReportsAsync([new ReviewFlowAnalyzer()]), static r => r.Id == "CII1007");
        Assert.Equal(message, report.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Names_the_result_in_Chinese()
    {
        var report = Assert.Single(await Of("[ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => true;").GetReportsAsync([new ReviewFlowAnalyzer()]));
        Assert.StartsWith("“Review.IsCleared”声明返回true时，审查的状态为：审查已放行；", report.GetMessage(CultureInfo.GetCultureInfo("zh-CN")), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[PreservesReview] public void Look() => System.Console.WriteLine(Phase);")]
    [InlineData("[PreservesReview] public void Clear() { if (Phase == Phase.Approved) System.Console.WriteLine(); }")]
    [InlineData("public void Refuse() => Phase = Phase.Refused;")]
    public async Task A_promise_that_is_kept_is_silent(string member) =>
        Assert.Empty((await Of(member).GetReportsAsync([new ReviewFlowAnalyzer()])).Where(static r => r.Id == "CII1007"));

    private static CaseFile Of(string member) => CaseFile.Of($$"""
        using CiiGuard;
        public enum Phase { [MapsTo(ReviewStates.Undeclared)] Draft, [MapsTo(ReviewStates.Cleared)] Approved, [MapsTo(ReviewStates.NotPassed)] Refused }
        public enum Light { Amber, Green }
        [ReviewSubject] public sealed class Review
        {
            [ReviewStatus] public Phase Phase { get; private set; }
            {{member}}
        }
        """);
}
