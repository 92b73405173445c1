using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.StoredDelegates;

public abstract class Job
{
    public abstract void Do(ServerReview review);
}

public sealed class ReopeningJob : Job
{
    public override void Do(ServerReview review) => review.Reopen();
}

/// <summary>Keeps what it is given, and runs it later.</summary>
public sealed class Bell
{
    private readonly List<Action> actions = [];
    private Action? single;

    public event Action? Rung;

    public event Action<ServerReview>? Seen;

    public void Add(Action action) => actions.Add(action);

    public void Set(Action action) => single = action;

    public void Ring()
    {
        foreach (var action in actions)
            action();
        single?.Invoke();
        Rung?.Invoke();
    }

    public void See(ServerReview review) => Seen?.Invoke(review);

    public int Count => actions.Count;
}

public sealed class Later
{
    private Action? stored;
    private readonly Dictionary<string, Action> byName = [];

    public event Action? Raised;

    public void Raise() => Raised?.Invoke();

    public void Stored_in_a_field_and_run(ServerReview review)
    {
        stored = () => review.Reopen();
        review.EnsureCleared();
        stored();
        Gates.Execute(review); // CII1001
    }

    public void Stored_in_a_field_and_not_run(ServerReview review)
    {
        stored = () => review.Reopen();
        review.EnsureCleared();
        Gates.Execute(review);
    }

    public void Stored_in_a_field_and_run_by_a_helper(ServerReview review)
    {
        stored = () => review.Reopen();
        review.EnsureCleared();
        RunStored();
        Gates.Execute(review); // CII1001
    }

    public void Stored_in_an_event_and_raised(ServerReview review)
    {
        Raised += () => review.Reopen();
        review.EnsureCleared();
        Raise();
        Gates.Execute(review); // CII1001
    }

    public void Stored_in_an_event_and_checked_after_it_was_raised(ServerReview review)
    {
        Raised += () => review.Reopen();
        Raise();
        if (review.IsCleared)
            Gates.Execute(review);
    }

    public void A_method_group_in_an_event(ServerReview review)
    {
        Raised += review.Reopen;
        review.EnsureCleared();
        Raise();
        Gates.Execute(review); // CII1001
    }

    public void Stored_in_a_dictionary(ServerReview review, string name)
    {
        byName["reopen"] = () => review.Reopen();
        review.EnsureCleared();
        byName[name]();
        Gates.Execute(review); // CII1001
    }

    public void Stored_by_another_object(ServerReview review, Bell bell)
    {
        bell.Add(() => review.Reopen());
        review.EnsureCleared();
        bell.Ring();
        Gates.Execute(review); // CII1001
    }

    public void Stored_in_the_event_of_another_object(ServerReview review, Bell bell)
    {
        bell.Rung += () => review.Reopen();
        review.EnsureCleared();
        bell.Ring();
        Gates.Execute(review); // CII1001
    }

    public void Told_by_an_event_what_to_reopen(ServerReview review, Bell bell)
    {
        bell.Seen += r => r.Reopen();
        review.EnsureCleared();
        bell.See(review);
        Gates.Execute(review); // CII1001
    }

    public void What_runs_nothing_that_was_stored(ServerReview review, Bell bell)
    {
        bell.Add(() => review.Reopen());
        review.EnsureCleared();
        Office.Note(bell.Count.ToString());
        Gates.Execute(review);
    }

    public void What_was_stored_only_looks(ServerReview review, Bell bell)
    {
        bell.Add(() => Office.Note(review.Number));
        review.EnsureCleared();
        bell.Ring();
        Gates.Execute(review);
    }

    public void What_was_stored_is_about_another_review(Bell bell)
    {
        var review = new ServerReview();
        var other = new ServerReview();
        bell.Add(() => other.Reopen());
        review.Approve();
        bell.Ring();
        Gates.Execute(review);
    }

    public void A_local_delegate_that_is_reassigned(ServerReview review, bool which)
    {
        Action run = () => review.Reopen();
        if (which)
            run = () => Office.Note("nothing");
        review.EnsureCleared();
        run();
        Gates.Execute(review); // CII1001
    }

    public void A_list_of_actions(ServerReview review)
    {
        var actions = new List<Action> { () => review.Reopen() };
        review.EnsureCleared();
        foreach (var action in actions)
            action();
        Gates.Execute(review); // CII1001
    }

    public void A_list_of_actions_run_by_the_list(ServerReview review)
    {
        var actions = new List<Action> { () => review.Reopen() };
        review.EnsureCleared();
        actions.ForEach(action => action());
        Gates.Execute(review); // CII1001
    }

    public void A_method_group_of_an_override(ServerReview review, Job job)
    {
        review.EnsureCleared();
        Action<ServerReview> run = job.Do;
        run(review);
        Gates.Execute(review); // CII1001
    }

    public void A_method_group_of_a_helper(ServerReview review)
    {
        review.EnsureCleared();
        Action<ServerReview> run = Reopen;
        run(review);
        Gates.Execute(review); // CII1001
    }

    public void A_method_group_of_a_helper_that_looks(ServerReview review)
    {
        review.EnsureCleared();
        Action<ServerReview> run = Look;
        run(review);
        Gates.Execute(review);
    }

    public async Task An_await_lets_it_run(ServerReview review)
    {
        Raised += () => review.Reopen();
        review.EnsureCleared();
        await Task.Delay(1);
        Gates.Execute(review); // CII1001
    }

    private static void Reopen(ServerReview review) => review.Reopen();

    private static void Look(ServerReview review) => Office.Note(review.Number);

    private void RunStored() => stored?.Invoke();
}

public static class Concurrent
{
    public static void A_task_that_is_not_awaited(ServerReview review)
    {
        _ = Task.Run(() => review.Reopen());
        review.EnsureCleared();
        Gates.Execute(review); // CII1001
    }

    public static async Task A_task_that_was_awaited(ServerReview review)
    {
        await Task.Run(() => review.Reopen());
        review.EnsureCleared();
        Gates.Execute(review);
    }

    public static async Task A_task_that_is_awaited_later(ServerReview review)
    {
        var task = Task.Run(() => review.Reopen());
        await task;
        review.EnsureCleared();
        Gates.Execute(review);
    }

    public static void A_timer(ServerReview review)
    {
        using var timer = new Timer(_ => review.Reopen());
        review.EnsureCleared();
        Gates.Execute(review); // CII1001
    }

    public static void A_thread(ServerReview review)
    {
        var thread = new Thread(() => review.Reopen());
        thread.Start();
        review.EnsureCleared();
        Gates.Execute(review); // CII1001
    }

    public static void The_thread_pool(ServerReview review)
    {
        ThreadPool.QueueUserWorkItem(_ => review.Reopen());
        review.EnsureCleared();
        Gates.Execute(review); // CII1001
    }

    public static void In_parallel_and_over(ServerReview review, List<string> lines)
    {
        Parallel.ForEach(lines, line => review.Reopen());
        review.EnsureCleared();
        Gates.Execute(review);
    }

    public static void In_parallel_without_a_check(ServerReview review, List<string> lines)
    {
        review.EnsureCleared();
        Parallel.ForEach(lines, line => review.Reopen());
        Gates.Execute(review); // CII1001
    }

    public static void An_async_void(ServerReview review)
    {
        review.EnsureCleared();
        ReopenSoon(review);
        Gates.Execute(review); // CII1001
    }

    public static void An_async_void_and_a_check(ServerReview review)
    {
        ReopenSoon(review);
        review.EnsureCleared();
        Gates.Execute(review); // CII1001
    }

    public static void A_lazy_value(ServerReview review)
    {
        var lazy = new Lazy<ServerReview>(() =>
        {
            review.Reopen();
            return review;
        });
        review.EnsureCleared();
        Office.Note(lazy.Value.Number);
        Gates.Execute(review); // CII1001
    }

    public static void A_gate_in_a_task_that_is_not_awaited(ServerReview review)
    {
        review.EnsureCleared();
        _ = Task.Run(() => Gates.Execute(review)); // CII1001
    }

    private static async void ReopenSoon(ServerReview review)
    {
        await Task.Yield();
        review.Reopen();
    }
}
