using CiiGuard;
using GridProcurement.Mistakes.Contracts;

namespace GridProcurement.Mistakes.Delivery;

/// <summary>A server in the rack. The chain server, contract, review decides whether it may be connected to the control network.</summary>
public sealed class InstalledServer(string serialNumber, string site, ServerSupplyContract contract)
{
    public string SerialNumber { get; } = serialNumber;

    public string Site { get; } = site;

    [GoverningReview]
    public ServerSupplyContract Contract { get; } = contract;

    public bool IsLive { get; private set; }

    [PutsIntoUse]
    public async Task GoLiveAsync(IControlNetwork network, CancellationToken cancellationToken)
    {
        await network.ConnectAsync(SerialNumber, cancellationToken);
        IsLive = true;
    }

    /// <summary>Always allowed. After a refusal it is what the law orders.</summary>
    public async Task TakeOutOfUseAsync(IControlNetwork network, CancellationToken cancellationToken)
    {
        await network.IsolateAsync(SerialNumber, cancellationToken);
        IsLive = false;
    }
}

public interface IControlNetwork
{
    Task ConnectAsync(string serialNumber, CancellationToken cancellationToken);

    Task IsolateAsync(string serialNumber, CancellationToken cancellationToken);
}
