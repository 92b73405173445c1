using GridProcurement.Mistakes.Contracts;
using GridProcurement.Mistakes.Domain;
using GridProcurement.Mistakes.Infrastructure;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

/// <summary>The batch that works through what the day has left, and must not stop for one bad entry.</summary>
public sealed class NightlyRun(IReviewDesk reviewing, IContractLedger ledger, IClock clock, ILog log)
{
    private const int Attempts = 5;

    public async Task ExecuteBatchAsync(IReadOnlyList<ServerSupplyContract> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0 || !batch[0].Review.IsCleared)
            return;

        foreach (ServerSupplyContract contract in batch)
        {
            // Reviewer: the first contract vouches for all the others. They came in one file, but not from one review.
            await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
        }
    }

    /// <summary>As it should be: each contract is asked for itself.</summary>
    public async Task<int> ExecuteClearedAsync(IReadOnlyList<ServerSupplyContract> batch, CancellationToken cancellationToken)
    {
        int executed = 0;
        foreach (ServerSupplyContract contract in batch)
        {
            if (!contract.Review.IsCleared)
                continue;
            await contract.ExecuteAsync(clock.Today, ledger, cancellationToken);
            executed++;
        }

        return executed;
    }

    public async Task ExecuteWithReservationAsync(ServerSupplyContract contract, CostCentre costCentre, CancellationToken cancellationToken)
    {
        try
        {
            contract.Review.EnsureCleared();
            costCentre.Reserve(contract.Price);
        }
        finally
        {
            // Reviewer: a finally block also runs when the guard has thrown.
            await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
        }
    }

    public async Task ExecuteWhenConcludedAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            if (contract.Review.IsCleared)
                break;
            await Task.Delay(TimeSpan.FromMinutes(10), cancellationToken);
        }

        // Reviewer: the loop also ends after the fifth attempt, with a review that is still running.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public async Task ReadAndExecuteAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        try
        {
            await reviewing.ReadConclusionAsync(contract.Review, cancellationToken);
            contract.Review.EnsureCleared();
        }
        catch (ReviewNotClearedException pending) when (pending.Phase is ReviewPhase.Special or ReviewPhase.SpecialExtended)
        {
            log.Info($"contract {contract.Number}: special review, the conclusion will follow");
        }

        // Reviewer: after the filter has let the exception be swallowed, the way leads here as well.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public async Task ExecuteUnderPressureAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        try
        {
            contract.Review.EnsureCleared();
            await contract.ExecuteAsync(clock.Today, ledger, cancellationToken);
        }
        catch (ReviewNotClearedException)
        {
            log.Warn($"contract {contract.Number}: the supplier charges for each day of delay");

            // Reviewer: a contractual penalty is cheaper than the sanction, and it is avoided by the suspensive condition.
            await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
        }
    }
}
