using CiiGuard;

namespace GridProcurement.Mistakes.Domain;

/// <summary>A registered supplier. The origin is kept for lead-time planning; no step of the review may depend on it.</summary>
public sealed record Supplier(string Code, string Name, SupplierOrigin Origin)
{
    public override string ToString() => $"{Name} ({Code})";
}
