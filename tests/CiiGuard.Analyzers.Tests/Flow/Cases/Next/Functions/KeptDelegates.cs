using System;
using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.KeptDelegates;

/// <summary>A delegate that was kept does what it does whenever it is invoked, not when it was made.</summary>
public static class InVariables
{
    private static void Invoke(Action action) => action();

    public static void A_method_group_invoked_later(ServerReview review)
    {
        Action reopen = review.Reopen;
        review.Approve();
        reopen.Invoke();
        Gates.Execute(review); // CII1001
    }

    public static void A_method_group_handed_on(ServerReview review)
    {
        Action reopen = review.Reopen;
        review.Approve();
        Invoke(reopen);
        Gates.Execute(review); // CII1001
    }

    public static void A_lambda_invoked_conditionally(ServerReview review, bool which)
    {
        Action? reopen = which ? () => review.Reopen() : null;
        review.Approve();
        reopen?.Invoke();
        Gates.Execute(review); // CII1001
    }

    public static void A_lambda_about_what_a_variable_holds_then(ServerReview review, ServerReview other)
    {
        var current = review;
        var actions = new List<Action> { () => current.Reopen() };
        current = other;
        other.Approve();
        actions[0]();
        Gates.Execute(other); // CII1001
    }

    public static void A_list_of_them(ServerReview review)
    {
        var actions = new List<Action> { review.Reopen };
        review.Approve();
        foreach (var action in actions)
            action();
        Gates.Execute(review); // CII1001
    }

    public static void Approved_after_it_was_invoked(ServerReview review)
    {
        Action reopen = review.Reopen;
        reopen.Invoke();
        review.Approve();
        Gates.Execute(review);
    }

    public static void A_gain_takes_nothing(ServerReview review)
    {
        Action approve = review.Approve;
        review.EnsureCleared();
        approve.Invoke();
        Gates.Execute(review);
    }

    public static void A_call_that_invokes_nothing(ServerReview review)
    {
        Action reopen = review.Reopen;
        review.Approve();
        Office.Note("approved");
        Gates.Execute(review);
        reopen();
    }
}

public sealed class Bell
{
    public event Action? Rung;

    public void Ring() => Rung?.Invoke();

    public void RingTwice()
    {
        Ring();
        Ring();
    }

    public void Polish() => Office.Note("polished");
}

public static class OfEvents
{
    private static void Subscribe(Bell bell, ServerReview review) => bell.Rung += review.Reopen;

    private static void RingAndExecute(Bell bell, ServerReview review)
    {
        review.Approve();
        bell.Ring();
        Gates.Execute(review);
    }

    public static void Raised_before_the_execution(Bell bell, ServerContract contract)
    {
        bell.Rung += () => contract.Review.Reopen();
        contract.EnsureReviewed();
        bell.Ring();
        contract.Execute(); // CII1001
    }

    public static void Raised_through_another_member(Bell bell, ServerReview review)
    {
        bell.Rung += review.Reopen;
        review.EnsureCleared();
        bell.RingTwice();
        Gates.Execute(review); // CII1001
    }

    public static void Raised_before_the_check(Bell bell, ServerReview review)
    {
        bell.Rung += review.Reopen;
        bell.Ring();
        review.EnsureCleared();
        Gates.Execute(review);
    }

    public static void Not_raised(Bell bell, ServerReview review)
    {
        bell.Rung += review.Reopen;
        review.EnsureCleared();
        bell.Polish();
        Gates.Execute(review);
    }

    public static void Subscribed_by_a_helper(Bell bell, ServerReview review)
    {
        Subscribe(bell, review);
        review.EnsureCleared();
        bell.Ring();
        Gates.Execute(review); // CII1001
    }

    public static void Raised_by_a_helper(Bell bell, ServerReview review)
    {
        bell.Rung += review.Reopen;
        RingAndExecute(bell, review); // CII1001
    }

    public static void Raised_by_a_helper_for_another(Bell bell)
    {
        var review = new ServerReview();
        bell.Rung += Office.Beep;
        RingAndExecute(bell, review);
    }
}

public static class Office
{
    public static void Beep() => Console.Beep();

    public static void Note(string text) => Console.WriteLine(text);
}
