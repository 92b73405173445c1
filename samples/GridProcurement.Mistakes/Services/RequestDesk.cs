using GridProcurement.Mistakes.Domain;
using GridProcurement.Mistakes.Infrastructure;

namespace GridProcurement.Mistakes.Services;

public interface IRequestDesk
{
    Task<PurchaseRequest> SubmitAsync(PurchaseRequest request, CancellationToken cancellationToken);

    Task ApproveAsync(string number, string headOfDepartment, string securityOfficer, CancellationToken cancellationToken);

    Task RejectAsync(string number, string reason, CancellationToken cancellationToken);
}

/// <summary>Purchase requests and the budget behind them. Nothing here touches a supplier, so nothing here waits for a review.</summary>
public sealed class RequestDesk(IRegister<PurchaseRequest> requests, IRegister<CostCentre> costCentres, INotifier notifier, ILog log) : IRequestDesk
{
    public async Task<PurchaseRequest> SubmitAsync(PurchaseRequest request, CancellationToken cancellationToken)
    {
        CostCentre costCentre = await costCentres.GetAsync(request.CostCentre, cancellationToken);
        costCentre.Reserve(request.Estimate);
        request.MarkBudgetReserved();
        await requests.AddAsync(request.Number, request, cancellationToken);
        log.Info($"request {request.Number}: {request.Estimate} reserved for {request.Purpose}");
        return request;
    }

    public async Task ApproveAsync(string number, string headOfDepartment, string securityOfficer, CancellationToken cancellationToken)
    {
        PurchaseRequest request = await requests.GetAsync(number, cancellationToken);
        request.Approve(headOfDepartment, securityOfficer);
        await notifier.NotifyAsync(Recipient.Procurement, $"request {number} is approved, needed by {request.NeededBy:O}", cancellationToken);
    }

    public async Task RejectAsync(string number, string reason, CancellationToken cancellationToken)
    {
        PurchaseRequest request = await requests.GetAsync(number, cancellationToken);
        CostCentre costCentre = await costCentres.GetAsync(request.CostCentre, cancellationToken);
        request.Reject();
        costCentre.Release(request.Estimate);
        await notifier.NotifyAsync(Recipient.Procurement, $"request {number} is rejected: {reason}", cancellationToken);
    }
}
