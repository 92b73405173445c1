using GridProcurement.Mistakes.Contracts;
using GridProcurement.Mistakes.Infrastructure;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

/// <summary>Follow-up contracts. Each has a review of its own, because supplier, product and law may have changed.</summary>
public sealed class RenewalDesk(IRegister<ServerSupplyContract> contracts, IContractLedger ledger, IClock clock, ILog log)
{
    public async Task ReplaceAsync(ServerSupplyContract previous, ServerSupplyContract successor, CancellationToken cancellationToken)
    {
        if (!previous.Review.IsCleared)
            throw new ReviewNotClearedException(previous.Review.FileNumber, previous.Review.Phase);

        // Reviewer: the review of the previous contract is asked and the successor is executed.
        await successor.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public async Task ExecuteLatestAsync(ServerSupplyContract contract, string amendmentNumber, CancellationToken cancellationToken)
    {
        if (!contract.Review.IsCleared)
            return;

        contract = await contracts.GetAsync(amendmentNumber, cancellationToken);

        // Reviewer: the guard spoke of the contract that was handed in. The variable now holds its amendment, whose review nobody asked.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public async Task KeepAliveAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        if (contract.Review.Phase == ReviewPhase.NotPassed)
        {
            // Reviewer: meant as a bridge until a new supplier is found. Buying again after a refusal is what the sanction is for.
            await contract.RenewAsync(clock.Today, ledger, cancellationToken); // expect: CII1004
            log.Warn($"contract {contract.Number} is renewed for the transition");
        }
    }

    public async Task ResignAsync(AwardedServerContract contract, CancellationToken cancellationToken)
    {
        switch (contract.Review.Phase)
        {
            case ReviewPhase.Passed:
            case ReviewPhase.PassedWithCommitments:
                await contract.SignAsync("Director Zhou", clock.Today, ledger, cancellationToken);
                break;

            case ReviewPhase.NotPassed:
                // Reviewer: the label belongs to the case above. As it stands, the contract is signed because the review failed.
                await contract.SignAsync("Director Zhou", clock.Today, ledger, cancellationToken); // expect: CII1004
                break;

            default:
                log.Info($"contract {contract.Number} stays unsigned");
                break;
        }
    }
}
