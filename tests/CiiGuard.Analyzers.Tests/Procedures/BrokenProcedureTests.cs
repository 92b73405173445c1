using System.Collections.Concurrent;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Procedures;

/// <summary>Half-typed declarations are normal input: nothing crashes, and what cannot be compiled is no model that differs from what the compiler sees.</summary>
public sealed class BrokenProcedureTests
{
    private const string Sample = """
        using CiiGuard;
        using Law = CiiGuard.CybersecurityReviewMeasures.Edition2022;

        [ReviewProcedure("GRID", Extends = typeof(Law), Follows = typeof(Law), InForceFrom = "2024-01-01", Without = new[] { Law.Steps.Abandon }), OpenPoint("q", "问")]
        public static partial class Grid
        {
            [ProcedureState(ReviewState.DossierPreparing, Actors = ReviewActors.Operator | ReviewActors.Supplier, Certainty = LegalCertainty.Reading)]
            [TimeLimit(5 + Extra, Period = ReviewPeriod.Opinions, Continues = Law.States.SpecialReview, Extendable = true)]
            public const string Check = "Check";
            private const int Extra = 1;
            public static class Steps
            {
                [ProcedureStep(From = new[] { Law.States.DossierPreparing, Check }, To = Check, Actors = ReviewActors.Operator, Evidence = StepEvidence.Reasons, Begins = Law.Overlays.ComplaintFiled)]
                [ProcedureGate(GateKind.Sign)]
                public const string Ask = "Ask";
            }
            [ProcedureOverlay(StopsClock = true)] public const string Waiting = "Waiting";
        }

        public partial class Outer
        {
            [ReviewCase(typeof(Grid))]
            public partial record Review(string Purchase, int? Number = null) : Base { public required string Must { get; init; } }
            [ReviewCase(typeof(Law))]
            internal partial class Other { private readonly int _n; public Other(in int n, params string[] more) { _n = n; } public event System.Action? Changed; }
        }

        public abstract record Base { public int Serial { get; init; } }
        """;

    [Fact]
    public async Task NothingCrashes()
    {
        var crashes = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(BrokenSource.VariantsOf(Sample), TestContext.Current.CancellationToken, async (variant, cancellationToken) =>
        {
            try
            {
                await CaseFile.Of(variant).GetReportsAsync([new ProcedureAnalyzer(), new ReviewCaseAnalyzer()], cancellationToken);
            }
            catch (CaseFailedException failure)
            {
                crashes.Add(failure.Message);
            }
        });

        Assert.True(crashes.IsEmpty, string.Join(System.Environment.NewLine, crashes.Take(3)));
    }

    [Fact]
    public async Task SampleIsWhole()
    {
        Assert.Empty(CaseFile.Of(Sample).Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        Assert.DoesNotContain(await CaseFile.Of(Sample).GetReportsAsync([new ProcedureAnalyzer(), new ReviewCaseAnalyzer()], TestContext.Current.CancellationToken), static report => report.Id.StartsWith("CII9", System.StringComparison.Ordinal));
    }

    /// <summary>A copy of the vocabulary whose attributes look otherwise, as an older or newer version might.</summary>
    [Theory]
    [InlineData("[ReviewProcedure] class P { [ProcedureState] const string A = \"A\"; }", "class ReviewProcedureAttribute : System.Attribute; class ProcedureStateAttribute : System.Attribute;")]
    [InlineData("[ReviewProcedure(1)] class P { [ProcedureState(\"x\", Initial = \"yes\", English = 3)] const string A = \"A\"; }", "class ReviewProcedureAttribute(object o) : System.Attribute; class ProcedureStateAttribute(object o) : System.Attribute { public object Initial { get; set; } = 0; public object English { get; set; } = 0; }")]
    [InlineData("[ReviewProcedure(\"X\", Extends = \"P\", Without = 4)] class P { [ProcedureState(E.A, Initial = true)] const string A = \"A\"; enum E : long { A } }", "class ReviewProcedureAttribute(object o) : System.Attribute { public object Extends { get; set; } = 0; public object Without { get; set; } = 0; } class ProcedureStateAttribute(object o) : System.Attribute { public bool Initial { get; set; } }")]
    [InlineData("[ReviewProcedure(\"X\")] class P { [ProcedureState(default(ReviewState), Initial = true)] const string A = \"A\"; }", "enum ReviewState : byte { A } class ReviewProcedureAttribute(string o) : System.Attribute; class ProcedureStateAttribute(ReviewState o) : System.Attribute { public bool Initial { get; set; } }")]
    public async Task OtherVocabulary(string source, string vocabulary)
    {
        var file = CaseFile.Of("namespace CiiGuard { " + vocabulary + " class ReviewSubjectAttribute : System.Attribute; " + source + " }").WithReferences(VocabularyReferences.Framework);

        Assert.Empty(file.Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        await file.GetReportsAsync([new ProcedureAnalyzer(), new ReviewCaseAnalyzer()], TestContext.Current.CancellationToken);
        Assert.Null(ProcedureReader.Read(file.Compile().GetTypeByMetadataName("CiiGuard.P")!, null, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("[ReviewProcedure(\"X\", Extends = typeof(Missing))] class P { }")]
    [InlineData("[ReviewProcedure] class P { }")]
    [InlineData("[ReviewProcedure(\"X\")] class P { [ProcedureState] public const string A = \"A\"; }")]
    [InlineData("[ReviewProcedure(\"X\")] class P { [ProcedureState(ReviewState.Passed, Initial = true)] public const string A = B; public const string B = A; }")]
    [InlineData("[ReviewProcedure(\"X\")] class P { [ProcedureState(ReviewState.Passed, Initial = true)] public const string A = \"A\"; [ProcedureStep(From = new[] { Missing })] public const string S = \"S\"; }")]
    [InlineData("[ReviewProcedure(\"X\")] class P { [ProcedureState(ReviewState.Passed, Initial = true), TimeLimit] public const string A = \"A\"; }")]
    [InlineData("[ReviewProcedure(\"X\", Follows = typeof(Missing))] class P { [ProcedureState(ReviewState.Passed, Initial = true)] public const string A = \"A\"; }")]
    public void WhatTheCompilerSaysIsNotSaidAgain(string source)
    {
        var (model, problems) = ProcedureTestSource.Read(source);

        Assert.Null(model);
        Assert.DoesNotContain(problems, static id => id != "CII9069");
    }
}
