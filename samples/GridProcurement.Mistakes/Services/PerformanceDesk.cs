using GridProcurement.Mistakes.Contracts;
using GridProcurement.Mistakes.Domain;
using GridProcurement.Mistakes.Infrastructure;

namespace GridProcurement.Mistakes.Services;

/// <summary>Lets contracts take effect. Four people wrote four methods.</summary>
public sealed class PerformanceDesk(IContractLedger ledger, IClock clock, INotifier notifier, ILog log)
{
    public async Task StartAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        if (contract.Stage is not ContractStage.Signed)
            throw new ContractStageException(contract.Number, contract.Stage, "take effect");

        log.Info($"contract {contract.Number} is signed, performance begins");

        // Reviewer: a signature is no clearance. Nothing on the way here asks about the review.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public async Task StartAndReportAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        if (contract.Review.IsCleared)
        {
            await notifier.NotifyAsync(Recipient.Procurement, $"contract {contract.Number} may begin", cancellationToken);
        }
        else
        {
            // Reviewer: the two branches are swapped. This one runs exactly when the review is not cleared.
            await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
        }
    }

    public async Task StartUnlessWaitingAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        // Read as "leave when it is not cleared", written without the exclamation mark.
        if (contract.Review.IsCleared)
            return;

        // Reviewer: the guard is inverted, so only what is not cleared arrives here.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public async Task StartWithWarningAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        if (!contract.Review.IsCleared)
            log.Warn($"contract {contract.Number}: review {contract.Review.FileNumber} is {contract.Review.Phase}");

        // Reviewer: the warning does not stop anything, a "return" or a "throw" is missing after it.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    /// <summary>As it should be: the guard throws, so what follows is reached by cleared contracts only.</summary>
    public async Task StartClearedAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        contract.Review.EnsureCleared();
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken);
    }

    public async Task StartLargeOrSmallAsync(ServerSupplyContract contract, Money threshold, CancellationToken cancellationToken)
    {
        if (contract.Price > threshold)
            contract.Review.EnsureCleared();

        // Reviewer: the Measures know no amount below which a purchase is free. Small contracts come here unasked.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public async Task StartAndLogStateAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        bool cleared = contract.Review.IsCleared;
        log.Info($"contract {contract.Number}: cleared = {cleared}");

        // Reviewer: the answer is written down and then not used.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }
}
