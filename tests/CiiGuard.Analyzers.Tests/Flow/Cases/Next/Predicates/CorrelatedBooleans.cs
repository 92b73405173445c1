using System;
using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.CorrelatedBooleans;

public static class SameCondition
{
    public static void Approves_and_executes_where_passed(ServerReview review, bool passed)
    {
        if (passed)
            review.Approve();

        Office.Note("decided");
        if (passed)
            Gates.Execute(review);
    }

    public static void Approves_where_passed_and_executes_where_not(ServerReview review, bool passed)
    {
        if (passed)
            review.Approve();

        if (!passed)
            Gates.Execute(review); // CII1001
    }

    public static void Leaves_where_not_passed(ServerReview review, bool passed)
    {
        if (passed)
            review.Approve();

        if (!passed)
            return;

        Gates.Execute(review);
    }

    public static void The_condition_was_changed(ServerReview review, bool passed)
    {
        if (passed)
            review.Approve();

        passed = true;
        if (passed)
            Gates.Execute(review); // CII1001
    }

    public static void The_condition_is_another_one(ServerReview review, bool passed, bool urgent)
    {
        if (passed)
            review.Approve();

        if (urgent)
            Gates.Execute(review); // CII1001
    }

    public static void Checks_where_strict_and_leaves_where_not(ServerReview review, bool strict)
    {
        if (strict && !review.IsCleared)
            return;

        if (strict)
            Gates.Execute(review);
    }

    public static void Checks_where_strict_and_executes_anyway(ServerReview review, bool strict)
    {
        if (strict && !review.IsCleared)
            return;

        Gates.Execute(review); // CII1001
    }

    public static void Reopens_where_complained_and_executes_where_not(ServerReview review, bool complaint)
    {
        review.Approve();
        if (complaint)
            review.Reopen();

        if (!complaint)
            Gates.Execute(review);
        else
            Gates.GoLive(review); // CII1003
    }
}

public static class Flags
{
    public static void Set_with_the_approval(ServerReview review, bool passed)
    {
        var done = false;
        if (passed)
        {
            review.Approve();
            done = true;
        }

        if (done)
            Gates.Execute(review);
    }

    public static void Set_with_the_approval_and_tested_to_leave(ServerReview review, bool passed)
    {
        var done = false;
        if (passed)
        {
            review.Approve();
            done = true;
        }

        if (!done)
            return;

        Gates.Execute(review);
    }

    public static void Set_without_the_approval(ServerReview review, bool passed)
    {
        var done = false;
        if (passed)
            done = true;
        else
            review.Approve();

        if (done)
            Gates.Execute(review); // CII1001
    }

    public static void Set_by_the_check(ServerReview review, bool urgent)
    {
        var done = false;
        if (urgent)
            done = review.IsCleared;

        if (done)
            Gates.Execute(review);
    }

    public static void Set_after_the_transition_in_a_try(ServerReview review)
    {
        var done = false;
        try
        {
            review.Approve();
            done = true;
        }
        catch (Exception)
        {
            Office.Note("failed");
        }

        if (done)
            Gates.Execute(review);
    }

    public static void Set_before_the_transition_in_a_try(ServerReview review)
    {
        var done = false;
        try
        {
            done = true;
            review.Approve();
        }
        catch (Exception)
        {
            Office.Note("failed");
        }

        if (done)
            Gates.Execute(review); // CII1001
    }

    public static void Set_in_the_catch_to_false(ServerReview review)
    {
        var done = true;
        try
        {
            review.Approve();
        }
        catch (Exception)
        {
            done = false;
        }

        if (done)
            Gates.Execute(review);
    }

    public static void Set_in_a_loop(ServerReview review, IEnumerable<Ruling> rulings)
    {
        var done = false;
        foreach (var ruling in rulings)
        {
            if (review.TryApprove(ruling))
            {
                done = true;
                break;
            }
        }

        if (done)
            Gates.Execute(review);
    }

    public static void Set_in_a_loop_and_not_tested(ServerReview review, IEnumerable<Ruling> rulings)
    {
        var done = false;
        foreach (var ruling in rulings)
        {
            if (review.TryApprove(ruling))
            {
                done = true;
                break;
            }
        }

        Office.Note(done.ToString());
        Gates.Execute(review); // CII1001
    }

    public static void Loops_until_set(ServerReview review, Func<Ruling> ask)
    {
        var done = false;
        while (!done)
            done = review.TryApprove(ask());

        Gates.Execute(review);
    }

    public static void A_variable_is_null_unless_cleared(ServerReview review)
    {
        ServerReview? cleared = null;
        if (review.IsCleared)
            cleared = review;

        if (cleared != null)
            Gates.Execute(cleared);
    }
}

public static class ChosenObjects
{
    public static void The_flag_tells_which_was_chosen(ServerReview first, ServerReview second, bool urgent)
    {
        ServerReview chosen;
        var cleared = false;
        if (urgent)
        {
            chosen = first;
            first.Approve();
            cleared = true;
        }
        else
        {
            chosen = second;
        }

        if (cleared)
            Gates.Execute(chosen);
        else
            Gates.Execute(chosen); // CII1001
    }

    public static void The_flag_of_a_comparison(ServerReview review, ServerReview other)
    {
        var done = false;
        if (ReferenceEquals(other, review))
        {
            review.Approve();
            done = true;
        }

        if (done)
            Gates.Execute(review);
    }
}
