using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.Yields;

/// <summary>Between two elements an iterator's caller may do anything; that is no act of the iterator.</summary>
public static class Iterators
{
    private static IEnumerable<ServerReview> Cleared(ServerReview first, ServerReview second)
    {
        if (first.IsCleared)
            yield return first;
        if (second.IsCleared)
            yield return second;
    }

    private static IEnumerable<ServerReview> Reopened(ServerReview review)
    {
        yield return review;
        review.Reopen();
    }

    private static IEnumerable<ServerReview> ClearedOnce(ServerReview review)
    {
        review.EnsureCleared();
        yield return review;
        Gates.Execute(review);
    }

    public static void That_only_asks(ServerReview review, ServerReview other)
    {
        review.EnsureCleared();
        foreach (var element in Cleared(review, other))
            Office.Note(element.Number);
        Gates.Execute(review);
    }

    public static void That_loses(ServerReview review)
    {
        review.EnsureCleared();
        foreach (var element in Reopened(review))
            Office.Note(element.Number);
        Gates.Execute(review); // CII1001
    }

    public static void That_relies_on_what_was_true_before_the_element(ServerReview review)
    {
        foreach (var element in ClearedOnce(review)) // CII1001
            element.Reopen();
    }
}
