using CiiGuard;
using GridProcurement.Mistakes.Contracts;
using GridProcurement.Mistakes.Domain;
using GridProcurement.Mistakes.Infrastructure;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

/// <summary>The bank. An advance on a contract that may still lapse is money lost, so the gateway asks for a cleared review.</summary>
public interface IPaymentGateway
{
    Task PayAdvanceAsync(string contractNumber, Money amount, [RequiresReview(ReviewStates.Cleared)] CybersecurityReview review, CancellationToken cancellationToken);

    Task PayInvoiceAsync(string contractNumber, Money amount, string releaseCode, CancellationToken cancellationToken);
}

/// <summary>Translations and plans that the supplier sends after the file was opened.</summary>
public interface IDossierInbox
{
    Task AttachAsync([RequiresReview(ReviewStates.DossierPreparing | ReviewStates.DossierDeficient)] CybersecurityReview review, string paper, CancellationToken cancellationToken);
}

/// <summary>Payments, and other acts that state which review they need without being a gate.</summary>
public sealed class PaymentDesk(IPaymentGateway gateway, IDossierInbox inbox, IClock clock, ILog log)
{
    public async Task PayAdvanceAsync(ServerSupplyContract contract, Money advance, CancellationToken cancellationToken)
    {
        if (contract.Stage is not ContractStage.Signed)
            throw new ContractStageException(contract.Number, contract.Stage, "be paid in advance");

        // Reviewer: the gateway's parameter asks for a cleared review, and the contract's may be anywhere.
        await gateway.PayAdvanceAsync(contract.Number, advance, contract.Review, cancellationToken); // expect: CII1005
    }

    public async Task PayInvoiceAsync(ServerSupplyContract contract, Money amount, CancellationToken cancellationToken)
    {
        // Reviewer: the release code is what finance trusts. Issued without a look at the review, it is a stamp without an office.
        string code = contract.Review.IssueReleaseCode(clock.Today); // expect: CII1005
        await gateway.PayInvoiceAsync(contract.Number, amount, code, cancellationToken);
    }

    /// <summary>As it should be.</summary>
    public async Task PayClearedInvoiceAsync(ServerSupplyContract contract, Money amount, CancellationToken cancellationToken)
    {
        if (!contract.Review.IsCleared)
            throw new ReviewNotClearedException(contract.Review.FileNumber, contract.Review.Phase);
        string code = contract.Review.IssueReleaseCode(clock.Today);
        await gateway.PayInvoiceAsync(contract.Number, amount, code, cancellationToken);
    }

    public async Task ForwardTranslationAsync(CybersecurityReview review, string paper, CancellationToken cancellationToken)
    {
        if (review.Phase is ReviewPhase.Declared or ReviewPhase.Preliminary)
        {
            log.Info($"review {review.FileNumber}: the supplier has sent {paper}");

            // Reviewer: the file has left the house. What comes later goes to the office as a supplement, not into our copy.
            await inbox.AttachAsync(review, paper, cancellationToken); // expect: CII1005
        }
    }
}
