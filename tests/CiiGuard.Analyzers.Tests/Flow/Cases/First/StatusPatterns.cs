using CiiGuard;

namespace Procurement.Cases.StatusPatterns;

public static class OwnEnum
{
    public static void Is(ServerReview review)
    {
        if (review.Phase is ReviewPhase.Approved)
            Gates.Execute(review);
    }

    public static void Is_not(ServerReview review)
    {
        if (review.Phase is not ReviewPhase.Approved)
            Gates.Execute(review); // CII1001
    }

    public static void Leaves_where_is_not(ServerReview review)
    {
        if (review.Phase is not ReviewPhase.Approved)
            return;

        Gates.Execute(review);
    }

    public static void Negated_is(ServerReview review)
    {
        if (!(review.Phase is ReviewPhase.Approved))
            return;

        Gates.Execute(review);
    }

    public static void Or(ServerReview review)
    {
        if (review.Phase is ReviewPhase.Approved or ReviewPhase.Filed)
            Gates.Execute(review); // CII1001
    }

    public static void Not_or(ServerReview review)
    {
        if (review.Phase is not (ReviewPhase.Draft or ReviewPhase.Filed))
            Gates.Execute(review); // CII1001
    }

    public static void And(ServerReview review)
    {
        if (review.Phase is (ReviewPhase.Approved or ReviewPhase.Filed) and not ReviewPhase.Filed)
            Gates.Execute(review);
    }

    public static void And_of_negations(ServerReview review)
    {
        if (review.Phase is not ReviewPhase.Draft and not ReviewPhase.Filed and not ReviewPhase.Refused)
            Gates.Execute(review); // CII1001
    }

    public static void Not_not(ServerReview review)
    {
        if (review.Phase is not not ReviewPhase.Approved)
            Gates.Execute(review);
    }

    public static void Relational_that_leaves_one_member(ServerReview review)
    {
        if (review.Phase is >= ReviewPhase.Approved and < ReviewPhase.Refused)
            Gates.Execute(review);
    }

    public static void Relational_that_leaves_several(ServerReview review)
    {
        if (review.Phase is >= ReviewPhase.Approved)
            Gates.Execute(review); // CII1001
    }

    public static void Var_says_nothing(ServerReview review)
    {
        if (review.Phase is var phase)
            Office.Note(phase.ToString());

        Gates.Execute(review); // CII1001
    }
}

public static class LawEnum
{
    public static void Or_of_cleared_states(CloudReview review)
    {
        if (review.State is ReviewState.Passed or ReviewState.PassedWithCommitments)
            Gates.Execute(review);
    }

    public static void Or_with_an_open_state(CloudReview review)
    {
        if (review.State is ReviewState.Passed or ReviewState.Withdrawn)
            Gates.Execute(review); // CII1001
    }

    public static void Leaves_where_not_one_of_the_cleared_states(CloudReview review)
    {
        if (review.State is not (ReviewState.Passed or ReviewState.PassedWithCommitments or ReviewState.ReviewNotRequired))
            return;

        Gates.Execute(review);
    }

    public static void Leaves_where_one_of_the_cleared_states(CloudReview review)
    {
        if (review.State is ReviewState.Passed or ReviewState.PassedWithCommitments)
            return;

        Gates.Execute(review); // CII1001
    }

    public static void Range_of_cleared_states(CloudReview review)
    {
        if (review.State is >= ReviewState.Passed and <= ReviewState.PassedWithCommitments)
            Gates.Execute(review);
    }

    public static void Range_that_reaches_refused(CloudReview review)
    {
        if (review.State is >= ReviewState.Passed and <= ReviewState.NotPassed)
            Gates.Execute(review); // CII1001
    }
}

public static class PropertyPatterns
{
    public static void Status_of_the_review(ServerReview review)
    {
        if (review is { Phase: ReviewPhase.Approved })
            Gates.Execute(review);
    }

    public static void Check_of_the_review(ServerReview review)
    {
        if (review is { IsCleared: true })
            Gates.Execute(review);
    }

    public static void Check_of_the_review_false(ServerReview review)
    {
        if (review is { IsCleared: false })
            Gates.Execute(review); // CII1001
    }

    public static void Check_that_is_cleared_when_false(ServerReview review)
    {
        if (review is { IsOpen: false })
            Gates.Execute(review);
    }

    public static void Leaves_where_not_matched(ServerReview review)
    {
        if (review is not { IsCleared: true })
            return;

        Gates.Execute(review);
    }

    public static void Matches_two_properties(ServerReview review)
    {
        if (review is { Published: true, IsCleared: true })
            Gates.Execute(review);
    }

    public static void Leaves_where_two_properties_match(ServerReview review)
    {
        if (review is { Published: true, IsCleared: false })
            return;

        Gates.Execute(review); // CII1001
    }

    public static void Nested(ServerContract contract)
    {
        if (contract is { Review: { IsCleared: true } })
            contract.Execute();
    }

    public static void Extended(ServerContract contract)
    {
        if (contract is { Review.Phase: ReviewPhase.Approved })
            contract.Execute();
    }

    public static void Extended_of_the_wrong_state(ServerContract contract)
    {
        if (contract is { Review.Phase: ReviewPhase.Filed })
            contract.Execute(); // CII1001
    }

    public static void Extended_through_a_chain(PurchaseOrder order)
    {
        if (order is { Contract.Review.IsCleared: true })
            order.Ship();
    }

    public static void Check_of_the_contract(ServerContract contract)
    {
        if (contract is { CanExecute: true })
            contract.Execute();
    }

    public static void With_a_designation(PurchaseOrder order)
    {
        if (order is { Contract: { CanExecute: true } contract })
            contract.Execute();
    }

    public static void With_a_designation_of_the_review(ServerContract contract)
    {
        if (contract.Review is { IsCleared: true } review)
            Gates.Execute(review);
    }

    public static void With_a_designation_and_the_path(ServerContract contract)
    {
        if (contract.Review is { IsCleared: true } review)
        {
            Office.Note(review.Number);
            contract.Execute();
        }
    }

    public static void On_another_contract(ServerContract contract, ServerContract other)
    {
        if (other is { Review.IsCleared: true })
            contract.Execute(); // CII1001
    }

    public static void Any_object(ServerReview review)
    {
        if (review is { })
            Gates.Execute(review); // CII1001
    }
}
