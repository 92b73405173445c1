using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.KnownRefusal;

public static class Known
{
    public static void By_a_check(ServerReview review)
    {
        if (review.IsRefused)
            Gates.Execute(review); // CII1004
    }

    public static void By_the_negation_of_a_check(ServerReview review)
    {
        if (!review.IsRefused)
            return;

        Gates.Execute(review); // CII1004
    }

    public static void By_the_status(ServerReview review)
    {
        if (review.Phase == ReviewPhase.Refused)
            Gates.Execute(review); // CII1004
    }

    public static void By_a_pattern(ServerReview review)
    {
        if (review is { Phase: ReviewPhase.Refused })
            Gates.Execute(review); // CII1004
    }

    public static void By_a_transition(ServerReview review)
    {
        review.Refuse();
        Gates.Execute(review); // CII1004
    }

    public static void By_a_transition_of_the_law_enum(CloudReview review)
    {
        review.Fail();
        Gates.Execute(review); // CII1004
    }

    public static void By_two_branches(ServerReview review, bool formal)
    {
        if (formal)
            review.Refuse();
        else if (!review.IsRefused)
            return;

        Gates.Execute(review); // CII1004
    }

    public static void By_a_check_of_the_contract(ServerContract contract)
    {
        if (contract.IsBarred)
            contract.Execute(); // CII1004
    }

    public static void By_the_review_of_a_contract(ServerContract contract)
    {
        if (contract.Review.IsRefused)
            contract.Execute(); // CII1004
    }

    public static void By_the_review_of_an_order(PurchaseOrder order)
    {
        if (order.Contract.Review.IsRefused)
            order.Ship(); // CII1004
    }

    public static void Signed(ServerContract contract)
    {
        if (contract.IsBarred)
            contract.Sign(); // CII1004
    }

    public static void Put_into_use(ServerContract contract)
    {
        if (contract.IsBarred)
            contract.GoLive(); // CII1004
    }

    public static void Put_into_use_by_a_setter(ServerContract contract)
    {
        if (contract.IsBarred)
            contract.InUse = true; // CII1004
    }

    public static void Renewed(ServerContract contract)
    {
        if (contract.IsBarred)
            contract.Renew(); // CII1004
    }

    public static void Made_effective_by_a_constructor(ServerReview review)
    {
        if (review.IsRefused)
            _ = new ActiveContract(review); // CII1004
    }

    public static async Task Executed_asynchronously(ServerContract contract)
    {
        if (contract.IsBarred)
            await contract.ExecuteAsync(); // CII1004
    }
}

public static class NotOnly
{
    public static void Or_filed(ServerReview review)
    {
        if (review.Phase is ReviewPhase.Refused or ReviewPhase.Filed)
            Gates.Execute(review); // CII1001
    }

    public static void Or_cleared(ServerReview review)
    {
        if (review.Phase is ReviewPhase.Refused or ReviewPhase.Approved)
            Gates.Execute(review); // CII1001
    }

    public static void Or_filed_and_signed(ServerReview review)
    {
        if (review.Phase is ReviewPhase.Refused or ReviewPhase.Filed)
            Gates.Sign(review); // CII1002
    }

    public static void In_one_branch(ServerReview review, bool failed)
    {
        if (failed)
            review.Refuse();

        Gates.Execute(review); // CII1001
    }

    public static void In_the_else_of_the_check(ServerReview review)
    {
        if (review.IsRefused)
            Office.Note("refused");
        else
            Gates.Execute(review); // CII1001
    }

    public static void But_approved_since(ServerReview review)
    {
        if (!review.IsRefused)
            return;

        review.Approve();
        Gates.Execute(review);
    }

    public static void But_reopened_since(ServerReview review)
    {
        if (!review.IsRefused)
            return;

        review.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void Of_another_review(ServerReview review, ServerReview other)
    {
        if (other.IsRefused)
            Gates.Execute(review); // CII1001
    }

    public static void Leaves_where_refused_and_where_not_cleared(ServerReview review)
    {
        if (review.IsRefused)
            return;
        if (!review.IsCleared)
            return;

        Gates.Execute(review);
    }
}
