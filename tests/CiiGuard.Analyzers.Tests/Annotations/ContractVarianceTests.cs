using System.Globalization;
using System.Threading.Tasks;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Tests.Annotations;

/// <summary>What a report on variance says, and where the base member may be.</summary>
public sealed class ContractVarianceTests
{
    private const string Base = """
        using CiiGuard;
        [ReviewSubject] public class Review { [ReviewStatus] public ReviewState Status { get; private set; } }
        public abstract class Contract
        {
            [GoverningReview] public Review? Review { get; init; }
            [RequiresReview(ReviewStates.Cleared | ReviewStates.UnderReview)] public abstract void Pay();
        }
        """;

    private const string Override = """
        using CiiGuard;
        public class Purchase : Contract
        {
            [RequiresReview(ReviewStates.Cleared)] public override void Pay() { }
        }
        """;

    [Fact]
    public async Task Names_both_members_and_shows_the_base()
    {
        var report = Assert.Single(await CaseFile.Of(Override, "Purchase.cs").AndFile("Contract.cs", Base).GetReportsAsync([new ContractVarianceAnalyzer()], TestContext.Current.CancellationToken));

        Assert.Equal(
            "'Purchase.Pay()' departs from the contract of 'Contract.Pay()', where it may only ask for less or promise more: "
            + "it needs the review to be cleared, where callers need it only to be under review or cleared",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains("只能放宽前提要求", report.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal("Pay", Text(report.Location));
        Assert.Equal("Contract.cs", Assert.Single(report.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public async Task Sees_a_base_in_metadata()
    {
        var report = Assert.Single(await CaseFile.Of(Override).AndReferencedProject("Library", Base).GetReportsAsync([new ContractVarianceAnalyzer()], TestContext.Current.CancellationToken));

        Assert.Equal("Pay", Text(report.Location));
        Assert.Empty(report.AdditionalLocations);
    }

    /// <summary>A number behind an enum that is out of range, arguments that are missing or of another type: no crash, and nothing made up.</summary>
    [Theory]
    [InlineData("[RequiresReview]")]
    [InlineData("[RequiresReview(\"Cleared\")]")]
    [InlineData("[RequiresReview(ReviewStates.Cleared, Of = null)]")]
    [InlineData("[EnsuresReview((ReviewStates)int.MinValue, When = typeof(string))]")]
    [InlineData("[ReviewTransition((ReviewStates)(-1), From = 0, OnThrow = (ReviewStates)long.MaxValue)]")]
    [InlineData("[ReviewCheck(ReviewStates.Cleared, When = new[] { 1 })]")]
    [InlineData("[AddsObligation(null)]")]
    [InlineData("[ObligationCheck((SupplierObligation)99)]")]
    public async Task Absurd_arguments_do_not_crash(string attribute)
    {
        var broken = Override.Replace("[RequiresReview(ReviewStates.Cleared)]", attribute, System.StringComparison.Ordinal);

        var reports = await CaseFile.Of(broken).AndFile("Contract.cs", Base).GetReportsAsync([new ContractVarianceAnalyzer()], TestContext.Current.CancellationToken);

        Assert.All(reports, static report => Assert.Equal("CII9004", report.Id));
    }

    private static string Text(Location place) => place.SourceTree!.GetText().ToString(place.SourceSpan);
}
