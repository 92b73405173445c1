using CiiGuard;

[SelfAssessment]
public abstract class Assessment
{
}

[CoveredProduct(NetworkProductCategory.HighPerformanceComputersAndServers)]
[AssessedBy(typeof(Assessment))]
public sealed record Server(string Model);

[CoveredProduct(NetworkProductCategory.HighPerformanceComputersAndServers)]
public sealed record Unassessed(string Model); // CII3004

[CoveredProduct(NetworkProductCategory.LargeDatabases)]
public struct Database // CII3004
{
}

[CoveredProduct(NetworkProductCategory.CloudComputingServices)]
public interface ICloud // CII3004
{
}

// Its interface was told.
public sealed class Cloud : ICloud
{
}

[AssessedBy(typeof(Assessment))]
public sealed class AssessedCloud : ICloud
{
}

[AssessedBy(typeof(Assessment))]
public interface IAssessedService // CII3004: no category
{
}

[AssessedBy(typeof(Assessment))]
public class Cable // CII3004: no category
{
}

// An assessment of the base, a category of its own.
[CoveredProduct(NetworkProductCategory.CoreNetworkEquipment)]
public class Router : Cable
{
}

public class HomeRouter : Router
{
}

[CoveredProduct(NetworkProductCategory.CoreNetworkEquipment)]
public abstract class Switch // CII3004
{
}

public class RackSwitch : Switch
{
}

// Marked itself, it answers for itself.
[CoveredProduct(NetworkProductCategory.CoreNetworkEquipment)]
public class CampusSwitch : Switch // CII3004
{
}

public static class Catalogue
{
    [CoveredProduct(NetworkProductCategory.MassStorageDevices)]
    public partial class Store<T>; // CII3004

    public partial class Store<T>
    {
    }

    [CoveredProduct(NetworkProductCategory.MassStorageDevices), AssessedBy(typeof(Assessment))]
    public partial class Archive<T>
    {
    }
}

// Another rule speaks of an assessment that is none (CII9027).
[CoveredProduct(NetworkProductCategory.CybersecurityEquipment)]
[AssessedBy(typeof(string))]
public class Firewall
{
}

[CoveredProduct(NetworkProductCategory.LargeApplicationSoftware), Waiver("Assessed on paper, file 7.")]
public class Ledger
{
}

public class Printer
{
}
