using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.StableStates;

/// <summary>Once it is done, nothing undoes it.</summary>
[ReviewSubject(Stable = ReviewStates.Cleared)]
public interface IFinalReview
{
    [ReviewStatus] ReviewPhase Phase { get; }

    [ReviewCheck(ReviewStates.Cleared)] bool IsCleared { get; }

    [ReviewTransition(ReviewStates.UnderReview, From = ReviewStates.Undeclared)] void File();

    [ReviewTransition(ReviewStates.Cleared, From = ReviewStates.UnderReview)] void Pass();

    [ExecutesContract] void Buy();
}

/// <summary>Can be reopened.</summary>
[ReviewSubject]
public interface IOpenReview
{
    [ReviewStatus] ReviewPhase Phase { get; }

    [ReviewCheck(ReviewStates.Cleared)] bool IsCleared { get; }

    [ReviewTransition(ReviewStates.Reopened)] void Reopen();

    [ExecutesContract] void Buy();
}

public static class Stable
{
    public static Action Survives_in_a_lambda(IFinalReview review)
    {
        if (!review.IsCleared)
            throw new InvalidOperationException();

        return () => review.Buy();
    }

    public static Action Is_not_known_in_a_lambda_without_a_check(IFinalReview review) => () => review.Buy(); // CII1001

    public static async Task Survives_an_await(IFinalReview review)
    {
        if (!review.IsCleared)
            return;

        await Task.Delay(1);
        review.Buy();
    }

    public static IEnumerable<int> Survives_a_yield(IFinalReview review)
    {
        if (!review.IsCleared)
            yield break;

        yield return 1;
        review.Buy();
    }

    public static void Survives_an_unknown_call(IFinalReview review, Action<IFinalReview> call)
    {
        if (!review.IsCleared)
            return;

        call(review);
        review.Buy();
    }

    public static void Survives_a_transition_of_another(IFinalReview review, IFinalReview other)
    {
        if (!review.IsCleared || other.Phase != ReviewPhase.Draft)
            return;

        other.File();
        review.Buy();
    }

    public static void Does_not_survive_a_new_value(IFinalReview review, IFinalReview other)
    {
        if (!review.IsCleared)
            return;

        review = other;
        review.Buy(); // CII1001
    }
}

public static class Losable
{
    public static Action Does_not_survive_in_a_lambda(IOpenReview review)
    {
        if (!review.IsCleared)
            throw new InvalidOperationException();

        return () => review.Buy(); // CII1001
    }

    public static IEnumerable<int> Does_not_survive_a_yield(IOpenReview review)
    {
        if (!review.IsCleared)
            yield break;

        yield return 1;
        review.Buy(); // CII1001
    }

    public static void Does_not_survive_a_transition_of_what_may_be_the_same(IOpenReview review, IOpenReview other)
    {
        if (!review.IsCleared)
            return;

        other.Reopen();
        review.Buy(); // CII1001
    }
}
