using GridProcurement.Contracts;
using GridProcurement.Domain;
using GridProcurement.Infrastructure;

namespace GridProcurement.Services;

public interface ITenderDesk
{
    Task<Tender> OpenAsync(string number, PurchaseRequest request, ScadaServer product, int quantity, CancellationToken cancellationToken);

    Task<Award> AwardAsync(Tender tender, CancellationToken cancellationToken);

    Task ConcludeAsync(TenderedServerContract contract, string signatory, CancellationToken cancellationToken);
}

/// <summary>Tenders, from publication to the signed contract.</summary>
public sealed class TenderDesk(
    IRegister<Tender> tenders,
    IRegister<ServerSupplyContract> contracts,
    IContractLedger ledger,
    INotifier notifier,
    IClock clock,
    ILog log) : ITenderDesk
{
    private const int MinimumTechnicalScore = 70;

    public async Task<Tender> OpenAsync(string number, PurchaseRequest request, ScadaServer product, int quantity, CancellationToken cancellationToken)
    {
        if (request.Stage is not RequestStage.Approved)
            throw new ProcurementException($"Request {request.Number} is {request.Stage}; a tender needs an approved one.");
        var tender = new Tender(number, request, product, quantity, MinimumTechnicalScore);
        await tenders.AddAsync(number, tender, cancellationToken);
        log.Info($"tender {number}: {quantity} x {product.Model} published, review obligations are part of the documents");
        return tender;
    }

    public async Task<Award> AwardAsync(Tender tender, CancellationToken cancellationToken)
    {
        Award award = tender.AwardCheapest(clock.Today);
        if (award.Total > tender.Request.Estimate)
            throw new ProcurementException($"Tender {tender.Number}: {award.Total} is above the approved {tender.Request.Estimate}.");
        log.Info($"tender {tender.Number}: awarded to {award.Winner.Bidder} for {award.Total}");
        await notifier.NotifyAsync(Recipient.Legal, $"conclude {tender.Number} by {award.ConcludeBy:O}", cancellationToken);
        return award;
    }

    /// <summary>
    /// The review is still running when the thirty days end. Signing is sound nevertheless, because the type cannot be built without
    /// the suspensive condition, and the review has not failed.
    /// </summary>
    public async Task ConcludeAsync(TenderedServerContract contract, string signatory, CancellationToken cancellationToken)
    {
        if (clock.Today > contract.Award.ConcludeBy)
            log.Warn($"contract {contract.Number} is concluded after {contract.Award.ConcludeBy:O}");
        await contracts.AddAsync(contract.Number, contract, cancellationToken);

        contract.Review.EnsureNotRefused();
        await contract.SignAsync(signatory, clock.Today, ledger, cancellationToken);
    }
}
