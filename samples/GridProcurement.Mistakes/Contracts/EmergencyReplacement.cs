using CiiGuard;
using GridProcurement.Mistakes.Domain;

namespace GridProcurement.Mistakes.Contracts;

/// <summary>A device that is bought by telephone after a lightning strike. Nobody has thought of a review here.</summary>
public sealed class EmergencyReplacement(string number, Supplier supplier, string device)
{
    public string Number { get; } = number;

    public Supplier Supplier { get; } = supplier;

    public string Device { get; } = device;

    public DateOnly? OrderedOn { get; private set; }

    // Reviewer: a gate, but neither this type nor the parameter leads to a review, so nobody can say when it may open. Urgency is no clearance.
    [ExecutesContract]
    public void Order(DateOnly on) // expect: CII9003
    {
        OrderedOn = on;
    }
}
