using CiiGuard;

[SupplierContract]
public interface IComplete
{
    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment)]
    string Conduct { get; }

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption)]
    string Continuity { get; }
}

public class UnmarkedImplementation : IComplete
{
    public string Conduct => "…";

    public string Continuity => "…";
}

[SupplierContract]
public class MarkedImplementation : IComplete
{
    string IComplete.Conduct => "…";

    public string Continuity => "…";
}

[SupplierContract]
public interface IPart // CII2001
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    string Cooperation { get; }
}

[SupplierContract]
public interface ILarger : IPart // CII2001
{
    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    string UserData { get; }
}

// The interface was told already.
public class ImplementsPart : IPart
{
    public string Cooperation => "…";
}

[SupplierContract]
public class CompletesPart : ILarger
{
    public string Cooperation => "…";

    public string UserData => "…";

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment, SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption)]
    public required string Rest { get; init; }
}

[SupplierContract]
public class MarkedAndLacking : IPart // CII2001
{
    public string Cooperation => "…";
}

// A base type need not be a contract to carry clauses.
public abstract class StandardTerms<TClause>
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    protected abstract TClause Cooperation { get; }

    protected StandardTerms([Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] TClause userData) => UserData = userData;

    public TClause UserData { get; }

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    private readonly string equipment = "…";

    public override string ToString() => equipment;
}

public interface IContinuity
{
    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    string Supply => "…";

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    static virtual string Support => "…";
}

[SupplierContract]
public class FromBaseAndInterface() : StandardTerms<string>("…"), IContinuity
{
    protected override string Cooperation => "…";
}

public class Further : FromBaseAndInterface;

[SupplierContract]
public class LackingBase // CII2001
{
}

public class UnmarkedDerived : LackingBase
{
}

[SupplierContract]
public class MarkedDerived : UnmarkedDerived // CII2001
{
}

public class WithoutInterface() : StandardTerms<string>("…")
{
    protected override string Cooperation => "…";
}

[SupplierContract]
public class StillWithoutInterface : WithoutInterface // CII2001
{
}
