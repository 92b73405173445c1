using CiiGuard;
using GridProcurement.Infrastructure;
using GridProcurement.Review;

namespace GridProcurement.Services;

public interface IReviewDesk
{
    Task<CybersecurityReview> OpenAsync(string fileNumber, string purchase, CancellationToken cancellationToken);

    Task AssessAsync(CybersecurityReview review, PurchaseSelfAssessment sheet, CancellationToken cancellationToken);

    Task DeclareAsync(CybersecurityReview review, string contractNumber, CancellationToken cancellationToken);

    Task ReadNeedDecisionAsync(CybersecurityReview review, CancellationToken cancellationToken);

    Task ReadCirculationAsync(CybersecurityReview review, CancellationToken cancellationToken);

    Task ReadConclusionAsync(CybersecurityReview review, CancellationToken cancellationToken);

    Task ReopenAsync(CybersecurityReview review, WrittenNotice notice, CancellationToken cancellationToken);
}

/// <summary>
/// Carries a review through its steps. Each method asks first where the review stands: the transitions state what they start from, and
/// the compiler wants to see that they are called from there.
/// </summary>
public sealed class ReviewDesk(
    IRegister<CybersecurityReview> reviews,
    IReviewOffice office,
    IReviewJournal journal,
    DossierClerk clerk,
    INotifier notifier,
    ILog log) : IReviewDesk
{
    public async Task<CybersecurityReview> OpenAsync(string fileNumber, string purchase, CancellationToken cancellationToken)
    {
        var review = new CybersecurityReview(fileNumber, purchase, journal);
        await reviews.AddAsync(fileNumber, review, cancellationToken);
        (int usual, int longest) = ReviewTimetable.Plan();
        log.Info($"review {fileNumber} opened; plan for {usual} to {longest} working days once it is declared");
        return review;
    }

    public async Task AssessAsync(CybersecurityReview review, PurchaseSelfAssessment sheet, CancellationToken cancellationToken)
    {
        if (review.Phase != ReviewPhase.Draft)
            throw new ReviewStepException(review.FileNumber, review.Phase, "be assessed");

        await review.StartAssessmentAsync(sheet.Assessor, cancellationToken);
        if (sheet.FindsNoImpact)
        {
            await review.RecordNoImpactAsync(sheet.Assessor, cancellationToken);
        }
        else
        {
            await review.RecordPossibleImpactAsync(sheet.Assessor, cancellationToken);
            await review.StartDossierAsync(cancellationToken);
        }
    }

    public async Task DeclareAsync(CybersecurityReview review, string contractNumber, CancellationToken cancellationToken)
    {
        ReviewDossier dossier = await clerk.CompileAsync(review.FileNumber, contractNumber, cancellationToken);
        if (!dossier.IsComplete)
        {
            // The generated manifest names what is missing; it never shows what the papers say.
            var lacking = ReviewDossierManifest.Evaluate(dossier).Lacking.Select(result => result.Entry.Name.English);
            await notifier.NotifyAsync(Recipient.Legal, $"the file for {review.FileNumber} lacks: {string.Join(", ", lacking)}", cancellationToken);
            return;
        }

        if (review.Phase is not (ReviewPhase.PreparingDossier or ReviewPhase.DossierReturned))
            throw new ReviewStepException(review.FileNumber, review.Phase, "be declared");

        FilingReceipt receipt = await office.FileAsync(dossier, cancellationToken);
        await review.RecordDeclarationAsync(receipt, cancellationToken);
    }

    public async Task ReadNeedDecisionAsync(CybersecurityReview review, CancellationToken cancellationToken)
    {
        NeedNotice need = await office.ReadNeedNoticeAsync(review.FileNumber, cancellationToken);
        if (review.Phase != ReviewPhase.Declared)
            throw new ReviewStepException(review.FileNumber, review.Phase, "take a decision on the need");

        switch (need.Decision)
        {
            case NeedDecision.DossierReturned:
                await review.RecordReturnedDossierAsync(need.Notice, cancellationToken);
                break;
            case NeedDecision.NotRequired:
                await review.RecordNotRequiredAsync(need.Notice, cancellationToken);
                break;
            case NeedDecision.Required:
                await review.OpenPreliminaryReviewAsync(need.Notice, cancellationToken);
                break;
            default:
                throw new ReviewStepException(review.FileNumber, review.Phase, $"read the decision {need.Decision}");
        }
    }

    public async Task ReadCirculationAsync(CybersecurityReview review, CancellationToken cancellationToken)
    {
        WrittenNotice notice = await office.ReadCirculationNoticeAsync(review.FileNumber, cancellationToken);
        if (review.Phase is not (ReviewPhase.Preliminary or ReviewPhase.PreliminaryExtended))
            throw new ReviewStepException(review.FileNumber, review.Phase, "go into the opinion round");

        await review.RecordCirculationAsync(notice, cancellationToken);
    }

    public async Task ReadConclusionAsync(CybersecurityReview review, CancellationToken cancellationToken)
    {
        ConclusionNotice concluded = await office.ReadConclusionAsync(review.FileNumber, cancellationToken);
        if (concluded.Conclusion is Conclusion.OpinionsDiffer)
        {
            if (review.Phase is not ReviewPhase.Opinions)
                throw new ReviewStepException(review.FileNumber, review.Phase, "go into special review");
            await review.OpenSpecialReviewAsync(concluded.Notice, cancellationToken);
            return;
        }

        if (review.Phase is not (ReviewPhase.Opinions or ReviewPhase.Special or ReviewPhase.SpecialExtended))
            throw new ReviewStepException(review.FileNumber, review.Phase, "be concluded");
        await ConcludeAsync(review, concluded, cancellationToken);
        await notifier.NotifyAsync(Recipient.Procurement, $"review {review.FileNumber} is {review.Phase}", cancellationToken);
    }

    public async Task ReopenAsync(CybersecurityReview review, WrittenNotice notice, CancellationToken cancellationToken)
    {
        // Only what was cleared can be reopened; a review that still runs simply goes on.
        if (!review.IsCleared)
            return;

        await review.ReopenAsync(notice, cancellationToken);
        await review.OpenPreliminaryReviewAsync(notice, cancellationToken);
        await notifier.NotifyAsync(Recipient.SecurityBody, $"{review.Purchase} is under review again", cancellationToken);
    }

    private static async Task ConcludeAsync(
        [RequiresReview(ReviewStates.OpinionRound | ReviewStates.SpecialReview | ReviewStates.SpecialReviewExtended)] CybersecurityReview review,
        ConclusionNotice concluded,
        CancellationToken cancellationToken)
    {
        switch (concluded.Conclusion)
        {
            case Conclusion.Passed:
                await review.RecordPassAsync(concluded.Notice, cancellationToken);
                break;
            case Conclusion.PassedWithCommitments:
                await review.RecordPassWithCommitmentsAsync(concluded.Notice, cancellationToken);
                break;
            case Conclusion.NotPassed:
                await review.RecordNotPassedAsync(concluded.Notice, cancellationToken);
                break;
            default:
                throw new ReviewStepException(review.FileNumber, review.Phase, $"be concluded as {concluded.Conclusion}");
        }
    }
}
