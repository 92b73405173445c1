using CiiGuard;

namespace Procurement.Cases.EvaluatedBefore;

/// <summary>A part of an expression that has told something, and a later part that moves the object.</summary>
public static class Parts
{
    private static bool Both(bool first, bool second) => first && second;

    private static bool Reopen(ServerReview review)
    {
        review.Reopen();
        return true;
    }

    public static void Stored(ServerReview review)
    {
        var ok = review.IsRefused;
        ok &= review.TryApprove(Ruling.Pass);
        review.Reopen();
        if (ok)
            Gates.Execute(review); // CII1001
    }

    public static void ReopenedInBetween(ServerReview review)
    {
        if (review.IsCleared & Reopen(review))
            Gates.Execute(review); // CII1001
    }

    public static void Compound(ServerReview review)
    {
        var ok = review.IsCleared;
        ok &= Reopen(review);
        if (ok)
            Gates.Execute(review); // CII1001
    }

    public static void InTuple(ServerReview review)
    {
        if ((review.IsCleared, Reopen(review)) is (true, true))
            Gates.Execute(review); // CII1001
    }

    public static void AsArguments(ServerReview review)
    {
        if (Both(review.IsCleared, Reopen(review)))
            Gates.Execute(review); // CII1001
    }

    public static void OtherOrder(ServerReview review)
    {
        if (Reopen(review) & review.IsCleared)
            Gates.Execute(review);
    }

    public static void NothingMoves(ServerReview review, ServerContract contract)
    {
        if (review.IsCleared & contract.Price > 0)
            Gates.Execute(review);
    }

    public static void Approved(ServerReview review)
    {
        var ok = review.IsFiled;
        ok &= review.TryApprove(Ruling.Pass);
        if (ok)
            Gates.Execute(review);
    }
}
