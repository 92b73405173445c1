using CiiGuard;

namespace Procurement.Cases.Requirements;

public static class Receivers
{
    public static void Without_a_check(ServerReview review)
    {
        Office.Note(review.PrintCertificate()); // CII1005
    }

    public static void With_a_check(ServerReview review)
    {
        if (review.IsCleared)
            Office.Note(review.PrintCertificate());
    }

    public static void With_a_check_in_the_wrong_case(ServerReview review)
    {
        if (!review.IsCleared)
            Office.Note(review.PrintCertificate()); // CII1005
    }

    public static void With_another_state(ServerReview review)
    {
        if (review.IsFiled)
            Office.Note(review.PrintCertificate()); // CII1005
    }

    public static void Needs_a_draft_and_has_one(ServerReview review)
    {
        if (review.IsDraft)
            review.Amend("8");
    }

    public static void Needs_a_draft_and_has_a_new_review()
    {
        var review = new ServerReview();
        review.Amend("8");
    }

    public static void Needs_a_draft_and_was_filed()
    {
        var review = new ServerReview();
        review.File();
        review.Amend("8"); // CII1005
    }

    public static void Needs_a_draft_and_is_cleared(ServerReview review)
    {
        if (review.IsCleared)
            review.Amend("8"); // CII1005
    }

    public static void Needs_it_filed_and_files_it()
    {
        var review = new ServerReview();
        review.File();
        review.Supplement("annex");
    }

    public static void Needs_it_filed_and_it_was_decided()
    {
        var review = new ServerReview();
        review.File();
        review.RecordPass();
        review.Supplement("annex"); // CII1005
    }
}

public static class Members
{
    public static void Without_a_check(ServerContract contract)
    {
        contract.PayAdvance(); // CII1005
    }

    public static void With_a_check(ServerContract contract)
    {
        if (contract.CanExecute)
            contract.PayAdvance();
    }

    public static void With_a_check_of_the_member(ServerContract contract)
    {
        if (contract.Review.IsCleared)
            contract.PayAdvance();
    }

    public static void With_a_check_of_another_contract(ServerContract contract, ServerContract other)
    {
        if (other.CanExecute)
            contract.PayAdvance(); // CII1005
    }

    public static void After_a_guard(ServerContract contract)
    {
        contract.EnsureReviewed();
        contract.PayAdvance();
    }
}

public static class Arguments
{
    public static void Without_a_check(ServerReview review)
    {
        ReviewGuards.Archive(review); // CII1005
    }

    public static void With_a_check(ServerReview review)
    {
        if (review.IsCleared)
            ReviewGuards.Archive(review);
    }

    public static void With_a_check_of_another(ServerReview review, ServerReview other)
    {
        if (other.IsCleared)
            ReviewGuards.Archive(review); // CII1005
    }

    public static void A_path_without_a_check(ServerContract contract)
    {
        ReviewGuards.Archive(contract.Review); // CII1005
    }

    public static void A_path_with_a_check(ServerContract contract)
    {
        if (contract.CanExecute)
            ReviewGuards.Archive(contract.Review);
    }

    public static void A_new_review()
    {
        ReviewGuards.Archive(new ServerReview()); // CII1005
    }

    public static void A_result_that_is_promised()
    {
        ReviewGuards.Archive(ReviewGuards.MakeCleared());
    }

    public static void After_a_loss(ServerReview review)
    {
        review.Approve();
        review.Reopen();
        ReviewGuards.Archive(review); // CII1005
    }

    public static void Needs_it_filed_and_it_is(ServerReview review)
    {
        if (review.Phase == ReviewPhase.Filed)
            ReviewGuards.Chase(review);
    }

    public static void Needs_it_filed_and_it_may_be_a_draft(ServerReview review)
    {
        if (review.Phase is ReviewPhase.Draft or ReviewPhase.Filed)
            ReviewGuards.Chase(review); // CII1005
    }

    public static void On_a_line_of_its_own(ServerReview review)
    {
        ReviewGuards.Archive(
            review); // CII1005
    }
}

/// <summary>Keeps a review that must be cleared.</summary>
public sealed class ApprovedShelf
{
    [RequiresReview(ReviewStates.Cleared)] private ServerReview approved;

    public ApprovedShelf([RequiresReview(ReviewStates.Cleared)] ServerReview review) => approved = review;

    public void Writes_without_a_check(ServerReview review)
    {
        approved = review; // CII1005
    }

    public void Writes_with_a_check(ServerReview review)
    {
        if (review.IsCleared)
            approved = review;
    }

    public void Writes_a_new_review()
    {
        approved = new ServerReview(); // CII1005
    }

    public void Writes_a_result_that_is_promised()
    {
        approved = ReviewGuards.MakeCleared();
    }

    public void Reads_it_as_cleared()
    {
        Gates.Execute(approved);
    }

    public void Reads_it_into_a_local()
    {
        var review = approved;
        Gates.Execute(review);
    }

    public void Reads_it_of_another_shelf(ApprovedShelf other)
    {
        Gates.Execute(other.approved);
    }
}
