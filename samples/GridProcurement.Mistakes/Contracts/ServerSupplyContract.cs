using CiiGuard;
using GridProcurement.Mistakes.Domain;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Contracts;

/// <summary>Supply, installation and support of SCADA servers, bought directly.</summary>
[SupplierContract]
public class ServerSupplyContract(string number, Supplier supplier, Money price, CybersecurityReview review, ScadaServer product, int quantity)
    : ProcurementContract(number, supplier, price, review)
{
    public ScadaServer Product { get; } = product;

    public int Quantity { get; } = quantity;

    [Obligation(SupplierObligation.CooperateWithReview)]
    public required Clause Cooperation { get; init; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public required Clause UserData { get; init; }

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public required Clause UserEquipment { get; init; }

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public required Clause Supply { get; init; }

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public required Clause Support { get; init; }

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public required Clause SecurityAgreement { get; init; }

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    public required Clause Supervision { get; init; }
}
