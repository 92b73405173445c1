using System;
using CiiGuard;

namespace Procurement.Cases.PartialMembers;

public static partial class Parts
{
    public static partial void Check([EnsuresReview(ReviewStates.Cleared)] ServerReview review);

    public static partial bool IsReady([ReviewCheck(ReviewStates.Cleared)] ServerReview review);

    [ExecutesContract] public static partial void Buy(ServerReview review);

    public static partial void Hold([RequiresReview(ReviewStates.Cleared)] ServerReview review);
}

public static partial class Parts
{
    public static partial void Check(ServerReview review)
    {
        if (!review.IsCleared)
            throw new InvalidOperationException();
    }

    public static partial bool IsReady(ServerReview review) => review.IsCleared;

    public static partial void Buy(ServerReview review) => Gates.Execute(review);

    public static partial void Hold(ServerReview review) => Gates.Execute(review);
}

public static class Uses
{
    public static void After_a_guard(ServerReview review)
    {
        Parts.Check(review);
        Parts.Buy(review);
    }

    public static void After_a_check(ServerReview review)
    {
        if (Parts.IsReady(review))
            Parts.Buy(review);
    }

    public static void Without_a_check(ServerReview review)
    {
        Parts.Buy(review); // CII1001
    }

    public static void With_a_negated_check(ServerReview review)
    {
        if (!Parts.IsReady(review))
            Parts.Buy(review); // CII1001
    }

    public static void Needs_and_lacks(ServerReview review)
    {
        Parts.Hold(review); // CII1005
    }

    public static void Needs_and_has(ServerReview review)
    {
        Parts.Check(review);
        Parts.Hold(review);
    }
}
