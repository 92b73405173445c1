// [ReviewSubject]: something tells of the review, and it starts and ends in states that it can have.
using CiiGuard;

namespace Misuse.Subjects;

public enum Phase
{
    [MapsTo(ReviewStates.UnderReview)] Filed,
    [MapsTo(ReviewStates.Cleared)] Approved,
    [MapsTo(ReviewStates.NotPassed)] Refused,
}

[ReviewSubject] public class Mute { public bool Approved { get; set; } } // CII9012
[ReviewSubject] public record struct MuteRecord(int Number); // CII9012
[ReviewSubject] public static class NoObjects { } // CII9031
[SupplierContract] public static class NoContract { } // CII9031
[ReviewDossier] public static class NoDossier { } // CII9031
[SelfAssessment] public static class NoAssessment { } // CII9031

[ReviewSubject] public interface IMute { }
[ReviewSubject] public abstract class MuteBase { }
[ReviewSubject] public class ToldByExtension { }
[ReviewSubject] public class ToldByStore { }
[ReviewSubject] public class ToldByContract { }
[ReviewSubject] public class Told { [ReviewStatus] public ReviewState Status { get; protected set; } }
[ReviewSubject] public class TellsAsItsBase : Told { }
[ReviewSubject] public class OnlyChecked { [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared { get; set; } }
[ReviewSubject] public class OnlyMoved { [ReviewTransition(ReviewStates.Passed)] public void Pass() { } }

[ReviewSubject(Initial = ReviewState.Declared, Only = ReviewStates.Declared)] public class TypedState { [MovesOn] public OtherTypedState Open() => new(); }
[ReviewSubject(Initial = ReviewState.PreliminaryReview)] public class OtherTypedState;
[ReviewSubject(Only = ReviewStates.Cleared)] public class TypedGroup;
[ReviewSubject(Initial = ReviewState.Passed, Only = ReviewStates.Declared)] public class OutsideOnly; // CII9014
[ReviewSubject(Only = 0)] public class OnlyNothing; // CII9011
public class NoState { [MovesOn] public NoState Open() => this; } // CII9017

public static class Extensions
{
    public static bool IsCleared([ReviewCheck(ReviewStates.Cleared)] this ToldByExtension review) => true;
}

public class Store
{
    [return: EnsuresReview(ReviewStates.Cleared)] public Task<ToldByStore> FindAsync() => null!;
}

public class Contract
{
    [GoverningReview] public required ToldByContract Review { get; init; }
    [ReviewCheck(ReviewStates.Cleared)] public bool CanExecute => true;
}

[ReviewSubject(Initial = ReviewState.SelfAssessing)] // CII9014
public class StartsNowhere { [ReviewStatus] public Phase Phase { get; private set; } }

[ReviewSubject(Initial = ReviewState.Declared)]
public class StartsFiled { [ReviewStatus] public Phase Phase { get; private set; } }

[ReviewSubject]
public class StartsByDefault { [ReviewStatus] public Phase Phase { get; private set; } }

[ReviewSubject(Stable = ReviewStates.NotPassed | ReviewStates.Ended)]
public class Stable
{
    [ReviewStatus] public ReviewState State { get; private set; }
    [ReviewTransition(ReviewStates.Declared)] public void Declare() { } // CII9015
    [ReviewTransition(ReviewStates.Declared, From = ReviewStates.Any)] public void DeclareAny() { } // CII9015
    [ReviewTransition(ReviewStates.Reopened, From = ReviewStates.Cleared | ReviewStates.NotPassed)] public void Reopen() { } // CII9015
    [ReviewTransition(ReviewStates.Abandoned, From = ReviewStates.Withdrawn)] public void Abandon() { } // CII9015
    [ReviewTransition(ReviewStates.Declared, From = ReviewStates.Undeclared)] public void DeclareRightly() { }
    [ReviewTransition(ReviewStates.NotPassed)] public void Refuse() { }
    [ReviewTransition(ReviewStates.Ended)] public void End() { }
    [ReviewTransition(ReviewStates.Passed, From = ReviewStates.UnderReview)] public void Pass() { }
}

public static class Desk
{
    public static void Reopen([ReviewTransition(ReviewStates.Reopened, From = ReviewStates.NotPassed)] Stable review) { } // CII9015
    public static void Close([ReviewTransition(ReviewStates.Withdrawn, From = ReviewStates.UnderReview)] Stable review) { }
}

[ReviewSubject(Stable = ReviewStates.NotPassed)]
public class StableByUniverse
{
    // A state that no value stands for cannot be left.
    [ReviewStatus] public Two Two { get; private set; }
    [ReviewTransition(ReviewStates.Cleared)] public void Pass() { }
}

public enum Two { [MapsTo(ReviewStates.UnderReview)] Filed, [MapsTo(ReviewStates.Cleared)] Approved }
