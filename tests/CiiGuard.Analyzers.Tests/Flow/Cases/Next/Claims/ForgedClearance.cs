using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.ForgedClearance;

/// <summary>Its status can be set from everywhere.</summary>
[ReviewSubject]
public sealed class OpenReview
{
    public string Number { get; set; } = "";

    [ReviewStatus] public ReviewPhase Phase { get; set; }

    [ReviewTransition(ReviewStates.Cleared)] public void Approve() => Phase = ReviewPhase.Approved;

    [ReviewTransition(ReviewStates.Cleared)] public void ApproveByHelper() => Set();

    private void Set() => Phase = ReviewPhase.Approved;

    public void Forges_by_a_method() => Phase = ReviewPhase.Approved; // CII1009

    public void Goes_back_by_a_method() => Phase = ReviewPhase.Draft;

    public void Sets_a_variable(ReviewPhase phase) => Phase = phase; // CII1009

    [RestoresReview]
    public static OpenReview Restore(string number, ReviewPhase phase) => new() { Number = number, Phase = phase };
}

/// <summary>Its helper is called from a transition and from elsewhere.</summary>
[ReviewSubject]
public sealed class LeakyReview
{
    [ReviewStatus] public ReviewPhase Phase { get; private set; }

    [ReviewTransition(ReviewStates.Cleared)] public void Approve() => Set();

    public void Leaks() => Set();

    private void Set() => Phase = ReviewPhase.Approved; // CII1009
}

/// <summary>Starts cleared.</summary>
[ReviewSubject]
public sealed class BornCleared
{
    [ReviewStatus] public ReviewPhase Phase { get; private set; } = ReviewPhase.Approved; // CII1009
}

/// <summary>Is made by constructors.</summary>
[ReviewSubject]
public sealed class ConstructedReview
{
    public ConstructedReview() => Phase = ReviewPhase.Approved; // CII1009

    public ConstructedReview(string number)
    {
        Number = number;
        Phase = ReviewPhase.Draft;
    }

    [RestoresReview]
    public ConstructedReview(string number, ReviewPhase phase)
    {
        Number = number;
        Phase = phase;
    }

    public string Number { get; } = "";

    [ReviewStatus] public ReviewPhase Phase { get; private set; }
}

/// <summary>A review as a record.</summary>
[ReviewSubject]
public sealed record RecordedReview
{
    public string Number { get; init; } = "";

    [ReviewStatus] public ReviewPhase Phase { get; init; }
}

/// <summary>No review: a row of a table.</summary>
public sealed class ReviewRow
{
    public string Number { get; set; } = "";

    public ReviewPhase Phase { get; set; }
}

public static class Uses
{
    public static OpenReview By_an_initializer() => new() { Phase = ReviewPhase.Approved }; // CII1009

    public static OpenReview By_an_initializer_to_an_open_state() => new() { Phase = ReviewPhase.Filed };

    public static void By_a_setter(OpenReview review)
    {
        review.Phase = ReviewPhase.Approved; // CII1009
    }

    public static void By_a_setter_to_an_open_state(OpenReview review)
    {
        review.Phase = ReviewPhase.Refused;
    }

    public static void By_a_cast(OpenReview review)
    {
        review.Phase = (ReviewPhase)2; // CII1009
    }

    public static void By_a_constant(OpenReview review)
    {
        const ReviewPhase done = ReviewPhase.Approved;
        review.Phase = done; // CII1009
    }

    public static void By_a_conditional(OpenReview review, bool passed)
    {
        review.Phase = passed ? ReviewPhase.Approved : ReviewPhase.Refused; // CII1009
    }

    public static void By_a_variable(OpenReview review, ReviewPhase phase)
    {
        review.Phase = phase; // CII1009
    }

    public static void By_the_transition(OpenReview review) => review.Approve();

    public static RecordedReview By_a_copy(RecordedReview review) => review with { Phase = ReviewPhase.Approved }; // CII1009

    public static RecordedReview By_a_copy_to_an_open_state(RecordedReview review) => review with { Phase = ReviewPhase.Filed };

    public static RecordedReview By_a_copy_of_another_member(RecordedReview review) => review with { Number = "8" };

    public static ReviewRow By_an_initializer_of_a_row() => new() { Phase = ReviewPhase.Approved };

    public static void By_a_setter_of_a_row(ReviewRow row) => row.Phase = ReviewPhase.Approved;

    public static void By_a_default_that_is_a_draft(OpenReview review) => review.Phase = default;

    public static List<OpenReview> In_a_collection() => [new OpenReview { Phase = ReviewPhase.Approved }]; // CII1009
}
