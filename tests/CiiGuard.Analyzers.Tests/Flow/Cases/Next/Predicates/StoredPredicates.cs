using System;
using CiiGuard;

namespace Procurement.Cases.StoredPredicates;

public static class Alive
{
    public static void Result_of_a_check(ServerReview review)
    {
        var cleared = review.IsCleared;
        if (cleared)
            Gates.Execute(review);
    }

    public static void Result_of_a_check_negated(ServerReview review)
    {
        var cleared = review.IsCleared;
        if (!cleared)
            Gates.Execute(review); // CII1001
    }

    public static void Leaves_by_the_stored_result(ServerReview review)
    {
        var cleared = review.IsCleared;
        Office.Note("looked");
        if (!cleared)
            return;

        Gates.Execute(review);
    }

    public static void Stores_the_negation(ServerReview review)
    {
        var open = !review.IsCleared;
        if (open)
            throw new InvalidOperationException();

        Gates.Execute(review);
    }

    public static void Assigns_later(ServerReview review)
    {
        bool cleared;
        cleared = review.MayProceed();
        if (cleared)
            Gates.Execute(review);
    }

    public static void Copies_the_result(ServerReview review)
    {
        var cleared = review.IsCleared;
        var ready = cleared;
        if (ready)
            Gates.Execute(review);
    }

    public static void Stores_a_conjunction(ServerReview review, bool urgent)
    {
        var ready = urgent && review.IsCleared;
        if (ready)
            Gates.Execute(review);
    }

    public static void Stores_a_disjunction(ServerReview review, bool urgent)
    {
        var ready = urgent || review.IsCleared;
        if (ready)
            Gates.Execute(review); // CII1001
    }

    public static void Stores_a_conditional(ServerReview review, bool urgent)
    {
        var ready = urgent ? review.IsCleared : false;
        if (ready)
            Gates.Execute(review);
    }

    public static void Stores_a_comparison(ServerReview review)
    {
        var cleared = review.Phase == ReviewPhase.Approved;
        if (cleared)
            Gates.Execute(review);
    }

    public static void Stores_a_pattern(ServerReview review)
    {
        var cleared = review is { Phase: ReviewPhase.Approved };
        if (cleared)
            Gates.Execute(review);
    }

    public static void Stores_the_status(ServerReview review)
    {
        var phase = review.Phase;
        if (phase == ReviewPhase.Approved)
            Gates.Execute(review);
    }

    public static void Stores_the_status_and_switches(ServerReview review)
    {
        var phase = review.Phase;
        switch (phase)
        {
            case ReviewPhase.Approved:
                Gates.Execute(review);
                break;
            default:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void Stores_the_status_by_a_pattern(ServerReview review)
    {
        if (review.Phase is var phase && phase == ReviewPhase.Approved)
            Gates.Execute(review);
    }

    public static void Stores_the_light(ServerReview review)
    {
        var light = review.Light;
        if (light == ReviewLight.Green)
            Gates.Execute(review);
    }

    public static void Stores_the_clearance(ServerReview review)
    {
        var clearance = review.FindClearance();
        if (clearance != null)
            Gates.Execute(review);
    }

    public static void Stores_the_clearance_and_leaves(ServerReview review)
    {
        var clearance = review.FindClearance();
        if (clearance is null)
            return;

        Office.Note(clearance.Number);
        Gates.Execute(review);
    }

    public static void Stores_the_result_of_a_transition(ServerReview review, Ruling ruling)
    {
        var approved = review.TryApprove(ruling);
        if (approved)
            Gates.Execute(review);
    }

    public static void Stores_the_result_of_a_search(string number)
    {
        var found = ReviewGuards.TryFindCleared(number, out var review);
        if (found)
            Gates.Execute(review!);
    }

    public static void Narrows_a_stored_result(ServerReview review, bool ready)
    {
        ready &= review.IsCleared;
        if (ready)
            Gates.Execute(review);
    }

    public static void Widens_a_stored_result(ServerReview review, bool ready)
    {
        ready |= review.IsCleared;
        if (ready)
            Gates.Execute(review); // CII1001
    }

    public static void Stores_the_result_for_the_contract(ServerContract contract)
    {
        var ready = contract.Review.IsCleared;
        if (ready)
            contract.Execute();
    }
}

public static class Dead
{
    public static void The_review_was_reopened(ServerReview review)
    {
        var cleared = review.IsCleared;
        review.Reopen();
        if (cleared)
            Gates.Execute(review); // CII1001
    }

    public static void The_review_was_reopened_through_an_alias(ServerReview review)
    {
        var alias = review;
        var cleared = review.IsCleared;
        alias.Reopen();
        if (cleared)
            Gates.Execute(review); // CII1001
    }

    public static void The_review_was_perhaps_reopened(ServerReview review, ServerReview other)
    {
        var cleared = review.IsCleared;
        other.Reopen();
        if (cleared)
            Gates.Execute(review); // CII1001
    }

    public static void The_status_is_old(ServerReview review)
    {
        var phase = review.Phase;
        review.Reopen();
        if (phase == ReviewPhase.Approved)
            Gates.Execute(review); // CII1001
    }

    public static void The_clearance_is_old(ServerReview review)
    {
        var clearance = review.FindClearance();
        review.Withdraw();
        if (clearance != null)
            Gates.Execute(review); // CII1001
    }

    public static void The_variable_is_another_review(ServerReview review, ServerReview other)
    {
        var cleared = review.IsCleared;
        review = other;
        if (cleared)
            Gates.Execute(review); // CII1001
    }

    public static void The_kept_review_is_still_the_same(ServerReview review, ServerReview other)
    {
        var kept = review;
        var cleared = review.IsCleared;
        review = other;
        if (cleared)
            Gates.Execute(kept);
    }

    public static void The_contract_has_another_review(AmendableContract contract, ServerReview other)
    {
        var cleared = contract.Review.IsCleared;
        contract.Review = other;
        if (cleared)
            contract.Execute(); // CII1001
    }

    public static void The_result_was_overwritten(ServerReview review)
    {
        var cleared = review.IsCleared;
        cleared = true;
        if (cleared)
            Gates.Execute(review); // CII1001
    }

    public static void The_result_is_of_another_review(ServerReview review, ServerReview other)
    {
        var cleared = other.IsCleared;
        if (cleared)
            Gates.Execute(review); // CII1001
    }

    public static void The_result_was_overwritten_in_one_branch(ServerReview review, bool force)
    {
        var cleared = review.IsCleared;
        if (force)
            cleared = true;

        if (cleared)
            Gates.Execute(review); // CII1001
    }

    public static void The_result_was_taken_again(ServerReview review)
    {
        var cleared = review.IsCleared;
        review.Reopen();
        cleared = review.IsCleared;
        if (cleared)
            Gates.Execute(review);
    }

    public static void The_result_is_of_the_round_before(ServerReview review, int rounds)
    {
        var cleared = review.IsCleared;
        for (var i = 0; i < rounds; i++)
        {
            if (cleared)
                Gates.Execute(review); // CII1001

            review.Reopen();
        }
    }
}
