using System.Diagnostics.CodeAnalysis;
using CiiGuard;
using GridProcurement.Infrastructure;
using GridProcurement.Review;

namespace GridProcurement.Services;

/// <summary>An order for parts that keep installed servers running.</summary>
public sealed record SparePartsOrder(string Number, string ReviewFile, string PartNumber, int Quantity);

public interface IWarehouse
{
    /// <summary>Leaves the warehouse on the strength of the review that is handed in, and of no other.</summary>
    [ExecutesContract]
    Task DispatchAsync(SparePartsOrder order, CybersecurityReview clearance, CancellationToken cancellationToken);
}

/// <summary>
/// Orders from stock name a review file and no contract, so the review is looked up. A look-up that hands out cleared reviews only says
/// so in its signature, and its callers need no guard of their own.
/// </summary>
public sealed class SparePartsDesk(IRegister<CybersecurityReview> reviews, IWarehouse warehouse, ILog log)
{
    public async Task<bool> OrderAsync(SparePartsOrder order, CancellationToken cancellationToken)
    {
        CybersecurityReview filed = await reviews.GetAsync(order.ReviewFile, cancellationToken);
        if (!TryUseAsClearance(filed, out CybersecurityReview? clearance))
        {
            log.Warn($"parts order {order.Number} is refused: review {filed.FileNumber} is {filed.Phase}");
            return false;
        }

        await warehouse.DispatchAsync(order, clearance, cancellationToken);
        return true;
    }

    private static bool TryUseAsClearance(
        CybersecurityReview filed,
        [NotNullWhen(true), EnsuresReview(ReviewStates.Cleared, When = true)] out CybersecurityReview? clearance)
    {
        if (filed.IsCleared)
        {
            clearance = filed;
            return true;
        }

        clearance = null;
        return false;
    }
}

/// <summary>A warehouse that only writes what it would send.</summary>
public sealed class LoggingWarehouse(ILog log) : IWarehouse
{
    public Task DispatchAsync(SparePartsOrder order, CybersecurityReview clearance, CancellationToken cancellationToken)
    {
        log.Info($"warehouse: {order.Quantity} x {order.PartNumber} sent on review {clearance.FileNumber}");
        return Task.CompletedTask;
    }
}
