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

    [ExecutesContract]
    public void Order(DateOnly on)
    {
        OrderedOn = on;
    }
}
