// [ReviewStatus] and the enums behind it.
using CiiGuard;

namespace Misuse.Statuses;

public enum Plain { Open, Done }

public enum Mapped
{
    [MapsTo(ReviewStates.Unknown)] None,
    [MapsTo(ReviewStates.Undeclared)] Draft,
    [MapsTo(ReviewStates.Cleared)] Approved,
    [MapsTo(ReviewStates.Cleared)] Accepted = Approved,
}

public enum Gaps
{
    [MapsTo(ReviewStates.Undeclared)] Draft,
    OnHold, // CII9005
    [System.Obsolete] Old, // CII9005
    [MapsTo(ReviewStates.Cleared)] Approved,
    Accepted = Approved, // CII9005: a name without a meaning makes the value mean anything
}

public enum Overlaps
{
    [MapsTo(ReviewStates.Undeclared)] Draft,
    [MapsTo(ReviewStates.SelfAssessing)] Assessing, // CII9006
    [MapsTo(ReviewStates.Cleared)] Approved,
    [MapsTo(ReviewStates.Passed)] Passed = Approved, // CII9006: one value cannot mean two things
    [MapsTo(ReviewStates.Any)] Other, // CII9006
    [MapsTo(0)] Nothing, // CII9011
}

[ReviewSubject]
public class Wrong
{
    [ReviewStatus] public Plain Progress { get; set; } // CII9001
    [ReviewStatus] public bool Done { get; set; } // CII9001
    [ReviewStatus] public string Text = ""; // CII9001
    [ReviewStatus] public ReviewStates States { get; } // CII9001: a set is no state
    [ReviewStatus] public static ReviewState Shared { get; set; } // CII9001
    [ReviewStatus] public const ReviewState Fixed = ReviewState.Unknown; // CII9001
    [ReviewStatus] public ReviewState Written { set { } } // CII9001
    [ReviewStatus] public ReviewState this[int index] => ReviewState.Unknown; // CII9001
    [ReviewStatus] public ReviewState Look(int when) => ReviewState.Unknown; // CII9001
    [ReviewStatus] public void Nothing() { } // CII9001
    [ReviewStatus] public Task<ReviewState> LookAsync() => null!; // CII9001
    public ReviewState ByAccessor { [ReviewStatus] get; set; } // CII9001
}

[ReviewSubject]
public class Right
{
    [ReviewStatus] private Mapped _status;
    [ReviewStatus] public Mapped Status => _status;
    [ReviewStatus] public Mapped? Maybe => _status;
    [ReviewStatus] public ReviewState State() => _status == Mapped.Approved ? ReviewState.Passed : ReviewState.Unknown;
}

[ReviewSubject]
public class TwoStored
{
    [ReviewStatus] public ReviewState State { get; private set; }
    [ReviewStatus] public Mapped Status { get; private set; } // CII9013
    [ReviewStatus] private Mapped _third; // CII9013
    public Mapped Third => _third;
}

[ReviewSubject]
public class Generic<TStatus> where TStatus : struct, System.Enum
{
    // What it is, whoever names the type argument says.
    [ReviewStatus] public TStatus Status { get; private set; }
}

public class NoSubject
{
    [ReviewStatus] public ReviewState State { get; set; } // CII9017
}

public interface IHasStatus
{
    [ReviewStatus] ReviewState State { get; }
}

[ReviewSubject]
public class ByInterface : IHasStatus
{
    public ReviewState State => ReviewState.Unknown;
}

public static class Numbers
{
    [MapsTo(ReviewStates.Cleared)] public const int Approved = 1; // CII9016
    [MapsTo(ReviewStates.Cleared)] public static readonly object Field = new(); // CII9016
}
