using GridProcurement.Review;

namespace GridProcurement.Infrastructure;

/// <summary>Reviews from before this system. A row says where a review stood; whether that helps anybody is for the caller to ask.</summary>
public sealed class ReviewArchive(IReadOnlyList<StoredReview> rows, IReviewJournal journal)
{
    public async Task<int> ImportAsync(IRegister<CybersecurityReview> reviews, CancellationToken cancellationToken)
    {
        foreach (StoredReview row in rows)
            await reviews.AddAsync(row.FileNumber, new CybersecurityReview(row, journal), cancellationToken);
        return rows.Count;
    }
}
