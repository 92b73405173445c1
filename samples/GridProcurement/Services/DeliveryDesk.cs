using GridProcurement.Contracts;
using GridProcurement.Delivery;
using GridProcurement.Domain;
using GridProcurement.Infrastructure;

namespace GridProcurement.Services;

public interface IDeliveryDesk
{
    Task<IReadOnlyList<InstalledServer>> AcceptAsync(Consignment consignment, IReadOnlySet<string> intactSeals, CancellationToken cancellationToken);

    Task GoLiveAsync(InstalledServer server, CancellationToken cancellationToken);
}

/// <summary>Acceptance at the dispatching centre, and the moment a server joins the control network.</summary>
public sealed class DeliveryDesk(IRegister<InstalledServer> installed, IControlNetwork network, INotifier notifier, ILog log) : IDeliveryDesk
{
    public async Task<IReadOnlyList<InstalledServer>> AcceptAsync(
        Consignment consignment, IReadOnlySet<string> intactSeals, CancellationToken cancellationToken)
    {
        if (consignment.Contract.Stage is not ContractStage.Effective)
            throw new ProcurementException($"Consignment {consignment.Number} arrived before its contract took effect; send it back.");

        IReadOnlyList<InstalledServer> servers = consignment.Accept(intactSeals);
        foreach (InstalledServer server in servers)
            await installed.AddAsync(server.SerialNumber, server, cancellationToken);
        log.Info($"consignment {consignment.Number}: {servers.Count} servers accepted at {consignment.Site}");
        return servers;
    }

    /// <summary>
    /// Asked again here, and not only when the contract took effect: months lie between the two, and use is what the law punishes.
    /// </summary>
    public async Task GoLiveAsync(InstalledServer server, CancellationToken cancellationToken)
    {
        if (server.IsLive)
            return;

        server.Contract.Review.EnsureCleared();
        await server.GoLiveAsync(network, cancellationToken);
        await notifier.NotifyAsync(Recipient.DispatchingCentre, $"server {server.SerialNumber} is live at {server.Site}", cancellationToken);
    }
}
