using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.ElementsPassedOn;

/// <summary>A helper that is given an element of its caller's list and puts it into a list of its own: what it needs is still asked of the caller.</summary>
public static class Passing
{
    public static void Elements(ServerReview first, ServerContract second)
    {
        foreach (var review in new List<ServerReview> { first, second.Review })
            Execute(review); // CII1001
    }

    public static void Cleared_elements(ServerReview first, ServerContract second)
    {
        if (!first.IsCleared || !second.CanExecute)
            return;

        foreach (var review in new List<ServerReview> { first, second.Review })
            Execute(review);
    }

    public static void One_is_not_cleared(ServerReview first, ServerContract second)
    {
        if (!first.IsCleared)
            return;

        foreach (var review in new List<ServerReview> { first, second.Review })
            Execute(review); // CII1001
    }

    public static void One_object(ServerReview review)
    {
        Execute(review); // CII1001
    }

    public static void Two_objects(ServerReview first, ServerReview second)
    {
        if (first.IsCleared)
            ExecuteBoth(first, second); // CII1001
    }

    public static void Two_cleared_objects(ServerReview first, ServerReview second)
    {
        if (first.IsCleared && second.IsCleared)
            ExecuteBoth(first, second);
    }

    private static void Execute(ServerReview given)
    {
        var reviews = new List<ServerReview> { given };
        foreach (var review in reviews)
            Gates.Execute(review);
    }

    private static void ExecuteBoth(ServerReview first, ServerReview second)
    {
        foreach (var review in new[] { first, second })
            Gates.Execute(review);
    }
}
