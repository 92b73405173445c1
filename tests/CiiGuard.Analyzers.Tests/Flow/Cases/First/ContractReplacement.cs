using CiiGuard;

namespace Procurement.Cases.ContractReplacement;

public static class ReviewMembers
{
    public static void Replaced_after_the_check(AmendableContract contract, ServerReview review)
    {
        if (!contract.Review.IsCleared)
            return;

        contract.Review = review;
        contract.Execute(); // CII1001
    }

    public static void Replaced_before_the_check(AmendableContract contract, ServerReview review)
    {
        contract.Review = review;
        if (contract.Review.IsCleared)
            contract.Execute();
    }

    public static void Replaced_by_a_cleared_review(AmendableContract contract, ServerReview review)
    {
        if (!review.IsCleared)
            return;

        contract.Review = review;
        contract.Execute();
    }

    public static void Replaced_by_a_new_review(AmendableContract contract)
    {
        if (!contract.Review.IsCleared)
            return;

        contract.Review = new ServerReview();
        contract.Execute(); // CII1001
    }

    public static void Replaced_and_the_old_review_checked(AmendableContract contract, ServerReview review)
    {
        var old = contract.Review;
        contract.Review = review;
        if (old.IsCleared)
            contract.Execute(); // CII1001
    }

    public static void Replaced_and_the_new_review_checked(AmendableContract contract, ServerReview review)
    {
        contract.Review = review;
        if (review.IsCleared)
            contract.Execute();
    }

    public static void Replaced_through_an_alias(AmendableContract contract, ServerReview review)
    {
        var alias = contract;
        if (!contract.Review.IsCleared)
            return;

        alias.Review = review;
        contract.Execute(); // CII1001
    }

    public static void Replaced_on_what_may_be_the_same_contract(AmendableContract contract, AmendableContract other, ServerReview review)
    {
        if (!contract.Review.IsCleared)
            return;

        other.Review = review;
        contract.Execute(); // CII1001
    }

    public static void Replaced_on_a_new_contract(AmendableContract contract, ServerReview review)
    {
        if (!contract.Review.IsCleared)
            return;

        var draft = new AmendableContract { Review = review };
        draft.Review = new ServerReview();
        contract.Execute();
    }

    public static void Replaced_in_one_branch(AmendableContract contract, ServerReview review, bool urgent)
    {
        if (!contract.Review.IsCleared)
            return;

        if (urgent)
            contract.Review = review;

        contract.Execute(); // CII1001
    }

    public static void Replaced_by_a_method_of_the_contract(AmendableContract contract, ServerReview review)
    {
        if (!contract.Review.IsCleared)
            return;

        contract.MoveTo(review);
        contract.Execute(); // CII1001
    }

    public static void Kept_by_a_method_of_the_contract(AmendableContract contract)
    {
        if (!contract.Review.IsCleared)
            return;

        contract.Rename("lot 7");
        contract.Execute();
    }

    public static void Kept_by_a_setter_of_another_member(AmendableContract contract)
    {
        if (!contract.Review.IsCleared)
            return;

        contract.Title = "lot 7";
        contract.Execute();
    }

    public static void Still_cleared_where_the_old_review_is_executed(AmendableContract contract, ServerReview review)
    {
        var old = contract.Review;
        if (!old.IsCleared)
            return;

        contract.Review = review;
        Gates.Execute(old);
    }

    public static void Shared_by_two_contracts(AmendableContract first, AmendableContract second)
    {
        second.Review = first.Review;
        if (first.Review.IsCleared)
            second.Execute();
    }

    public static void Reopened_through_the_other_contract(AmendableContract first, AmendableContract second)
    {
        second.Review = first.Review;
        if (!first.Review.IsCleared)
            return;

        second.Review.Reopen();
        first.Execute(); // CII1001
    }
}
