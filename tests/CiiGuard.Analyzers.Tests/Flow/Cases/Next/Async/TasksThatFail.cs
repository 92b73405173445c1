using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.FailingTasks;

/// <summary>An exception does not leave the call of an async method: it stays in the task, and what was done before it stays done.</summary>
public static class TasksThatFail
{
    public static void Loses_and_fails(ServerReview review)
    {
        review.EnsureCleared();
        _ = ReopenAndFail(review);
        Gates.Execute(review); // CII1001
    }

    public static void May_lose_and_fail(ServerReview review, bool found)
    {
        review.EnsureCleared();
        var task = ReopenIfFound(review, found);
        Gates.Execute(review); // CII1001
        task.Wait();
    }

    public static async Task Awaited_in_place(ServerReview review, bool found)
    {
        review.EnsureCleared();
        await ReopenIfFound(review, found);
        Gates.Execute(review);
    }

    public static async Task Awaited_and_swallowed(ServerReview review, bool found)
    {
        review.EnsureCleared();
        try
        {
            await ReopenIfFound(review, found);
        }
        catch (InvalidOperationException)
        {
        }

        Gates.Execute(review); // CII1001
    }

    public static async Task Swallowed_around_a_loop(ServerReview review, List<bool> found)
    {
        review.EnsureCleared();
        try
        {
            foreach (var one in found)
                await ReopenIfFound(review, one);
        }
        catch (InvalidOperationException)
        {
        }

        Gates.Execute(review); // CII1001
    }

    public static void Swallowed_around_a_loop_of_calls(ServerReview review, IEnumerable<bool> found)
    {
        review.EnsureCleared();
        try
        {
            foreach (var one in found)
                ThrowIfFound(review, one);
        }
        catch (InvalidOperationException)
        {
        }

        Gates.Execute(review); // CII1001
    }

    public static void Goes_on_only_without_an_exception(ServerReview review, IEnumerable<bool> found)
    {
        review.EnsureCleared();
        foreach (var one in found)
            ThrowIfFound(review, one);
        Gates.Execute(review);
    }

    public static void A_finally_block_around_a_loop(ServerReview review, IEnumerable<bool> found)
    {
        review.EnsureCleared();
        try
        {
            foreach (var one in found)
                ThrowIfFound(review, one);
        }
        finally
        {
            Gates.Execute(review); // CII1001
        }
    }

    private static void ThrowIfFound(ServerReview review, bool found)
    {
        foreach (var number in new List<int> { 1, 2 })
        {
            if (!found)
                continue;
            review.Reopen();
            throw new InvalidOperationException(number.ToString());
        }
    }

    private static async Task ReopenAndFail(ServerReview review)
    {
        review.Reopen();
        await Task.Delay(1);
        throw new InvalidOperationException();
    }

    private static async Task ReopenIfFound(ServerReview review, bool found)
    {
        if (found)
        {
            review.Reopen();
            throw new InvalidOperationException();
        }

        await Task.Delay(1);
    }
}
