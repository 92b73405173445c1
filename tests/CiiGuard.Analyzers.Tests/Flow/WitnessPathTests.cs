using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Tests.Flow;

/// <summary>A report shows the way to it: where the state came from, the branches taken, the statement inside a helper.</summary>
public class WitnessPathTests
{
    private const string Domain = """
        using CiiGuard;
        public enum Phase { [MapsTo(ReviewStates.Undeclared)] Draft, [MapsTo(ReviewStates.Cleared)] Approved, [MapsTo(ReviewStates.Reopened)] Reopened }
        [ReviewSubject] public sealed class Review
        {
            [ReviewStatus] public Phase Phase { get; private set; }
            [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => Phase == Phase.Approved;
            [ReviewTransition(ReviewStates.Reopened)] public void Reopen() => Phase = Phase.Reopened;
        }
        public sealed class Contract
        {
            [GoverningReview] public Review Review { get; } = new();
            [ExecutesContract] public void Execute() { }
        }
        """;

    [Fact]
    public async Task Names_the_transition_and_the_branch()
    {
        var report = await SingleReport("""
            public static class Desk
            {
                public static void Buy(Contract contract, bool complaint)
                {
                    if (!contract.Review.IsCleared)
                        return;
                    if (complaint)
                        contract.Review.Reopen();
                    contract.Execute();
                }
            }
            """);

        Assert.Equal("5: contract.Review.IsCleared = true; 7: complaint = true; 8: contract.Review.Reopen()", report.Properties["Path"]);
        Assert.Equal([4, 6, 7], report.AdditionalLocations.Select(static l => l.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public async Task Names_the_origin_where_nothing_moved_the_review()
    {
        var report = await SingleReport("""
            public static class Desk
            {
                public static void Buy(Contract contract)
                {
                    contract.Execute();
                }
            }
            """);

        Assert.Equal("3: contract", report.Properties["Path"]);
    }

    [Fact]
    public async Task Names_the_statement_inside_the_helper()
    {
        var report = await SingleReport("""
            public static class Desk
            {
                public static void Buy(Contract contract)
                {
                    Finish(contract);
                }

                private static void Finish(Contract contract)
                {
                    contract.Execute();
                }
            }
            """);

        Assert.Equal(4, report.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal("3: contract; 10: contract.Execute()", report.Properties["Path"]);
    }

    [Fact]
    public async Task Says_what_is_needed_and_what_may_be_true()
    {
        var report = await SingleReport("public static class Desk { public static void Buy(Contract contract) => contract.Execute(); }");

        Assert.Equal("NoImpactFound,ReviewNotRequired,Passed,PassedWithCommitments", report.Properties["NeededStates"]);
        Assert.Contains("ExOfficioApproved", report.Properties["PossibleStates"]);
        Assert.Contains("undeclared", report.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static async Task<Diagnostic> SingleReport(string source)
    {
        var reports = await CaseFile.Of(source, "Desk.cs").AndFile("Domain.cs", Domain).GetReportsAsync([new ReviewFlowAnalyzer()]);
        return Assert.Single(reports, static r => r.Id == "CII1001");
    }
}
