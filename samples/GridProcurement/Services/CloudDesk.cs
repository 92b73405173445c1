using GridProcurement.Contracts;
using GridProcurement.Domain;
using GridProcurement.Infrastructure;

namespace GridProcurement.Services;

public interface ICloudDesk
{
    Task SignFrameworkAsync(CloudFrameworkContract framework, string signatory, CancellationToken cancellationToken);

    Task<CloudCallOff> OrderAsync(CloudFrameworkContract framework, Money amount, CancellationToken cancellationToken);

    Task<bool> StartAsync(CloudCallOff callOff, CancellationToken cancellationToken);
}

/// <summary>Framework contracts for cloud services and what is called off under them.</summary>
public sealed class CloudDesk(IRegister<CloudCallOff> callOffs, IContractLedger ledger, INotifier notifier, IClock clock, ILog log) : ICloudDesk
{
    private int _lastCallOff;

    public async Task SignFrameworkAsync(CloudFrameworkContract framework, string signatory, CancellationToken cancellationToken)
    {
        if (framework.Review is not { IsCleared: true })
            throw new ProcurementException($"Framework {framework.Number} cannot be signed: its review is {framework.Review.Phase}.");

        await framework.SignAsync(signatory, clock.Today, ledger, cancellationToken);
    }

    public async Task<CloudCallOff> OrderAsync(CloudFrameworkContract framework, Money amount, CancellationToken cancellationToken)
    {
        CloudCallOff callOff = framework.DraftCallOff($"{framework.Number}/{++_lastCallOff}", amount);
        await callOffs.AddAsync(callOff.Number, callOff, cancellationToken);
        log.Info($"call-off {callOff.Number} drafted, {framework.Remaining} left under the framework");
        return callOff;
    }

    /// <summary>
    /// A framework runs for years and its review may be opened again in the meantime. That it was cleared when the framework was
    /// signed therefore says nothing about today.
    /// </summary>
    public async Task<bool> StartAsync(CloudCallOff callOff, CancellationToken cancellationToken)
    {
        if (callOff.Framework.Review.IsCleared)
        {
            await callOff.StartServiceAsync(clock.Today, ledger, cancellationToken);
            return true;
        }

        await notifier.NotifyAsync(Recipient.Procurement, $"call-off {callOff.Number} is on hold", cancellationToken);
        return false;
    }
}
