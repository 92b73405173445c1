using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Tasks;

[ReviewSubject]
public interface IRemoteReview
{
    [ReviewStatus] ReviewPhase Phase { get; }

    [ReviewCheck(ReviewStates.Cleared)] bool IsCleared { get; }

    [ReviewTransition(ReviewStates.Cleared)] Task ApproveAsync(CancellationToken cancellationToken = default);

    [ReviewTransition(ReviewStates.Cleared)] ValueTask ApproveFastAsync();

    [ReviewTransition(ReviewStates.Cleared)] Task<string> ApproveNumberedAsync();

    [ReviewTransition(ReviewStates.Reopened)] Task ReopenAsync();

    [ExecutesContract] void Buy();

    [ExecutesContract] Task BuyAsync();
}

public static class Waiting
{
    public static void By_wait(IRemoteReview review)
    {
        review.ApproveAsync().Wait();
        review.Buy();
    }

    public static void By_the_result(IRemoteReview review)
    {
        Office.Note(review.ApproveNumberedAsync().Result);
        review.Buy();
    }

    public static void By_the_awaiter(IRemoteReview review)
    {
        review.ApproveAsync().GetAwaiter().GetResult();
        review.Buy();
    }

    public static async Task By_a_value_task(IRemoteReview review)
    {
        await review.ApproveFastAsync();
        review.Buy();
    }

    public static async Task By_a_value_task_as_a_task(IRemoteReview review)
    {
        await review.ApproveFastAsync().AsTask();
        review.Buy();
    }

    public static async Task By_a_value_task_without_context(IRemoteReview review)
    {
        await review.ApproveFastAsync().ConfigureAwait(false);
        review.Buy();
    }

    public static async Task By_wait_async(IRemoteReview review)
    {
        await review.ApproveAsync().WaitAsync(TimeSpan.FromSeconds(5));
        review.Buy();
    }

    public static async Task With_a_result(IRemoteReview review)
    {
        var number = await review.ApproveNumberedAsync();
        Office.Note(number);
        review.Buy();
    }

    public static void By_a_wait_with_a_limit_that_is_ignored(IRemoteReview review)
    {
        Office.Note(review.ApproveAsync().Wait(1000) ? "in time" : "late");
        review.Buy(); // CII1001
    }

    public static void By_a_kept_task(IRemoteReview review)
    {
        var approval = review.ApproveAsync();
        Office.Note("waiting");
        approval.Wait();
        review.Buy();
    }

    public static void By_a_kept_task_too_late(IRemoteReview review)
    {
        var approval = review.ApproveAsync();
        review.Buy(); // CII1001
        approval.Wait();
    }

    public static async Task By_a_task_that_was_overwritten(IRemoteReview review)
    {
        var approval = review.ApproveAsync();
        var task = approval;
        task = Task.CompletedTask;
        await task;
        review.Buy(); // CII1001
        await approval;
    }

    public static async Task By_a_copy_of_the_task(IRemoteReview review)
    {
        var approval = review.ApproveAsync();
        var copy = approval;
        await copy;
        review.Buy();
    }

    public static async Task By_one_of_two_tasks(IRemoteReview review, bool quick)
    {
        var task = quick ? Task.CompletedTask : review.ApproveAsync();
        await task;
        review.Buy(); // CII1001
    }

    public static async Task By_an_asynchronous_loss(IRemoteReview review)
    {
        await review.ApproveAsync();
        await review.ReopenAsync();
        await review.BuyAsync(); // CII1001
    }
}

public static class Combining
{
    public static async Task When_all(IRemoteReview first, IRemoteReview second)
    {
        await Task.WhenAll(first.ApproveAsync(), second.ApproveAsync());
        first.Buy();
        second.Buy();
    }

    public static async Task When_all_of_kept_tasks(IRemoteReview first, IRemoteReview second)
    {
        var firstApproval = first.ApproveAsync();
        var secondApproval = second.ApproveAsync();
        await Task.WhenAll(firstApproval, secondApproval);
        first.Buy();
        second.Buy();
    }

    public static async Task When_all_too_late(IRemoteReview first, IRemoteReview second)
    {
        var both = Task.WhenAll(first.ApproveAsync(), second.ApproveAsync());
        first.Buy(); // CII1001
        await both;
    }

    public static async Task When_all_without_one(IRemoteReview first, IRemoteReview second)
    {
        var approval = second.ApproveAsync();
        await Task.WhenAll(first.ApproveAsync(), Task.Delay(10));
        second.Buy(); // CII1001
        await approval;
    }

    public static async Task When_any(IRemoteReview first, IRemoteReview second)
    {
        await Task.WhenAny(first.ApproveAsync(), second.ApproveAsync());
        first.Buy(); // CII1001
    }

    public static async Task When_any_with_a_timeout(IRemoteReview review)
    {
        var approval = review.ApproveAsync();
        await Task.WhenAny(approval, Task.Delay(1000));
        review.Buy(); // CII1001
        await approval;
    }

    public static async Task When_any_then_awaited(IRemoteReview review)
    {
        var approval = review.ApproveAsync();
        await Task.WhenAny(approval, Task.Delay(1000));
        await approval;
        review.Buy();
    }

    public static void Wait_all(IRemoteReview first, IRemoteReview second)
    {
        Task.WaitAll(first.ApproveAsync(), second.ApproveAsync());
        first.Buy();
    }
}

public sealed class Session : IAsyncDisposable
{
    public ValueTask DisposeAsync() => default;
}

public static class Disposing
{
    public static async Task Approves_inside_and_executes_after(IRemoteReview review)
    {
        await using (new Session())
        {
            await review.ApproveAsync();
        }

        review.Buy();
    }

    public static async Task Approves_below_a_declaration(IRemoteReview review)
    {
        await using var session = new Session();
        await review.ApproveAsync();
        review.Buy();
    }

    public static async Task Does_not_await_inside(IRemoteReview review)
    {
        Task approval;
        await using (new Session())
        {
            approval = review.ApproveAsync();
        }

        review.Buy(); // CII1001
        await approval;
    }

    public static async Task Approves_in_an_asynchronous_loop(IRemoteReview review, IAsyncEnumerable<string> lines)
    {
        await foreach (var line in lines)
        {
            Office.Note(line);
            await review.ApproveAsync();
        }

        review.Buy(); // CII1001
    }
}
