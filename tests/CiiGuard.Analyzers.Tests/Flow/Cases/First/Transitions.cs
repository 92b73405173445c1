using CiiGuard;

namespace Procurement.Cases.Transitions;

public static class Gaining
{
    public static void Straight(ServerReview review)
    {
        review.Approve();
        Gates.Execute(review);
    }

    public static void In_one_branch(ServerReview review, bool passed)
    {
        if (passed)
            review.Approve();

        Gates.Execute(review); // CII1001
    }

    public static void In_both_branches(ServerReview review, bool first)
    {
        if (first)
            review.Approve();
        else
            review.Approve();

        Gates.Execute(review);
    }

    public static void In_one_branch_while_the_other_leaves(ServerReview review, bool passed)
    {
        if (passed)
            review.Approve();
        else
            return;

        Gates.Execute(review);
    }

    public static void Inside_the_branch(ServerReview review, bool passed)
    {
        if (passed)
        {
            review.Approve();
            Gates.Execute(review);
        }
    }

    public static void To_a_state_that_is_not_cleared(ServerReview review)
    {
        if (review.IsDraft)
        {
            review.File();
            Gates.Execute(review); // CII1001
        }
    }

    public static void To_a_single_state_of_the_law(CloudReview review)
    {
        review.Pass();
        Gates.Execute(review);
    }

    public static void Through_the_contract(ServerContract contract)
    {
        contract.Review.Approve();
        contract.Execute();
    }

    public static void Through_the_chain(PurchaseOrder order)
    {
        order.Contract.Review.Approve();
        order.Ship();
    }

    public static void On_another_object(ServerReview review, ServerReview other)
    {
        other.Approve();
        Gates.Execute(review); // CII1001
    }

    public static void On_the_review_of_another_contract(ServerContract contract, ServerContract other)
    {
        other.Review.Approve();
        contract.Execute(); // CII1001
    }

    public static void By_a_conditional_expression(ServerReview first, ServerReview second, bool urgent)
    {
        (urgent ? first : second).Approve();
        Gates.Execute(first); // CII1001
    }
}

public static class Losing
{
    public static void After_the_guard(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        review.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void After_the_approval(ServerReview review)
    {
        review.Approve();
        review.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void After_the_execution(ServerReview review)
    {
        review.Approve();
        Gates.Execute(review);
        review.Reopen();
    }

    public static void In_one_branch(ServerReview review, bool complaint)
    {
        if (!review.IsCleared)
            return;

        if (complaint)
            review.Reopen();

        Gates.Execute(review); // CII1001
    }

    public static void In_a_branch_that_leaves(ServerReview review, bool complaint)
    {
        if (!review.IsCleared)
            return;

        if (complaint)
        {
            review.Reopen();
            return;
        }

        Gates.Execute(review);
    }

    public static void And_regained(ServerReview review)
    {
        review.Approve();
        review.Reopen();
        review.Approve();
        Gates.Execute(review);
    }

    public static void And_checked_again(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        review.Reopen();
        if (review.IsCleared)
            Office.Note("still cleared");

        review.Approve();
        Gates.Execute(review);
    }

    public static void Through_the_contract(ServerContract contract)
    {
        if (!contract.CanExecute)
            return;

        contract.Review.Reopen();
        contract.Execute(); // CII1001
    }

    public static void Through_an_alias_of_the_review(ServerContract contract)
    {
        var review = contract.Review;
        if (!contract.CanExecute)
            return;

        review.Reopen();
        contract.Execute(); // CII1001
    }

    public static void By_a_withdrawal(ServerReview review)
    {
        review.Approve();
        review.Withdraw();
        Gates.Execute(review); // CII1001
    }

    public static void By_a_refusal(ServerReview review)
    {
        review.Approve();
        review.Refuse();
        Gates.Execute(review); // CII1004
    }

    public static void By_a_refusal_in_one_branch(ServerReview review, bool failed)
    {
        review.Approve();
        if (failed)
            review.Refuse();

        Gates.Execute(review); // CII1001
    }

    public static void In_the_middle_of_a_condition(ServerReview review, IAuditor auditor)
    {
        if (review.IsCleared && auditor.Recommends(review))
        {
            review.Reopen();
            Gates.Execute(review); // CII1001
        }
    }
}
