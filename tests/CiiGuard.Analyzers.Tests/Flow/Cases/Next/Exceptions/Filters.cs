using System;
using CiiGuard;

namespace Procurement.Cases.Filters;

public static class Catches
{
    public static void Executes_where_the_filter_checked(ServerReview review)
    {
        try
        {
            Office.Note("working");
        }
        catch (Exception) when (review.IsCleared)
        {
            Gates.Execute(review);
        }
    }

    public static void Executes_where_the_filter_refused(ServerReview review)
    {
        try
        {
            Office.Note("working");
        }
        catch (Exception) when (!review.IsCleared)
        {
            Gates.Execute(review); // CII1001
        }
    }

    public static void Executes_in_the_handler_after_the_filter(ServerReview review)
    {
        try
        {
            Office.Note("working");
        }
        catch (Exception) when (review.IsCleared)
        {
            Gates.Execute(review);
        }
        catch (Exception)
        {
            Gates.Execute(review); // CII1001
        }
    }

    public static void Leaves_where_the_filter_found_it_open(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch (Exception) when (!review.IsCleared)
        {
            return;
        }

        Gates.Execute(review);
    }

    public static void Swallows_only_where_it_is_cleared(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch (Exception) when (review.IsCleared)
        {
            Office.Note("approved all the same");
        }

        Gates.Execute(review);
    }

    public static void Swallows_by_a_filter_of_another_kind(ServerReview review, bool lenient)
    {
        try
        {
            review.Approve();
        }
        catch (Exception) when (lenient)
        {
            Office.Note("failed");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Approves_in_the_filter(ServerReview review, Ruling ruling)
    {
        try
        {
            Office.Note("working");
        }
        catch (Exception) when (review.TryApprove(ruling))
        {
            Gates.Execute(review);
        }
    }

    public static void Needs_both_in_the_filter(ServerReview review, bool lenient)
    {
        try
        {
            Office.Note("working");
        }
        catch (InvalidOperationException) when (lenient && review.IsCleared)
        {
            Gates.Execute(review);
        }
    }

    public static void Needs_either_in_the_filter(ServerReview review, bool lenient)
    {
        try
        {
            Office.Note("working");
        }
        catch (InvalidOperationException) when (lenient || review.IsCleared)
        {
            Gates.Execute(review); // CII1001
        }
    }
}
