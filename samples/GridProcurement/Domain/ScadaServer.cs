using CiiGuard;
using GridProcurement.Review;

namespace GridProcurement.Domain;

/// <summary>A server of the supervisory control and data acquisition system of a dispatching centre.</summary>
[CoveredProduct(NetworkProductCategory.HighPerformanceComputersAndServers)]
[AssessedBy(typeof(PurchaseSelfAssessment))]
public sealed record ScadaServer(string Model, int Cores, int MemoryGigabytes);
