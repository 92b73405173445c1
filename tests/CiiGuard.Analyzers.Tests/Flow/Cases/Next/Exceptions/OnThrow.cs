using System;
using CiiGuard;

namespace Procurement.Cases.OnThrow;

/// <summary>Says what a failed act leaves behind.</summary>
[ReviewSubject]
public interface IOnlineReview
{
    [ReviewStatus] ReviewPhase Phase { get; }

    [ReviewCheck(ReviewStates.Cleared)] bool IsCleared { get; }

    [ReviewTransition(ReviewStates.Cleared, OnThrow = ReviewStates.UnderReview)] void Pass();

    [ReviewTransition(ReviewStates.Reopened, OnThrow = ReviewStates.Cleared)] void Reopen();

    [ReviewTransition(ReviewStates.NotPassed)] void Refuse();

    [ReviewTransition(ReviewStates.Cleared)] void Approve();

    [RequiresReview(ReviewStates.UnderReview)] void Supplement();

    [ExecutesContract] void Buy();
}

public static class Failures
{
    public static void A_failed_pass_leaves_it_under_review(IOnlineReview review)
    {
        if (!review.IsCleared)
            return;

        try
        {
            review.Pass();
        }
        catch (Exception)
        {
            review.Buy(); // CII1001
        }
    }

    public static void A_failed_reopening_leaves_it_cleared(IOnlineReview review)
    {
        if (!review.IsCleared)
            return;

        try
        {
            review.Reopen();
        }
        catch (Exception)
        {
            review.Buy();
        }
    }

    public static void A_reopening_that_may_have_failed(IOnlineReview review)
    {
        if (!review.IsCleared)
            return;

        try
        {
            review.Reopen();
        }
        catch (Exception)
        {
            Office.Note("failed");
        }

        review.Buy(); // CII1001
    }

    public static void A_failed_refusal_leaves_it_before_or_after(IOnlineReview review)
    {
        if (!review.IsCleared)
            return;

        try
        {
            review.Refuse();
        }
        catch (Exception)
        {
            review.Buy(); // CII1001
        }
    }

    public static void A_failed_approval_of_a_cleared_review_leaves_it_cleared(IOnlineReview review)
    {
        if (!review.IsCleared)
            return;

        try
        {
            review.Approve();
        }
        catch (Exception)
        {
            review.Buy();
        }

        review.Buy();
    }

    public static void A_failed_approval_leaves_it_open_otherwise(IOnlineReview review)
    {
        try
        {
            review.Approve();
        }
        catch (Exception)
        {
            review.Buy(); // CII1001
        }
    }
}
