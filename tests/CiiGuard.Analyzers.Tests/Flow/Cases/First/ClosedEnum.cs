using System;
using CiiGuard;

namespace Procurement.Cases.ClosedEnum;

public static class Exclusion
{
    public static void Excludes_every_other_member(ServerReview review)
    {
        if (review.Phase == ReviewPhase.Draft || review.Phase == ReviewPhase.Filed || review.Phase == ReviewPhase.Refused || review.Phase == ReviewPhase.Reopened || review.Phase == ReviewPhase.Ended)
            return;

        Gates.Execute(review);
    }

    public static void Forgets_one_member(ServerReview review)
    {
        if (review.Phase == ReviewPhase.Draft || review.Phase == ReviewPhase.Filed || review.Phase == ReviewPhase.Refused || review.Phase == ReviewPhase.Reopened)
            return;

        Gates.Execute(review); // CII1001
    }

    public static void Excludes_every_other_member_by_conjunction(ServerReview review)
    {
        if (review.Phase != ReviewPhase.Draft && review.Phase != ReviewPhase.Filed && review.Phase != ReviewPhase.Refused && review.Phase != ReviewPhase.Reopened && review.Phase != ReviewPhase.Ended)
            Gates.Execute(review);
    }

    public static void Excludes_every_other_member_by_a_pattern(ServerReview review)
    {
        if (review.Phase is not (ReviewPhase.Draft or ReviewPhase.Filed or ReviewPhase.Refused or ReviewPhase.Reopened or ReviewPhase.Ended))
            Gates.Execute(review);
    }

    public static void Excludes_one_after_the_other(ServerReview review)
    {
        if (review.Phase is ReviewPhase.Draft or ReviewPhase.Filed)
            return;
        if (review.IsRefused)
            throw new InvalidOperationException();
        if (review.Phase >= ReviewPhase.Reopened)
            return;

        Gates.Execute(review);
    }

    public static void Excludes_every_other_member_by_a_switch(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Draft:
            case ReviewPhase.Filed:
            case ReviewPhase.Refused:
            case ReviewPhase.Reopened:
            case ReviewPhase.Ended:
                return;
        }

        Gates.Execute(review);
    }

    public static void Executes_in_the_default_after_every_other_member(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Draft:
            case ReviewPhase.Filed:
                Office.Note("wait");
                break;
            case ReviewPhase.Refused:
            case ReviewPhase.Reopened:
            case ReviewPhase.Ended:
                Office.Note("stop");
                break;
            default:
                Gates.Execute(review);
                break;
        }
    }

    public static string Executes_in_the_discard_after_every_other_member(ServerContract contract) => contract.Review.Phase switch
    {
        ReviewPhase.Draft or ReviewPhase.Filed or ReviewPhase.Refused or ReviewPhase.Reopened or ReviewPhase.Ended => "",
        _ => contract.ExecuteNumbered(),
    };

    public static void Is_refused_when_nothing_else_is_left(ServerReview review)
    {
        if (review.Phase is ReviewPhase.Draft or ReviewPhase.Filed or ReviewPhase.Approved or ReviewPhase.Reopened or ReviewPhase.Ended)
            return;

        Gates.Execute(review); // CII1004
    }
}

/// <summary>Only three things can be said about a small purchase; a refusal cannot.</summary>
public enum SmallPhase
{
    [MapsTo(ReviewStates.Undeclared)] Open,
    [MapsTo(ReviewStates.UnderReview)] Sent,
    [MapsTo(ReviewStates.Cleared)] Done,
}

[ReviewSubject]
public sealed class SmallReview
{
    [ReviewStatus] public SmallPhase Phase { get; private set; }

    [ReviewTransition(ReviewStates.UnderReview)] public void Send() => Phase = SmallPhase.Sent;

    [ReviewTransition(ReviewStates.Cleared)] public void Finish() => Phase = SmallPhase.Done;

    [ExecutesContract] public void Buy() => Office.Note("bought");
}

public static class SmallUniverse
{
    public static void States_that_no_member_names_cannot_occur(SmallReview review)
    {
        if (review.Phase is SmallPhase.Open or SmallPhase.Sent)
            return;

        review.Buy();
    }

    public static void One_exclusion_is_not_enough(SmallReview review)
    {
        if (review.Phase is SmallPhase.Open)
            return;

        review.Buy(); // CII1001
    }

    public static void Nothing_is_known_without_a_test(SmallReview review)
    {
        review.Buy(); // CII1001
    }
}

/// <summary>A member may also stand for what is not known.</summary>
public enum CautiousPhase
{
    [MapsTo(ReviewStates.Unknown)] NotKnown,
    [MapsTo(ReviewStates.Cleared)] Done,
}

[ReviewSubject]
public interface ICautiousReview
{
    [ReviewStatus] CautiousPhase Phase { get; }

    [ExecutesContract] void Buy();
}

public static class CautiousUniverse
{
    public static void Known_is_done(ICautiousReview review)
    {
        if (review.Phase != CautiousPhase.NotKnown)
            review.Buy();
    }

    public static void Not_known_is_not_done(ICautiousReview review)
    {
        if (review.Phase == CautiousPhase.NotKnown)
            review.Buy(); // CII1001
    }
}
