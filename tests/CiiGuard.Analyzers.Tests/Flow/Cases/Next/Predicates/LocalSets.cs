using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard;

namespace Procurement.Cases.LocalSets;

public static class Ordered
{
    public static void Compared_with_zero(ServerReview review)
    {
        if (review.Phase.CompareTo(ReviewPhase.Approved) == 0)
            Gates.Execute(review);
    }

    public static void Not_zero(ServerReview review)
    {
        if (review.Phase.CompareTo(ReviewPhase.Approved) != 0)
            Gates.Execute(review); // CII1001
    }

    public static void Greater_than_zero(ServerReview review)
    {
        if (review.Phase.CompareTo(ReviewPhase.Approved) > 0)
            Gates.Execute(review); // CII1001
    }

    public static void Guarded(ServerReview review)
    {
        if (review.Phase.CompareTo(ReviewPhase.Approved) != 0)
            return;

        Gates.Execute(review);
    }

    public static void By_a_comparer(ServerReview review)
    {
        if (Comparer<ReviewPhase>.Default.Compare(review.Phase, ReviewPhase.Approved) == 0)
            Gates.Execute(review);
    }
}

public static class Sets
{
    private static void Change(ReviewPhase[] phases) => phases[0] = ReviewPhase.Filed;

    public static void A_place_in_an_array(ServerReview review)
    {
        if (Array.IndexOf(new[] { ReviewPhase.Approved }, review.Phase) >= 0)
            Gates.Execute(review);
    }

    public static void A_place_in_an_array_with_another(ServerReview review)
    {
        if (Array.IndexOf(new[] { ReviewPhase.Approved, ReviewPhase.Filed }, review.Phase) >= 0)
            Gates.Execute(review); // CII1001
    }

    public static void No_place_in_an_array(ServerReview review)
    {
        if (Array.IndexOf(new[] { ReviewPhase.Approved }, review.Phase) < 0)
            return;

        Gates.Execute(review);
    }

    public static void A_local_array(ServerReview review)
    {
        var allowed = new[] { ReviewPhase.Approved };
        if (allowed.Contains(review.Phase))
            Gates.Execute(review);
    }

    public static void A_local_array_with_another(ServerReview review)
    {
        var allowed = new[] { ReviewPhase.Approved, ReviewPhase.Filed };
        if (allowed.Contains(review.Phase))
            Gates.Execute(review); // CII1001
    }

    public static void A_local_array_of_the_others(ServerReview review)
    {
        ReviewPhase[] barred = [ReviewPhase.Draft, ReviewPhase.Filed, ReviewPhase.Refused, ReviewPhase.Reopened, ReviewPhase.Ended];
        if (barred.Contains(review.Phase))
            return;

        Gates.Execute(review);
    }

    public static void A_local_array_that_is_changed(ServerReview review)
    {
        var allowed = new[] { ReviewPhase.Approved };
        allowed[0] = ReviewPhase.Filed;
        if (allowed.Contains(review.Phase))
            Gates.Execute(review); // CII1001
    }

    public static void A_local_array_that_a_helper_changes(ServerReview review)
    {
        var allowed = new[] { ReviewPhase.Approved };
        Change(allowed);
        if (allowed.Contains(review.Phase))
            Gates.Execute(review); // CII1001
    }

    public static void A_local_set(ServerReview review)
    {
        var allowed = new HashSet<ReviewPhase> { ReviewPhase.Approved };
        if (allowed.Contains(review.Phase))
            Gates.Execute(review);
    }

    public static void A_local_list_that_grows(ServerReview review)
    {
        var allowed = new List<ReviewPhase> { ReviewPhase.Approved };
        allowed.Add(ReviewPhase.Filed);
        if (allowed.Contains(review.Phase))
            Gates.Execute(review); // CII1001
    }

    public static void A_local_list_that_a_lambda_changes(ServerReview review, Action<Action> run)
    {
        var allowed = new List<ReviewPhase> { ReviewPhase.Approved };
        run(() => allowed.Add(ReviewPhase.Filed));
        if (allowed.Contains(review.Phase))
            Gates.Execute(review); // CII1001
    }
}
