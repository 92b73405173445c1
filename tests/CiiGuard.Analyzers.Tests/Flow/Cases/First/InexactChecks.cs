using CiiGuard;

namespace Procurement.Cases.InexactChecks;

public static class Exact
{
    public static void Not_blocked_is_cleared(ServerReview review)
    {
        if (!review.IsBlocked)
            Gates.Execute(review);
    }

    public static void Leaves_where_blocked(ServerReview review)
    {
        if (review.IsBlocked)
            return;

        Gates.Execute(review);
    }

    public static void Blocked_is_not_cleared(ServerReview review)
    {
        if (review.IsBlocked)
            Gates.Execute(review); // CII1001
    }

    public static void Neither_draft_nor_filed_nor_refused_is_not_yet_cleared(ServerReview review)
    {
        if (review.IsDraft || review.IsFiled || review.IsRefused)
            return;

        Gates.Execute(review); // CII1001
    }
}

public static class Inexact
{
    public static void Cleared_and_published_is_cleared(ServerReview review)
    {
        if (review.IsClearedAndPublished)
            Gates.Execute(review);
    }

    public static void Not_both_says_nothing(ServerReview review)
    {
        if (!review.IsClearedAndPublished)
            Gates.Execute(review); // CII1001
    }

    public static void Not_both_does_not_take_away_what_was_known(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        if (!review.IsClearedAndPublished)
            Gates.Execute(review);
    }

    public static void Not_known_to_be_blocked_is_not_cleared(ServerReview review)
    {
        if (!review.IsKnownToBeBlocked)
            Gates.Execute(review); // CII1001
    }

    public static void Leaves_where_known_to_be_blocked(ServerReview review)
    {
        if (review.IsKnownToBeBlocked)
            return;

        Gates.Execute(review); // CII1001
    }
}
