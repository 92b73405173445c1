using CiiGuard;

namespace Procurement.Cases.CertainClauses;

/// <summary>Contracts whose condition cannot be empty, and others whose can: the same as CII2003 says of the member.</summary>
[ReviewSubject]
public sealed class OrderReview
{
    [ReviewStatus] public ReviewState State { get; private set; }
}

public abstract class Order
{
    [GoverningReview] public OrderReview Review { get; } = new();
}

[SupplierContract(Declared = false)]
public sealed class Initialized : Order
{
    [Obligation(SupplierObligation.SuspensiveReviewCondition)] public string Condition { get; set; } = "It takes effect on clearance.";

    [SignsContract] public void Sign() { }
}

[SupplierContract(Declared = false)]
public sealed class ReadOnlyNull : Order
{
    [Obligation(SupplierObligation.SuspensiveReviewCondition)] public string Condition { get; } = null!;

    [SignsContract] public void Sign() { }
}

[SupplierContract(Declared = false)]
public sealed class EmptyConstant : Order
{
    [Obligation(SupplierObligation.SuspensiveReviewCondition)] public const string Condition = "";

    [SignsContract] public void Sign() { }
}

[SupplierContract(Declared = false)]
public sealed class Constructed([Obligation(SupplierObligation.SuspensiveReviewCondition)] string condition) : Order
{
    [SignsContract] public void Sign() => System.Console.WriteLine(condition);
}

[SupplierContract(Declared = false)]
public abstract class Abstract : Order
{
    [Obligation(SupplierObligation.SuspensiveReviewCondition)] public abstract string Condition { get; }

    [SignsContract] public void Sign() { }
}

[SupplierContract(Declared = false)]
public interface ITerms
{
    [GoverningReview] OrderReview Review { get; }

    [Obligation(SupplierObligation.SuspensiveReviewCondition)] string Condition { get; }

    [SignsContract] void Sign();
}

public sealed class EmptyTerms : ITerms
{
    public OrderReview Review { get; } = new();

    public string Condition => "";

    [SignsContract] public void Sign() { }
}

public static class Desk
{
    public static void SignInitialized(Initialized order)
    {
        if (order.Review.State != ReviewState.NotPassed)
            order.Sign();
    }

    public static void SignNull(ReadOnlyNull order)
    {
        if (order.Review.State != ReviewState.NotPassed)
            order.Sign(); // CII1002
    }

    public static void SignEmpty(EmptyConstant order)
    {
        if (order.Review.State != ReviewState.NotPassed)
            order.Sign(); // CII1002
    }

    public static void SignConstructed(Constructed order)
    {
        if (order.Review.State != ReviewState.NotPassed)
            order.Sign();
    }

    public static void SignAbstract(Abstract order)
    {
        if (order.Review.State != ReviewState.NotPassed)
            order.Sign();
    }

    public static void SignTerms(ITerms order)
    {
        if (order.Review.State != ReviewState.NotPassed)
            order.Sign();
    }

    public static void SignEmptyTerms(EmptyTerms order)
    {
        if (order.Review.State != ReviewState.NotPassed)
            order.Sign(); // CII1002
    }
}
