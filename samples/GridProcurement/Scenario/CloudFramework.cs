using CiiGuard;
using GridProcurement.Contracts;
using GridProcurement.Domain;
using GridProcurement.Infrastructure;
using GridProcurement.Review;

namespace GridProcurement.Scenario;

/// <summary>A framework for cloud services whose review the office finds unnecessary; then two orders, one of them too late.</summary>
public sealed class CloudFramework(ProcurementSystem system)
{
    private const string ReviewFile = "CSR-2026-022";
    private const string FrameworkNumber = "FW-2026-002";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        CybersecurityReview review = await system.Reviewing.OpenAsync(ReviewFile, "cloud for outage forecasts", cancellationToken);
        await system.Reviewing.AssessAsync(review, AssessCloud(), cancellationToken);
        CloudFrameworkContract framework = DraftFramework(review);

        try
        {
            await system.Cloud.SignFrameworkAsync(framework, "Director Zhou", cancellationToken);
        }
        catch (ProcurementException refused)
        {
            system.Log.Warn(refused.Message);
        }

        // No script for this file: the office answers that no review is needed.
        await system.Reviewing.DeclareAsync(review, FrameworkNumber, cancellationToken);
        await system.Reviewing.ReadNeedDecisionAsync(review, cancellationToken);
        await system.Cloud.SignFrameworkAsync(framework, "Director Zhou", cancellationToken);

        await OrderAsync(framework, new Money(300_000m), cancellationToken);
        await system.Reviewing.ReopenAsync(review, new WrittenNotice("CRO-2027-M2", system.Clock.Today), cancellationToken);
        await OrderAsync(framework, new Money(150_000m), cancellationToken);
    }

    private async Task OrderAsync(CloudFrameworkContract framework, Money amount, CancellationToken cancellationToken)
    {
        CloudCallOff callOff = await system.Cloud.OrderAsync(framework, amount, cancellationToken);
        bool started = await system.Cloud.StartAsync(callOff, cancellationToken);
        system.Log.Info(started ? $"call-off {callOff.Number} runs" : $"call-off {callOff.Number} waits");
    }

    private static PurchaseSelfAssessment AssessCloud() => new()
    {
        Assessor = "Security officer Lin",
        SectorGuide = "none",
        ControlOfTheGrid = FactorAnswer.NoImpact("no path from the forecast to the control network"),
        SupplyInterruption = FactorAnswer.NoImpact("the forecast can be missed for a week"),
        ProductAndSupplyChain = FactorAnswer.NoImpact("certified provider"),
        SupplierCompliance = FactorAnswer.NoImpact("no entry in the credit file"),
        Data = new FactorAnswer(SelfAssessmentResult.Unanswered, ""),
        Other = FactorAnswer.NoImpact("none"),
    };

    private static CloudFrameworkContract DraftFramework(CybersecurityReview review) =>
        new(
            FrameworkNumber,
            new Supplier("S-402", "Yunling Cloud", SupplierOrigin.Domestic),
            new Money(2_000_000m),
            review,
            new CloudService("forecast compute", "north-2"))
        {
            Cooperation = ClauseLibrary.Cooperation,
            UserProtection = ClauseLibrary.UserProtection,
            Continuity = ClauseLibrary.Continuity,
            SecurityAgreement = ClauseLibrary.SecurityAgreement,
            Supervision = ClauseLibrary.Supervision,
        };
}
