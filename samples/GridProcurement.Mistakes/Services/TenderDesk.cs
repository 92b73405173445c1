using GridProcurement.Mistakes.Contracts;
using GridProcurement.Mistakes.Domain;
using GridProcurement.Mistakes.Infrastructure;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

/// <summary>Tenders and signatures.</summary>
public sealed class TenderDesk(IRegister<Tender> tenders, IContractLedger ledger, INotifier notifier, IClock clock, ILog log)
{
    private const int MinimumTechnicalScore = 70;

    public async Task<Tender> OpenAsync(string number, PurchaseRequest request, ScadaServer product, int quantity, CancellationToken cancellationToken)
    {
        if (request.Stage is not RequestStage.Approved)
            throw new ProcurementException($"Request {request.Number} is {request.Stage}; a tender needs an approved one.");
        var tender = new Tender(number, request, product, quantity, MinimumTechnicalScore);
        await tenders.AddAsync(number, tender, cancellationToken);
        return tender;
    }

    public async Task ConcludeInTimeAsync(AwardedServerContract contract, CancellationToken cancellationToken)
    {
        if (clock.Today > contract.Award.ConcludeBy)
            log.Warn($"contract {contract.Number} is concluded after {contract.Award.ConcludeBy:O}");

        // Reviewer: the thirty days of the Tendering Law press, but this type has no suspensive condition to hold the contract back.
        await contract.SignAsync("Deputy director Shen", clock.Today, ledger, cancellationToken); // expect: CII1002
        await notifier.NotifyAsync(Recipient.Legal, $"contract {contract.Number} is signed", cancellationToken);
    }

    public async Task ConcludeUnderConditionAsync(TenderedServerContract contract, CancellationToken cancellationToken)
    {
        // Reviewer: the condition is there, but the review may have failed before the signature. Then the condition cannot occur any more.
        await contract.SignAsync("Deputy director Shen", clock.Today, ledger, cancellationToken); // expect: CII1002
    }

    /// <summary>As it should be: a condition in the type, and a refusal sorted out.</summary>
    public async Task ConcludeAsync(TenderedServerContract contract, CancellationToken cancellationToken)
    {
        if (contract.Review.Phase == ReviewPhase.NotPassed)
            throw new ReviewNotClearedException(contract.Review.FileNumber, contract.Review.Phase);
        await contract.SignAsync("Deputy director Shen", clock.Today, ledger, cancellationToken);
    }

    public async Task SignDirectPurchaseAsync(ServerSupplyContract contract, PurchaseRequest request, CancellationToken cancellationToken)
    {
        if (request.Stage is RequestStage.Approved && contract.Review.Phase is not ReviewPhase.NotPassed)
        {
            // Reviewer: the budget is approved and the review has not failed yet. A direct purchase has to wait for the notice.
            await contract.SignAsync("Head of procurement Ma", clock.Today, ledger, cancellationToken); // expect: CII1002
        }
    }
}
