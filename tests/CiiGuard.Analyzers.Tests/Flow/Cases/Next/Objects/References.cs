using CiiGuard;

namespace Procurement.Cases.References;

public static class Sources
{
    public static void Replace(ref ServerReview review) => review = new ServerReview();

    public static void ReplaceCleared([EnsuresReview(ReviewStates.Cleared)] ref ServerReview review)
    {
        review = new ServerReview();
        review.Approve();
    }

    public static void Find(string number, out ServerReview review) => review = new ServerReview { Number = number };

    public static string Look(in ServerReview review) => review.Number;

    public static void ApproveByRef(ref ServerReview review) => review.Approve();
}

public static class Uses
{
    public static void A_ref_argument_may_be_replaced(ServerReview review)
    {
        review.Approve();
        Sources.Replace(ref review);
        Gates.Execute(review); // CII1001
    }

    public static void A_ref_argument_is_replaced_by_a_cleared_one(ServerReview review)
    {
        Sources.ReplaceCleared(ref review);
        Gates.Execute(review);
    }

    public static void The_old_object_of_a_ref_argument_is_kept(ServerReview review)
    {
        review.Approve();
        var old = review;
        Sources.Replace(ref review);
        Gates.Execute(old);
    }

    public static void The_old_object_of_a_ref_argument_is_not_cleared(ServerReview review)
    {
        var old = review;
        Sources.ReplaceCleared(ref review);
        Gates.Execute(old); // CII1001
    }

    public static void An_out_argument_that_promises_nothing(string number)
    {
        Sources.Find(number, out var review);
        Gates.Execute(review); // CII1001
    }

    public static void An_out_argument_that_is_checked(string number)
    {
        Sources.Find(number, out var review);
        if (review.IsCleared)
            Gates.Execute(review);
    }

    public static void An_out_argument_replaces_a_cleared_review(ServerReview review, string number)
    {
        review.Approve();
        Sources.Find(number, out review);
        Gates.Execute(review); // CII1001
    }

    public static void An_in_argument_is_kept(ServerReview review)
    {
        review.Approve();
        Office.Note(Sources.Look(in review));
        Gates.Execute(review);
    }

    public static void A_ref_argument_that_the_helper_approves(ServerReview review)
    {
        Sources.ApproveByRef(ref review);
        Gates.Execute(review);
    }

    public static void A_ref_local_is_the_same_variable(ServerReview review, ServerReview other)
    {
        review.Approve();
        ref var alias = ref review;
        alias = other;
        Gates.Execute(review); // CII1001
    }

    public static void A_ref_local_reads_the_same_object(ServerReview review)
    {
        ref var alias = ref review;
        if (alias.IsCleared)
            Gates.Execute(review);
    }
}
