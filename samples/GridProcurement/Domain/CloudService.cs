using CiiGuard;
using GridProcurement.Review;

namespace GridProcurement.Domain;

/// <summary>A cloud service that metering and outage forecasts run on.</summary>
[CoveredProduct(NetworkProductCategory.CloudComputingServices)]
[AssessedBy(typeof(PurchaseSelfAssessment))]
public sealed record CloudService(string Name, string Region);
