using CiiGuard;

namespace Buyer;

[SupplierContract]
public interface IRouterTerms // expect: CII2001
{
    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement, SupplierObligation.AcceptPerformanceSupervision)]
    string Secrecy { get; }
}
