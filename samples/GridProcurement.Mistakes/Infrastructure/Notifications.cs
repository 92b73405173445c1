namespace GridProcurement.Mistakes.Infrastructure;

public enum Recipient
{
    Procurement,
    SecurityBody,
    DispatchingCentre,
    Legal,
}

public interface INotifier
{
    Task NotifyAsync(Recipient recipient, string text, CancellationToken cancellationToken);
}

/// <summary>Stands in for the mail gateway.</summary>
public sealed class LoggingNotifier(ILog log) : INotifier
{
    public Task NotifyAsync(Recipient recipient, string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        log.Info($"mail to {recipient}: {text}");
        return Task.CompletedTask;
    }
}
