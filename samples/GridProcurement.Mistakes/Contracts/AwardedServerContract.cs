using CiiGuard;
using GridProcurement.Mistakes.Domain;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Contracts;

/// <summary>A tendered contract as it was written before the suspensive condition came into use. Its clauses are complete.</summary>
[SupplierContract]
public sealed class AwardedServerContract(Award award, string number, CybersecurityReview review, ScadaServer product)
    : ServerSupplyContract(number, award.Winner.Bidder, award.Total, review, product, award.Quantity)
{
    public Award Award { get; } = award;
}
