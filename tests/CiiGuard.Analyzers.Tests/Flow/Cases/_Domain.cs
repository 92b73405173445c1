// The small domain that the case files share. It is correct code: no line of it may be reported.
using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement;

/// <summary>How the operator's own system names the state of a review.</summary>
public enum ReviewPhase
{
    [MapsTo(ReviewStates.Undeclared)] Draft,
    [MapsTo(ReviewStates.UnderReview)] Filed,
    [MapsTo(ReviewStates.Cleared)] Approved,
    [MapsTo(ReviewStates.NotPassed)] Refused,
    [MapsTo(ReviewStates.Reopened)] Reopened,
    [MapsTo(ReviewStates.Ended)] Ended,
}

/// <summary>The answer of an enum-returning check.</summary>
public enum ReviewLight
{
    Amber,
    Green,
    Red,
}

/// <summary>What the review office decided.</summary>
public enum Ruling
{
    None,
    Pass,
    Fail,
}

/// <summary>Proof that a review was cleared.</summary>
public sealed class Clearance(string number)
{
    public string Number { get; } = number;
}

/// <summary>A review whose status is the user's own enum.</summary>
[ReviewSubject]
public sealed class ServerReview
{
    public string Number { get; set; } = "";

    public bool Published { get; set; }

    [ReviewStatus] public ReviewPhase Phase { get; private set; }

    [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => Phase == ReviewPhase.Approved;

    [ReviewCheck(ReviewStates.Cleared, When = false)] public bool IsOpen => Phase != ReviewPhase.Approved;

    [ReviewCheck(ReviewStates.Undeclared)] public bool IsDraft => Phase == ReviewPhase.Draft;

    [ReviewCheck(ReviewStates.UnderReview)] public bool IsFiled => Phase == ReviewPhase.Filed;

    [ReviewCheck(ReviewStates.NotPassed)] public bool IsRefused => Phase == ReviewPhase.Refused;

    [ReviewCheck(ReviewStates.Any & ~ReviewStates.Cleared)] public bool IsBlocked => Phase != ReviewPhase.Approved;

    [ReviewCheck(ReviewStates.Any & ~ReviewStates.Cleared, Exact = false)] public bool IsKnownToBeBlocked => Phase == ReviewPhase.Refused;

    [ReviewCheck(ReviewStates.Cleared, Exact = false)] public bool IsClearedAndPublished => Phase == ReviewPhase.Approved && Published;

    [ReviewCheck(ReviewStates.Cleared, When = ReviewLight.Green)]
    [ReviewCheck(ReviewStates.NotPassed, When = ReviewLight.Red)]
    public ReviewLight Light => Phase switch
    {
        ReviewPhase.Approved => ReviewLight.Green,
        ReviewPhase.Refused => ReviewLight.Red,
        _ => ReviewLight.Amber,
    };

    [ReviewCheck(ReviewStates.Cleared)] public bool MayProceed() => Phase is ReviewPhase.Approved;

    [ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)] public Clearance? FindClearance() => Phase == ReviewPhase.Approved ? new Clearance(Number) : null;

    [ReviewTransition(ReviewStates.UnderReview, From = ReviewStates.Undeclared)] public void File() => Phase = ReviewPhase.Filed;

    [ReviewTransition(ReviewStates.Cleared, From = ReviewStates.UnderReview)] public void RecordPass() => Phase = ReviewPhase.Approved;

    [ReviewTransition(ReviewStates.Cleared, From = ReviewStates.UnderReview)]
    public async Task RecordPassAsync()
    {
        await Task.Yield();
        Phase = ReviewPhase.Approved;
    }

    [ReviewTransition(ReviewStates.Cleared)] public void Approve() => Phase = ReviewPhase.Approved;

    [ReviewTransition(ReviewStates.Cleared)]
    public async Task ApproveAsync()
    {
        await Task.Yield();
        Phase = ReviewPhase.Approved;
    }

    [ReviewTransition(ReviewStates.Cleared, When = true)]
    public bool TryApprove(Ruling ruling)
    {
        if (ruling != Ruling.Pass)
            return false;

        Phase = ReviewPhase.Approved;
        return true;
    }

    [ReviewTransition(ReviewStates.Cleared, When = true)]
    public async Task<bool> TryApproveAsync(Ruling ruling)
    {
        await Task.Yield();
        if (ruling != Ruling.Pass)
            return false;

        Phase = ReviewPhase.Approved;
        return true;
    }

    [ReviewTransition(ReviewStates.NotPassed)] public void Refuse() => Phase = ReviewPhase.Refused;

    [ReviewTransition(ReviewStates.Reopened)] public void Reopen() => Phase = ReviewPhase.Reopened;

    [ReviewTransition(ReviewStates.Reopened)]
    public async Task ReopenAsync()
    {
        await Task.Yield();
        Phase = ReviewPhase.Reopened;
    }

    [ReviewTransition(ReviewStates.Ended)] public void Withdraw() => Phase = ReviewPhase.Ended;

    [EnsuresReview(ReviewStates.Cleared)]
    public void EnsureCleared()
    {
        if (Phase != ReviewPhase.Approved)
            throw new InvalidOperationException("The review is not cleared.");
    }

    [EnsuresReview(ReviewStates.Cleared)]
    public async Task EnsureClearedAsync()
    {
        await Task.Yield();
        if (Phase != ReviewPhase.Approved)
            throw new InvalidOperationException("The review is not cleared.");
    }

    [EnsuresReview(ReviewStates.Cleared, When = true)] public bool ConfirmCleared() => Phase == ReviewPhase.Approved;

    [RequiresReview(ReviewStates.Cleared)] public string PrintCertificate() => Number;

    [RequiresReview(ReviewStates.Undeclared)] public void Amend(string number) => Number = number;

    [RequiresReview(ReviewStates.UnderReview)] public void Supplement(string material) => Office.Note(material);
}

/// <summary>A review whose status is the law's own enum.</summary>
[ReviewSubject]
public sealed class CloudReview
{
    [ReviewStatus] public ReviewState State { get; private set; } = ReviewState.NeedIdentified;

    [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => State.IsIn(ReviewStates.Cleared);

    [ReviewStatus] public ReviewState CurrentState() => State;

    [ReviewTransition(ReviewStates.Declared, From = ReviewStates.Undeclared)] public void Declare() => State = ReviewState.Declared;

    [ReviewTransition(ReviewStates.Passed)] public void Pass() => State = ReviewState.Passed;

    [ReviewTransition(ReviewStates.Passed, From = ReviewStates.UnderReview)] public void RecordPass() => State = ReviewState.Passed;

    [ReviewTransition(ReviewStates.NotPassed)] public void Fail() => State = ReviewState.NotPassed;

    [ReviewTransition(ReviewStates.ExOfficioApproved)] public void Reopen() => State = ReviewState.ExOfficioApproved;
}

/// <summary>A review known only by its interface.</summary>
[ReviewSubject]
public interface IReviewFile
{
    [ReviewStatus] ReviewState Status { get; }

    [ReviewCheck(ReviewStates.Cleared)] bool IsCleared { get; }

    [ReviewTransition(ReviewStates.Passed)] void Pass();

    [ReviewTransition(ReviewStates.ExOfficioApproved)] void Reopen();

    [EnsuresReview(ReviewStates.Cleared)] void EnsureCleared();
}

/// <summary>A contract whose review is fixed when it is made.</summary>
public sealed class ServerContract
{
    public ServerContract(ServerReview review) => Review = review;

    [GoverningReview] public ServerReview Review { get; }

    public decimal Price { get; set; }

    public bool InUse { get; [PutsIntoUse] set; }

    [ReviewCheck(ReviewStates.Cleared)] public bool CanExecute => Review.IsCleared;

    [ReviewCheck(ReviewStates.NotPassed)] public bool IsBarred => Review.IsRefused;

    [SignsContract] public void Sign() => Office.Note("signed");

    [SignsContract] public Task SignAsync() => Task.CompletedTask;

    [ExecutesContract] public void Execute() => Office.Note("executed");

    [ExecutesContract] public string ExecuteNumbered() => Review.Number;

    [ExecutesContract] public Task ExecuteAsync() => Task.CompletedTask;

    [PutsIntoUse] public void GoLive() => Office.Note("live");

    [PutsIntoUse] public Task GoLiveAsync() => Task.CompletedTask;

    [EnsuresReview(ReviewStates.Cleared, Of = nameof(Review))] public void EnsureReviewed() => Review.EnsureCleared();

    [RequiresReview(ReviewStates.Cleared, Of = nameof(Review))] public void PayAdvance() => Office.Note("paid");
}

/// <summary>A contract whose review can be replaced.</summary>
public sealed class AmendableContract
{
    [GoverningReview] public required ServerReview Review { get; set; }

    public string Title { get; set; } = "";

    [ExecutesContract] public void Execute() => Office.Note("executed");

    public void Rename(string title) => Title = title;

    public void MoveTo(ServerReview review) => Review = review;
}

/// <summary>An order leads to its contract, and the contract to the review.</summary>
public sealed class PurchaseOrder
{
    public PurchaseOrder(ServerContract contract) => Contract = contract;

    [GoverningReview] public ServerContract Contract { get; }

    [ExecutesContract] public void Ship() => Office.Note("shipped");

    [ExecutesContract] public Task ShipAsync() => Task.CompletedTask;
}

/// <summary>A delivery leads to its order.</summary>
public sealed class Delivery
{
    public Delivery(PurchaseOrder order) => Order = order;

    [GoverningReview] public PurchaseOrder Order { get; }

    [PutsIntoUse] public void Install() => Office.Note("installed");
}

/// <summary>A contract that takes effect when it is made.</summary>
public sealed class ActiveContract
{
    [ExecutesContract] public ActiveContract(ServerReview review) => Review = review;

    [GoverningReview] public ServerReview Review { get; }
}

/// <summary>A notice that makes the contract named in it take effect.</summary>
public sealed class CommencementNotice
{
    [ExecutesContract] public CommencementNotice(ServerContract contract) => Price = contract.Price;

    public decimal Price { get; }
}

/// <summary>Gates that are no members of a contract.</summary>
public static class Gates
{
    [SignsContract] public static void Sign(ServerReview review) => Office.Note("signed");

    [ExecutesContract] public static void Execute(ServerReview review) => Office.Note("executed");

    [ExecutesContract] public static void Execute(CloudReview review) => Office.Note("executed");

    [ExecutesContract] public static void Execute(IReviewFile review) => Office.Note("executed");

    [ExecutesContract] public static Task ExecuteAsync(ServerReview review) => Task.CompletedTask;

    [ExecutesContract] public static void ExecuteJointly(ServerReview server, CloudReview cloud) => Office.Note("executed");

    [ExecutesContract] public static void ExecuteContract(ServerContract contract) => Office.Note("executed");

    [PutsIntoUse] public static void GoLive(ServerReview review) => Office.Note("live");

    [ExecutesContract] public static void Renew(this ServerContract contract) => Office.Note("renewed");
}

/// <summary>Checks, guards and needs that are no members of a review.</summary>
public static class ReviewGuards
{
    public static bool HasPassed([ReviewCheck(ReviewStates.Cleared)] ServerReview review) => review.Phase == ReviewPhase.Approved;

    public static bool Allows([ReviewCheck(ReviewStates.Cleared)] this ServerReview review) => review.Phase == ReviewPhase.Approved;

    public static void RequireCleared([EnsuresReview(ReviewStates.Cleared)] ServerReview review)
    {
        if (!review.IsCleared)
            throw new InvalidOperationException("The review is not cleared.");
    }

    public static async Task RequireClearedAsync([EnsuresReview(ReviewStates.Cleared)] ServerReview review)
    {
        await Task.Yield();
        if (!review.IsCleared)
            throw new InvalidOperationException("The review is not cleared.");
    }

    public static bool Confirm([EnsuresReview(ReviewStates.Cleared, When = true)] ServerReview review) => review.IsCleared;

    [return: EnsuresReview(ReviewStates.Cleared)]
    public static ServerReview Verified(ServerReview review)
    {
        if (!review.IsCleared)
            throw new InvalidOperationException("The review is not cleared.");

        return review;
    }

    [return: EnsuresReview(ReviewStates.Cleared)]
    public static ServerReview MakeCleared()
    {
        var review = new ServerReview();
        review.Approve();
        return review;
    }

    public static void LoadCleared(string number, [EnsuresReview(ReviewStates.Cleared)] out ServerReview review)
    {
        review = new ServerReview { Number = number };
        review.Approve();
    }

    public static bool TryFindCleared(string number, [NotNullWhen(true), EnsuresReview(ReviewStates.Cleared, When = true)] out ServerReview? review)
    {
        if (number.Length == 0)
        {
            review = null;
            return false;
        }

        review = new ServerReview { Number = number };
        review.Approve();
        return true;
    }

    public static void Archive([RequiresReview(ReviewStates.Cleared)] ServerReview review) => Office.Note(review.Number);

    public static void Chase([RequiresReview(ReviewStates.UnderReview)] ServerReview review) => Office.Note(review.Number);
}

/// <summary>Says something about reviews, but promises nothing.</summary>
public interface IAuditor
{
    void Look(ServerReview review);

    bool Recommends(ServerReview review);
}

/// <summary>Where reviews and contracts are found.</summary>
public interface IRegister
{
    ServerReview FindReview(string number);

    ServerContract FindContract(string number);
}

/// <summary>Has nothing to do with reviews.</summary>
public static class Office
{
    public static void Note(string text) => Console.WriteLine(text);
}
