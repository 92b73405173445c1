using CiiGuard;
using GridProcurement.Contracts;
using GridProcurement.Infrastructure;
using GridProcurement.Review;

namespace GridProcurement.Services;

/// <summary>What became of a contract that waited for its review.</summary>
public enum Settlement
{
    StillWaiting,
    Effective,
    Lapsed,
}

public interface IContractDesk
{
    Task SignDirectPurchaseAsync(ServerSupplyContract contract, string signatory, CancellationToken cancellationToken);

    Task<Settlement> SettleAsync(TenderedServerContract contract, CancellationToken cancellationToken);

    Task<int> ExecuteSignedAsync(CancellationToken cancellationToken);
}

/// <summary>Signature and entry into effect of supply contracts.</summary>
public sealed class ContractDesk(
    IRegister<ServerSupplyContract> contracts,
    IContractLedger ledger,
    INotifier notifier,
    IClock clock,
    ILog log) : IContractDesk
{
    /// <summary>A direct purchase has no thirty days to keep, so it has no excuse for a signature before the review.</summary>
    public async Task SignDirectPurchaseAsync(ServerSupplyContract contract, string signatory, CancellationToken cancellationToken)
    {
        await contracts.AddAsync(contract.Number, contract, cancellationToken);
        contract.Review.EnsureCleared();
        await contract.SignAsync(signatory, clock.Today, ledger, cancellationToken);
    }

    /// <summary>Run whenever the office has written. A refusal ends the contract; silence, however long, leaves it waiting.</summary>
    public async Task<Settlement> SettleAsync(TenderedServerContract contract, CancellationToken cancellationToken)
    {
        switch (contract.Review.Phase)
        {
            case ReviewPhase.NoImpact:
            case ReviewPhase.NotRequired:
            case ReviewPhase.Passed:
            case ReviewPhase.PassedWithCommitments:
                await contract.ExecuteAsync(clock.Today, ledger, cancellationToken);
                await notifier.NotifyAsync(Recipient.Procurement, $"contract {contract.Number} has taken effect", cancellationToken);
                return Settlement.Effective;

            case ReviewPhase.NotPassed:
            case ReviewPhase.Withdrawn:
                await contract.LapseAsync(clock.Today, $"article {contract.ExitOnRefusal.Article}", ledger, cancellationToken);
                await notifier.NotifyAsync(Recipient.Legal, $"contract {contract.Number} has lapsed", cancellationToken);
                return Settlement.Lapsed;

            default:
                log.Info($"contract {contract.Number} waits: its review is {contract.Review.Phase}");
                return Settlement.StillWaiting;
        }
    }

    /// <summary>The nightly run. Each contract is asked on its own: contracts of one day need not share a review.</summary>
    public async Task<int> ExecuteSignedAsync(CancellationToken cancellationToken)
    {
        int executed = 0;
        foreach (ServerSupplyContract contract in await contracts.ListAsync(cancellationToken))
        {
            if (contract.Stage is not ContractStage.Signed)
                continue;

            if (!contract.Review.AllowsPerformance())
            {
                log.Info($"contract {contract.Number} is left for another night: its review is {contract.Review.Phase}");
                continue;
            }

            await ReleaseAsync(contract, cancellationToken);
            executed++;
        }

        return executed;
    }

    private async Task ReleaseAsync(
        [RequiresReview(ReviewStates.Cleared, Of = nameof(ServerSupplyContract.Review))] ServerSupplyContract contract,
        CancellationToken cancellationToken)
    {
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken);
        await notifier.NotifyAsync(Recipient.Procurement, $"contract {contract.Number} was released overnight", cancellationToken);
    }
}
