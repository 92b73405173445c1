// An override or implementation may ask for less and promise more; anything else stands at its name.
using CiiGuard;

namespace Variance;

[ReviewSubject]
public sealed class Review
{
    [ReviewStatus] public ReviewState Status { get; private set; }
    [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => Status.IsIn(ReviewStates.Cleared);
}

public abstract class Contract
{
    [GoverningReview] public required virtual Review Review { get; init; }
    [RequiresReview(ReviewStates.Cleared | ReviewStates.UnderReview)] public virtual void Pay() { }
    [RequiresReview(ReviewStates.Cleared, Of = nameof(Review))] public virtual void Ship() { }
    [ExecutesContract] public virtual void Execute() { }
    [SignsContract] public virtual void Sign() { }
    [EnsuresReview(ReviewStates.Cleared | ReviewStates.NotPassed)] public virtual void Decide() { }
    [EnsuresReview(ReviewStates.Cleared, When = true)] public virtual bool Confirm() => false;
    public virtual void Close() { }
    public virtual void Archive(Review review) { }
    public virtual void Keep([RequiresReview(ReviewStates.Cleared)] Review review) { }
    [ReviewCheck(ReviewStates.Cleared)] public virtual bool CanExecute => Review.IsCleared;
    [ReviewCheck(ReviewStates.Cleared, Exact = false)] public virtual bool MayExecute => Review.IsCleared;
    public virtual bool InUse { get; [PutsIntoUse] set; }
    public virtual bool IsLive { get; set; }
    [return: EnsuresReview(ReviewStates.Cleared)] public virtual Review Verified() => Review;
    public virtual void Load([EnsuresReview(ReviewStates.Cleared)] out Review review) => review = Review;
}

public class MoreIsAsked : Contract
{
    [RequiresReview(ReviewStates.Cleared)] public override void Pay() { } // CII9004
    [RequiresReview(ReviewStates.Passed, Of = nameof(Review))] public override void Ship() { } // CII9004
    [ExecutesContract] public override void Close() { } // CII9004
    [ExecutesContract] public override void Sign() { } // CII9004: signature may come before clearance
    public override void Archive([RequiresReview(ReviewStates.Cleared)] Review review) { } // CII9004
    public override void Keep([RequiresReview(ReviewStates.Passed)] Review review) { } // CII9004
    [PutsIntoUse] public override bool IsLive { get; set; } // CII9004
    public override bool InUse { get; [RequiresReview(ReviewStates.Passed)] set; } // CII9004
}

public class LessIsAsked : Contract
{
    [RequiresReview(ReviewStates.Any & ~ReviewStates.NotPassed)] public override void Pay() { }
    [RequiresReview(ReviewStates.Cleared | ReviewStates.UnderReview)] public override void Ship() { } // the member leads to the review that governs
    [SignsContract] public override void Execute() { }
    [SignsContract] public override void Sign() { }
    public override void Keep([RequiresReview(ReviewStates.Cleared | ReviewStates.Ended)] Review review) { }
    [PutsIntoUse] public override bool InUse { get; set; }
}

public class Silent : Contract
{
    public override void Pay() { }
    public override void Execute() { }
    public override void Decide() { }
    public override bool Confirm() => true;
    public override bool CanExecute => false;
    public override Review Verified() => Review;
}

public class MoreIsPromised : Contract
{
    [EnsuresReview(ReviewStates.Cleared)] public override void Decide() { }
    [EnsuresReview(ReviewStates.Passed, When = true)] [EnsuresReview(ReviewStates.NotPassed, When = false)] public override bool Confirm() => false;
    [EnsuresReview(ReviewStates.Cleared)] public override void Close() { }
    [ReviewCheck(ReviewStates.Cleared)] public override bool MayExecute => Review.IsCleared;
    [ReviewCheck(ReviewStates.Cleared)] public override bool CanExecute => Review.IsCleared;
    [return: EnsuresReview(ReviewStates.Passed)] public override Review Verified() => Review;
    public override void Load([EnsuresReview(ReviewStates.Passed)] out Review review) => review = Review;
}

public class LessIsPromised : Contract
{
    [EnsuresReview(ReviewStates.Any)] public override void Decide() { } // CII9004
    [EnsuresReview(ReviewStates.Cleared | ReviewStates.Reopened, When = true)] public override bool Confirm() => false; // CII9004
    [ReviewCheck(ReviewStates.Passed)] public override bool CanExecute => Review.IsCleared; // CII9004: the result false proves less
    [ReviewCheck(ReviewStates.Cleared | ReviewStates.Ended, Exact = false)] public override bool MayExecute => Review.IsCleared; // CII9004
    [return: EnsuresReview(ReviewStates.Any & ~ReviewStates.NotPassed)] public override Review Verified() => Review; // CII9004
    public override void Load([EnsuresReview(ReviewStates.Any)] out Review review) => review = Review; // CII9004
}

public class Inexact : Contract
{
    [ReviewCheck(ReviewStates.Cleared, Exact = false)] public override bool CanExecute => Review.IsCleared; // CII9004
    [ReviewCheck(ReviewStates.Cleared, When = false)] public override bool MayExecute => !Review.IsCleared; // CII9004
    [EnsuresReview(ReviewStates.Any)] public override bool Confirm() => false; // CII9004: speaks of the result true as well
}

public class Further : LessIsAsked
{
    // What holds is the base's base as well.
    [RequiresReview(ReviewStates.Passed)] public sealed override void Pay() { } // CII9004
    [Waiver("Only called by the test bench.")] [RequiresReview(ReviewStates.Passed, Of = nameof(Review))] public override void Ship() { }
}
