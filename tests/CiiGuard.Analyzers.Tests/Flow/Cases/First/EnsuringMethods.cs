using System;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.EnsuringMethods;

public static class Methods
{
    public static void Of_the_review(ServerReview review)
    {
        review.EnsureCleared();
        Gates.Execute(review);
    }

    public static void Of_the_review_too_late(ServerReview review)
    {
        Gates.Execute(review); // CII1001
        review.EnsureCleared();
    }

    public static void Of_another_review(ServerReview review, ServerReview other)
    {
        other.EnsureCleared();
        Gates.Execute(review); // CII1001
    }

    public static void Of_a_member_of_the_contract(ServerContract contract)
    {
        contract.EnsureReviewed();
        contract.Execute();
    }

    public static void Of_a_member_of_the_contract_for_its_review(ServerContract contract)
    {
        contract.EnsureReviewed();
        Gates.Execute(contract.Review);
    }

    public static void Of_a_member_of_another_contract(ServerContract contract, ServerContract other)
    {
        other.EnsureReviewed();
        contract.Execute(); // CII1001
    }

    public static void In_one_branch(ServerReview review, bool strict)
    {
        if (strict)
            review.EnsureCleared();

        Gates.Execute(review); // CII1001
    }

    public static void Followed_by_a_loss(ServerReview review)
    {
        review.EnsureCleared();
        review.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void Before_every_round(ServerReview review, int rounds)
    {
        for (var i = 0; i < rounds; i++)
        {
            review.EnsureCleared();
            Gates.Execute(review);
            review.Reopen();
        }
    }

    public static async Task Awaited(ServerReview review)
    {
        await review.EnsureClearedAsync();
        Gates.Execute(review);
    }

    public static async Task Awaited_too_late(ServerReview review)
    {
        var check = review.EnsureClearedAsync();
        Gates.Execute(review); // CII1001
        await check;
    }

    public static void When_true(ServerReview review)
    {
        if (review.ConfirmCleared())
            Gates.Execute(review);
    }

    public static void When_false(ServerReview review)
    {
        if (!review.ConfirmCleared())
            Gates.Execute(review); // CII1001
    }

    public static void When_true_or_leave(ServerReview review)
    {
        if (!review.ConfirmCleared())
            return;

        Gates.Execute(review);
    }
}

public static class Parameters
{
    public static void Of_a_helper(ServerReview review)
    {
        ReviewGuards.RequireCleared(review);
        Gates.Execute(review);
    }

    public static void Of_a_helper_for_another_review(ServerReview review, ServerReview other)
    {
        ReviewGuards.RequireCleared(other);
        Gates.Execute(review); // CII1001
    }

    public static void Of_a_helper_by_a_path(ServerContract contract)
    {
        ReviewGuards.RequireCleared(contract.Review);
        contract.Execute();
    }

    public static void Of_a_helper_by_a_chain(PurchaseOrder order)
    {
        ReviewGuards.RequireCleared(order.Contract.Review);
        order.Ship();
    }

    public static void Of_a_helper_by_an_alias(ServerContract contract)
    {
        var review = contract.Review;
        ReviewGuards.RequireCleared(review);
        contract.Execute();
    }

    public static void Of_a_helper_by_name(ServerReview review)
    {
        ReviewGuards.RequireCleared(review: review);
        Gates.Execute(review);
    }

    public static async Task Awaited(ServerReview review)
    {
        await ReviewGuards.RequireClearedAsync(review);
        Gates.Execute(review);
    }

    public static async Task Awaited_too_late(ServerReview review)
    {
        var check = ReviewGuards.RequireClearedAsync(review);
        Gates.Execute(review); // CII1001
        await check;
    }

    public static void When_true(ServerReview review)
    {
        if (ReviewGuards.Confirm(review))
            Gates.Execute(review);
    }

    public static void When_false(ServerReview review)
    {
        if (!ReviewGuards.Confirm(review))
            Gates.Execute(review); // CII1001
    }

    public static void In_a_swallowing_try(ServerReview review)
    {
        try
        {
            ReviewGuards.RequireCleared(review);
        }
        catch (Exception)
        {
            Office.Note("not cleared");
        }

        Gates.Execute(review); // CII1001
    }

    public static void For_the_variable_before_it_changed(ServerReview review, ServerReview other)
    {
        ReviewGuards.RequireCleared(review);
        review = other;
        Gates.Execute(review); // CII1001
    }
}
