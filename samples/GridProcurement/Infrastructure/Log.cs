using CiiGuard;

namespace GridProcurement.Infrastructure;

/// <summary>The operations log. It is read by many, so nothing that was handed over for a review may reach it.</summary>
public interface ILog
{
    [DisclosureSink]
    void Info(string message);

    [DisclosureSink]
    void Warn(string message);
}

public sealed class ConsoleLog : ILog
{
    public void Info(string message) => Console.WriteLine($"  {message}");

    public void Warn(string message) => Console.WriteLine($"! {message}");
}
