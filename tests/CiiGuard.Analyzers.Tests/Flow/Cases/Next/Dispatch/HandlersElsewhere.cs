using System;
using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.HandlersElsewhere;

public sealed class Siren
{
    public event Action? Sounded;

    public void Sound() => Sounded?.Invoke();

    public void Paint() => Office.Note("painted");
}

/// <summary>The handler is a method, subscribed where the object is made.</summary>
public sealed class Watch
{
    private readonly Siren siren;
    private readonly ServerReview review;

    public Watch(Siren siren, ServerReview review)
    {
        this.siren = siren;
        this.review = review;
        siren.Sounded += OnSounded;
    }

    private void OnSounded() => review.Reopen();

    public void Sounded_before_the_execution()
    {
        review.EnsureCleared();
        siren.Sound();
        Gates.Execute(review); // CII1001
    }

    public void Sounded_before_the_check()
    {
        siren.Sound();
        review.EnsureCleared();
        Gates.Execute(review);
    }

    public void Not_sounded()
    {
        review.EnsureCleared();
        siren.Paint();
        Gates.Execute(review);
    }
}

public sealed class Lamp
{
    public event Action? Lit;

    public Action? WhenOut { get; set; }

    public void Light() => Lit?.Invoke();

    public void PutOut() => WhenOut?.Invoke();
}

/// <summary>The handler is a lambda, or kept in a property.</summary>
public sealed class Guardian
{
    private readonly Lamp lamp = new();
    private readonly ServerReview review;
    private readonly Action reopen;

    public Guardian(ServerReview review)
    {
        this.review = review;
        lamp.Lit += () => review.Reopen();
        lamp.WhenOut = review.Withdraw;
        reopen = review.Reopen;
    }

    public void Lit()
    {
        review.EnsureCleared();
        lamp.Light();
        Gates.Execute(review); // CII1001
    }

    public void Put_out()
    {
        review.EnsureCleared();
        lamp.PutOut();
        Gates.Execute(review); // CII1001
    }

    public void Kept_in_a_field()
    {
        review.EnsureCleared();
        reopen();
        Gates.Execute(review); // CII1001
    }

    public void Kept_and_invoked_before_the_check()
    {
        reopen();
        review.EnsureCleared();
        Gates.Execute(review);
    }
}

public sealed class Gong
{
    public event Action? Struck;

    public void Strike() => Struck?.Invoke();
}

public static class Captured
{
    public static void A_variable_that_is_given_the_review_later(Gong gong, ServerReview review)
    {
        ServerReview? current = null;
        gong.Struck += () => current?.Reopen();
        current = review;
        review.EnsureCleared();
        gong.Strike();
        Gates.Execute(review); // CII1001
    }

    public static void A_delegate_that_reopens(Gong gong, ServerReview review)
    {
        Action<ServerReview> reopen = given => given.Reopen();
        gong.Struck += () => reopen(review);
        review.EnsureCleared();
        gong.Strike();
        Gates.Execute(review); // CII1001
    }
}

public static class Waiting
{
    public static void A_handler_waits_until_the_event_is_raised(Siren siren, ServerReview review)
    {
        review.EnsureCleared();
        siren.Sounded += () => review.Reopen();
        Gates.Execute(review);
    }

    public static void A_lambda_in_a_list_about_a_variable_that_changes(ServerReview review)
    {
        ServerReview? current = null;
        var actions = new List<Action> { () => current?.Reopen() };
        current = review;
        review.EnsureCleared();
        actions[0]();
        Gates.Execute(review); // CII1001
    }

    public static void A_lambda_that_fetches_the_review_itself(IRegister register, string number)
    {
        var review = register.FindReview(number);
        var actions = new List<Action> { () => register.FindReview(number).Reopen() };
        review.EnsureCleared();
        actions[0]();
        Gates.Execute(review); // CII1001
    }

    public static void A_lambda_that_fetches_it_and_is_not_invoked(IRegister register, string number, List<Action> actions)
    {
        var review = register.FindReview(number);
        actions.Add(() => register.FindReview(number).Reopen());
        review.EnsureCleared();
        Office.Note("kept");
        Gates.Execute(review);
    }
}
