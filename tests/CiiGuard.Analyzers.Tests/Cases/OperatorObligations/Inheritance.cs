using CiiGuard;

[assembly: CiiOperator(CiiSector.Finance)]

[SupplierContract]
public interface IAgreement // CII2004
{
    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    string Agreement { get; }
}

// Told at the interface.
public class UnmarkedImplementation : IAgreement
{
    public string Agreement => "…";
}

public struct UnmarkedStruct : IAgreement
{
    public readonly string Agreement => "…";
}

[SupplierContract]
public class MarkedImplementation : IAgreement // CII2004
{
    string IAgreement.Agreement => "…";
}

[SupplierContract]
public class Completed : IAgreement
{
    public string Agreement => "…";

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    public required string Supervision { get; init; }
}

public class Derived : Completed;

[SupplierContract]
public class MarkedDerived : Derived;

// What carries clauses need not be a contract.
public abstract class Terms<TClause>
{
    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    protected abstract TClause Agreement { get; }

    protected Terms([Obligation(SupplierObligation.AcceptPerformanceSupervision)] TClause supervision) => Supervision = supervision;

    public TClause Supervision { get; }
}

[SupplierContract]
public class FromTerms() : Terms<string>("…")
{
    protected override string Agreement => "…";
}

[SupplierContract]
public abstract class Lacking; // CII2004

public class UnmarkedDerived : Lacking;
