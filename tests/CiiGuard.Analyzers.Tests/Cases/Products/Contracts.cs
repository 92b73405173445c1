using CiiGuard;

[SelfAssessment]
public abstract class Assessment
{
}

[CoveredProduct(NetworkProductCategory.HighPerformanceComputersAndServers)]
public sealed record Server(string Model); // CII3004

// The product is told at its own name, once, however many contracts buy it.
[SupplierContract]
public class ServerContract
{
    public Server? Server { get; init; }
}

[SupplierContract]
public record FleetContract(List<Server> Servers, Server[] Spares, Dictionary<string, List<Server?>> ByPlace);
