using System;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// A set of protocol states that may hold: the element of the may-lattice (join = union, order = inclusion).
/// The engine gives the bits no meaning; the contracts that feed it do.
/// </summary>
internal readonly struct StateSet(ulong bits) : IEquatable<StateSet>
{
    public static readonly StateSet Empty = new(0);

    public ulong Bits { get; } = bits;

    public bool IsEmpty => Bits == 0;

    public bool IsSubsetOf(StateSet other) => (Bits & ~other.Bits) == 0;

    public bool Overlaps(StateSet other) => (Bits & other.Bits) != 0;

    public StateSet Except(StateSet other) => new(Bits & ~other.Bits);

    public static StateSet operator |(StateSet left, StateSet right) => new(left.Bits | right.Bits);

    public static StateSet operator &(StateSet left, StateSet right) => new(left.Bits & right.Bits);

    public static bool operator ==(StateSet left, StateSet right) => left.Bits == right.Bits;

    public static bool operator !=(StateSet left, StateSet right) => left.Bits != right.Bits;

    public bool Equals(StateSet other) => Bits == other.Bits;

    public override bool Equals(object? obj) => obj is StateSet other && Equals(other);

    public override int GetHashCode() => Bits.GetHashCode();

    public override string ToString() => "0x" + Bits.ToString("x", System.Globalization.CultureInfo.InvariantCulture);
}
