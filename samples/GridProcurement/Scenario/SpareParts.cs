using GridProcurement.Infrastructure;
using GridProcurement.Review;
using GridProcurement.Services;

namespace GridProcurement.Scenario;

/// <summary>Parts for machines bought long ago: two reviews come from the archive, and only one of them was passed.</summary>
public sealed class SpareParts(ProcurementSystem system)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var archive = new ReviewArchive(
            [
                new StoredReview("CSR-2023-003", "protection relays", ReviewPhase.Passed),
                new StoredReview("CSR-2024-011", "remote terminals", ReviewPhase.NotPassed),
            ],
            system.Journal);
        int imported = await archive.ImportAsync(system.Reviews, cancellationToken);
        system.Log.Info($"{imported} reviews imported from the archive");

        await system.SpareParts.OrderAsync(new SparePartsOrder("SP-1", "CSR-2023-003", "relay board R7", 20), cancellationToken);
        await system.SpareParts.OrderAsync(new SparePartsOrder("SP-2", "CSR-2024-011", "modem M3", 5), cancellationToken);
    }
}
