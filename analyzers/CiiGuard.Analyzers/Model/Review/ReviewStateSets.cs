using CiiGuard.Analyzers.Flow;

namespace CiiGuard.Analyzers;

/// <summary>
/// The states of the vocabulary as bits: bit n is the state whose number is n, so the numbers in attributes can be taken as they are.
/// A test compares these with the vocabulary assembly.
/// </summary>
internal static class ReviewStateSets
{
    public const int StateCount = 21;

    public static readonly StateSet Any = new((1UL << StateCount) - 1);
    public static readonly StateSet Unknown = Of(0);
    public static readonly StateSet NeedIdentified = Of(1);
    public static readonly StateSet Undeclared = Of(1, 2, 4, 5);
    public static readonly StateSet UnderReview = Of(6, 7, 9, 10, 11, 12, 13);
    public static readonly StateSet Cleared = Of(3, 8, 14, 15);
    public static readonly StateSet NotPassed = Of(16);
    public static readonly StateSet Reopened = Of(17, 18);
    public static readonly StateSet Ended = Of(19, 20);

    /// <summary>No state of a review: the object no longer stands for one, because a step was taken from it. In no other set, so it is cleared for nothing.</summary>
    public static readonly StateSet MovedOn = Of(40);

    /// <summary>Names in the order of their bits.</summary>
    public static readonly string[] Names =
    {
        "Unknown", "NeedIdentified", "SelfAssessing", "NoImpactFound", "DeclarationDue", "DossierPreparing", "Declared", "DossierDeficient",
        "ReviewNotRequired", "PreliminaryReview", "PreliminaryReviewExtended", "OpinionRound", "SpecialReview", "SpecialReviewExtended",
        "Passed", "PassedWithCommitments", "NotPassed", "ExOfficioProposed", "ExOfficioApproved", "Withdrawn", "Abandoned",
    };

    public static StateSet OfState(int state) => state is >= 0 and < StateCount ? Of(state) : StateSet.Empty;

    public static StateSet FromFlags(object? flags) => flags is int bits ? new StateSet((ulong)(uint)bits) & Any : StateSet.Empty;

    private static StateSet Of(params int[] states)
    {
        ulong bits = 0;
        foreach (var state in states)
            bits |= 1UL << state;
        return new(bits);
    }
}
