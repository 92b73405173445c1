using CiiGuard;
using GridProcurement.Mistakes.Domain;
using GridProcurement.Mistakes.Infrastructure;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

/// <summary>Sorts purchases by where they come from before anybody has looked at them.</summary>
public sealed class OriginDesk(ILog log)
{
    public async Task BeginAsync(CybersecurityReview review, Supplier supplier, string assessor, CancellationToken cancellationToken)
    {
        // Reviewer: the Measures know no domestic and foreign suppliers. A domestic server sends switching commands too.
        if (supplier.Origin is SupplierOrigin.Domestic || review.Phase != ReviewPhase.Draft)
            return;

        await review.StartAssessmentAsync(assessor, cancellationToken); // expect: CII3006
    }

    public SelfAssessmentResult Judge(Supplier supplier, SelfAssessmentResult found)
    {
        // Reviewer: the sheet says otherwise, and nobody reads it.
        if (supplier.Origin == SupplierOrigin.Domestic)
            return SelfAssessmentResult.NoImpact; // expect: CII3006

        return found;
    }

    /// <summary>As it should be: the origin is written down, and decides nothing.</summary>
    public async Task BeginAllAsync(CybersecurityReview review, Supplier supplier, string assessor, CancellationToken cancellationToken)
    {
        if (supplier.Origin == SupplierOrigin.Foreign)
            log.Info($"{supplier}: allow for customs");
        if (review.Phase == ReviewPhase.Draft)
            await review.StartAssessmentAsync(assessor, cancellationToken);
    }
}
