using System.Diagnostics.CodeAnalysis;
using CiiGuard;

namespace GridProcurement.Mistakes.Review;

/// <summary>
/// One review of one purchase. Each step is written to the journal first and taken afterwards: if the journal fails, the review has
/// not moved, and nothing downstream can mistake the attempt for the step.
/// </summary>
[ReviewSubject(Initial = ReviewState.NeedIdentified)]
public sealed class CybersecurityReview
{
    /// <summary>Phases in which the office can reach a conclusion.</summary>
    private const ReviewStates Concludable = ReviewStates.OpinionRound | ReviewStates.SpecialReview | ReviewStates.SpecialReviewExtended;

    private readonly IReviewJournal _journal;

    public CybersecurityReview(string fileNumber, string purchase, IReviewJournal journal)
    {
        FileNumber = fileNumber;
        Purchase = purchase;
        Phase = ReviewPhase.Draft;
        _journal = journal;
    }

    /// <summary>Rebuilds a review from the database; the analyzers then assume nothing about where it stands.</summary>
    [RestoresReview]
    public CybersecurityReview(StoredReview stored, IReviewJournal journal)
    {
        FileNumber = stored.FileNumber;
        Purchase = stored.Purchase;
        Phase = stored.Phase;
        _journal = journal;
    }

    public string FileNumber { get; }

    public string Purchase { get; }

    [ReviewStatus]
    public ReviewPhase Phase { get; private set; }

    [ReviewCheck(ReviewStates.Cleared)]
    public bool IsCleared => Phase is ReviewPhase.NoImpact or ReviewPhase.NotRequired or ReviewPhase.Passed or ReviewPhase.PassedWithCommitments;

    /// <summary>The guard clause of everything that signs, performs or puts into use.</summary>
    /// <exception cref="ReviewNotClearedException">The review is not cleared.</exception>
    [EnsuresReview(ReviewStates.Cleared)]
    public void EnsureCleared()
    {
        if (!IsCleared)
            throw new ReviewNotClearedException(FileNumber, Phase);
    }

    /// <summary>The number that finance types in before it pays. It must not exist before the review is cleared.</summary>
    [RequiresReview(ReviewStates.Cleared)]
    public string IssueReleaseCode(DateOnly on) => $"{FileNumber}-{on:yyyyMMdd}";

    [ReviewTransition(ReviewStates.SelfAssessing, From = ReviewStates.NeedIdentified)]
    public async Task StartAssessmentAsync(string assessor, CancellationToken cancellationToken)
    {
        Require(Phase is ReviewPhase.Draft, "start the self-assessment");
        await WriteAsync(ReviewPhase.Assessing, $"assessor {assessor}", cancellationToken);
        Phase = ReviewPhase.Assessing;
    }

    [ReviewTransition(ReviewStates.NoImpactFound, From = ReviewStates.SelfAssessing)]
    public async Task RecordNoImpactAsync(string assessor, CancellationToken cancellationToken)
    {
        Require(Phase is ReviewPhase.Assessing, "record the absence of an impact");
        await WriteAsync(ReviewPhase.NoImpact, $"every factor answered by {assessor}", cancellationToken);
        Phase = ReviewPhase.NoImpact;
    }

    [ReviewTransition(ReviewStates.DeclarationDue, From = ReviewStates.SelfAssessing)]
    public async Task RecordPossibleImpactAsync(string assessor, CancellationToken cancellationToken)
    {
        Require(Phase is ReviewPhase.Assessing, "record a possible impact");
        await WriteAsync(ReviewPhase.DeclarationDue, $"possible impact found by {assessor}", cancellationToken);
        Phase = ReviewPhase.DeclarationDue;
    }

    [ReviewTransition(ReviewStates.DossierPreparing, From = ReviewStates.DeclarationDue)]
    public async Task StartDossierAsync(CancellationToken cancellationToken)
    {
        Require(Phase is ReviewPhase.DeclarationDue, "start the dossier");
        await WriteAsync(ReviewPhase.PreparingDossier, "dossier opened", cancellationToken);
        Phase = ReviewPhase.PreparingDossier;
    }

    [ReviewTransition(ReviewStates.Declared, From = ReviewStates.DossierPreparing | ReviewStates.DossierDeficient)]
    public async Task RecordDeclarationAsync(FilingReceipt receipt, CancellationToken cancellationToken)
    {
        Require(Phase is ReviewPhase.PreparingDossier or ReviewPhase.DossierReturned, "record the declaration");
        await WriteAsync(ReviewPhase.Declared, receipt.Reference, cancellationToken);
        Phase = ReviewPhase.Declared;
    }

    /// <summary>The office found the file short of article 8; its ten working days have not begun.</summary>
    [ReviewTransition(ReviewStates.DossierDeficient, From = ReviewStates.Declared)]
    public async Task RecordReturnedDossierAsync(WrittenNotice notice, CancellationToken cancellationToken)
    {
        Require(Phase is ReviewPhase.Declared, "take the dossier back");
        await WriteAsync(ReviewPhase.DossierReturned, notice.Reference, cancellationToken);
        Phase = ReviewPhase.DossierReturned;
    }

    [ReviewTransition(ReviewStates.ReviewNotRequired, From = ReviewStates.Declared)]
    public async Task RecordNotRequiredAsync(WrittenNotice notice, CancellationToken cancellationToken)
    {
        Require(Phase is ReviewPhase.Declared, "record that no review is required");
        await WriteAsync(ReviewPhase.NotRequired, notice.Reference, cancellationToken);
        Phase = ReviewPhase.NotRequired;
    }

    [ReviewTransition(ReviewStates.PreliminaryReview, From = ReviewStates.Declared | ReviewStates.Reopened)]
    public async Task OpenPreliminaryReviewAsync(WrittenNotice notice, CancellationToken cancellationToken)
    {
        Require(Phase is ReviewPhase.Declared or ReviewPhase.Reopened, "open the preliminary review");
        await WriteAsync(ReviewPhase.Preliminary, notice.Reference, cancellationToken);
        Phase = ReviewPhase.Preliminary;
    }

    [ReviewTransition(ReviewStates.PreliminaryReviewExtended, From = ReviewStates.PreliminaryReview)]
    public async Task ExtendPreliminaryReviewAsync(WrittenNotice notice, CancellationToken cancellationToken)
    {
        Require(Phase is ReviewPhase.Preliminary, "extend the preliminary review");
        await WriteAsync(ReviewPhase.PreliminaryExtended, notice.Reference, cancellationToken);
        Phase = ReviewPhase.PreliminaryExtended;
    }

    [ReviewTransition(ReviewStates.OpinionRound, From = ReviewStates.PreliminaryReview | ReviewStates.PreliminaryReviewExtended)]
    public async Task RecordCirculationAsync(WrittenNotice notice, CancellationToken cancellationToken)
    {
        Require(Phase is ReviewPhase.Preliminary or ReviewPhase.PreliminaryExtended, "record the circulation of the recommendation");
        await WriteAsync(ReviewPhase.Opinions, notice.Reference, cancellationToken);
        Phase = ReviewPhase.Opinions;
    }

    /// <summary>The members did not agree; the operator has been told.</summary>
    [ReviewTransition(ReviewStates.SpecialReview, From = ReviewStates.OpinionRound)]
    public async Task OpenSpecialReviewAsync(WrittenNotice notice, CancellationToken cancellationToken)
    {
        Require(Phase is ReviewPhase.Opinions, "open the special review");
        await WriteAsync(ReviewPhase.Special, notice.Reference, cancellationToken);
        Phase = ReviewPhase.Special;
    }

    [ReviewTransition(ReviewStates.Passed, From = Concludable)]
    public async Task RecordPassAsync(WrittenNotice notice, CancellationToken cancellationToken)
    {
        Require(CanBeConcluded, "record a pass");
        await WriteAsync(ReviewPhase.Passed, notice.Reference, cancellationToken);
        Phase = ReviewPhase.Passed;
    }

    [ReviewTransition(ReviewStates.PassedWithCommitments, From = Concludable)]
    public async Task RecordPassWithCommitmentsAsync(WrittenNotice notice, CancellationToken cancellationToken)
    {
        Require(CanBeConcluded, "record a pass with commitments");
        await WriteAsync(ReviewPhase.PassedWithCommitments, notice.Reference, cancellationToken);
        Phase = ReviewPhase.PassedWithCommitments;
    }

    [ReviewTransition(ReviewStates.NotPassed, From = Concludable)]
    public async Task RecordNotPassedAsync(WrittenNotice notice, CancellationToken cancellationToken)
    {
        Require(CanBeConcluded, "record a refusal");
        await WriteAsync(ReviewPhase.NotPassed, notice.Reference, cancellationToken);
        Phase = ReviewPhase.NotPassed;
    }

    /// <summary>A member of the mechanism has had the purchase reviewed again (article 16). What was cleared no longer is.</summary>
    [ReviewTransition(ReviewStates.Reopened, From = ReviewStates.Cleared)]
    public async Task ReopenAsync(WrittenNotice notice, CancellationToken cancellationToken)
    {
        Require(IsCleared, "reopen the review");
        await WriteAsync(ReviewPhase.Reopened, notice.Reference, cancellationToken);
        Phase = ReviewPhase.Reopened;
    }

    /// <summary>The need is gone. The Measures do not speak of withdrawal; the file is closed on our side.</summary>
    [ReviewTransition(ReviewStates.Ended)]
    public async Task WithdrawAsync(string reason, CancellationToken cancellationToken)
    {
        await WriteAsync(ReviewPhase.Withdrawn, reason, cancellationToken);
        Phase = ReviewPhase.Withdrawn;
    }

    private bool CanBeConcluded => Phase is ReviewPhase.Opinions or ReviewPhase.Special or ReviewPhase.SpecialExtended;

    private Task WriteAsync(ReviewPhase next, string basis, CancellationToken cancellationToken) =>
        _journal.AppendAsync(new ReviewStep(FileNumber, Phase, next, basis), cancellationToken);

    /// <summary>The compiler has already checked the order; this keeps data from other systems in order as well.</summary>
    private void Require([DoesNotReturnIf(false)] bool allowed, string step)
    {
        if (!allowed)
            throw new ReviewStepException(FileNumber, Phase, step);
    }
}
