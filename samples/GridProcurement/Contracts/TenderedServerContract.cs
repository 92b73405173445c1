using CiiGuard;
using GridProcurement.Domain;
using GridProcurement.Review;

namespace GridProcurement.Contracts;

/// <summary>
/// The same purchase after a tender. It must be concluded within thirty days of the award, and no review is that fast: the contract
/// is signed under the condition that the review is passed, and takes effect with the office's notice (Civil Code, article 158).
/// </summary>
[SupplierContract]
public sealed class TenderedServerContract(Award award, string number, CybersecurityReview review, ScadaServer product)
    : ServerSupplyContract(number, award.Winner.Bidder, award.Total, review, product, award.Quantity)
{
    public Award Award { get; } = award;

    [Obligation(SupplierObligation.SuspensiveReviewCondition)]
    public required Clause Condition { get; init; }

    [Obligation(SupplierObligation.ExitWithoutPenaltyOnNotPassed)]
    public required Clause ExitOnRefusal { get; init; }
}
