using CiiGuard;
using GridProcurement.Domain;
using GridProcurement.Review;

namespace GridProcurement.Contracts;

/// <summary>
/// What all contracts with suppliers have in common: a review that governs them, and the two acts that the review holds back. The
/// clauses are the business of the derived types.
/// </summary>
public abstract class ProcurementContract(string number, Supplier supplier, Money price, CybersecurityReview review)
{
    public string Number { get; } = number;

    public Supplier Supplier { get; } = supplier;

    public Money Price { get; } = price;

    /// <summary>Get-only on purpose: a contract that could change its review could outlive a refusal.</summary>
    [GoverningReview]
    public CybersecurityReview Review { get; } = review;

    public ContractStage Stage { get; private set; } = ContractStage.Drafting;

    public string? SignedBy { get; private set; }

    [SignsContract]
    public async Task SignAsync(string signatory, DateOnly on, IContractLedger ledger, CancellationToken cancellationToken)
    {
        if (Stage != ContractStage.Drafting)
            throw new ContractStageException(Number, Stage, "be signed");
        await ledger.EnterAsync(new LedgerEntry(Number, ContractStage.Signed, on, $"signed by {signatory}"), cancellationToken);
        SignedBy = signatory;
        Stage = ContractStage.Signed;
    }

    [ExecutesContract]
    public async Task ExecuteAsync(DateOnly on, IContractLedger ledger, CancellationToken cancellationToken)
    {
        if (Stage != ContractStage.Signed)
            throw new ContractStageException(Number, Stage, "take effect");
        await ledger.EnterAsync(new LedgerEntry(Number, ContractStage.Effective, on, "released for performance"), cancellationToken);
        Stage = ContractStage.Effective;
    }

    /// <summary>The condition can no longer be met. This is open in every phase of the review.</summary>
    public async Task LapseAsync(DateOnly on, string reason, IContractLedger ledger, CancellationToken cancellationToken)
    {
        await ledger.EnterAsync(new LedgerEntry(Number, ContractStage.Lapsed, on, reason), cancellationToken);
        Stage = ContractStage.Lapsed;
    }
}
