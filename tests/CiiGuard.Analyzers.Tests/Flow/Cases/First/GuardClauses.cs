using System;
using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.GuardClauses;

public static class Leaving
{
    public static void Returns(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Gates.Execute(review);
    }

    public static void Returns_in_the_wrong_case(ServerReview review)
    {
        if (review.IsCleared)
            return;

        Gates.Execute(review); // CII1001
    }

    public static bool Returns_a_value(ServerReview review)
    {
        if (!review.IsCleared)
            return false;

        Gates.Execute(review);
        return true;
    }

    public static void Throws(ServerReview review)
    {
        if (!review.IsCleared)
            throw new InvalidOperationException();

        Gates.Execute(review);
    }

    public static void Throws_in_the_wrong_case(ServerReview review)
    {
        if (review.IsCleared)
            throw new InvalidOperationException();

        Gates.Execute(review); // CII1001
    }

    public static void Only_notes_it(ServerReview review)
    {
        if (!review.IsCleared)
            Office.Note("not cleared");

        Gates.Execute(review); // CII1001
    }

    public static void Leaves_only_sometimes(ServerReview review, bool strict)
    {
        if (!review.IsCleared)
        {
            if (strict)
                return;
        }

        Gates.Execute(review); // CII1001
    }

    public static void Leaves_on_both_inner_paths(ServerReview review, bool strict)
    {
        if (!review.IsCleared)
        {
            if (strict)
                throw new InvalidOperationException();
            else
                return;
        }

        Gates.Execute(review);
    }

    public static void Two_guard_clauses(ServerReview review, bool closed)
    {
        if (closed)
            return;
        if (!review.IsCleared)
            return;

        Gates.Execute(review);
    }

    public static void Executes_between_the_guard_clauses(ServerReview review, bool closed)
    {
        if (closed)
            return;

        Gates.Execute(review); // CII1001
        if (!review.IsCleared)
            return;
    }

    public static void Has_the_guard_in_a_branch_only(ServerReview review, bool strict)
    {
        if (strict)
        {
            if (!review.IsCleared)
                return;
        }

        Gates.Execute(review); // CII1001
    }

    public static void Leaves_early_for_another_reason(ServerReview review, bool closed)
    {
        if (closed)
            return;

        Gates.Execute(review); // CII1001
    }

    public static void Throws_in_an_expression(ServerReview review)
    {
        var cleared = review.IsCleared ? review : throw new InvalidOperationException();
        Gates.Execute(cleared);
    }
}

public static class Loops
{
    public static void Continues(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews)
        {
            if (!review.IsCleared)
                continue;

            Gates.Execute(review);
        }
    }

    public static void Continues_in_the_wrong_case(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews)
        {
            if (review.IsCleared)
                continue;

            Gates.Execute(review); // CII1001
        }
    }

    public static void Breaks(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews)
        {
            if (!review.IsCleared)
                break;

            Gates.Execute(review);
        }
    }

    public static void Executes_every_one(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }

    public static void Executes_after_breaking_out_uncleared(ServerReview review, int days)
    {
        while (days-- > 0)
        {
            if (!review.IsCleared)
                break;
        }

        Gates.Execute(review); // CII1001
    }

    public static void Waits_until_it_is_cleared(ServerReview review)
    {
        while (!review.IsCleared)
            Office.Note("waiting");

        Gates.Execute(review);
    }

    public static void Waits_while_it_is_cleared(ServerReview review)
    {
        while (review.IsCleared)
            Office.Note("waiting");

        Gates.Execute(review); // CII1001
    }

    public static void Breaks_out_of_an_endless_loop_when_cleared(ServerReview review)
    {
        while (true)
        {
            if (review.IsCleared)
                break;

            Office.Note("waiting");
        }

        Gates.Execute(review);
    }

    public static void Loses_it_for_the_second_round(ServerReview review, int rounds)
    {
        if (!review.IsCleared)
            return;

        for (var i = 0; i < rounds; i++)
        {
            Gates.Execute(review); // CII1001
            review.Reopen();
        }
    }

    public static void Checks_again_each_round(ServerReview review, int rounds)
    {
        for (var i = 0; i < rounds; i++)
        {
            if (!review.IsCleared)
                return;

            Gates.Execute(review);
            review.Reopen();
        }
    }

    public static void Keeps_it_over_all_rounds(ServerReview review, int rounds)
    {
        if (!review.IsCleared)
            return;

        for (var i = 0; i < rounds; i++)
            Gates.Execute(review);
    }
}
