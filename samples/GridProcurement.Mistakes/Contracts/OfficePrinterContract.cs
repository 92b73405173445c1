using CiiGuard;
using GridProcurement.Mistakes.Domain;

namespace GridProcurement.Mistakes.Contracts;

/// <summary>Printers for the canteen and the offices; no review is declared for them.</summary>
// Reviewer: not wrong, since article 6 speaks of declared purchases. But a template without the clauses gets copied one day, so it is noted.
[SupplierContract(Declared = false)]
public sealed class OfficePrinterContract(string number, Money price) // expect: CII2006
{
    public string Number { get; } = number;

    public Money Price { get; } = price;

    [Obligation(SupplierObligation.CooperateWithReview)]
    public required Clause Cooperation { get; init; }

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public required Clause SecurityAgreement { get; init; }

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    public required Clause Supervision { get; init; }
}
