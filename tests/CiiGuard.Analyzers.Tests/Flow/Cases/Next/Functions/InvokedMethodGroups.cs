using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.InvokedMethodGroups;

/// <summary>A method group that is invoked where that can be seen does what the method does, there.</summary>
public static class AtOnce
{
    private static T Same<T>(T value) => value;

    private static T Make<T>()
        where T : new() => new();

    private static void Run(Action action) => action();

    private static void RunTwice(Action action)
    {
        action();
        action();
    }

    private static void RunIf(Action action, bool condition)
    {
        if (condition)
            action();
    }

    private static void RunWith<T>(T value, Action<T> action) => action(value);

    public static void Handed_to_a_helper(ServerReview review)
    {
        Run(review.Approve);
        Gates.Execute(review);
    }

    public static void Handed_to_a_helper_and_losing(ServerReview review)
    {
        review.EnsureCleared();
        Run(review.Reopen);
        Gates.Execute(review); // CII1001
    }

    public static void Of_an_object_from_a_generic_helper(ServerReview review)
    {
        Run(Same(review).Approve);
        Gates.Execute(review);
    }

    public static void Of_an_object_from_a_generic_helper_and_losing(ServerReview review)
    {
        review.EnsureCleared();
        Run(Same(review).Reopen);
        Gates.Execute(review); // CII1001
    }

    public static void Of_a_new_object_from_a_generic_helper()
    {
        var review = Make<ServerReview>();
        Run(review.Approve);
        Gates.Execute(review);
    }

    public static void Of_another_object(ServerReview review, ServerReview other)
    {
        Run(other.Approve);
        Gates.Execute(review); // CII1001
    }

    public static void Perhaps_invoked(ServerReview review, bool condition)
    {
        RunIf(review.Approve, condition);
        Gates.Execute(review); // CII1001
    }

    public static void Perhaps_invoked_and_losing(ServerReview review, bool condition)
    {
        review.EnsureCleared();
        RunIf(review.Reopen, condition);
        Gates.Execute(review); // CII1001
    }

    public static void Invoked_twice(ServerReview review)
    {
        RunTwice(review.EnsureCleared);
        Gates.Execute(review);
    }

    public static void A_static_one(ServerReview review)
    {
        RunWith(review, ReviewGuards.RequireCleared);
        Gates.Execute(review);
    }

    public static void A_static_one_about_another(ServerReview review, ServerReview other)
    {
        RunWith(other, ReviewGuards.RequireCleared);
        Gates.Execute(review); // CII1001
    }

    public static void Converted_and_invoked(ServerReview review)
    {
        ((Action)review.Approve)();
        Gates.Execute(review);
    }

    public static void Converted_and_invoked_and_losing(ServerReview review)
    {
        review.EnsureCleared();
        new Action(review.Reopen).Invoke();
        Gates.Execute(review); // CII1001
    }

    public static void In_a_loop(List<ServerReview> reviews)
    {
        foreach (var review in reviews)
        {
            Run(review.EnsureCleared);
            Gates.Execute(review);
        }
    }

    public static void In_a_loop_and_losing(List<ServerReview> reviews)
    {
        foreach (var review in reviews)
        {
            review.EnsureCleared();
            Run(review.Reopen);
            Gates.Execute(review); // CII1001
        }
    }
}

public static class InVariables
{
    private static void Run(Action action) => action();

    public static void Invoked(ServerReview review)
    {
        Action approve = review.Approve;
        approve();
        Gates.Execute(review);
    }

    public static void Handed_on(ServerReview review)
    {
        var approve = review.Approve;
        Run(approve);
        Gates.Execute(review);
    }

    public static void Of_another_object(ServerReview review, ServerReview other)
    {
        Action approve = other.Approve;
        approve();
        Gates.Execute(review); // CII1001
    }

    public static void The_variable_holds_another_object_by_then(ServerReview review, ServerReview other)
    {
        Action approve = review.Approve;
        review = other;
        approve();
        Gates.Execute(review); // CII1001
    }

    public static void One_of_two(ServerReview review, bool which)
    {
        Action step = which ? review.Approve : review.EnsureCleared;
        step();
        Gates.Execute(review);
    }

    public static void One_of_two_that_loses(ServerReview review, bool which)
    {
        Action step = which ? review.Approve : review.Reopen;
        step();
        Gates.Execute(review); // CII1001
    }

    public static void Of_the_element_before(List<ServerReview> reviews)
    {
        Action? ensure = null;
        foreach (var review in reviews)
        {
            ensure?.Invoke();
            Gates.Execute(review); // CII1001
            ensure = review.EnsureCleared;
        }
    }

    public static void In_a_loop(ServerReview review, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Action reopen = review.Reopen;
            review.EnsureCleared();
            reopen();
            Gates.Execute(review); // CII1001
        }
    }

    public static void A_check(ServerReview review)
    {
        Func<bool> mayProceed = review.MayProceed;
        if (mayProceed())
            Gates.Execute(review);
    }

    public static void A_check_before_it_moved_on(ServerReview review)
    {
        Func<bool> mayProceed = review.MayProceed;
        var ok = mayProceed();
        review.Reopen();
        if (ok)
            Gates.Execute(review); // CII1001
    }

    public static async Task Awaited(ServerReview review)
    {
        Func<Task> approve = review.ApproveAsync;
        await approve();
        Gates.Execute(review);
    }

    public static async Task Started_only(ServerReview review)
    {
        Func<Task> approve = review.ApproveAsync;
        var task = approve();
        Gates.Execute(review); // CII1001
        await task;
    }

    public static void A_gate(ServerContract contract)
    {
        Action execute = contract.Execute; // CII1012
        execute();
    }

    public static void Combined_with_another(ServerReview review)
    {
        Action step = review.EnsureCleared;
        step += review.Reopen;
        step();
        Gates.Execute(review); // CII1001
    }

    public static void By_its_invocation_list(ServerReview review)
    {
        Action step = review.Reopen;
        review.EnsureCleared();
        foreach (var part in step.GetInvocationList())
            part.DynamicInvoke();
        Gates.Execute(review); // CII1001
    }

    public static void Counted_only(ServerReview review)
    {
        Action step = review.Reopen;
        review.EnsureCleared();
        Office.Note(step.GetInvocationList().Length.ToString());
        Gates.Execute(review);
    }
}

/// <summary>Keeps the delegates that it is made with.</summary>
public sealed class Machine(Action step, Func<bool>? mayRun = null)
{
    public void Run() => step();

    public bool MayRun() => mayRun?.Invoke() ?? true;

    public void Rest() => Office.Note("resting");
}

public sealed record Stage(string Name, Action Begin);

public static class InConstructors
{
    public static void Run_by_a_member(ServerReview review)
    {
        var machine = new Machine(review.Reopen);
        review.EnsureCleared();
        machine.Run();
        Gates.Execute(review); // CII1001
    }

    public static void Not_run(ServerReview review)
    {
        var machine = new Machine(() => review.Reopen());
        review.EnsureCleared();
        machine.Rest();
        Gates.Execute(review);
    }

    public static void In_a_record(ServerReview review)
    {
        var stage = new Stage("first", review.Reopen);
        review.EnsureCleared();
        stage.Begin();
        Gates.Execute(review); // CII1001
    }
}
