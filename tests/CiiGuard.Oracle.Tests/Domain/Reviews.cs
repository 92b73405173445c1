// The annotated domain of the generated programs, with a real state machine behind it.
using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement;

public enum Phase
{
    [MapsTo(ReviewStates.Undeclared)] Draft,
    [MapsTo(ReviewStates.UnderReview)] Filed,
    [MapsTo(ReviewStates.Cleared)] Approved,
    [MapsTo(ReviewStates.NotPassed)] Refused,
    [MapsTo(ReviewStates.Reopened)] Reopened,
}

public enum Light
{
    Amber,
    Green,
    Red,
}

public sealed class Clearance;

[ReviewSubject]
public interface IReview
{
    [ReviewStatus] Phase Phase { get; }

    [ReviewCheck(ReviewStates.Cleared)] bool IsCleared { get; }

    [EnsuresReview(ReviewStates.Cleared)] void EnsureCleared();

    [ReviewTransition(ReviewStates.Cleared)] void Approve();

    [ReviewTransition(ReviewStates.Reopened)] void Reopen();
}

/// <summary>
/// A review. What state it is in is decided when something first depends on it, so that a few runs stand for all initial states.
/// </summary>
[ReviewSubject(Initial = ReviewState.NeedIdentified)]
public sealed class Review : IReview
{
    private const int All = 0b11111;
    private int possible = 1 << (int)Phase.Draft;

    [RestoresReview]
    public static Review Stored() => new() { possible = All };

    [ReviewStatus]
    public Phase Phase
    {
        get
        {
            Machine.Step();
            return Observe();
        }
        private set => possible = 1 << (int)value;
    }

    [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => Ask(Phase.Approved);

    [ReviewCheck(ReviewStates.Cleared, When = false)] public bool IsOpen => !Ask(Phase.Approved);

    [ReviewCheck(ReviewStates.NotPassed)] public bool IsRefused => Ask(Phase.Refused);

    [ReviewCheck(ReviewStates.Cleared, Exact = false)] public bool IsClearedAndPublished => Ask(Phase.Approved) && Machine.Choose(2) == 0;

    [ReviewCheck(ReviewStates.Any & ~ReviewStates.Cleared, Exact = false)] public bool IsKnownToBeBlocked => !Ask(Phase.Approved) && Machine.Choose(2) == 0;

    [ReviewCheck(ReviewStates.Cleared, When = Light.Green)]
    [ReviewCheck(ReviewStates.NotPassed, When = Light.Red)]
    public Light Light => Ask(Phase.Approved) ? Light.Green : Has(Phase.Refused) ? Light.Red : Light.Amber;

    [ReviewCheck(ReviewStates.Cleared)] public bool MayProceed() => Ask(Phase.Approved);

    [ReviewCheck(ReviewStates.Cleared)]
    public async Task<bool> MayProceedAsync()
    {
        await Machine.Later();
        return Ask(Phase.Approved);
    }

    [ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)] public Clearance? FindClearance() => Ask(Phase.Approved) ? new Clearance() : null;

    [EnsuresReview(ReviewStates.Cleared)]
    public void EnsureCleared()
    {
        if (!Ask(Phase.Approved))
            throw new InvalidOperationException("The review is not cleared.");
    }

    [EnsuresReview(ReviewStates.Cleared)]
    public async Task EnsureClearedAsync()
    {
        await Machine.Later();
        if (!Ask(Phase.Approved))
            throw new InvalidOperationException("The review is not cleared.");
    }

    [EnsuresReview(ReviewStates.Cleared, When = true)] public bool ConfirmCleared() => Ask(Phase.Approved);

    [ReviewTransition(ReviewStates.UnderReview)] public void File() => Move(Phase.Filed);

    [ReviewTransition(ReviewStates.Cleared)] public void Approve() => Move(Phase.Approved);

    [ReviewTransition(ReviewStates.NotPassed)] public void Refuse() => Move(Phase.Refused);

    [ReviewTransition(ReviewStates.Reopened)] public void Reopen() => Move(Phase.Reopened);

    [ReviewTransition(ReviewStates.Cleared, OnThrow = ReviewStates.NotPassed)]
    public void Decide(bool strict)
    {
        // It promises what is true when it throws, so it cannot fail before it has begun.
        Machine.Begin();
        if (Machine.MayFail())
        {
            Phase = Phase.Refused;
            throw new OfficeException();
        }

        Phase = Phase.Approved;
    }

    [ReviewTransition(ReviewStates.Cleared, When = true)]
    public bool TryApprove()
    {
        Machine.Step();
        if (Machine.Choose(2) == 0)
            return false;
        Move(Phase.Approved);
        return true;
    }

    [ReviewTransition(ReviewStates.Cleared, When = true)]
    public async Task<bool> TryApproveAsync()
    {
        await Machine.Later();
        return TryApprove();
    }

    [ReviewTransition(ReviewStates.Cleared)] public Task ApproveAsync() => Machine.Start(() => Move(Phase.Approved));

    [ReviewTransition(ReviewStates.Reopened)] public Task ReopenAsync() => Machine.Start(() => Move(Phase.Reopened));

    [ExecutesContract] public void Start([CallerLineNumber] int line = 0) => Machine.Gate(this, line);

    internal bool Violates()
    {
        var approved = 1 << (int)Phase.Approved;
        if ((possible & approved) == 0)
            return true;
        return possible != approved && !Has(Phase.Approved);
    }

    private bool Ask(Phase phase)
    {
        Machine.Step();
        return Has(phase);
    }

    /// <summary>Whether it is in the phase; where both are possible the run decides, and the review remembers.</summary>
    private bool Has(Phase phase)
    {
        var bit = 1 << (int)phase;
        if ((possible & bit) == 0)
            return false;
        if (possible == bit)
            return true;
        var holds = Machine.Choose(2) == 0;
        possible = holds ? bit : possible & ~bit;
        return holds;
    }

    private Phase Observe()
    {
        for (var phase = Phase.Draft; phase < Phase.Reopened; phase++)
        {
            if (Has(phase))
                return phase;
        }

        return Phase.Reopened;
    }

    private void Move(Phase to)
    {
        Machine.Step();
        Phase = to;
        Machine.Fail();
    }
}

public sealed class Contract
{
    public Contract(Review review) => Review = review;

    [GoverningReview] public Review Review { get; }

    [ReviewCheck(ReviewStates.Cleared)] public bool CanExecute => Review.IsCleared;

    [EnsuresReview(ReviewStates.Cleared, Of = nameof(Review))] public void EnsureReviewed() => Review.EnsureCleared();

    [ExecutesContract] public void Execute([CallerLineNumber] int line = 0) => Machine.Gate(Review, line);
}

public sealed class Deal
{
    [GoverningReview] public required Review Review { get; set; }

    [ExecutesContract] public void Execute([CallerLineNumber] int line = 0) => Machine.Gate(Review, line);
}

/// <summary>A record: a copy leads to the same review until one of the two is changed.</summary>
public sealed record Card
{
    [GoverningReview] public required Review Review { get; set; }

    [ExecutesContract] public void Execute([CallerLineNumber] int line = 0) => Machine.Gate(Review, line);
}

/// <summary>A value: every assignment copies it.</summary>
public struct Slip(Review review)
{
    [GoverningReview] public Review Review { get; set; } = review;

    [ExecutesContract] public readonly void Execute([CallerLineNumber] int line = 0) => Machine.Gate(Review, line);
}

public sealed class Order
{
    public Order(Contract contract) => Contract = contract;

    [GoverningReview] public Contract Contract { get; }

    [ExecutesContract] public void Execute([CallerLineNumber] int line = 0) => Machine.Gate(Contract.Review, line);
}

public static class Gates
{
    [ExecutesContract] public static void Execute(Review review, [CallerLineNumber] int line = 0) => Machine.Gate(review, line);

    [ExecutesContract]
    public static Task ExecuteAsync(Review review, [CallerLineNumber] int line = 0)
    {
        Machine.Gate(review, line);
        return Task.CompletedTask;
    }

    public static bool HasPassed([ReviewCheck(ReviewStates.Cleared)] Review review) => review.IsCleared;

    public static void Require([EnsuresReview(ReviewStates.Cleared)] Review review) => review.EnsureCleared();
}

/// <summary>What programs can ask that has nothing to do with reviews.</summary>
public sealed class World
{
    public bool Coin()
    {
        Machine.Step();
        return Machine.Choose(2) == 1;
    }

    /// <summary>A coin for loops: it comes to an end.</summary>
    public bool More() => Coin() && Machine.TakeRound();

    public void Note() => Machine.Step();

    /// <summary>A review out of the archive; it may be one that the program has already.</summary>
    public Review Find()
    {
        Machine.Step();
        return Machine.Find();
    }

    public AsyncScope OpenAsync()
    {
        Machine.Step();
        return new AsyncScope();
    }

    public Scope Open()
    {
        Machine.Step();
        return new Scope();
    }
}

public sealed class Scope : IDisposable
{
    public void Dispose() => Machine.Tick();
}

public sealed class OfficeException : Exception;
