using GridProcurement.Mistakes.Contracts;
using GridProcurement.Mistakes.Domain;

namespace GridProcurement.Mistakes.Delivery;

/// <summary>Servers on their way to a dispatching centre.</summary>
public sealed class Consignment(string number, ServerSupplyContract contract, string site, IReadOnlyList<string> serialNumbers)
{
    public string Number { get; } = number;

    public ServerSupplyContract Contract { get; } = contract;

    public string Site { get; } = site;

    public IReadOnlyList<string> SerialNumbers { get; } = serialNumbers;

    public bool IsAccepted { get; private set; }

    /// <summary>The seals are compared with the supplier's list; a broken one is a supply chain incident and no matter of tolerance.</summary>
    public IReadOnlyList<InstalledServer> Accept(IReadOnlySet<string> intactSeals)
    {
        List<string> broken = [.. SerialNumbers.Where(serial => !intactSeals.Contains(serial))];
        if (broken.Count > 0)
            throw new ProcurementException($"Consignment {Number} arrived with broken seals: {string.Join(", ", broken)}.");
        IsAccepted = true;
        return [.. SerialNumbers.Select(serial => new InstalledServer(serial, Site, Contract))];
    }
}
