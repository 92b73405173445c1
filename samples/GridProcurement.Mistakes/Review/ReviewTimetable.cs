using CiiGuard;

namespace GridProcurement.Mistakes.Review;

/// <summary>
/// The periods of the Measures of 2022, in working days. They tell the planners when to ask; none of them, once over, decides anything.
/// </summary>
public static class ReviewTimetable
{
    [StatutoryPeriod(ReviewPeriod.NeedDecision)]
    public const int NeedDecision = 10;

    [StatutoryPeriod(ReviewPeriod.PreliminaryReview)]
    public const int PreliminaryReview = 30;

    [StatutoryPeriod(ReviewPeriod.PreliminaryReviewExtension)]
    public const int PreliminaryReviewExtension = 15;

    [StatutoryPeriod(ReviewPeriod.Opinions)]
    public const int Opinions = 15;

    [StatutoryPeriod(ReviewPeriod.SpecialReview)]
    public const int SpecialReview = 90;

    /// <summary>Working days to plan for, without and with a special review. The latter may still be extended.</summary>
    public static (int Usual, int Long) Plan() =>
        (NeedDecision + PreliminaryReview + Opinions,
         NeedDecision + PreliminaryReview + PreliminaryReviewExtension + Opinions + SpecialReview);
}
