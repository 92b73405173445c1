using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.HandedDelegates;

/// <summary>Helpers as every code base has them: they run what they are given, and do something around it.</summary>
internal static class Helpers
{
    public static void Run(Action action) => action();

    public static void RunThroughAnother(Action action) => Run(action);

    public static void RunThroughALambda(Action action) => Run(() => action());

    public static void RunIf(bool condition, Action action)
    {
        if (condition)
            action();
    }

    public static void RunIfAny(Action? action) => action?.Invoke();

    public static T Get<T>(Func<T> function) => function();

    public static T Logged<T>(Func<T> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        try
        {
            return function();
        }
        catch (Exception exception)
        {
            Office.Note(exception.Message);
            throw;
        }
    }

    public static void Swallowed(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            Office.Note(exception.Message);
        }
    }

    public static async Task RunAsync(Func<Task> function)
    {
        Office.Note("start");
        await function();
        Office.Note("end");
    }

    public static async Task<T> GetAsync<T>(Func<Task<T>> function) => await function().ConfigureAwait(false);

    public static Task PassOn(Func<Task> function) => function();

    public static void Retry(Action action)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                action();
                return;
            }
            catch (InvalidOperationException) when (attempt < 2)
            {
                Office.Note("again");
            }
        }

        throw new InvalidOperationException("Gave up.");
    }

    public static async Task RetryAsync(Func<Task> function)
    {
        var attempt = 0;
        while (true)
        {
            try
            {
                await function();
                return;
            }
            catch (InvalidOperationException) when (attempt < 2)
            {
                attempt++;
                await Task.Delay(1);
            }
        }
    }

    public static void With(ServerReview review, Action<ServerReview> action) => action(review);

    public static void Each(IEnumerable<ServerReview> reviews, Action<ServerReview> action)
    {
        foreach (var review in reviews)
            action(review);
    }

    public static void Locked(object gate, Action action)
    {
        lock (gate)
            action();
    }

    public static void ReopenFirst(ServerReview review, Action action)
    {
        review.Reopen();
        action();
    }

    public static void ReopenInBetween(ServerReview review, Action action)
    {
        action();
        review.Reopen();
        action();
    }

    public static void ReopenAndRepeat(ServerReview review, Action action, int times)
    {
        if (times == 0)
        {
            action();
            return;
        }

        review.Reopen();
        ReopenAndRepeat(review, action, times - 1);
    }
}

public sealed class Invoked
{
    private Action? _later;

    private void Keep(Action action) => _later = action;

    private void KeepAndRun(Action action)
    {
        action();
        _later = action;
    }

    public void Run_later() => _later?.Invoke();

    public void Guarded(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Helpers.Run(() => Gates.Execute(review));
        Helpers.RunThroughAnother(() => Gates.Execute(review));
        Helpers.RunThroughALambda(() => Gates.Execute(review));
        Helpers.RunIf(review.Published, () => Gates.Execute(review));
        Helpers.RunIfAny(() => Gates.Execute(review));
        Helpers.Swallowed(() => Gates.Execute(review));
        Helpers.Retry(() => Gates.Execute(review));
        Helpers.Locked(this, () => Gates.Execute(review));
        Helpers.With(review, given => Gates.Execute(given));
        Office.Note(Helpers.Logged(() =>
        {
            Gates.Execute(review);
            return "done";
        }));
    }

    public void Unguarded(ServerReview review)
    {
        Helpers.Run(() => Gates.Execute(review)); // CII1001
        Helpers.RunThroughAnother(() => Gates.Execute(review)); // CII1001
        Helpers.RunThroughALambda(() => Gates.Execute(review)); // CII1001
        Helpers.RunIf(review.Published, () => Gates.Execute(review)); // CII1001
        Helpers.RunIfAny(() => Gates.Execute(review)); // CII1001
        Helpers.Swallowed(() => Gates.Execute(review)); // CII1001
        Helpers.Retry(() => Gates.Execute(review)); // CII1001
        Helpers.Locked(this, () => Gates.Execute(review)); // CII1001
        Helpers.With(review, given => Gates.Execute(given)); // CII1001
    }

    public void Kept_for_later(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Keep(() => Gates.Execute(review)); // CII1001
        KeepAndRun(() => Gates.Execute(review)); // CII1001
    }

    public void Of_another_review(ServerReview review, ServerReview other)
    {
        if (!review.IsCleared)
            return;

        Helpers.With(other, given => Gates.Execute(given)); // CII1001
    }

    public void Reopened_by_the_helper(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Helpers.ReopenFirst(review, () => Gates.Execute(review)); // CII1001
    }

    public void Reopened_between_two_rounds(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Helpers.ReopenInBetween(review, () => Gates.Execute(review)); // CII1001
    }

    public void Reopened_by_a_helper_that_calls_itself(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Helpers.ReopenAndRepeat(review, () => Gates.Execute(review), 2); // CII1001
    }

    public void Reopened_by_the_lambda(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Helpers.RunIf(review.Published, () => review.Reopen());
        Gates.Execute(review); // CII1001
    }

    public void Ensured_by_the_lambda(ServerReview review)
    {
        Helpers.Run(() => review.EnsureCleared());
        Gates.Execute(review);
    }

    public void Ensured_after_retries(ServerReview review)
    {
        Helpers.Retry(() => review.EnsureCleared());
        Gates.Execute(review);
    }

    public void Ensured_perhaps(ServerReview review, bool strict)
    {
        Helpers.RunIf(strict, () => review.EnsureCleared());
        Gates.Execute(review); // CII1001
    }

    public void Ensured_where_failures_are_swallowed(ServerReview review)
    {
        Helpers.Swallowed(() => review.EnsureCleared());
        Gates.Execute(review); // CII1001
    }

    public void Each_cleared_one(IReadOnlyList<ServerReview> reviews)
    {
        Helpers.Each(reviews.Where(review => review.IsCleared), review => Gates.Execute(review));
        Helpers.Each(reviews, review => Gates.Execute(review)); // CII1001
    }
}

public sealed class Results
{
    private static ServerReview FindCleared(IRegister register)
    {
        var review = register.FindReview("1");
        if (!review.IsCleared)
            throw new InvalidOperationException("The review is not cleared.");

        return review;
    }

    public void Returned(IRegister register)
    {
        var review = Helpers.Get(() => FindCleared(register));
        Gates.Execute(review);
    }

    public void Returned_unchecked(IRegister register)
    {
        var review = Helpers.Get(() => register.FindReview("1"));
        Gates.Execute(review); // CII1001
    }

    public void Answered(ServerReview review)
    {
        if (!Helpers.Get(() => review.IsCleared))
            return;

        Gates.Execute(review);
    }

    public void Answered_the_other_way(ServerReview review)
    {
        if (Helpers.Get(() => review.IsCleared))
            return;

        Gates.Execute(review); // CII1001
    }

    public void Written_to_a_variable(IRegister register)
    {
        ServerReview? found = null;
        Helpers.Run(() => found = register.FindReview("1"));
        if (found is null || !found.IsCleared)
            return;

        Gates.Execute(found);
    }

    public void Written_to_a_flag(ServerReview review)
    {
        var cleared = false;
        Helpers.Run(() => cleared = review.IsCleared);
        if (cleared)
            Gates.Execute(review);
    }

    public void Written_to_a_flag_that_means_something_else(ServerReview review)
    {
        var filed = false;
        Helpers.Run(() => filed = review.IsFiled);
        if (filed)
            Gates.Execute(review); // CII1001
    }
}

public sealed class Awaited
{
    public async Task Guarded(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        await Helpers.RunAsync(async () =>
        {
            await Task.Yield();
            Gates.Execute(review);
        });
        await Helpers.PassOn(async () =>
        {
            await Task.Yield();
            Gates.Execute(review);
        });
        await Helpers.RetryAsync(async () =>
        {
            await Task.Yield();
            Gates.Execute(review);
        });
    }

    public async Task<int> Guarded_with_a_result(ServerReview review)
    {
        if (!review.IsCleared)
            return 0;

        return await Helpers.GetAsync(async () =>
        {
            await Task.Yield();
            Gates.Execute(review);
            return 1;
        });
    }

    public async Task Unguarded(ServerReview review)
    {
        await Helpers.RunAsync(async () =>
        {
            await Task.Yield();
            Gates.Execute(review); // CII1001
        });
        await Helpers.RetryAsync(async () =>
        {
            await Task.Yield();
            Gates.Execute(review); // CII1001
        });
    }

    public async Task Ensured(ServerReview review)
    {
        await Helpers.RunAsync(() => review.EnsureClearedAsync());
        Gates.Execute(review);
    }

    public async Task Ensured_by_a_task_handed_on(ServerReview review)
    {
        await Helpers.PassOn(() => review.EnsureClearedAsync());
        Gates.Execute(review);
    }

    public async Task Ensured_but_not_awaited(ServerReview review)
    {
        var task = Helpers.RunAsync(async () => await review.EnsureClearedAsync());
        await Task.Yield();
        Gates.Execute(review); // CII1001
        await task;
    }
}

public sealed class Chosen
{
    private readonly Action<ServerReview> _executes = review => Gates.Execute(review); // CII1001

    private readonly Action<ServerReview> _executesIfCleared = review =>
    {
        if (review.IsCleared)
            Gates.Execute(review);
    };

    private readonly Dictionary<ReviewPhase, Action<ServerReview>> _byPhase = new()
    {
        [ReviewPhase.Approved] = review => Gates.Execute(review), // CII1001
    };

    public void By_switch(ServerReview review)
    {
        Action action = review.Phase switch
        {
            ReviewPhase.Approved => () => Gates.Execute(review),
            _ => () => Office.Note("waits"),
        };
        action();
    }

    public void By_the_wrong_arm_of_a_switch(ServerReview review)
    {
        Action action = review.Phase switch
        {
            ReviewPhase.Filed => () => Gates.Execute(review), // CII1001
            _ => () => Office.Note("waits"),
        };
        action();
    }

    public void By_condition(ServerReview review)
    {
        Action action = review.IsCleared ? () => Gates.Execute(review) : () => Office.Note("waits");
        action();
    }

    public void By_the_opposite_condition(ServerReview review)
    {
        Action action = review.IsCleared ? () => Office.Note("waits") : () => Gates.Execute(review); // CII1001
        action();
    }

    public void By_assignment(ServerReview review)
    {
        Action action = () => Office.Note("waits");
        if (review.IsCleared)
            action = () => Gates.Execute(review);
        action();
    }

    public void By_assignment_or_none(ServerReview review)
    {
        Action? action = null;
        if (review.IsCleared)
            action = () => Gates.Execute(review);
        action?.Invoke();
    }

    public void By_the_wrong_assignment(ServerReview review)
    {
        Action? action = null;
        if (review.IsFiled)
            action = () => Gates.Execute(review); // CII1001
        action?.Invoke();
    }

    public void Reopened_after_the_choice(ServerReview review)
    {
        Action action = review.IsCleared ? () => Gates.Execute(review) : () => Office.Note("waits"); // CII1001
        review.Reopen();
        action();
    }

    public void Either_is_guarded(ServerReview review, bool urgent)
    {
        if (!review.IsCleared)
            return;

        Action action = urgent ? () => Gates.Execute(review) : () => Gates.GoLive(review);
        action();
    }

    public void Handed_on(ServerReview review)
    {
        Action work = () => Gates.Execute(review);
        if (!review.IsCleared)
            return;

        Helpers.Run(work);
    }

    public void Handed_on_unguarded(ServerReview review)
    {
        Action work = () => Gates.Execute(review); // CII1001
        Helpers.Run(work);
    }

    public void Combined(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Action action = () => Office.Note("first");
        action += () => Gates.Execute(review); // CII1001
        action();
    }

    public void Invokes_itself(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Action action = null!;
        action = () =>
        {
            Gates.Execute(review); // CII1001
            review.Reopen();
            if (review.Published)
                action();
        };
        action();
    }

    public void Of_a_local_function(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Helpers.Run(Work);

        void Work() => Gates.Execute(review);
    }

    public void Of_a_local_function_unguarded(ServerReview review)
    {
        Helpers.Run(Work); // CII1001

        void Work() => Gates.Execute(review);
    }

    public void From_fields(ServerReview review)
    {
        _executesIfCleared(review);
        _executes(review);
        _byPhase[review.Phase](review);
    }
}
