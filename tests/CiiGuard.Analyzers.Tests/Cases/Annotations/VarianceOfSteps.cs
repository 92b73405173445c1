// Steps of a review: sources are preconditions, what they lead to is a promise, and so are the states after an exception.
using CiiGuard;

namespace Variance.Steps;

[ReviewSubject]
public abstract class Review
{
    [ReviewStatus] public ReviewState Status { get; protected set; }
    [ReviewTransition(ReviewStates.Declared, From = ReviewStates.Undeclared)] public virtual void Declare() { }
    [ReviewTransition(ReviewStates.Cleared | ReviewStates.NotPassed)] public abstract void Decide();
    [ReviewTransition(ReviewStates.Passed, OnThrow = ReviewStates.UnderReview)] public virtual void Pass() { }
    [ReviewTransition(ReviewStates.Passed, When = true)] public virtual bool TryPass() => false;
    public virtual void Reset() { }
    public virtual void Note() { }
    [PreservesReview] public virtual void Print() { }
    [PreservesReview] public virtual void Show() { }
    [ReviewTransition(ReviewStates.Cleared)] public abstract void Load();
}

public class Wrong : Review
{
    [ReviewTransition(ReviewStates.Declared, From = ReviewStates.DossierPreparing)] public override void Declare() { } // CII9004
    [ReviewTransition(ReviewStates.Cleared | ReviewStates.Ended)] public override void Decide() { } // CII9004
    [ReviewTransition(ReviewStates.Passed, OnThrow = ReviewStates.Ended)] public override void Pass() { } // CII9004
    [ReviewTransition(ReviewStates.NotPassed, When = true)] public override bool TryPass() => false; // CII9004
    [ReviewTransition(ReviewStates.NeedIdentified)] public override void Reset() { } // CII9004: callers would still count on a clearance
    [ReviewTransition(ReviewStates.Passed)] public override void Print() { } // CII9004
    [RestoresReview] public override void Load() { } // CII9004
}

public class Right : Review
{
    [ReviewTransition(ReviewStates.Declared)] public override void Declare() { }
    [ReviewTransition(ReviewStates.Passed)] public override void Decide() { }
    [ReviewTransition(ReviewStates.Passed, OnThrow = ReviewStates.PreliminaryReview)] public override void Pass() { }
    [ReviewTransition(ReviewStates.Passed, When = true)] [ReviewTransition(ReviewStates.NotPassed, When = false)] public override bool TryPass() => false;
    [ReviewTransition(ReviewStates.Passed)] public override void Note() { }
    [PreservesReview] public override void Print() { }
    [EnsuresReview(ReviewStates.Passed)] public override void Show() { }
    public override void Load() { }
}

public class ThrowsAnyhow : Review
{
    public override void Decide() { }
    public override void Load() { }
    [ReviewTransition(ReviewStates.Passed)] public override void Pass() { } // CII9004: before or after is not within the states promised
}

public interface IWorker
{
    // Knows nothing of reviews: nobody can count on a state here.
    void Step();
}

[ReviewSubject]
public class Worker : IWorker
{
    [ReviewStatus] public ReviewState Status { get; private set; }
    [ReviewTransition(ReviewStates.Declared)] public void Step() => Status = ReviewState.Declared;
}
