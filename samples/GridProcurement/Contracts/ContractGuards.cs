using CiiGuard;
using GridProcurement.Review;

namespace GridProcurement.Contracts;

/// <summary>
/// Guards that the services share. The attributes are what makes them guards for the compiler too; their bodies are checked against
/// them, so a guard that stops guarding does not stay green.
/// </summary>
public static class ContractGuards
{
    /// <summary>May what this review governs be performed?</summary>
    public static bool AllowsPerformance([ReviewCheck(ReviewStates.Cleared)] this CybersecurityReview review) => review.IsCleared;

    /// <summary>Signing under a condition is barred after a refusal only: a condition that cannot occur is no condition.</summary>
    public static void EnsureNotRefused([EnsuresReview(ReviewStates.Any & ~ReviewStates.NotPassed)] this CybersecurityReview review)
    {
        if (review.Phase is ReviewPhase.NotPassed)
            throw new ReviewNotClearedException(review.FileNumber, review.Phase);
    }
}
