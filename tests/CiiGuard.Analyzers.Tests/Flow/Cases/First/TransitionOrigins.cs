using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.TransitionOrigins;

public static class NewReviews
{
    public static void Passes_what_was_never_filed()
    {
        var review = new ServerReview();
        review.RecordPass(); // CII1006
    }

    public static void Passes_what_was_filed()
    {
        var review = new ServerReview();
        review.File();
        review.RecordPass();
    }

    public static void Passes_twice()
    {
        var review = new ServerReview();
        review.File();
        review.RecordPass();
        review.RecordPass(); // CII1006
    }

    public static void Files_twice()
    {
        var review = new ServerReview();
        review.File();
        review.File(); // CII1006
    }

    public static void Files_what_was_reopened()
    {
        var review = new ServerReview();
        review.Reopen();
        review.File(); // CII1006
    }

    public static void Files_in_one_branch_only(bool complete)
    {
        var review = new ServerReview();
        if (complete)
            review.File();

        review.RecordPass(); // CII1006
    }

    public static void Files_or_leaves(bool complete)
    {
        var review = new ServerReview();
        if (!complete)
            return;

        review.File();
        review.RecordPass();
    }

    public static void Declares_and_passes_by_the_law_enum()
    {
        var review = new CloudReview();
        review.Declare();
        review.RecordPass();
    }

    public static void Passes_by_the_law_enum_what_was_never_declared()
    {
        var review = new CloudReview();
        review.RecordPass(); // CII1006
    }

    public static async Task Passes_asynchronously_what_was_never_filed()
    {
        var review = new ServerReview();
        await review.RecordPassAsync(); // CII1006
    }

    public static async Task Passes_asynchronously_what_was_filed()
    {
        var review = new ServerReview();
        review.File();
        await review.RecordPassAsync();
    }
}

public static class TestedReviews
{
    public static void Passes_where_filed(ServerReview review)
    {
        if (review.IsFiled)
            review.RecordPass();
    }

    public static void Passes_where_not_filed(ServerReview review)
    {
        if (!review.IsFiled)
            review.RecordPass(); // CII1006
    }

    public static void Passes_where_refused(ServerReview review)
    {
        if (review.IsRefused)
            review.RecordPass(); // CII1006
    }

    public static void Passes_where_already_cleared(ServerReview review)
    {
        if (review.IsCleared)
            review.RecordPass(); // CII1006
    }

    public static void Files_a_draft(ServerReview review)
    {
        if (review.Phase == ReviewPhase.Draft)
            review.File();
    }

    public static void Files_a_draft_and_passes_it(ServerReview review)
    {
        if (review.Phase != ReviewPhase.Draft)
            return;

        review.File();
        review.RecordPass();
        Gates.Execute(review);
    }

    public static void Decides_by_a_switch(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Draft:
                review.File();
                break;
            case ReviewPhase.Filed:
                review.RecordPass();
                break;
            case ReviewPhase.Ended:
                review.RecordPass(); // CII1006
                break;
        }
    }

    public static void Passes_the_review_of_a_contract_where_filed(ServerContract contract)
    {
        if (contract.Review.IsFiled)
        {
            contract.Review.RecordPass();
            contract.Execute();
        }
    }

    public static void Passes_the_review_of_a_contract_where_refused(ServerContract contract)
    {
        if (contract.IsBarred)
            contract.Review.RecordPass(); // CII1006
    }

    public static void A_test_leaves_other_states_than_the_origin(ServerReview review)
    {
        if (review.IsRefused)
            return;

        review.RecordPass(); // CII1006
    }

    public static void A_test_leaves_one_state_more_than_the_origin(ServerReview review)
    {
        if (review.IsFiled || review.IsDraft)
            review.RecordPass(); // CII1006
    }

    public static void A_test_leaves_the_origin(ServerReview review)
    {
        if (!review.IsFiled)
            return;

        review.RecordPass();
    }

    public static void A_test_that_leaves_everything_possible(ServerReview review)
    {
        if (review.IsRefused)
            Office.Note("refused");

        review.RecordPass();
    }

    public static void Transitions_without_an_origin_are_always_possible(ServerReview review)
    {
        if (review.IsRefused)
            review.Reopen();
    }
}
