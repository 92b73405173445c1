using CiiGuard;
using GridProcurement.Mistakes.Domain;

namespace GridProcurement.Mistakes.Contracts;

/// <summary>Spare parts over four years. The annex is complete, and the supplier may not use what it learns of the network.</summary>
[SupplierContract(Framework = true)]
[FlowsDownTo(typeof(SparePartsOrder))]
public sealed class SparePartsFramework(string number, Supplier supplier)
{
    public string Number { get; } = number;

    public Supplier Supplier { get; } = supplier;

    [Obligation(
        SupplierObligation.CooperateWithReview,
        SupplierObligation.NoIllegalAcquisitionOfUserData,
        SupplierObligation.NoIllegalControlOfUserEquipment,
        SupplierObligation.NoUnjustifiedSupplyInterruption,
        SupplierObligation.NoUnjustifiedSupportInterruption,
        SupplierObligation.SecurityAndConfidentialityAgreement,
        SupplierObligation.AcceptPerformanceSupervision)]
    public required Clause Annex { get; init; }

    [Obligation(SupplierObligation.NoUnauthorisedDataUse)]
    public required Clause DataUse { get; init; }
}

/// <summary>An order of parts. It repeats the annex.</summary>
// Reviewer: the order is a contract with the branch that delivers, and to the branch the framework's clause on data is a stranger's.
[SupplierContract]
public sealed record SparePartsOrder(string Number, Money Amount) // expect: CII2005
{
    [Obligation(
        SupplierObligation.CooperateWithReview,
        SupplierObligation.NoIllegalAcquisitionOfUserData,
        SupplierObligation.NoIllegalControlOfUserEquipment,
        SupplierObligation.NoUnjustifiedSupplyInterruption,
        SupplierObligation.NoUnjustifiedSupportInterruption,
        SupplierObligation.SecurityAndConfidentialityAgreement,
        SupplierObligation.AcceptPerformanceSupervision)]
    public required Clause Annex { get; init; }
}

/// <summary>Radio links, by a group agreement of the supplier.</summary>
// Reviewer: what is ordered under it, and from whom, stands nowhere.
[SupplierContract(Framework = true)]
public sealed record RadioLinkFramework(string Number, Supplier Supplier) // expect: CII2005
{
    [Obligation(
        SupplierObligation.CooperateWithReview,
        SupplierObligation.NoIllegalAcquisitionOfUserData,
        SupplierObligation.NoIllegalControlOfUserEquipment,
        SupplierObligation.NoUnjustifiedSupplyInterruption,
        SupplierObligation.NoUnjustifiedSupportInterruption,
        SupplierObligation.SecurityAndConfidentialityAgreement,
        SupplierObligation.AcceptPerformanceSupervision)]
    public required Clause Annex { get; init; }
}
