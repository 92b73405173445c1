using CiiGuard;

namespace Procurement.Cases.StateSets;

public static class IsIn
{
    public static void Cleared(CloudReview review)
    {
        if (review.State.IsIn(ReviewStates.Cleared))
            Gates.Execute(review);
    }

    public static void Not_cleared(CloudReview review)
    {
        if (!review.State.IsIn(ReviewStates.Cleared))
            Gates.Execute(review); // CII1001
    }

    public static void Leaves_where_not_cleared(CloudReview review)
    {
        if (!review.State.IsIn(ReviewStates.Cleared))
            return;

        Gates.Execute(review);
    }

    public static void Two_cleared_states(CloudReview review)
    {
        if (review.State.IsIn(ReviewStates.Passed | ReviewStates.PassedWithCommitments))
            Gates.Execute(review);
    }

    public static void A_cleared_and_an_open_state(CloudReview review)
    {
        if (review.State.IsIn(ReviewStates.Passed | ReviewStates.UnderReview))
            Gates.Execute(review); // CII1001
    }

    public static void Only_refused(CloudReview review)
    {
        if (review.State.IsIn(ReviewStates.NotPassed))
            Gates.Execute(review); // CII1004
    }

    public static void Not_refused(CloudReview review)
    {
        if (!review.State.IsIn(ReviewStates.NotPassed))
            Gates.Execute(review); // CII1001
    }

    public static void Everything_but_cleared(CloudReview review)
    {
        if (review.State.IsIn(ReviewStates.Any & ~ReviewStates.Cleared))
            return;

        Gates.Execute(review);
    }

    public static void Every_group_but_unknown(CloudReview review)
    {
        if (review.State.IsIn(ReviewStates.Undeclared | ReviewStates.UnderReview | ReviewStates.NotPassed | ReviewStates.Reopened | ReviewStates.Ended))
            return;

        Gates.Execute(review); // CII1001
    }

    public static void By_a_constant(CloudReview review)
    {
        const ReviewStates good = ReviewStates.Cleared;
        if (review.State.IsIn(good))
            Gates.Execute(review);
    }

    public static void By_a_set_that_is_not_constant(CloudReview review, ReviewStates good)
    {
        if (review.State.IsIn(good))
            Gates.Execute(review); // CII1001
    }

    public static void Called_as_a_static_method(CloudReview review)
    {
        if (ReviewStateExtensions.IsIn(review.State, ReviewStates.Cleared))
            Gates.Execute(review);
    }

    public static void On_a_status_method(CloudReview review)
    {
        if (review.CurrentState().IsIn(ReviewStates.Cleared))
            Gates.Execute(review);
    }

    public static void Of_another_review(CloudReview review, CloudReview other)
    {
        if (other.State.IsIn(ReviewStates.Cleared))
            Gates.Execute(review); // CII1001
    }

    public static void Of_a_state_that_is_no_status(CloudReview review, ReviewState state)
    {
        if (state.IsIn(ReviewStates.Cleared))
            Gates.Execute(review); // CII1001
    }

    public static void Narrows_step_by_step(CloudReview review)
    {
        if (!review.State.IsIn(ReviewStates.Cleared | ReviewStates.UnderReview))
            return;
        if (review.State.IsIn(ReviewStates.UnderReview))
            return;

        Gates.Execute(review);
    }

    public static void Any_says_nothing(CloudReview review)
    {
        if (review.State.IsIn(ReviewStates.Any))
            Gates.Execute(review); // CII1001
    }
}
