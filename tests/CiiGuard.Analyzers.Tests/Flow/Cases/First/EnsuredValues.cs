using System;
using CiiGuard;

namespace Procurement.Cases.EnsuredValues;

public static class ReturnValues
{
    public static void Is_cleared()
    {
        var review = ReviewGuards.MakeCleared();
        Gates.Execute(review);
    }

    public static void Is_cleared_in_place()
    {
        Gates.Execute(ReviewGuards.MakeCleared());
    }

    public static void Is_cleared_and_lost()
    {
        var review = ReviewGuards.MakeCleared();
        review.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void Of_a_review_that_was_given(ServerReview review)
    {
        var cleared = ReviewGuards.Verified(review);
        Gates.Execute(cleared);
    }

    public static void In_one_branch(ServerReview review, bool strict)
    {
        var chosen = strict ? ReviewGuards.Verified(review) : review;
        Gates.Execute(chosen); // CII1001
    }

    public static void Overwrites_the_variable(ServerReview review)
    {
        review = ReviewGuards.MakeCleared();
        Gates.Execute(review);
    }

    public static void Overwrites_another_variable(ServerReview review)
    {
        var other = ReviewGuards.MakeCleared();
        Office.Note(other.Number);
        Gates.Execute(review); // CII1001
    }

    public static void Is_not_promised(IRegister register)
    {
        var review = register.FindReview("7");
        Gates.Execute(review); // CII1001
    }

    public static void Is_not_promised_but_checked(IRegister register)
    {
        var review = register.FindReview("7");
        if (review.IsCleared)
            Gates.Execute(review);
    }
}

public static class OutParameters
{
    public static void Is_cleared(string number)
    {
        ReviewGuards.LoadCleared(number, out var review);
        Gates.Execute(review);
    }

    public static void Is_cleared_in_a_declared_variable(string number)
    {
        ServerReview review;
        ReviewGuards.LoadCleared(number, out review);
        Gates.Execute(review);
    }

    public static void Replaces_the_variable(string number, ServerReview review)
    {
        var before = review;
        ReviewGuards.LoadCleared(number, out review);
        Gates.Execute(review);
        Gates.Execute(before); // CII1001
    }

    public static void Is_cleared_and_lost(string number)
    {
        ReviewGuards.LoadCleared(number, out var review);
        review.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void When_true(string number)
    {
        if (ReviewGuards.TryFindCleared(number, out var review))
            Gates.Execute(review);
    }

    public static void When_true_or_leave(string number)
    {
        if (!ReviewGuards.TryFindCleared(number, out var review))
            return;

        Gates.Execute(review);
    }

    public static void When_true_or_throw(string number)
    {
        if (!ReviewGuards.TryFindCleared(number, out var review))
            throw new InvalidOperationException();

        Gates.Execute(review);
    }

    public static void When_true_and_something_else(string number, bool urgent)
    {
        if (urgent && ReviewGuards.TryFindCleared(number, out var review))
            Gates.Execute(review);
    }

    public static void Into_another_variable(string number, ServerReview review)
    {
        if (ReviewGuards.TryFindCleared(number, out _))
            Gates.Execute(review); // CII1001
    }

    public static void Or_a_fallback_that_is_not_cleared(string number, ServerReview fallback)
    {
        if (!ReviewGuards.TryFindCleared(number, out var review))
            review = fallback;

        Gates.Execute(review); // CII1001
    }

    public static void Or_a_fallback_that_is_cleared(string number)
    {
        if (!ReviewGuards.TryFindCleared(number, out var review))
            review = ReviewGuards.MakeCleared();

        Gates.Execute(review);
    }
}
