using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.BrokenClaims;

/// <summary>What a body does is compared with what its attribute says.</summary>
[ReviewSubject]
public sealed class ClaimingReview
{
    private bool closed;

    public bool Published { get; set; }

    [ReviewStatus] public ReviewPhase Phase { get; private set; }

    [ReviewCheck(ReviewStates.Cleared)] public bool Keeps_its_check => Phase == ReviewPhase.Approved;

    [ReviewCheck(ReviewStates.Cleared)] public bool Tests_the_wrong_state => Phase == ReviewPhase.Filed; // CII1007

    [ReviewCheck(ReviewStates.Cleared)] public bool Tests_nothing => true; // CII1007

    [ReviewCheck(ReviewStates.Cleared)] public bool Tests_the_opposite => Phase != ReviewPhase.Approved; // CII1007

    [ReviewCheck(ReviewStates.Cleared)] public bool Tests_one_state_too_many => Phase is ReviewPhase.Approved or ReviewPhase.Filed; // CII1007

    [ReviewCheck(ReviewStates.Cleared)] public bool Is_not_exact => Phase == ReviewPhase.Approved && Published; // CII1007

    [ReviewCheck(ReviewStates.Cleared, Exact = false)] public bool Does_not_say_that_it_is_exact => Phase == ReviewPhase.Approved && Published;

    [ReviewCheck(ReviewStates.Cleared, When = false)] public bool Keeps_its_check_when_false => Phase != ReviewPhase.Approved;

    [ReviewCheck(ReviewStates.Cleared, When = false)] public bool Has_the_results_the_wrong_way_round => Phase == ReviewPhase.Approved; // CII1007

    [ReviewCheck(ReviewStates.Cleared, When = ReviewLight.Green)]
    public ReviewLight Keeps_its_light => Phase == ReviewPhase.Approved ? ReviewLight.Green : ReviewLight.Red;

    [ReviewCheck(ReviewStates.Cleared, When = ReviewLight.Green)]
    public ReviewLight Shows_green_too_early => Phase == ReviewPhase.Draft ? ReviewLight.Red : ReviewLight.Green; // CII1007

    [ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)] public Clearance? Keeps_its_clearance() => Phase == ReviewPhase.Approved ? new Clearance("7") : null;

    [ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)] public Clearance? Gives_a_clearance_always() => new("7"); // CII1007

    [ReviewTransition(ReviewStates.Cleared)] public void Keeps_its_transition() => Phase = ReviewPhase.Approved;

    [ReviewTransition(ReviewStates.UnderReview)] public void Goes_to_the_wrong_state() => Phase = ReviewPhase.Refused; // CII1007

    [ReviewTransition(ReviewStates.UnderReview)] public void Goes_nowhere() => Office.Note("filed"); // CII1007

    [ReviewTransition(ReviewStates.UnderReview)]
    public void Goes_in_one_branch_only(bool complete) // CII1007
    {
        if (complete)
            Phase = ReviewPhase.Filed;
    }

    [ReviewTransition(ReviewStates.UnderReview)]
    public void Goes_or_throws(bool complete)
    {
        if (!complete)
            throw new InvalidOperationException();

        Phase = ReviewPhase.Filed;
    }

    [ReviewTransition(ReviewStates.UnderReview, From = ReviewStates.UnderReview)] public void Stays_where_it_must_have_been() => Office.Note("filed");

    [ReviewTransition(ReviewStates.UnderReview, When = true)]
    public bool Goes_where_it_says_so(bool complete)
    {
        if (complete)
            Phase = ReviewPhase.Filed;

        return complete;
    }

    [ReviewTransition(ReviewStates.UnderReview, When = true)]
    public bool Says_so_without_going(bool complete) // CII1007
    {
        if (complete)
            Phase = ReviewPhase.Filed;

        return true;
    }

    [ReviewTransition(ReviewStates.UnderReview)]
    public async Task Goes_asynchronously()
    {
        await Task.Yield();
        Phase = ReviewPhase.Filed;
    }

    [ReviewTransition(ReviewStates.UnderReview)]
    public async Task Goes_asynchronously_in_one_branch_only(bool complete) // CII1007
    {
        await Task.Yield();
        if (complete)
            Phase = ReviewPhase.Filed;
    }

    [ReviewTransition(ReviewStates.UnderReview)]
    public void Swallows_the_failure() // CII1007
    {
        try
        {
            Office.Note("filing");
            Phase = ReviewPhase.Filed;
        }
        catch (Exception)
        {
            closed = true;
        }
    }

    [EnsuresReview(ReviewStates.Cleared)]
    public void Keeps_its_promise()
    {
        if (Phase != ReviewPhase.Approved)
            throw new InvalidOperationException();
    }

    [EnsuresReview(ReviewStates.Cleared)]
    public void Only_notes_it() // CII1007
    {
        if (Phase != ReviewPhase.Approved)
            Office.Note("not cleared");
    }

    [EnsuresReview(ReviewStates.Cleared)]
    public void Leaves_early() // CII1007
    {
        if (closed)
            return;

        if (Phase != ReviewPhase.Approved)
            throw new InvalidOperationException();
    }

    [EnsuresReview(ReviewStates.Cleared)] public void Keeps_its_promise_by_another_promise() => Keeps_its_promise();

    [EnsuresReview(ReviewStates.Cleared)] public void Keeps_its_promise_by_a_transition() => Keeps_its_transition();

    [EnsuresReview(ReviewStates.Cleared, When = true)] public bool Keeps_its_promise_when_true() => Phase == ReviewPhase.Approved && !closed;

    [EnsuresReview(ReviewStates.Cleared, When = true)] public bool Breaks_its_promise_when_true() => Phase == ReviewPhase.Approved || closed; // CII1007
}

public static class Helpers
{
    public static void Keeps_the_promise_of_a_parameter([EnsuresReview(ReviewStates.Cleared)] ServerReview review) => review.EnsureCleared();

    public static void Breaks_the_promise_of_a_parameter([EnsuresReview(ReviewStates.Cleared)] ServerReview review) => Office.Note(review.Number); // CII1007

    public static void Keeps_the_promise_of_one_and_not_of_the_other([EnsuresReview(ReviewStates.Cleared)] ServerReview review, ServerReview other) => other.EnsureCleared(); // CII1007

    public static bool Keeps_the_check_of_a_parameter([ReviewCheck(ReviewStates.Cleared)] ServerReview review) => review.IsCleared;

    public static bool Breaks_the_check_of_a_parameter([ReviewCheck(ReviewStates.Cleared)] ServerReview review) => review.IsFiled; // CII1007

    [return: EnsuresReview(ReviewStates.Cleared)] public static ServerReview Keeps_the_promise_of_its_result() => ReviewGuards.MakeCleared();

    [return: EnsuresReview(ReviewStates.Cleared)] public static ServerReview Breaks_the_promise_of_its_result() => new(); // CII1007

    [return: EnsuresReview(ReviewStates.Cleared)]
    public static ServerReview Breaks_the_promise_of_one_result(ServerReview review, bool strict) // CII1007
    {
        if (strict)
            return ReviewGuards.Verified(review);

        return review;
    }

    public static void Keeps_the_promise_of_an_out_parameter([EnsuresReview(ReviewStates.Cleared)] out ServerReview review) => review = ReviewGuards.MakeCleared();

    public static void Breaks_the_promise_of_an_out_parameter([EnsuresReview(ReviewStates.Cleared)] out ServerReview review) => review = new ServerReview(); // CII1007

    public static bool Breaks_the_promise_of_an_out_parameter_when_true([NotNullWhen(true), EnsuresReview(ReviewStates.Cleared, When = true)] out ServerReview? review) // CII1007
    {
        review = new ServerReview();
        return true;
    }
}

/// <summary>A contract that speaks for its review.</summary>
public sealed class ClaimingContract
{
    public ClaimingContract(ServerReview review) => Review = review;

    [GoverningReview] public ServerReview Review { get; }

    [ReviewCheck(ReviewStates.Cleared)] public bool Keeps_its_check => Review.IsCleared;

    [ReviewCheck(ReviewStates.Cleared)] public bool Breaks_its_check => Review.IsFiled; // CII1007

    [EnsuresReview(ReviewStates.Cleared, Of = nameof(Review))] public void Keeps_its_promise() => Review.EnsureCleared();

    [EnsuresReview(ReviewStates.Cleared, Of = nameof(Review))] public void Breaks_its_promise() => Office.Note(Review.Number); // CII1007
}

/// <summary>Nothing can be compared where there is no body or no status to see.</summary>
[ReviewSubject]
public abstract class TrustedReview
{
    [ReviewStatus] public abstract ReviewPhase Phase { get; }

    [ReviewCheck(ReviewStates.Cleared)] public abstract bool IsCleared { get; }

    [ReviewTransition(ReviewStates.Cleared)] public abstract void Approve();

    [EnsuresReview(ReviewStates.Cleared)] public abstract void EnsureCleared();
}
