using CiiGuard;

public partial class AcrossParts
{
    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public required string First { get; init; }
}

[SupplierContract]
public partial class AcrossParts;

public partial class AcrossParts
{
    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment, SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption)]
    public required string Second { get; init; }
}

public partial class LackingAcrossParts
{
    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public required string First { get; init; }
}

[SupplierContract]
public partial class LackingAcrossParts // CII2001
{
}

public partial class LackingAcrossParts
{
    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public required string Second { get; init; }
}
