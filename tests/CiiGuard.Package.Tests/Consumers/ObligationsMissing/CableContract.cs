using CiiGuard;

namespace Buyer;

[SupplierContract]
public sealed class CableContract // expect: CII2001
{
    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public string Terms { get; } = "terms";

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement, SupplierObligation.AcceptPerformanceSupervision)]
    public string Secrecy { get; } = "secrecy";
}
