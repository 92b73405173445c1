using CiiGuard;

namespace GridProcurement.Contracts;

/// <summary>
/// The terms that every framework with a cloud provider must show. Whatever is called off under a framework carries them as well: a
/// duty that ends at the framework binds nobody who runs the machines.
/// </summary>
[SupplierContract(Framework = true)]
[FlowsDownTo(typeof(CloudCallOff))]
public interface ICloudTerms
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    Clause Cooperation { get; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment)]
    Clause UserProtection { get; }

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption)]
    Clause Continuity { get; }

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    Clause SecurityAgreement { get; }

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    Clause Supervision { get; }
}
