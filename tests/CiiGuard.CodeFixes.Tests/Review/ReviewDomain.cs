namespace CiiGuard.CodeFixes.Tests;

/// <summary>What the fixed sources are about; correct code.</summary>
internal static class ReviewDomain
{
    public const string Source = """
        using System;
        using System.Threading.Tasks;
        using CiiGuard;

        namespace Purchasing
        {
            public enum Phase
            {
                [MapsTo(ReviewStates.Undeclared)] Draft,
                [MapsTo(ReviewStates.UnderReview)] Filed,
                [MapsTo(ReviewStates.Cleared)] Approved,
                [MapsTo(ReviewStates.NotPassed)] Refused,
            }

            public enum Outcome
            {
                [MapsTo(ReviewStates.Any & ~ReviewStates.Cleared)] Open,
                [MapsTo(ReviewStates.NoImpactFound | ReviewStates.ReviewNotRequired)] NotNeeded,
                [MapsTo(ReviewStates.Passed | ReviewStates.PassedWithCommitments)] Passed,
            }

            public enum Light
            {
                Amber,
                Green,
            }

            [ReviewSubject]
            public sealed class ServerReview
            {
                [ReviewStatus] public Phase Phase { get; set; }

                [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => Phase == Phase.Approved;

                [ReviewCheck(ReviewStates.Cleared, Exact = false)] public bool IsArchived => Phase == Phase.Approved && Number.Length > 0;

                [ReviewCheck(ReviewStates.UnderReview)] public bool IsFiled => Phase == Phase.Filed;

                public string Number { get; set; } = "";

                [ReviewCheck(ReviewStates.Cleared)] public bool MayProceed() => Phase == Phase.Approved;

                [ReviewCheck(ReviewStates.Cleared, When = false)] public bool IsBlocked() => Phase != Phase.Approved;

                [ReviewCheck(ReviewStates.Cleared, When = Light.Green)] public Light ShowLight() => Phase == Phase.Approved ? Light.Green : Light.Amber;

                [ReviewCheck(ReviewStates.Cleared, WhenNotNull = true)] public string? FindClearance() => Phase == Phase.Approved ? Number : null;

                [ReviewTransition(ReviewStates.Cleared)] public void Approve() => Phase = Phase.Approved;

                [ReviewTransition(ReviewStates.Cleared)]
                public async Task ApproveAsync()
                {
                    await Task.Yield();
                    Phase = Phase.Approved;
                }

                [ReviewTransition(ReviewStates.UnderReview)] public void File() => Phase = Phase.Filed;

                [ReviewTransition(ReviewStates.Cleared, When = true)]
                public async Task<bool> TryApproveAsync(bool passed)
                {
                    await Task.Yield();
                    if (!passed)
                        return false;

                    Phase = Phase.Approved;
                    return true;
                }

                [EnsuresReview(ReviewStates.Cleared)]
                public void EnsureCleared()
                {
                    if (Phase != Phase.Approved)
                        throw new InvalidOperationException();
                }

                [EnsuresReview(ReviewStates.Cleared)]
                public async Task EnsureClearedAsync(string? note = null)
                {
                    await Task.Yield();
                    if (Phase != Phase.Approved)
                        throw new InvalidOperationException(note);
                }
            }

            public class ServerContract
            {
                [GoverningReview] public required ServerReview Review { get; init; }

                public bool InUse { get; [PutsIntoUse] set; }

                [SignsContract] public void Sign() { }

                [ExecutesContract] public void Execute() { }

                [ExecutesContract] public bool TryExecute() => true;

                [ExecutesContract] public int Execute(int count) => count;

                [ExecutesContract] public Task ExecuteAsync() => Task.CompletedTask;

                [PutsIntoUse] public void GoLive() { }

                [RequiresReview(ReviewStates.UnderReview, Of = nameof(Review))] public void Supplement() { }
            }

            public sealed class PurchaseOrder
            {
                [GoverningReview] public required ServerContract Contract { get; init; }

                [ExecutesContract] public void Ship() { }
            }

            /// <summary>Shows its status and nothing else.</summary>
            [ReviewSubject]
            public sealed class PlainReview
            {
                [ReviewStatus] public Phase Phase { get; private set; }

                [ExecutesContract] public void Execute() { }
            }

            [ReviewSubject]
            public sealed class OutcomeReview
            {
                [ReviewStatus] public Outcome Outcome { get; private set; }

                [ExecutesContract] public void Execute() { }
            }

            [ReviewSubject]
            public sealed class StateReview
            {
                [ReviewStatus] public ReviewState Status { get; set; } = ReviewState.NeedIdentified;

                [ReviewTransition(ReviewStates.Passed)] public void Pass() => Status = ReviewState.Passed;

                [ReviewTransition(ReviewStates.PassedWithCommitments)] public void PassWithCommitments() => Status = ReviewState.PassedWithCommitments;

                [ExecutesContract] public void Execute() { }
            }

            public sealed class DraftContract
            {
                [GoverningReview] public ServerReview? Review { get; set; }

                [ExecutesContract] public void Execute() { }
            }

            public sealed class ActiveContract
            {
                [ExecutesContract] public ActiveContract(ServerReview review) => Review = review;

                [GoverningReview] public ServerReview Review { get; }
            }

            /// <summary>Its review is not for others to see.</summary>
            public sealed class SealedContract(ServerReview review)
            {
                [GoverningReview] private readonly ServerReview review = review;

                [ReviewCheck(ReviewStates.Cleared)] public bool CanExecute => review.IsCleared;

                [EnsuresReview(ReviewStates.Cleared)] public void EnsureReviewed() => review.EnsureCleared();

                [ExecutesContract] public void Execute() { }
            }

            public static class Gates
            {
                [ExecutesContract] public static void ExecuteJointly(ServerReview server, PlainReview plain) { }

                public static void Archive([RequiresReview(ReviewStates.Cleared)] ServerReview review) { }

                public static bool Allows([ReviewCheck(ReviewStates.Cleared)] this PlainReview review) => review.Phase == Phase.Approved;

                public static void Demand([EnsuresReview(ReviewStates.Cleared)] this PlainReview review)
                {
                    if (review.Phase != Phase.Approved)
                        throw new InvalidOperationException();
                }
            }

            public interface IRegister
            {
                ServerContract Find(string number);
            }
        }
        """;
}
