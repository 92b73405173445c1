using CiiGuard;

[assembly: CiiOperator(CiiSector.Energy, Recognition = Recognition.Notified)]

[SupplierContract]
public class Empty // CII2004
{
}

// The duty is one of every purchase, declared or not.
[SupplierContract(Declared = false)]
public class Undeclared // CII2004
{
    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public required string Agreement { get; init; }
}

[SupplierContract(Framework = true)]
public class WithoutAgreement // CII2004
{
    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    public required string Supervision { get; init; }
}

[SupplierContract]
public class FiveClausesAndNoMore // CII2004
{
    [Obligation(
        SupplierObligation.CooperateWithReview,
        SupplierObligation.NoIllegalAcquisitionOfUserData,
        SupplierObligation.NoIllegalControlOfUserEquipment,
        SupplierObligation.NoUnjustifiedSupplyInterruption,
        SupplierObligation.NoUnjustifiedSupportInterruption)]
    public const string Terms = "…";
}

[SupplierContract]
public class OneClauseForBoth
{
    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement, SupplierObligation.AcceptPerformanceSupervision)]
    public const string Terms = "…";
}

[SupplierContract]
public class ConstructorParameter([Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)] string agreement)
{
    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    private readonly string supervision = agreement;

    public override string ToString() => supervision;
}

[SupplierContract]
public record Positional( // CII2004
    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)] string Agreement,
    [property: Obligation(SupplierObligation.CooperateWithReview)] string Cooperation);

[SupplierContract]
public class ArgumentsThatProveNothing // CII2004
{
    [Obligation((SupplierObligation)0, (SupplierObligation)99)]
    public required string First { get; init; }

    [Obligation(null!)]
    public required string Second { get; init; }

    public void Set([Obligation(SupplierObligation.SecurityAndConfidentialityAgreement, SupplierObligation.AcceptPerformanceSupervision)] string terms) => _ = terms;
}

public static class Outer
{
    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement, SupplierObligation.AcceptPerformanceSupervision)]
    public const string NotOfTheNestedType = "…";

    [SupplierContract]
    private class Nested // CII2004
    {
    }

    [SupplierContract]
    internal interface INested<T> // CII2004
    {
        [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
        T Agreement { get; }
    }
}

public partial class Parts
{
    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public required string Agreement { get; init; }
}

[SupplierContract]
public partial class Parts;

public partial class Parts
{
    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    public required string Supervision { get; init; }
}

public class NoContract;
