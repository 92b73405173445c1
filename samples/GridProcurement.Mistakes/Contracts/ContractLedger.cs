using GridProcurement.Mistakes.Domain;

namespace GridProcurement.Mistakes.Contracts;

public enum ContractStage
{
    Drafting,
    Signed,
    Effective,
    Lapsed,
}

public sealed class ContractStageException(string number, ContractStage stage, string step)
    : ProcurementException($"Contract {number} is {stage}; it cannot {step}.");

public sealed record LedgerEntry(string ContractNumber, ContractStage Stage, DateOnly On, string Note);

/// <summary>The book of contracts that finance pays from. What is not in it as effective is not paid.</summary>
public interface IContractLedger
{
    Task EnterAsync(LedgerEntry entry, CancellationToken cancellationToken);
}
