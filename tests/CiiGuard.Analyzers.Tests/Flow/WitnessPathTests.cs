using System.Globalization;
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
    public async Task Names_the_task_that_moved_the_review_before_it_failed()
    {
        var report = await SingleReport("""
            public static class Desk
            {
                public static void Buy(Contract contract)
                {
                    if (!contract.Review.IsCleared)
                        return;
                    _ = Fail(contract.Review);
                    contract.Execute();
                }

                private static async System.Threading.Tasks.Task Fail(Review review)
                {
                    review.Reopen();
                    await System.Threading.Tasks.Task.Yield();
                    throw new System.InvalidOperationException();
                }
            }
            """);

        Assert.Equal("5: contract.Review.IsCleared = true; 7: Fail(contract.Review)", report.Properties["Path"]);
    }

    [Fact]
    public async Task Tells_the_move_and_the_last_steps_of_a_long_path()
    {
        var tests = string.Concat(Enumerable.Range(0, 200).Select(static number => $"        if (days == {number} && contract.Review.IsCleared)\n            return;\n"));
        var report = await SingleReport($$"""
            public static class Desk
            {
                public static void Buy(Contract contract, int days)
                {
                    contract.Review.Reopen();
            {{tests}}
                    contract.Execute();
                }
            }
            """);

        Assert.StartsWith("5: contract.Review.Reopen(); …; ", report.Properties["Path"], System.StringComparison.Ordinal);
        Assert.EndsWith("404: days == 199 = false", report.Properties["Path"], System.StringComparison.Ordinal);
        Assert.Equal(41, report.AdditionalLocations.Count);
        Assert.Equal(4, report.AdditionalLocations[0].GetLineSpan().StartLinePosition.Line);
        Assert.All(report.AdditionalLocations, static location => Assert.True(location.IsInSource));
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
        Assert.Contains("undeclared", report.GetMessage(CultureInfo.InvariantCulture));
    }

    /// <summary>The message tells the shortest path in words; the whole of it is in the property.</summary>
    [Fact]
    public async Task Tells_the_path_in_the_readers_language()
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

        Assert.Equal(
            "'Contract.Execute()' executes the contract and needs its review cleared; here it may be reopened: "
            + "'contract.Review.IsCleared' is true (line 5), 'complaint' is true (line 7) and 'contract.Review.Reopen()' changes it (line 8)",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.EndsWith(
            "此处审查可能的状态：重新启动；路径：“contract.Review.IsCleared”为真（第 5 行），“complaint”为真（第 7 行），“contract.Review.Reopen()”将其改变（第 8 行）",
            report.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")));
    }

    [Fact]
    public async Task Says_of_labels_loops_and_delegates_what_they_do()
    {
        var report = await SingleReport("""
            public static class Desk
            {
                public static void Buy(Contract contract, int way, System.Collections.Generic.List<int> numbers)
                {
                    System.Action reopen = contract.Review.Reopen;
                    if (!contract.Review.IsCleared)
                        return;
                    switch (way)
                    {
                        case 1:
                            foreach (var number in numbers)
                                reopen();
                            break;
                    }

                    contract.Execute();
                }
            }
            """);

        Assert.EndsWith(
            ": …, case '1' applies (line 10), …, 'reopen()' changes it (line 12) and 'numbers' has no more elements (line 11)",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            "6: contract.Review.IsCleared = true; 10: 1 applies; 11: numbers has one more; 12: reopen(); 11: numbers has no more",
            report.Properties["Path"]);
    }

    [Fact]
    public async Task Shows_three_steps_at_most_and_names_other_files_without_folders()
    {
        var reports = await CaseFile.Of("""
            public static class Desk
            {
                public static void Buy(Contract contract, bool a, bool b, bool c, bool d)
                {
                    if (a) { if (b) { if (c) { if (d) Helpers.Finish(contract); } } }
                }
            }
            """, "/home/somebody/src/Desk.cs")
            .AndFile("/home/somebody/src/Helpers.cs", "internal static class Helpers { internal static void Finish(Contract contract) => contract.Execute(); }")
            .AndFile("Domain.cs", Domain)
            .GetReportsAsync([new ReviewFlowAnalyzer()], TestContext.Current.CancellationToken);

        var report = Assert.Single(reports, static r => r.Id == "CII1001");
        Assert.EndsWith(
            ": it comes from 'contract' (line 3), …, 'd' is true (line 5) and 'contract.Execute()' is reached inside (line 1 of Helpers.cs)",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("3: contract; 5: a = true; 5: b = true; 5: c = true; 5: d = true; 1: contract.Execute()", report.Properties["Path"]);
    }

    [Fact]
    public async Task A_broken_promise_shows_the_way_to_the_end_of_the_body()
    {
        var report = await SingleReport("""
            public static class Desk
            {
                public static void Ensure([CiiGuard.EnsuresReview(CiiGuard.ReviewStates.Cleared)] Review review, bool urgent)
                {
                    if (urgent)
                        return;
                    if (!review.IsCleared)
                        throw new System.InvalidOperationException();
                }
            }
            """, "CII1007");

        Assert.Equal("3: review; 5: urgent = true", report.Properties["Path"]);
        Assert.EndsWith(": it comes from 'review' (line 3) and 'urgent' is true (line 5)", report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("NoImpactFound,ReviewNotRequired,Passed,PassedWithCommitments", report.Properties["NeededStates"]);
        Assert.Contains("Measures-2022:3", report.Properties["Article"]);
        Assert.Equal([2, 4], report.AdditionalLocations.Select(static l => l.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public async Task Missing_obligations_show_what_took_them_away()
    {
        var report = await SingleReport("""
            using CiiGuard;
            public sealed class Clauses
            {
                [AddsObligation(SupplierObligation.CooperateWithReview)] public void Add() { }
                [RemovesObligation(SupplierObligation.CooperateWithReview)] public void Drop() { }
                [RequiresObligations(SupplierObligation.CooperateWithReview)] public void Close() { }
            }
            public static class Desk
            {
                public static void Buy(bool shorter)
                {
                    var clauses = new Clauses();
                    clauses.Add();
                    if (shorter)
                        clauses.Drop();
                    clauses.Close();
                }
            }
            """, "CII2002");

        Assert.Equal("14: shorter = true; 15: clauses.Drop()", report.Properties["Path"]);
        Assert.Equal("CooperateWithReview", report.Properties["Missing"]);
        Assert.EndsWith(
            "for cooperation with the review (CooperateWithReview): 'shorter' is true (line 14) and 'clauses.Drop()' changes it (line 15)",
            report.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task An_incomplete_dossier_shows_the_branch_and_the_helper()
    {
        var report = await SingleReport("""
            using CiiGuard;
            [ReviewDossier] public sealed class Papers
            {
                [DossierItem(DossierDocument.DeclarationForm)] public string? Form { get; set; }
                [SubmitsDossier] public void Submit() { }
            }
            public static class Desk
            {
                public static void File(bool digital)
                {
                    var papers = new Papers();
                    if (digital)
                        papers.Form = "form";
                    Hand(papers);
                }

                private static void Hand(Papers papers) => papers.Submit();
            }
            """, "CII3002");

        Assert.Equal("11: new Papers(); 12: digital = false; 17: papers.Submit()", report.Properties["Path"]);
        Assert.Equal("Form", report.Properties["Missing"]);
        Assert.StartsWith("'Papers.Submit()' submits the dossier, which may lack Form here: ", report.GetMessage(CultureInfo.InvariantCulture));
    }

    private static async Task<Diagnostic> SingleReport(string source, string id = "CII1001")
    {
        var reports = await CaseFile.Of(source, "Desk.cs").AndFile("Domain.cs", Domain).GetReportsAsync([new ReviewFlowAnalyzer()]);
        return Assert.Single(reports, r => r.Id == id);
    }
}
