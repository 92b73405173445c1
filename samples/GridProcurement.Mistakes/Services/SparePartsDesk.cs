using CiiGuard;
using GridProcurement.Mistakes.Infrastructure;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

public sealed record SparePartsOrder(string Number, string ReviewFile, string PartNumber, int Quantity);

public interface IWarehouse
{
    [ExecutesContract]
    Task DispatchAsync(SparePartsOrder order, CybersecurityReview clearance, CancellationToken cancellationToken);
}

public interface IReviewArchive
{
    Task<CybersecurityReview?> FindAsync(string fileNumber, CancellationToken cancellationToken);
}

/// <summary>Parts from stock, sent on the strength of a review that is found in the archive.</summary>
public sealed class SparePartsDesk(IReviewArchive archive, IWarehouse warehouse, ILog log)
{
    public async Task<bool> OrderAsync(SparePartsOrder order, CancellationToken cancellationToken)
    {
        CybersecurityReview? filed = await archive.FindAsync(order.ReviewFile, cancellationToken);
        if (filed is null)
        {
            log.Warn($"parts order {order.Number}: there is no review {order.ReviewFile}");
            return false;
        }

        // Reviewer: that a review exists says nothing about how it ended.
        await warehouse.DispatchAsync(order, filed, cancellationToken); // expect: CII1001
        return true;
    }
}
