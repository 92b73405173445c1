using GridProcurement.Domain;
using GridProcurement.Infrastructure;
using GridProcurement.Scenario;

namespace GridProcurement;

internal static class Program
{
    /// <param name="arguments">A folder for the papers that are written from annotated types; none are written without one.</param>
    private static async Task<int> Main(string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };

        var system = new ProcurementSystem(new DateOnly(2026, 3, 2), arguments.FirstOrDefault());
        try
        {
            Console.WriteLine("SCADA servers by tender");
            await new ServerTender(system).RunAsync(stop.Token);
            Console.WriteLine("Cloud services under a framework");
            await new CloudFramework(system).RunAsync(stop.Token);
            Console.WriteLine("Spare parts from stock");
            await new SpareParts(system).RunAsync(stop.Token);
            Console.WriteLine("Relays for a substation");
            new SubstationUpgrade(system).Run();
            int released = await system.Contracts.ExecuteSignedAsync(stop.Token);
            Console.WriteLine($"{released} contracts released overnight, {system.Ledger.Entries.Count} entries in the ledger");
            return 0;
        }
        catch (ProcurementException failed)
        {
            system.Log.Warn(failed.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 2;
        }
    }
}
