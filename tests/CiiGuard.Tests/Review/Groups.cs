using System.Collections.Generic;

namespace CiiGuard.Tests;

/// <summary>The table of groups, by single states: the oracle of the tests on sets.</summary>
internal static class Groups
{
    public static IReadOnlyDictionary<ReviewStates, ReviewState[]> Named { get; } = new Dictionary<ReviewStates, ReviewState[]>
    {
        [ReviewStates.Undeclared] =
            [ReviewState.NeedIdentified, ReviewState.SelfAssessing, ReviewState.DeclarationDue, ReviewState.DossierPreparing],
        [ReviewStates.UnderReview] =
        [
            ReviewState.Declared, ReviewState.DossierDeficient, ReviewState.PreliminaryReview, ReviewState.PreliminaryReviewExtended,
            ReviewState.OpinionRound, ReviewState.SpecialReview, ReviewState.SpecialReviewExtended,
        ],
        [ReviewStates.Cleared] =
            [ReviewState.NoImpactFound, ReviewState.ReviewNotRequired, ReviewState.Passed, ReviewState.PassedWithCommitments],
        [ReviewStates.NotPassed] = [ReviewState.NotPassed],
        [ReviewStates.Reopened] = [ReviewState.ExOfficioProposed, ReviewState.ExOfficioApproved],
        [ReviewStates.Ended] = [ReviewState.Withdrawn, ReviewState.Abandoned],
    };
}
