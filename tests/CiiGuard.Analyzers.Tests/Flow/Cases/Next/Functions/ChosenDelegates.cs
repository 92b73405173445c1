using System;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.ChosenDelegates;

/// <summary>One of several delegates runs: what is true afterwards is what is true after each of them, also of the tasks that they start.</summary>
public static class Chosen
{
    public static async Task Each_approves(ServerReview review, bool fast)
    {
        Func<Task> run = async () => { review.Approve(); await Task.Yield(); };
        if (fast)
            run = () => review.ApproveAsync();
        await run();
        Gates.Execute(review);
    }

    public static async Task One_approves(ServerReview review, bool fast)
    {
        Func<Task> run = () => Task.CompletedTask;
        if (fast)
            run = () => review.ApproveAsync();
        await run();
        Gates.Execute(review); // CII1001
    }

    public static async Task One_approves_and_is_not_awaited(ServerReview review, bool fast)
    {
        Func<Task> run = () => { review.Approve(); return Task.CompletedTask; };
        if (fast)
            run = () => review.ApproveAsync();
        var task = run();
        Gates.Execute(review); // CII1001
        await task;
        Gates.Execute(review);
    }

    public static async Task One_approves_another_is_late(ServerReview review, bool fast)
    {
        review.EnsureCleared();
        Func<Task> run = () => review.ApproveAsync();
        if (fast)
            run = () => review.ReopenAsync();
        await run();
        Gates.Execute(review); // CII1001
    }

    public static async Task Each_leaves_it_as_it_is(ServerReview review, ServerReview other, bool fast)
    {
        Func<Task> run = () => Task.CompletedTask;
        if (fast)
            run = () => other.ApproveAsync();
        review.EnsureCleared();
        await run();
        Gates.Execute(review);
    }

    public static void Only_one_comes_back(ServerReview review, bool fast)
    {
        Action run = () => review.EnsureCleared();
        if (fast)
            run = () => throw new InvalidOperationException();
        run();
        Gates.Execute(review);
    }
}
