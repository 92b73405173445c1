using CiiGuard;

namespace Procurement.Cases.ComputedStatus;

/// <summary>A status that is computed, beside constants and fields of its type.</summary>
[ReviewSubject]
public sealed class ArchivedReview
{
    private const ReviewPhase Beginning = ReviewPhase.Draft;

    private const ReviewPhase End = ReviewPhase.Approved, Refusal = ReviewPhase.Refused;

    private static readonly ReviewPhase Fallback = ReviewPhase.Filed;

    private ReviewPhase last = Beginning;

    public bool IsClosed { get; set; }

    [ReviewStatus] public ReviewPhase Phase => IsClosed ? End : last;

    public void Remember(ReviewPhase phase) => last = phase == Refusal ? Fallback : phase;
}

/// <summary>A status that is always the same.</summary>
[ReviewSubject]
public sealed class ClearedForEver
{
    private const ReviewPhase Always = ReviewPhase.Approved;

    [ReviewStatus] public ReviewPhase Phase => Always;
}

/// <summary>The same with the law's own enum, read by a method.</summary>
[ReviewSubject]
public sealed class ImportedReview(string code)
{
    private const ReviewState Beginning = ReviewState.NeedIdentified;

    private const ReviewState Unreadable = default;

    [ReviewStatus] public ReviewState Current() => code switch
    {
        "P" => ReviewState.Passed,
        "N" => Beginning,
        _ => Unreadable,
    };
}

/// <summary>A field that a computed status hands on.</summary>
[ReviewSubject]
public struct SmallReview
{
    private const ReviewPhase Beginning = ReviewPhase.Draft;

    private ReviewPhase phase;

    public SmallReview() => phase = Beginning;

    [ReviewStatus] public readonly ReviewPhase Phase => phase;

    [ReviewTransition(ReviewStates.Cleared)] public void Approve() => phase = ReviewPhase.Approved;
}

public static class Uses
{
    [ExecutesContract] public static void Execute(ArchivedReview review) => Office.Note(review.Phase.ToString());

    [ExecutesContract] public static void Execute(ImportedReview review) => Office.Note(review.Current().ToString());

    [ExecutesContract] public static void Execute(ClearedForEver review) => Office.Note(review.Phase.ToString());

    public static void Tested(ArchivedReview review)
    {
        if (review.Phase == ReviewPhase.Approved)
            Execute(review);
    }

    public static void Not_tested(ArchivedReview review)
    {
        Execute(review); // CII1001
    }

    public static void Tested_by_a_method(ImportedReview review)
    {
        if (review.Current() == ReviewState.Passed)
            Execute(review);
    }

    public static void Tested_in_the_wrong_case(ImportedReview review)
    {
        if (review.Current() == ReviewState.NeedIdentified)
            Execute(review); // CII1001
    }

    public static void Tested_though_it_never_changes(ClearedForEver review)
    {
        if (review.Phase == ReviewPhase.Approved)
            Execute(review);
    }
}
