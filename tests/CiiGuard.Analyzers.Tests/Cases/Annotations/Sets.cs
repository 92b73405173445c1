// Sets of states: values that there are, clauses that can be met.
using CiiGuard;

namespace Misuse.Sets;

[ReviewSubject(Initial = (ReviewState)99)] // CII9010
public class Odd { [ReviewStatus] public ReviewState State { get; private set; } }

[ReviewSubject(Stable = (ReviewStates)0x4000_0000)] // CII9010
public class OddSet { [ReviewStatus] public ReviewState State { get; private set; } }

[ReviewSubject(Stable = 0)]
public class Review
{
    [ReviewStatus] public ReviewState State { get; private set; }
    [ReviewCheck((ReviewStates)(-1))] public bool All => true; // CII9010
    [ReviewCheck(ReviewStates.Cleared, When = (ReviewState)(-5))] public ReviewState Result => default; // CII9010
    [ReviewCheck((ReviewStates)((1 << 21) - 1))] public bool Any => true;
    [ReviewCheck((ReviewStates)1)] public bool IsUnknown => true;

    [ReviewCheck(0)] public bool Empty => true; // CII9011
    [RequiresReview(default)] public void NeedNothing() { } // CII9011
    [EnsuresReview(ReviewStates.Cleared & ReviewStates.NotPassed)] public void EnsureNothing() { } // CII9011
    [ReviewTransition(0)] public void ToNothing() { } // CII9011
    [ReviewTransition(ReviewStates.Passed, From = 0)] public void FromNothing() { } // CII9011
    [ReviewTransition(ReviewStates.Passed, OnThrow = 0)] public void Throws() { }

    [RequiresReview(ReviewStates.Cleared)] [RequiresReview(ReviewStates.UnderReview)] public void Contradiction() { } // CII9011
    [RequiresReview(ReviewStates.Cleared)] [RequiresReview(ReviewStates.Passed)] public void Narrower() { }
    [ExecutesContract] [RequiresReview(ReviewStates.NotPassed)] public void Execute() { } // CII9011
    [SignsContract] [RequiresReview(ReviewStates.UnderReview)] public void Sign() { }
    [SignsContract] [RequiresReview(ReviewStates.NotPassed)] public void SignRefused() { } // CII9011
    [RequiresReview(ReviewStates.UnderReview)] [ReviewTransition(ReviewStates.Passed, From = ReviewStates.Undeclared)] public void Pass() { } // CII9011
    [ReviewTransition(ReviewStates.Passed, From = ReviewStates.UnderReview, When = true)] [ReviewTransition(ReviewStates.Declared, From = ReviewStates.Undeclared, When = false)] public bool Move() => true;
    [EnsuresReview(ReviewStates.Cleared)] [EnsuresReview(ReviewStates.NotPassed)] public void Both() { } // CII9011
    [EnsuresReview(ReviewStates.Cleared, When = true)] [EnsuresReview(ReviewStates.NotPassed, When = false)] public bool Either() => true;
    [EnsuresReview(ReviewStates.Cleared | ReviewStates.Ended)] [EnsuresReview(ReviewStates.Ended)] public void Fewer() { }
    public void Take([RequiresReview(ReviewStates.Cleared)] [RequiresReview(ReviewStates.Ended)] Review review) { } // CII9011
    [RequiresReview(ReviewStates.Cleared, Of = nameof(one))] [RequiresReview(ReviewStates.Ended, Of = nameof(other))] public void Two(Review one, Review other) { }

    [PreservesReview] public void Preserve() { }
    [PreservesReview] [ReviewTransition(ReviewStates.Passed)] public void Contradict() { } // CII9032
    [PreservesReview] [MovesOn] public Review MoveOn() => this; // CII9032
    [PreservesReview] [RestoresReview] public void Restore() { } // CII9032
    public void Touch([PreservesReview] [ReviewTransition(ReviewStates.Passed)] Review review) { } // CII9032
}

public class Values
{
    [Obligation((SupplierObligation)0)] public const string Zero = ""; // CII9010
    [Obligation(SupplierObligation.CooperateWithReview, (SupplierObligation)1000)] public const string Thousand = ""; // CII9010
    [StatutoryPeriod((ReviewPeriod)(-1))] public const int Days = 1; // CII9010
}

[CoveredProduct((NetworkProductCategory)12345)] // CII9010
public class Product;
