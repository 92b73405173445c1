using CiiGuard;
using GridProcurement.Mistakes.Domain;

namespace GridProcurement.Mistakes.Contracts;

/// <summary>Smart meters. Written for the entry form, which saves a draft before the clauses are agreed.</summary>
// Reviewer: the type has every clause, and a contract can be signed in which the two last were never filled in.
[SupplierContract]
public sealed class MeterContract(string number, Money price)
{
    public string Number { get; } = number;

    public Money Price { get; } = price;

    [Obligation(
        SupplierObligation.CooperateWithReview,
        SupplierObligation.NoIllegalAcquisitionOfUserData,
        SupplierObligation.NoIllegalControlOfUserEquipment,
        SupplierObligation.SecurityAndConfidentialityAgreement,
        SupplierObligation.AcceptPerformanceSupervision)]
    public required Clause Annex { get; init; }

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public Clause? Supply { get; set; } // expect: CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public Clause Support { get; set; } = null!; // expect: CII2003
}
