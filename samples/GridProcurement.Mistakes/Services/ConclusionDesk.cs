using GridProcurement.Mistakes.Contracts;
using GridProcurement.Mistakes.Infrastructure;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

/// <summary>Records what the office has written and acts on it at once. Here the order of two statements is everything.</summary>
public sealed class ConclusionDesk(IContractLedger ledger, IClock clock, ILog log)
{
    /// <summary>As it should be: the step is awaited, and a journal that fails lets nothing through.</summary>
    public async Task PassAsync(ServerSupplyContract contract, WrittenNotice notice, CancellationToken cancellationToken)
    {
        if (contract.Review.Phase is not ReviewPhase.Opinions)
            throw new ReviewStepException(contract.Review.FileNumber, contract.Review.Phase, "be concluded");

        await contract.Review.RecordPassAsync(notice, cancellationToken);
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken);
    }

    public async Task PassAndStartAsync(ServerSupplyContract contract, WrittenNotice notice, CancellationToken cancellationToken)
    {
        if (contract.Review.Phase is not ReviewPhase.Opinions)
            throw new ReviewStepException(contract.Review.FileNumber, contract.Review.Phase, "be concluded");

        Task recording = contract.Review.RecordPassAsync(notice, cancellationToken);

        // Reviewer: both run at the same time. The pass may be written later than the execution, or never.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
        await recording;
    }

    public async Task PassWithinMinutesAsync(ServerSupplyContract contract, WrittenNotice notice, CancellationToken cancellationToken)
    {
        if (contract.Review.Phase is not ReviewPhase.Special)
            throw new ReviewStepException(contract.Review.FileNumber, contract.Review.Phase, "be concluded");

        Task recording = contract.Review.RecordPassAsync(notice, cancellationToken);
        await Task.WhenAny(recording, Task.Delay(TimeSpan.FromMinutes(2), cancellationToken));

        // Reviewer: WhenAny also ends with the delay, and it does not rethrow what the recording threw.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public async Task PassOrLogAsync(ServerSupplyContract contract, WrittenNotice notice, CancellationToken cancellationToken)
    {
        if (contract.Review.Phase is not ReviewPhase.Opinions)
            throw new ReviewStepException(contract.Review.FileNumber, contract.Review.Phase, "be concluded");

        try
        {
            await contract.Review.RecordPassAsync(notice, cancellationToken);
        }
        catch (IOException failed)
        {
            log.Warn($"journal: {failed.Message}");
        }

        // Reviewer: if the journal was down, the pass was never recorded and the review is still in its opinion round.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public async Task FinishAndReopenAsync(ServerSupplyContract contract, WrittenNotice notice, CancellationToken cancellationToken)
    {
        contract.Review.EnsureCleared();
        log.Info($"contract {contract.Number}: the office asks for a new review, {notice.Reference}");
        await contract.Review.ReopenAsync(notice, cancellationToken);

        // Reviewer: cleared a moment ago, and no longer. The statement belongs above the reopening, or nowhere.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public async Task ReopenBetweenAsync(ServerSupplyContract contract, WrittenNotice? news, CancellationToken cancellationToken)
    {
        bool cleared = contract.Review.IsCleared;
        if (cleared && news is not null)
            await contract.Review.ReopenAsync(news, cancellationToken);

        if (cleared)
        {
            // Reviewer: the variable remembers the state from before the reopening.
            await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
        }
    }
}
