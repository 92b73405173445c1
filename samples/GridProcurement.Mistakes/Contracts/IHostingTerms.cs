using CiiGuard;

namespace GridProcurement.Mistakes.Contracts;

/// <summary>Terms of the framework for hosting, agreed by the group's head office with a provider abroad.</summary>
// Reviewer: a framework is a purchase like any other. "Best efforts" is no promise to keep supplying, and user data is not mentioned at all.
[SupplierContract(Framework = true)]
[FlowsDownTo(typeof(CloudCallOff))]
public interface IHostingTerms // expect: CII2001
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    Clause Cooperation { get; }

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    Clause UserEquipment { get; }

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    Clause SecurityAgreement { get; }

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    Clause Supervision { get; }

    Clause BestEfforts { get; }
}
