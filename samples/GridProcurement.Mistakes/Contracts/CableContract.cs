using CiiGuard;
using GridProcurement.Mistakes.Domain;

namespace GridProcurement.Mistakes.Contracts;

/// <summary>Fibre cable for the control network, on the supplier's own terms with a review annex.</summary>
// Reviewer: the five clauses of the annex are there, but the company has no agreement on secrecy with this supplier and no right to look how it keeps its word.
[SupplierContract]
public sealed class CableContract(string number, Supplier supplier, Money price) // expect: CII2004
{
    public string Number { get; } = number;

    public Supplier Supplier { get; } = supplier;

    public Money Price { get; } = price;

    [Obligation(
        SupplierObligation.CooperateWithReview,
        SupplierObligation.NoIllegalAcquisitionOfUserData,
        SupplierObligation.NoIllegalControlOfUserEquipment,
        SupplierObligation.NoUnjustifiedSupplyInterruption,
        SupplierObligation.NoUnjustifiedSupportInterruption)]
    public required Clause ReviewAnnex { get; init; }
}
