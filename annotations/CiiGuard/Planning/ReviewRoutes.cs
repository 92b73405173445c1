using System;

namespace CiiGuard;

/// <summary>Which periods a route consists of.</summary>
internal static class ReviewRoutes
{
    public static ReviewPeriod[] PeriodsOf(ReviewRoute route) => route switch
    {
        ReviewRoute.NoReviewNeeded => [ReviewPeriod.NeedDecision],
        ReviewRoute.Ordinary => [ReviewPeriod.NeedDecision, ReviewPeriod.PreliminaryReview, ReviewPeriod.Opinions],
        ReviewRoute.Complex => [ReviewPeriod.NeedDecision, ReviewPeriod.PreliminaryReview, ReviewPeriod.PreliminaryReviewExtension, ReviewPeriod.Opinions],
        ReviewRoute.Special => [ReviewPeriod.NeedDecision, ReviewPeriod.PreliminaryReview, ReviewPeriod.Opinions, ReviewPeriod.SpecialReview],
        ReviewRoute.ComplexSpecial =>
            [ReviewPeriod.NeedDecision, ReviewPeriod.PreliminaryReview, ReviewPeriod.PreliminaryReviewExtension, ReviewPeriod.Opinions, ReviewPeriod.SpecialReview],
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, "There is no such route."),
    };
}
