using CiiGuard;

// Two contracts above one type; one report with what both hand down.
[SupplierContract, FlowsDownTo(typeof(UnderBoth))]
public class First
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public const string Terms = "…";
}

[SupplierContract, FlowsDownTo(typeof(UnderBoth))]
public class Second
{
    [Obligation(SupplierObligation.NoMaliciousProgram)]
    public const string Terms = "…";
}

[SupplierContract]
public class UnderBoth; // CII2005

// Each under the other: each must have what either has.
[SupplierContract, FlowsDownTo(typeof(There))]
public class Back // CII2005
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public const string Terms = "…";
}

[SupplierContract, FlowsDownTo(typeof(Back))]
public class There // CII2005
{
    [Obligation(SupplierObligation.NoMaliciousProgram)]
    public const string Terms = "…";
}

[SupplierContract, FlowsDownTo(typeof(Itself))]
public class Itself
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public const string Terms = "…";
}

// A chain: each is asked for what the one above it carries, and not for what that one lacks.
[SupplierContract, FlowsDownTo(typeof(Middle))]
public class Top
{
    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoMaliciousProgram)]
    public const string Terms = "…";
}

[SupplierContract, FlowsDownTo(typeof(Bottom))]
public class Middle // CII2005
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public const string Terms = "…";
}

[SupplierContract]
public class Bottom : ICooperation
{
    string ICooperation.Cooperation => "…";
}

public interface ICooperation
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    string Cooperation { get; }
}

// What a derived contract adds flows down too, marked or not.
[SupplierContract, FlowsDownTo(typeof(UnderBase))]
public class Base
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public const string Terms = "…";
}

public class Derived : Base
{
    [Obligation(SupplierObligation.NoUnauthorisedDataUse)]
    public const string Data = "…";
}

[SupplierContract]
public class UnderBase : ICooperation // CII2005
{
    public string Cooperation => "…";
}

// The terms alone are no contract; the type that has both is.
[FlowsDownTo(typeof(UnderTerms))]
public interface ITerms
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    string Cooperation { get; }
}

[SupplierContract]
public class WithTerms : ITerms
{
    public string Cooperation => "…";
}

[SupplierContract]
public class UnderTerms; // CII2005

// Only terms, and no contract that has them.
[FlowsDownTo(typeof(UnderNothing))]
public abstract class NoContract
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public const string Terms = "…";
}

[SupplierContract]
public class UnderNothing;

[SupplierContract, FlowsDownTo(typeof(UnderGeneric))]
public class GenericFramework<T>
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public T? Terms { get; set; }

    public class Inner : GenericFramework<int>;
}

[SupplierContract]
public class UnderGeneric; // CII2005
