using CiiGuard;
using GridProcurement.Domain;
using GridProcurement.Review;

namespace GridProcurement.Contracts;

/// <summary>A framework for cloud services. The clauses are inherited from <see cref="ICloudTerms"/>, marks included.</summary>
[SupplierContract(Framework = true)]
[FlowsDownTo(typeof(CloudCallOff))]
public sealed class CloudFrameworkContract(string number, Supplier supplier, Money ceiling, CybersecurityReview review, CloudService service)
    : ProcurementContract(number, supplier, ceiling, review), ICloudTerms
{
    private Money _calledOff = Money.Zero;

    public CloudService Service { get; } = service;

    public required Clause Cooperation { get; init; }

    public required Clause UserProtection { get; init; }

    public required Clause Continuity { get; init; }

    public required Clause SecurityAgreement { get; init; }

    public required Clause Supervision { get; init; }

    public Money Remaining => Price - _calledOff;

    /// <summary>Draws on the ceiling. Drafting a call-off binds nobody, so this is no gate; starting its service is one.</summary>
    public CloudCallOff DraftCallOff(string number, Money amount)
    {
        if (amount > Remaining)
            throw new ProcurementException($"Framework {Number} has {Remaining} left, call-off {number} asks for {amount}.");
        _calledOff += amount;
        return new CloudCallOff(number, this, amount)
        {
            Terms = this,
        };
    }
}
