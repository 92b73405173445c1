namespace GridProcurement.Mistakes.Review;

/// <summary>One step of a review, with the paper it rests on.</summary>
public sealed record ReviewStep(string FileNumber, ReviewPhase Before, ReviewPhase After, string Basis);

/// <summary>A row of the review table.</summary>
public sealed record StoredReview(string FileNumber, string Purchase, ReviewPhase Phase);

/// <summary>Append-only record of what happened to each review. An auditor reads it, so nothing is ever corrected in place.</summary>
public interface IReviewJournal
{
    Task AppendAsync(ReviewStep step, CancellationToken cancellationToken);

    Task<IReadOnlyList<ReviewStep>> ReadAsync(string fileNumber, CancellationToken cancellationToken);
}
