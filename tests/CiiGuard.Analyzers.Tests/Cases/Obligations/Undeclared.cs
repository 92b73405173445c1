using CiiGuard;

[SupplierContract(Declared = false)]
public class Undeclared // CII2006
{
}

[SupplierContract(Framework = true, Declared = Purchase.IsDeclared)]
public class UndeclaredByConstant // CII2006
{
}

[SupplierContract(Declared = true)]
public class DeclaredInWords // CII2001
{
}

[SupplierContract(Declared = false)]
public class UndeclaredButComplete
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
public class DeclaredAfterAll : Undeclared // CII2001
{
}

internal static class Purchase
{
    public const bool IsDeclared = false;
}
