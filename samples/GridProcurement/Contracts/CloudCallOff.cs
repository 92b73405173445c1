using CiiGuard;
using GridProcurement.Domain;

namespace GridProcurement.Contracts;

/// <summary>One order under a cloud framework. It has no review of its own: the one of the framework governs it.</summary>
[SupplierContract]
public sealed class CloudCallOff(string number, CloudFrameworkContract framework, Money amount)
{
    public string Number { get; } = number;

    public Money Amount { get; } = amount;

    [GoverningReview]
    public CloudFrameworkContract Framework { get; } = framework;

    public CloudService Service => Framework.Service;

    public bool IsRunning { get; private set; }

    /// <summary>The framework's terms, incorporated by reference.</summary>
    [Obligation(
        SupplierObligation.CooperateWithReview,
        SupplierObligation.NoIllegalAcquisitionOfUserData,
        SupplierObligation.NoIllegalControlOfUserEquipment,
        SupplierObligation.NoUnjustifiedSupplyInterruption,
        SupplierObligation.NoUnjustifiedSupportInterruption,
        SupplierObligation.SecurityAndConfidentialityAgreement,
        SupplierObligation.AcceptPerformanceSupervision)]
    public required ICloudTerms Terms { get; init; }

    [ExecutesContract]
    public async Task StartServiceAsync(DateOnly on, IContractLedger ledger, CancellationToken cancellationToken)
    {
        await ledger.EnterAsync(new LedgerEntry(Number, ContractStage.Effective, on, $"service {Service.Name} ordered"), cancellationToken);
        IsRunning = true;
    }
}
