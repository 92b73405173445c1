// langversion: 14
using System;
using CiiGuard;

namespace Procurement.Cases.ExtensionMembers;

public static class ReviewExtensions
{
    extension(ServerReview review)
    {
        [ReviewCheck(ReviewStates.Cleared)] public bool Ready => review.IsCleared;

        [ReviewCheck(ReviewStates.Cleared)] public bool IsReady() => review.IsCleared;

        [EnsuresReview(ReviewStates.Cleared)]
        public void Demand()
        {
            if (!review.IsCleared)
                throw new InvalidOperationException();
        }

        [RequiresReview(ReviewStates.Cleared)] public void Publish() => Office.Note(review.Number);

        [ExecutesContract] public void Buy() => Office.Note(review.Number);
    }
}

/// <summary>No contract: what they do is looked up.</summary>
public static class PlainExtensions
{
    extension(ServerReview review)
    {
        public bool Settled => review.IsCleared;

        public bool Open => !review.IsCleared;

        public void Settle() => review.Approve();

        public void Disturb() => review.Reopen();

        internal void Carry() => Gates.Execute(review);
    }

    extension(ServerContract contract)
    {
        public bool Settled => contract.Review.IsCleared;

        public void Settle(ServerReview other)
        {
            other.Reopen();
            contract.Review.Approve();
        }
    }
}

public static class PlainUses
{
    public static void A_property_tells(ServerReview review)
    {
        if (review.Settled)
            Gates.Execute(review);
    }

    public static void A_property_tells_the_opposite(ServerReview review)
    {
        if (review.Open)
            Gates.Execute(review); // CII1001
    }

    public static void A_property_of_the_holder_tells(ServerContract contract)
    {
        if (!contract.Settled)
            return;
        contract.Execute();
    }

    public static void A_property_tells_of_another(ServerReview review, ServerReview other)
    {
        if (other.Settled)
            Gates.Execute(review); // CII1001
    }

    public static void A_method_approves(ServerReview review)
    {
        review.Settle();
        Gates.Execute(review);
    }

    public static void A_method_loses(ServerReview review)
    {
        review.Approve();
        review.Disturb();
        Gates.Execute(review); // CII1001
    }

    public static void A_method_approves_one_and_loses_another(ServerContract contract, ServerReview review)
    {
        review.EnsureCleared();
        contract.Settle(review);
        contract.Execute();
        Gates.Execute(review); // CII1001
    }

    public static void A_method_executes(ServerReview review)
    {
        review.EnsureCleared();
        review.Carry();
    }

    public static void A_method_executes_too_early(ServerReview review)
    {
        review.Carry(); // CII1001
    }
}

public static class Uses
{
    public static void A_property_is_a_check(ServerReview review)
    {
        if (review.Ready)
            Gates.Execute(review);
    }

    public static void A_property_is_a_check_negated(ServerReview review)
    {
        if (!review.Ready)
            Gates.Execute(review); // CII1001
    }

    public static void A_property_is_a_check_of_another(ServerReview review, ServerReview other)
    {
        if (other.Ready)
            Gates.Execute(review); // CII1001
    }

    public static void A_method_is_a_check(ServerReview review)
    {
        if (review.IsReady())
            Gates.Execute(review);
    }

    public static void A_method_is_a_guard(ServerReview review)
    {
        review.Demand();
        Gates.Execute(review);
    }

    public static void A_method_has_a_need(ServerReview review)
    {
        review.Publish(); // CII1005
    }

    public static void A_method_has_a_need_that_is_met(ServerReview review)
    {
        if (review.Ready)
            review.Publish();
    }

    public static void A_method_is_a_gate(ServerReview review)
    {
        review.Buy(); // CII1001
    }

    public static void A_method_is_a_gate_and_checked(ServerReview review)
    {
        if (review.Ready)
            review.Buy();
    }

    public static void A_null_conditional_assignment_of_a_gate(ServerContract? contract)
    {
        contract?.InUse = true; // CII1003
    }

    public static void A_null_conditional_assignment_with_a_check(ServerContract? contract)
    {
        if (contract?.CanExecute == true)
            contract?.InUse = true;
    }
}
