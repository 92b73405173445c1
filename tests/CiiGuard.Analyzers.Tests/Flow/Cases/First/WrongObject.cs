using CiiGuard;

namespace Procurement.Cases.WrongObject;

public static class TwoReviews
{
    public static void Checks_one_and_executes_the_other(ServerReview checkedReview, ServerReview review)
    {
        if (checkedReview.IsCleared)
            Gates.Execute(review); // CII1001
    }

    public static void Approves_one_and_executes_the_other(ServerReview approved, ServerReview review)
    {
        approved.Approve();
        Gates.Execute(review); // CII1001
    }

    public static void Checks_both_and_executes_both(ServerReview first, ServerReview second)
    {
        if (first.IsCleared && second.IsCleared)
        {
            Gates.Execute(first);
            Gates.Execute(second);
        }
    }

    public static void Checks_either_and_executes_one(ServerReview first, ServerReview second)
    {
        if (first.IsCleared || second.IsCleared)
            Gates.Execute(first); // CII1001
    }

    public static void Chooses_the_cleared_one(ServerReview first, ServerReview second)
    {
        if (first.IsCleared)
            Gates.Execute(first);
        else if (second.IsCleared)
            Gates.Execute(second);
    }

    public static void Mixes_the_two_up(ServerReview first, ServerReview second)
    {
        if (first.IsCleared)
            Gates.Execute(second); // CII1001
        else if (second.IsCleared)
            Gates.Execute(first); // CII1001
    }

    public static void Reopens_what_may_be_the_same_review(ServerReview review, ServerReview other)
    {
        if (!review.IsCleared)
            return;

        other.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void Reopens_a_review_that_is_another_one(ServerReview review, ServerReview other)
    {
        if (!review.IsCleared || ReferenceEquals(review, other))
            return;

        other.Reopen();
        Gates.Execute(review);
    }

    public static void Reopens_a_new_review(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        var draft = new ServerReview();
        draft.Reopen();
        Gates.Execute(review);
    }

    public static void Reopens_a_review_of_another_type(ServerReview review, CloudReview other)
    {
        if (!review.IsCleared)
            return;

        other.Reopen();
        Gates.Execute(review);
    }

    public static void Approves_what_may_be_the_same_review(ServerReview review, ServerReview other)
    {
        if (!review.IsCleared)
            return;

        other.Approve();
        Gates.Execute(review);
    }
}

public static class Variables
{
    public static void Executes_through_an_alias(ServerReview review)
    {
        var alias = review;
        if (alias.IsCleared)
            Gates.Execute(review);
    }

    public static void Executes_the_alias(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        var alias = review;
        Gates.Execute(alias);
    }

    public static void Reopens_through_an_alias(ServerReview review)
    {
        var alias = review;
        if (!review.IsCleared)
            return;

        alias.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void Reopens_the_review_and_executes_the_alias(ServerReview review)
    {
        var alias = review;
        if (!alias.IsCleared)
            return;

        review.Reopen();
        Gates.Execute(alias); // CII1001
    }

    public static void Gives_the_variable_another_review(ServerReview review, ServerReview other)
    {
        if (!review.IsCleared)
            return;

        review = other;
        Gates.Execute(review); // CII1001
    }

    public static void Gives_the_variable_a_new_review(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        review = new ServerReview();
        Gates.Execute(review); // CII1001
    }

    public static void Gives_the_variable_a_found_review(ServerReview review, IRegister register)
    {
        if (!review.IsCleared)
            return;

        review = register.FindReview("7");
        Gates.Execute(review); // CII1001
    }

    public static void Gives_the_variable_a_cleared_review(ServerReview review, ServerReview other)
    {
        if (!other.IsCleared)
            return;

        review = other;
        Gates.Execute(review);
    }

    public static void Keeps_the_old_review_in_another_variable(ServerReview review, ServerReview other)
    {
        if (!review.IsCleared)
            return;

        var kept = review;
        review = other;
        Gates.Execute(kept);
    }

    public static void Gives_the_variable_another_review_in_one_branch(ServerReview review, ServerReview other, bool urgent)
    {
        if (!review.IsCleared)
            return;

        if (urgent)
            review = other;

        Gates.Execute(review); // CII1001
    }

    public static void Checks_again_after_the_change(ServerReview review, ServerReview other)
    {
        if (!review.IsCleared)
            return;

        review = other;
        if (review.IsCleared)
            Gates.Execute(review);
    }

    public static void Swaps_a_cleared_and_an_unknown_review(ServerReview first, ServerReview second)
    {
        if (!first.IsCleared)
            return;

        var kept = first;
        first = second;
        second = kept;
        Gates.Execute(second);
        Gates.Execute(first); // CII1001
    }

    public static void Takes_one_of_two_cleared_reviews(ServerReview first, ServerReview second, bool urgent)
    {
        if (!first.IsCleared || !second.IsCleared)
            return;

        var chosen = urgent ? first : second;
        Gates.Execute(chosen);
    }

    public static void Takes_one_of_two_of_which_one_is_cleared(ServerReview first, ServerReview second, bool urgent)
    {
        if (!first.IsCleared)
            return;

        var chosen = urgent ? first : second;
        Gates.Execute(chosen); // CII1001
    }

    public static void Approves_the_chosen_and_executes_it(ServerReview first, ServerReview second, bool urgent)
    {
        var chosen = urgent ? first : second;
        chosen.Approve();
        Gates.Execute(chosen);
    }

    public static void Approves_the_chosen_and_executes_the_first(ServerReview first, ServerReview second, bool urgent)
    {
        var chosen = urgent ? first : second;
        chosen.Approve();
        Gates.Execute(first); // CII1001
    }

    public static void Reopens_the_chosen_and_executes_the_first(ServerReview first, ServerReview second, bool urgent)
    {
        if (!first.IsCleared || !second.IsCleared)
            return;

        var chosen = urgent ? first : second;
        chosen.Reopen();
        Gates.Execute(first); // CII1001
    }
}

public static class Identities
{
    public static void The_checked_review_is_that_of_the_contract(ServerContract contract, ServerReview review)
    {
        if (ReferenceEquals(review, contract.Review) && review.IsCleared)
            contract.Execute();
    }

    public static void The_checked_review_is_another_one(ServerContract contract, ServerReview review)
    {
        if (!ReferenceEquals(review, contract.Review) && review.IsCleared)
            contract.Execute(); // CII1001
    }

    public static void The_same_by_an_operator(ServerContract contract, ServerReview review)
    {
        if (review != contract.Review)
            return;

        review.EnsureCleared();
        contract.Execute();
    }
}
