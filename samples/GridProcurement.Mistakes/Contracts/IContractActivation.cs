using GridProcurement.Mistakes.Domain;

namespace GridProcurement.Mistakes.Contracts;

/// <summary>How a subsidiary lets its contracts take effect. Most use the default.</summary>
public interface IContractActivation
{
    IContractLedger Ledger { get; }

    CostCentre CostCentre { get; }

    async Task ActivateAsync(ServerSupplyContract contract, DateOnly on, CancellationToken cancellationToken)
    {
        CostCentre.Reserve(contract.Price);

        // Reviewer: the default asks for money and not for the review, and every subsidiary inherits that.
        await contract.ExecuteAsync(on, Ledger, cancellationToken); // expect: CII1001
    }
}
