using CiiGuard;

namespace Buyer;

/// <summary>The review of one purchase.</summary>
[ReviewSubject]
public interface IReview
{
    [ReviewStatus]
    ReviewState Status { get; }

    [ReviewCheck(ReviewStates.Cleared)]
    bool IsCleared { get; }
}
