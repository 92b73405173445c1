using GridProcurement.Delivery;
using GridProcurement.Infrastructure;
using GridProcurement.Review;

namespace GridProcurement.Services;

public interface IInstalledBaseMonitor
{
    Task<int> StopRefusedAsync(CybersecurityReview review, CancellationToken cancellationToken);

    Task<int> ResumeAsync(string site, CancellationToken cancellationToken);
}

/// <summary>
/// Reviews also come to products that run already. A refusal stops them; a new pass lets them run again, each server on its own review.
/// </summary>
public sealed class InstalledBaseMonitor(IRegister<InstalledServer> installed, IControlNetwork network, INotifier notifier) : IInstalledBaseMonitor
{
    public async Task<int> StopRefusedAsync(CybersecurityReview review, CancellationToken cancellationToken)
    {
        if (review.Phase is not ReviewPhase.NotPassed)
            return 0;

        int stopped = 0;
        foreach (InstalledServer server in await installed.ListAsync(cancellationToken))
        {
            if (server.Contract.Review != review || !server.IsLive)
                continue;
            await server.TakeOutOfUseAsync(network, cancellationToken);
            stopped++;
        }

        await notifier.NotifyAsync(Recipient.SecurityBody, $"{stopped} servers stopped after the refusal of {review.FileNumber}", cancellationToken);
        return stopped;
    }

    public async Task<int> ResumeAsync(string site, CancellationToken cancellationToken)
    {
        int resumed = 0;
        foreach (InstalledServer server in await installed.ListAsync(cancellationToken))
        {
            if (server.Site == site && !server.IsLive && server.Contract.Review.IsCleared)
            {
                await server.GoLiveAsync(network, cancellationToken);
                resumed++;
            }
        }

        return resumed;
    }
}
