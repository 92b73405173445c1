using CiiGuard;
using GridProcurement.Mistakes.Domain;

namespace GridProcurement.Mistakes.Contracts;

/// <summary>Maintenance of the servers after the warranty. Written from an old template of the legal department.</summary>
// Reviewer: the old template ends with the user's equipment. That the supplier may neither stop supply nor support is missing.
[SupplierContract]
public sealed record MaintenanceContract // expect: CII2001
{
    public required string Number { get; init; }

    public required Supplier Supplier { get; init; }

    public required Money YearlyFee { get; init; }

    [Obligation(SupplierObligation.CooperateWithReview)]
    public required Clause Cooperation { get; init; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public required Clause UserData { get; init; }

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public required Clause UserEquipment { get; init; }

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public required Clause SecurityAgreement { get; init; }

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    public required Clause Supervision { get; init; }
}
