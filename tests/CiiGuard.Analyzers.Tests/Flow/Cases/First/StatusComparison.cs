using CiiGuard;

namespace Procurement.Cases.StatusComparison;

public static class OwnEnum
{
    private const ReviewPhase Go = ReviewPhase.Approved;

    public static void Equal(ServerReview review)
    {
        if (review.Phase == ReviewPhase.Approved)
            Gates.Execute(review);
    }

    public static void Equal_the_other_way_round(ServerReview review)
    {
        if (ReviewPhase.Approved == review.Phase)
            Gates.Execute(review);
    }

    public static void Not_equal(ServerReview review)
    {
        if (review.Phase != ReviewPhase.Approved)
            Gates.Execute(review); // CII1001
    }

    public static void Leaves_where_not_equal(ServerReview review)
    {
        if (review.Phase != ReviewPhase.Approved)
            return;

        Gates.Execute(review);
    }

    public static void Leaves_where_equal(ServerReview review)
    {
        if (review.Phase == ReviewPhase.Approved)
            return;

        Gates.Execute(review); // CII1001
    }

    public static void Equal_to_another_member(ServerReview review)
    {
        if (review.Phase == ReviewPhase.Filed)
            Gates.Execute(review); // CII1001
    }

    public static void Equal_to_a_constant(ServerReview review)
    {
        if (review.Phase == Go)
            Gates.Execute(review);
    }

    public static void Equal_to_a_local_constant(ServerReview review)
    {
        const ReviewPhase wait = ReviewPhase.Filed;
        if (review.Phase == wait)
            Gates.Execute(review); // CII1001
    }

    public static void Equal_to_a_cast_number(ServerReview review)
    {
        if (review.Phase == (ReviewPhase)2)
            Gates.Execute(review);
    }

    public static void Equal_to_a_cast_number_of_another_member(ServerReview review)
    {
        if ((ReviewPhase)1 == review.Phase)
            Gates.Execute(review); // CII1001
    }

    public static void Equal_to_an_unknown_value(ServerReview review, ReviewPhase phase)
    {
        if (review.Phase == phase)
            Gates.Execute(review); // CII1001
    }

    public static void Equal_by_a_path(ServerContract contract)
    {
        if (contract.Review.Phase == ReviewPhase.Approved)
            contract.Execute();
    }

    public static void Equal_by_a_path_of_another_contract(ServerContract contract, ServerContract other)
    {
        if (other.Review.Phase == ReviewPhase.Approved)
            contract.Execute(); // CII1001
    }

    public static void Two_values_that_exclude_each_other(ServerReview review)
    {
        if (review.Phase == ReviewPhase.Filed || review.Phase == ReviewPhase.Approved)
            Gates.Execute(review); // CII1001
    }
}

public static class LawEnum
{
    public static void Equal(CloudReview review)
    {
        if (review.State == ReviewState.Passed)
            Gates.Execute(review);
    }

    public static void Equal_to_every_cleared_state(CloudReview review)
    {
        if (review.State == ReviewState.Passed || review.State == ReviewState.PassedWithCommitments || review.State == ReviewState.NoImpactFound || review.State == ReviewState.ReviewNotRequired)
            Gates.Execute(review);
    }

    public static void Equal_to_a_cleared_and_an_open_state(CloudReview review)
    {
        if (review.State == ReviewState.Passed || review.State == ReviewState.OpinionRound)
            Gates.Execute(review); // CII1001
    }

    public static void Not_equal_to_refused(CloudReview review)
    {
        if (review.State != ReviewState.NotPassed)
            Gates.Execute(review); // CII1001
    }

    public static void Not_equal_to_one_cleared_state(CloudReview review)
    {
        if (review.State != ReviewState.Passed)
            return;

        Gates.Execute(review);
    }

    public static void Equal_to_a_cast_number(CloudReview review)
    {
        if ((ReviewState)14 == review.State)
            Gates.Execute(review);
    }

    public static void Equal_to_unknown(CloudReview review)
    {
        if (review.State == ReviewState.Unknown)
            Gates.Execute(review); // CII1001
    }

    public static void By_a_status_method(CloudReview review)
    {
        if (review.CurrentState() == ReviewState.Passed)
            Gates.Execute(review);
    }

    public static void By_a_status_method_negated(CloudReview review)
    {
        if (review.CurrentState() != ReviewState.Passed)
            Gates.Execute(review); // CII1001
    }
}
