using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers.Tests;

/// <summary>Half-typed code is normal input: no analyzer crashes on it.</summary>
public sealed class BrokenCodeTests
{
    private const string Sample = """
        using CiiGuard;
        using Contract = CiiGuard.SupplierContractAttribute;

        [assembly: CiiOperator(CiiSector.Energy, Recognition = Recognition.Notified)]

        [ReviewSubject(Initial = ReviewState.NeedIdentified, Stable = ReviewStates.Passed | ReviewStates.NotPassed)]
        public sealed class ScadaReview
        {
            [ReviewStatus] public Status Status { get; private set; }
            [ReviewCheck(ReviewStates.Cleared, When = true, Exact = false)] public bool IsCleared => Status == Status.Approved;
            [ReviewTransition(ReviewStates.Passed, From = ReviewStates.UnderReview, OnThrow = ReviewStates.Any)]
            public async Task RecordPassAsync(int decision) { await Task.Delay(decision); Status = Status.Approved; }
            [RequiresReview(ReviewStates.Undeclared)] public void Declare() => Status = Status.Filed;
        }

        public enum Status
        {
            [MapsTo(ReviewStates.Undeclared)] Draft, [MapsTo(ReviewStates.UnderReview)] Filed,
            [MapsTo(ReviewStates.Cleared)] Approved, [MapsTo(ReviewStates.NotPassed)] Refused,
        }

        [ReviewSubject]
        public class Archived { private const Status End = Status.Approved; private Status last = End; [ReviewStatus] public Status Now => last; [ReviewStatus] public Status Final => End; }

        [SupplierContract(Declared = true, Framework = false)]
        public partial class ServerContract<T>(
            [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] string data) : ITerms where T : class
        {
            [GoverningReview] public required ScadaReview Review { get; init; }
            [Obligation(SupplierObligation.CooperateWithReview)] public required string Cooperation { get; init; }
            [Obligation(new[] { SupplierObligation.SuspensiveReviewCondition })] public const string Condition = "…";
            string ITerms.Equipment => data;
            [SignsContract] public void Sign() { }
            [ExecutesContract] public void Execute() { }
            [PutsIntoUse] public bool InUse { get; set; }
        }

        [Contract(Declared = false)] public record Order([property: Obligation(SupplierObligation.CooperateWithReview)] string Terms);
        public interface ITerms { [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)] string Equipment { get; } }

        [SelfAssessment]
        public sealed record Sheet([property: AnswersRiskFactor(RiskFactor.OtherRisk)] SelfAssessmentResult? Other, SelfAssessmentResult Rest = SelfAssessmentResult.NoImpact)
        {
            public SelfAssessmentResult Conclude(IReadOnlyList<SelfAssessmentResult> all) =>
                Other is { } given && given != SelfAssessmentResult.Affects && all.All(a => a != SelfAssessmentResult.Affects) ? Other ?? SelfAssessmentResult.NoImpact : (SelfAssessmentResult)all.Count;
        }

        public static class Purchasing
        {
            public static async Task Run(ServerContract<string> contract, ScadaReview other)
            {
                if (contract.Review.IsCleared && !other.IsCleared) contract.Execute();
                switch (contract.Review.Status) { case Status.Approved when true: contract.Sign(); break; default: return; }
                try { await other.RecordPassAsync(1); contract.InUse = other is { Status: Status.Approved or Status.Filed }; }
                catch (Exception e) when (e is not null) { other.Declare(); }
                finally { Action again = () => contract.Execute(); again(); }
            }
        }
        """;

    [Fact]
    public async Task NoAnalyzerCrashes()
    {
        var analyzers = typeof(CiiGuardAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();
        var crashes = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(BrokenSource.VariantsOf(Sample).Prepend(Sample), TestContext.Current.CancellationToken, async (variant, cancellationToken) =>
        {
            try
            {
                await CaseFile.Of(variant).GetReportsAsync(analyzers, cancellationToken);
            }
            catch (CaseFailedException failure)
            {
                crashes.Add(failure.Message);
            }
        });

        // One of each kind: the first lines name the exception and where it was thrown.
        var kinds = crashes.GroupBy(static crash => string.Join(Environment.NewLine, crash.Split('\n').Take(8))).Select(static kind => $"{kind.Count()} times: {kind.MinBy(static crash => crash.Length)}");
        Assert.True(crashes.IsEmpty, string.Join(Environment.NewLine, kinds));
    }

    /// <summary>The sample is worth breaking only as long as it is whole.</summary>
    [Fact]
    public void SampleCompiles() => Assert.Empty(CaseFile.Of(Sample).Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
}
