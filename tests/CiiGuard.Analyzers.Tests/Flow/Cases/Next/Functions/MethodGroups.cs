using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard;

namespace Procurement.Cases.MethodGroups;

public delegate void NeedsCleared([RequiresReview(ReviewStates.Cleared)] ServerReview review);

public delegate void NeedsPassed([RequiresReview(ReviewStates.Passed)] CloudReview review);

public delegate void NeedsFiled([RequiresReview(ReviewStates.UnderReview)] ServerReview review);

public delegate void NeedsSettled([RequiresReview(ReviewStates.Cleared | ReviewStates.NotPassed)] ServerReview review);

public delegate void NeedsSettledTwice(
    [RequiresReview(ReviewStates.Cleared | ReviewStates.NotPassed), RequiresReview(ReviewStates.Cleared | ReviewStates.Ended)] ServerReview review);

public delegate void NeedsFirstCleared([RequiresReview(ReviewStates.Cleared)] ServerReview review, ServerReview other);

public delegate void NeedsSecondCleared(ServerReview review, [RequiresReview(ReviewStates.Cleared)] ServerReview other);

public delegate void NeedsBothCleared([RequiresReview(ReviewStates.Cleared)] ServerReview server, [RequiresReview(ReviewStates.Cleared)] CloudReview cloud);

public delegate void NeedsServerCleared([RequiresReview(ReviewStates.Cleared)] ServerReview server, CloudReview cloud);

public delegate void NeedsReviewedContract([RequiresReview(ReviewStates.Cleared)] ServerContract contract);

public delegate void NeedsReviewOfContract([RequiresReview(ReviewStates.Cleared, Of = nameof(ServerContract.Review))] ServerContract contract);

public delegate void NeedsReviewNotRefused([RequiresReview(ReviewStates.Any & ~ReviewStates.NotPassed)] TenderedContract contract);

/// <summary>A contract that takes effect only after its review.</summary>
public sealed class TenderedContract(ServerReview review)
{
    [GoverningReview] public ServerReview Review { get; } = review;

    [Obligation(SupplierObligation.SuspensiveReviewCondition)] public string Condition { get; } = "after clearance";
}

public static class Handlers
{
    public static void ArchiveFirst([RequiresReview(ReviewStates.Cleared)] ServerReview review, ServerReview other) => Office.Note(review.Number + other.Number);

    public static void Handle(CloudReview review, [RequiresReview(ReviewStates.Cleared)] ServerReview other) => Office.Note(review.State + other.Number);

    [SignsContract] public static void Sign(TenderedContract contract) => Office.Note(contract.Condition);

    [ReviewTransition(ReviewStates.Cleared, From = ReviewStates.UnderReview)] public static void Pass(ServerReview review) => review.RecordPass();
}

public static class Conversions
{
    public static Action A_gate_becomes_an_action(ServerContract contract) => contract.Execute; // CII1012

    public static Action<ServerReview> A_need_of_a_parameter_gets_lost() => ReviewGuards.Archive; // CII1012

    public static Action<ServerContract> A_static_gate_becomes_an_action() => Gates.ExecuteContract; // CII1012

    public static Func<string> A_need_of_a_receiver_gets_lost(ServerReview review) => review.PrintCertificate; // CII1012

    public static void A_gate_in_a_variable(ServerContract contract)
    {
        Action run = contract.Execute; // CII1012
        Office.Note(run.ToString()!);
    }

    public static void A_gate_as_an_argument(List<ServerContract> contracts)
    {
        contracts.ForEach(Gates.ExecuteContract); // CII1012
    }

    public static Action A_guard_may_become_an_action(ServerReview review) => review.EnsureCleared;

    public static Action A_transition_without_an_origin_may_become_an_action(ServerReview review) => review.Reopen;

    public static Func<ServerReview, bool> A_check_may_become_a_function() => ReviewGuards.HasPassed;

    public static string A_name_is_no_conversion(ServerContract contract) => nameof(contract.Execute);

    public static NeedsCleared A_delegate_with_the_same_need() => ReviewGuards.Archive;

    public static NeedsPassed A_delegate_with_a_stronger_need() => Gates.Execute;

    public static NeedsFiled A_delegate_with_another_need() => ReviewGuards.Archive; // CII1012

    public static NeedsSettled A_delegate_with_a_weaker_need() => ReviewGuards.Archive; // CII1012

    public static NeedsSettledTwice A_delegate_with_two_weaker_needs_that_make_the_need_together() => ReviewGuards.Archive;

    public static NeedsFirstCleared A_delegate_with_the_need_at_the_same_parameter() => Handlers.ArchiveFirst;

    public static NeedsSecondCleared A_delegate_with_the_need_at_another_parameter() => Handlers.ArchiveFirst; // CII1012

    public static NeedsCleared A_delegate_with_the_need_of_a_gate() => Gates.Execute;

    public static NeedsFiled A_delegate_with_a_need_that_is_not_the_gates() => Gates.Execute; // CII1012

    public static NeedsBothCleared A_delegate_with_the_need_of_both_reviews() => Gates.ExecuteJointly;

    public static NeedsServerCleared A_delegate_with_the_need_of_one_of_two_reviews() => Gates.ExecuteJointly; // CII1012

    public static NeedsReviewedContract A_delegate_with_the_need_of_a_gate_on_a_contract() => Gates.ExecuteContract;

    public static NeedsReviewOfContract A_delegate_that_names_the_review_of_the_contract() => Gates.ExecuteContract;

    public static NeedsReviewNotRefused A_delegate_that_needs_what_a_suspensive_condition_leaves() => Handlers.Sign;

    public static Action<TenderedContract> A_signature_with_a_suspensive_condition_becomes_an_action() => Handlers.Sign; // CII1012

    public static NeedsFiled A_delegate_with_the_origin_of_a_transition() => Handlers.Pass;

    public static NeedsCleared A_delegate_with_another_origin() => Handlers.Pass; // CII1012

    public static NeedsCleared A_receiver_is_no_parameter(ServerContract contract, ServerReview review) => new Renewal(review).Settle; // CII1012

    public static Action An_extension_with_a_gate_becomes_an_action(ServerContract contract) => contract.Renew; // CII1012

    public static NeedsCleared An_extension_with_a_need_behind_its_receiver(CloudReview review) => review.HandleWith;

    public static NeedsFiled An_extension_with_another_need_behind_its_receiver(CloudReview review) => review.HandleWith; // CII1012

    public static void A_delegate_with_a_need_is_called_without_a_check(NeedsCleared archive, ServerReview review)
    {
        archive(review); // CII1005
    }

    public static void A_delegate_with_a_need_is_called_with_a_check(NeedsCleared archive, ServerReview review)
    {
        if (review.IsCleared)
            archive(review);
    }
}

public static class HandlerExtensions
{
    public static void HandleWith(this CloudReview review, [RequiresReview(ReviewStates.Cleared)] ServerReview other) => Handlers.Handle(review, other);
}

/// <summary>A gate that its own review governs, whatever is passed.</summary>
public sealed class Renewal(ServerReview own)
{
    [GoverningReview] public ServerReview Review { get; } = own;

    [RequiresReview(ReviewStates.Cleared, Of = nameof(Review))] public void Settle(ServerReview other) => Office.Note(other.Number);
}

public sealed class Desk
{
    public event Action? Closed;

    public void A_gate_becomes_a_handler(ServerContract contract)
    {
        Closed += contract.Execute; // CII1012
    }

    public void A_note_becomes_a_handler()
    {
        Closed += () => Office.Note("closed");
    }

    public void A_lambda_with_a_gate_becomes_a_handler(ServerContract contract)
    {
        contract.EnsureReviewed();
        Closed += () => contract.Execute(); // CII1001
    }

    public void A_lambda_with_a_check_becomes_a_handler(ServerContract contract)
    {
        Closed += () =>
        {
            if (contract.CanExecute)
                contract.Execute();
        };
    }

    public void Close() => Closed?.Invoke();
}
