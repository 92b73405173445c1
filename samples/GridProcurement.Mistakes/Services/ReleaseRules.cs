using GridProcurement.Mistakes.Contracts;
using GridProcurement.Mistakes.Infrastructure;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

/// <summary>What the rule book says about the phases of a review, as different teams understood it.</summary>
public sealed class ReleaseRules(IContractLedger ledger, IClock clock, ILog log)
{
    public async Task ReleaseUnlessRefusedAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        if (contract.Review.Phase != ReviewPhase.NotPassed)
        {
            // Reviewer: "not refused" is not "cleared". A review that has not even been declared passes this test.
            await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
        }
    }

    public async Task ReleaseWhenAgreedAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        if (contract.Review.Phase is ReviewPhase.Passed or ReviewPhase.PassedWithCommitments or ReviewPhase.Opinions)
        {
            // Reviewer: a favourable recommendation was sent round, but the members have fifteen working days to differ.
            await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
        }
    }

    public async Task<bool> ReleaseByPhaseAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        switch (contract.Review.Phase)
        {
            case ReviewPhase.NotPassed:
            case ReviewPhase.Withdrawn:
                return false;

            case ReviewPhase.Draft:
            case ReviewPhase.Assessing:
            case ReviewPhase.DeclarationDue:
            case ReviewPhase.PreparingDossier:
                log.Info($"contract {contract.Number}: nothing was declared yet");
                return false;

            default:
                // Reviewer: "everything else" was meant to be the cleared phases. It is also every phase of a running review.
                await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
                return true;
        }
    }

    /// <summary>As it should be: the cleared phases are named, and what is not named waits.</summary>
    public async Task<bool> ReleaseNamedPhasesAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        switch (contract.Review.Phase)
        {
            case ReviewPhase.NoImpact or ReviewPhase.NotRequired or ReviewPhase.Passed or ReviewPhase.PassedWithCommitments:
                await contract.ExecuteAsync(clock.Today, ledger, cancellationToken);
                return true;

            default:
                return false;
        }
    }

    public async Task ReleaseAfterSilenceAsync(ServerSupplyContract contract, DateOnly expectedConclusion, CancellationToken cancellationToken)
    {
        if (contract.Review.IsCleared || clock.Today > expectedConclusion)
        {
            // Reviewer: either half is enough, and the second knows only the calendar. The office's silence is no consent.
            await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
        }
    }

    public async Task ReleaseForFundedAsync(ServerSupplyContract contract, bool funded, CancellationToken cancellationToken)
    {
        if (!contract.Review.IsCleared && !funded)
            return;

        // Reviewer: De Morgan. To leave unless both hold takes "||"; this leaves only if neither does.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }
}
