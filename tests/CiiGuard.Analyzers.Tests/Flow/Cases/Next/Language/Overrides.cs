using CiiGuard;

namespace Procurement.Cases.Overrides;

public abstract class Agreement
{
    protected Agreement(ServerReview review) => Review = review;

    [GoverningReview] public ServerReview Review { get; }

    [ExecutesContract] public abstract void Execute();

    [PutsIntoUse] public virtual void Start() => Office.Note("started");

    [ReviewCheck(ReviewStates.Cleared)] public virtual bool CanExecute => Review.IsCleared;

    [EnsuresReview(ReviewStates.Cleared, Of = nameof(Review))] public virtual void Check() => Review.EnsureCleared();

    public virtual void Close() => Office.Note("closed");
}

public sealed class Purchase(ServerReview review) : Agreement(review)
{
    public override void Execute() => Deliver();

    public override void Start()
    {
        base.Start();
        Execute();
    }

    public override bool CanExecute => Review.Phase == ReviewPhase.Approved;

    public override void Check()
    {
        base.Check();
        Office.Note("checked");
    }

    public override void Close() => Deliver(); // CII1001

    [ExecutesContract] private void Deliver() => Office.Note("delivered");
}

public sealed class CarelessPurchase(ServerReview review) : Agreement(review)
{
    public override void Execute() => Office.Note("executed");

    public override bool CanExecute => true; // CII1007

    public override void Check() => Office.Note("checked"); // CII1007
}

public static class Uses
{
    public static void The_gate_of_the_base(Agreement agreement)
    {
        agreement.Execute(); // CII1001
    }

    public static void The_gate_of_the_base_with_a_check(Agreement agreement)
    {
        if (agreement.CanExecute)
            agreement.Execute();
    }

    public static void The_gate_of_an_override(Purchase purchase)
    {
        purchase.Execute(); // CII1001
    }

    public static void The_gate_of_an_override_with_a_check(Purchase purchase)
    {
        if (purchase.CanExecute)
            purchase.Execute();
    }

    public static void The_gate_of_an_override_after_a_guard(Purchase purchase)
    {
        purchase.Check();
        purchase.Execute();
    }

    public static void The_gate_of_a_member_that_is_not_overridden(CarelessPurchase purchase)
    {
        purchase.Start(); // CII1003
    }

    public static void The_check_of_the_base_holds_for_the_override(Purchase purchase)
    {
        Agreement agreement = purchase;
        if (agreement.CanExecute)
            purchase.Start();
    }

    public static void A_cast_to_the_override(Agreement agreement)
    {
        if (agreement.CanExecute)
            ((Purchase)agreement).Execute();
    }

    public static void A_cast_to_the_override_without_a_check(Agreement agreement)
    {
        ((Purchase)agreement).Execute(); // CII1001
    }
}
