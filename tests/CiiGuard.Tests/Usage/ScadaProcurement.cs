using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CiiGuard;

[assembly: CiiOperator(CiiSector.Energy, Recognition = Recognition.NotNotified, Subsector = CiiSubsector.CloudComputing)]
[assembly: PreservesReview]

// Every attribute in every place and with every argument that the contract promises. That it compiles is the point; UsageTests reads some of it back.
namespace CiiGuard.Tests.Usage;

public enum Status
{
    [MapsTo(ReviewStates.Unknown)] None,
    [MapsTo(ReviewStates.Undeclared)] Draft,
    [MapsTo(ReviewStates.UnderReview)] Filed,
    [MapsTo(ReviewStates.Cleared)] Approved,
    [MapsTo(ReviewStates.NotPassed)] Refused,
}

[ReviewSubject(Initial = ReviewState.NeedIdentified, Stable = ReviewStates.NotPassed | ReviewStates.Ended)]
public class ScadaReview
{
    [ReviewStatus] protected Status status;

    public ScadaReview() { }

    [RestoresReview]
    public ScadaReview(Status stored) => status = stored;

    [ReviewStatus]
    public Status Status => status;

    [ReviewCheck(ReviewStates.Cleared)]
    public bool IsCleared => Status == Status.Approved;

    [ReviewCheck(ReviewStates.NotPassed, When = false, Exact = false)]
    public bool MayGoOn() => Status != Status.Refused;

    [ReviewCheck(ReviewStates.Cleared, When = Status.Approved)]
    [ReviewCheck(ReviewStates.NotPassed, When = Status.Refused)]
    public Status Look() => Status;

    [ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)]
    public string? Certificate => IsCleared ? "" : null;

    [ReviewTransition(ReviewStates.Passed, From = ReviewStates.UnderReview, OnThrow = ReviewStates.UnderReview)]
    public Task RecordPassAsync()
    {
        status = Status.Approved;
        return Task.CompletedTask;
    }

    [ReviewTransition(ReviewStates.Passed, When = true)]
    [ReviewTransition(ReviewStates.NotPassed, When = false)]
    public bool TryConclude(bool passed)
    {
        status = passed ? Status.Approved : Status.Refused;
        return passed;
    }

    [RestoresReview]
    public static ScadaReview Load(Status stored) => new(stored);

    [ReviewStatus]
    public Status GetStatus() => Status;
}

[ReviewSubject]
public interface IReview
{
    bool Withdrawn
    {
        get;
        [ReviewTransition(ReviewStates.Withdrawn, WhenNotNull = false)]
        set;
    }
}

[ReviewSubject]
public readonly struct Handle;

[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
public partial record PlannedReview;

[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2020))]
public partial class EarlierReview;

public sealed record Clause(string Text);

[CoveredProduct(NetworkProductCategory.HighPerformanceComputersAndServers)]
[AssessedBy(typeof(ServerAssessment))]
public sealed record ScadaServer(string Model);

[SelfAssessment]
public sealed class ServerAssessment
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii)]
    public SelfAssessmentResult Control { get; init; }

    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public SelfAssessmentResult other;

    [AnswersRiskFactor(RiskFactor.SourceDiversity)]
    public SelfAssessmentResult Diversity() => SelfAssessmentResult.Unanswered;
}

[SupplierContract(Declared = false, Framework = true)]
[FlowsDownTo(typeof(ServerContract))]
[FlowsDownTo(typeof(IContract))]
public class FrameworkContract;

[SupplierContract]
public interface IContract
{
    [GoverningReview] ScadaReview Review { get; }
}

[SupplierContract]
public record PositionalContract([Obligation(SupplierObligation.CooperateWithReview)] Clause Cooperation);

[SupplierContract]
public sealed class ServerContract
{
    [Obligation(SupplierObligation.NoMaliciousProgram)]
    public const string Clean = "The product is clean.";

    [GoverningReview] private readonly ScadaReview review;

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)] private readonly Clause secrecy = new("");

    [RequiresReview(ReviewStates.Cleared)] private readonly ScadaReview cleared = new();

    [SignsContract]
    public ServerContract(ScadaReview review) => this.review = review;

    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.SuspensiveReviewCondition)]
    public required Clause Cooperation { get; init; }

    [ObligationCheck(SupplierObligation.SuspensiveReviewCondition, When = true)]
    public bool HasCondition => Cooperation is not null;

    [ObligationCheck]
    public bool HasAll() => HasCondition && secrecy is not null;

    [ExecutesContract]
    public bool Effective { get; set; }

    public bool Live
    {
        get;
        [PutsIntoUse]
        set;
    }

    [RequiresReview(ReviewStates.Cleared)]
    public int Quantity { get; set; }

    [SignsContract]
    public void Sign() { }

    [ExecutesContract]
    [RequiresReview(ReviewStates.Cleared, Of = nameof(review))]
    [RequiresReview(ReviewStates.Passed, Of = nameof(cleared))]
    public void Execute() => _ = cleared.IsCleared || review.IsCleared;

    [EnsuresReview(ReviewStates.Cleared, When = true, Of = nameof(review))]
    [EnsuresReview(ReviewStates.NotPassed, When = false, Of = nameof(review))]
    public bool Ask() => review.IsCleared;

    [AddsObligation(SupplierObligation.ProvideSupplementaryMaterial)]
    public void AddSupplements() { }

    [RemovesObligation(SupplierObligation.ProvideSupplementaryMaterial)]
    public void DropSupplements() { }

    [return: AddsObligation(SupplierObligation.AcceptPerformanceSupervision)]
    public ServerContract WithSupervision() => this;

    [return: RemovesObligation(SupplierObligation.AcceptPerformanceSupervision)]
    public ServerContract WithoutSupervision() => this;

    public void Add([AddsObligation] params SupplierObligation[] clauses) => _ = clauses;

    public void Remove([RemovesObligation] IReadOnlyList<SupplierObligation> clauses) => _ = clauses;

    [RequiresObligations]
    public void File() { }
}

[ReviewDossier]
public sealed class Dossier
{
    [ReviewConfidential]
    [DossierItem(DossierDocument.NationalSecurityImpactReport)]
    public string? Report { get; set; }

    [DossierItem(DossierDocument.ContractToBeSigned)] public ServerContract? contract;

    [DossierCheck(When = true)]
    public bool IsComplete => Report is not null && contract is not null;

    [SubmitsDossier]
    public void Submit() { }
}

[ReviewConfidential]
public sealed class SourceCode;

[DisclosureSink]
public interface ITelemetry;

[PreservesReview]
public delegate bool Guard([ReviewCheck(ReviewStates.Cleared)] ScadaReview review);

public static class Office
{
    [StatutoryPeriod(ReviewPeriod.NeedDecision)]
    public const int Days = CybersecurityReviewMeasures.Edition2022.NeedDecisionWorkingDays;

    [StatutoryPeriod(ReviewPeriod.SpecialReview)]
    public static DateTime Due { get; set; }

    public static bool Allowed([ReviewCheck(ReviewStates.Cleared)] this ScadaReview review) => review.IsCleared;

    public static void Buy([RequiresReview(ReviewStates.Cleared)] ScadaReview review) => _ = review;

    public static void Close([ReviewTransition(ReviewStates.Abandoned)] ScadaReview review) => _ = review;

    public static bool TryGet([EnsuresReview(ReviewStates.Cleared, When = true)] out ScadaReview? review)
    {
        review = null;
        return false;
    }

    [return: EnsuresReview(ReviewStates.Cleared, WhenNotNull = true)]
    public static ScadaReview? Find() => null;

    [PreservesReview]
    public static void Print([PreservesReview] Action<string> print, [ReviewConfidential] string text) => print(text);

    [StatutoryPeriod(ReviewPeriod.Opinions)]
    public static DateTime OpinionsDue([StatutoryPeriod(ReviewPeriod.Opinions)] int days) => DateTime.UnixEpoch.AddTicks(days);

    public static void File([SubmitsDossier] Dossier dossier, Dossier template) => _ = (dossier, template);

    public static void Check([RequiresObligations(SupplierObligation.CooperateWithReview)] ServerContract contract) => _ = contract;

    [DisclosureSink]
    public static void Log([DisclosureSink] string text) => _ = text;

    [Redacts]
    public static string Mask(string text) => new('*', text.Length);

    [return: Redacts]
    public static string Drop(string text) => text[..0];

    [Waiver("Paper file seen.", ApprovedBy = "Legal", Ticket = "L-1", Until = "2030-12-31")]
    public static void Renew() { }
}
