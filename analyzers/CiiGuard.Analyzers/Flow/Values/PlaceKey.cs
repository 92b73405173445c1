using System.Globalization;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Stands for one place among those that a reference may name, so that a ref local which names different places on different paths remembers
/// which belongs to which, like a boolean does.
/// </summary>
internal sealed class PlaceKey(Slot place)
{
    public Slot Place { get; } = place;

    /// <summary>Whether a value may be a reference to a member of the object.</summary>
    public static bool IsInto(Token holder, Cases? cases)
    {
        if (cases is null)
            return false;
        foreach (var entry in cases.Entries)
        {
            if (entry.Key is PlaceKey key && ReferenceEquals(key.Place.Holder, holder))
                return true;
        }

        return false;
    }

    public override bool Equals(object? obj) => obj is PlaceKey other && Place.Equals(other.Place);

    public override int GetHashCode() => Place.GetHashCode();

    /// <summary>Only for a fixed order of cases.</summary>
    public override string ToString() => (Place.Holder?.Id ?? -1).ToString(CultureInfo.InvariantCulture) + " " + Place.Key;
}
