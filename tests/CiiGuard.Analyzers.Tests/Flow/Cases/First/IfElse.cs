using CiiGuard;

namespace Procurement.Cases.IfElse;

public static class Branches
{
    public static void Executes_where_cleared(ServerContract contract)
    {
        if (contract.Review.IsCleared)
            contract.Execute();
    }

    public static void Executes_where_not_cleared(ServerContract contract)
    {
        if (!contract.Review.IsCleared)
            contract.Execute(); // CII1001
    }

    public static void Executes_on_both_sides(ServerContract contract)
    {
        if (contract.Review.IsCleared)
            contract.Execute();
        else
            contract.Execute(); // CII1001
    }

    public static void Executes_in_the_else_of_the_negation(ServerContract contract)
    {
        if (!contract.Review.IsCleared)
            Office.Note("not yet");
        else
            contract.Execute();
    }

    public static void Executes_after_the_if(ServerContract contract)
    {
        if (contract.Review.IsCleared)
            Office.Note("cleared");

        contract.Execute(); // CII1001
    }

    public static void Executes_after_an_empty_if(ServerContract contract)
    {
        if (!contract.Review.IsCleared)
        {
        }

        contract.Execute(); // CII1001
    }

    public static void Checks_nested(ServerContract contract, bool urgent)
    {
        if (urgent)
        {
            if (contract.Review.IsCleared)
                contract.Execute();
        }
    }

    public static void Checks_only_the_other_branch(ServerContract contract, bool urgent)
    {
        if (urgent)
        {
            contract.Execute(); // CII1001
        }
        else
        {
            if (contract.Review.IsCleared)
                contract.Execute();
        }
    }

    public static void Executes_below_the_outer_check(ServerContract contract, bool urgent)
    {
        if (contract.Review.IsCleared)
        {
            if (urgent)
                Office.Note("urgent");

            contract.Execute();
        }
    }

    public static void Executes_after_the_inner_check(ServerContract contract, bool urgent)
    {
        if (urgent)
        {
            if (contract.Review.IsCleared)
                Office.Note("cleared");

            contract.Execute(); // CII1001
        }
    }

    public static void Decides_in_an_else_if_chain(ServerReview review)
    {
        if (review.IsFiled)
            Office.Note("wait");
        else if (review.IsCleared)
            Gates.Execute(review);
        else
            Office.Note("stop");
    }

    public static void Executes_in_the_last_else_of_a_chain(ServerReview review)
    {
        if (review.IsFiled)
            Office.Note("wait");
        else if (review.IsRefused)
            Office.Note("stop");
        else
            Gates.Execute(review); // CII1001
    }

    public static void Clears_on_both_sides(ServerReview review, bool urgent)
    {
        if (urgent)
            review.EnsureCleared();
        else
            review.Approve();

        Gates.Execute(review);
    }

    public static void Clears_on_one_side(ServerReview review, bool urgent)
    {
        if (urgent)
            review.EnsureCleared();

        Gates.Execute(review); // CII1001
    }

    public static void Clears_where_it_was_not_cleared(ServerReview review)
    {
        if (!review.IsCleared)
            review.Approve();

        Gates.Execute(review);
    }

    public static void Throws_where_it_was_not_cleared(ServerReview review)
    {
        if (!review.IsCleared)
            throw new System.InvalidOperationException();
        else
            Gates.Execute(review);
    }

    public static void Checks_a_constant_true_instead(ServerReview review)
    {
        if (true)
            Gates.Execute(review); // CII1001
    }

    public static void Never_executes(ServerReview review)
    {
        if (false)
#pragma warning disable CS0162
            Gates.Execute(review);
#pragma warning restore CS0162
    }
}
