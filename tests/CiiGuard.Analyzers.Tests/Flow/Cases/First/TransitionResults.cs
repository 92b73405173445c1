using System;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.TransitionResults;

public static class Direct
{
    public static void Executes_where_it_succeeded(ServerReview review, Ruling ruling)
    {
        if (review.TryApprove(ruling))
            Gates.Execute(review);
    }

    public static void Executes_where_it_failed(ServerReview review, Ruling ruling)
    {
        if (!review.TryApprove(ruling))
            Gates.Execute(review); // CII1001
    }

    public static void Leaves_where_it_failed(ServerReview review, Ruling ruling)
    {
        if (!review.TryApprove(ruling))
            return;

        Gates.Execute(review);
    }

    public static void Leaves_where_it_succeeded(ServerReview review, Ruling ruling)
    {
        if (review.TryApprove(ruling))
            return;

        Gates.Execute(review); // CII1001
    }

    public static void Throws_where_it_failed(ServerReview review, Ruling ruling)
    {
        if (review.TryApprove(ruling) == false)
            throw new InvalidOperationException();

        Gates.Execute(review);
    }

    public static void Drops_the_result(ServerReview review, Ruling ruling)
    {
        review.TryApprove(ruling); // CII1010
        Gates.Execute(review); // CII1001
    }

    public static void Looks_at_the_result_but_goes_on(ServerReview review, Ruling ruling)
    {
        if (!review.TryApprove(ruling))
            Office.Note("not approved");

        Gates.Execute(review); // CII1001
    }

    public static void Needs_it_and_something_else(ServerReview review, Ruling ruling, bool urgent)
    {
        if (urgent && review.TryApprove(ruling))
            Gates.Execute(review);
    }

    public static void Needs_it_or_something_else(ServerReview review, Ruling ruling, bool urgent)
    {
        if (urgent || review.TryApprove(ruling))
            Gates.Execute(review); // CII1001
    }

    public static void Is_cleared_or_becomes_cleared(ServerReview review, Ruling ruling)
    {
        if (review.IsCleared || review.TryApprove(ruling))
            Gates.Execute(review);
    }

    public static void Approves_another_review(ServerReview review, ServerReview other, Ruling ruling)
    {
        if (other.TryApprove(ruling))
            Gates.Execute(review); // CII1001
    }

    public static string Executes_in_a_conditional(ServerContract contract, Ruling ruling) =>
        contract.Review.TryApprove(ruling) ? contract.ExecuteNumbered() : "";

    public static void Tries_until_it_succeeds(ServerReview review, Func<Ruling> ask)
    {
        while (!review.TryApprove(ask()))
            Office.Note("asking again");

        Gates.Execute(review);
    }
}

public static class Awaited
{
    public static async Task Executes_where_it_succeeded(ServerReview review, Ruling ruling)
    {
        if (await review.TryApproveAsync(ruling))
            Gates.Execute(review);
    }

    public static async Task Executes_where_it_failed(ServerReview review, Ruling ruling)
    {
        if (!await review.TryApproveAsync(ruling))
            Gates.Execute(review); // CII1001
    }

    public static async Task Leaves_where_it_failed(ServerReview review, Ruling ruling)
    {
        if (!await review.TryApproveAsync(ruling))
            return;

        Gates.Execute(review);
    }

    public static async Task Drops_the_result(ServerReview review, Ruling ruling)
    {
        await review.TryApproveAsync(ruling); // CII1010
        Gates.Execute(review); // CII1001
    }
}
