namespace CiiGuard.Analyzers.Flow;

/// <summary>Names the object that a slot holds after a join.</summary>
internal sealed class PhiKey(object place, Slot slot)
{
    private readonly object _place = place;

    public Slot Slot { get; } = slot;

    public override bool Equals(object? obj) => obj is PhiKey other && _place.Equals(other._place) && Slot.Equals(other.Slot);

    public override int GetHashCode() => unchecked((_place.GetHashCode() * 397) ^ Slot.GetHashCode());
}
