using GridProcurement.Mistakes.Contracts;
using GridProcurement.Mistakes.Infrastructure;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

/// <summary>The spreadsheet in which the project managers colour what they think is released.</summary>
public interface IReleaseSheet
{
    bool IsGreen(string contractNumber);
}

/// <summary>Urgent contracts, where questions are asked of whoever answers first.</summary>
public sealed class UrgencyDesk(IReleaseSheet sheet, IContractLedger ledger, IClock clock, ILog log)
{
    public async Task StartGreenAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        if (!sheet.IsGreen(contract.Number))
            return;

        // Reviewer: a bool that nobody vouches for. If the sheet mirrors the review, it needs [ReviewCheck]; if not, it cannot release anything.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public async Task StartReadyAsync(ServerSupplyContract contract, CancellationToken cancellationToken)
    {
        if (!IsReady(contract))
        {
            log.Info($"contract {contract.Number} is not ready");
            return;
        }

        // Reviewer: the helper's name promises more than its body keeps, and it carries no [ReviewCheck] that would have been checked against it.
        await contract.ExecuteAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public void OrderReplacement(EmergencyReplacement replacement)
    {
        log.Warn($"{replacement.Device} is ordered from {replacement.Supplier} at once");
        replacement.Order(clock.Today);
    }

    private static bool IsReady(ServerSupplyContract contract) =>
        contract.Stage is ContractStage.Signed && contract.Review.Phase is not (ReviewPhase.Draft or ReviewPhase.NotPassed);
}
