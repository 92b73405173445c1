using CiiGuard;

namespace Buyer;

/// <summary>A purchase with every obligation of the supplier and every gate.</summary>
[SupplierContract]
public abstract class ServerContract(IReview review)
{
    [GoverningReview]
    public IReview Review { get; } = review;

    [Obligation(
        SupplierObligation.CooperateWithReview,
        SupplierObligation.NoIllegalAcquisitionOfUserData,
        SupplierObligation.NoIllegalControlOfUserEquipment,
        SupplierObligation.NoUnjustifiedSupplyInterruption,
        SupplierObligation.NoUnjustifiedSupportInterruption,
        SupplierObligation.SecurityAndConfidentialityAgreement,
        SupplierObligation.AcceptPerformanceSupervision)]
    public string GeneralTerms { get; } = "general terms of 2026";

    [SignsContract]
    public abstract void Sign();

    [ExecutesContract]
    public abstract void Execute();

    [PutsIntoUse]
    public abstract void GoLive();
}
