namespace System;

/// <summary>What the compiler asks for behind <c>^1</c>; .NET Standard 2.0 lacks it.</summary>
internal readonly struct Index(int value, bool fromEnd = false) : IEquatable<Index>
{
    // An index from the end is kept as its complement, so that ^0 and 0 differ.
    private readonly int _value = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value)) : fromEnd ? ~value : value;

    public static Index Start => new(0);

    public static Index End => new(0, fromEnd: true);

    public bool IsFromEnd => _value < 0;

    public int Value => IsFromEnd ? ~_value : _value;

    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;

    public bool Equals(Index other) => _value == other._value;

    public override bool Equals(object? obj) => obj is Index other && Equals(other);

    public override int GetHashCode() => _value;

    public override string ToString() => IsFromEnd ? "^" + Value : Value.ToString(Globalization.CultureInfo.InvariantCulture);
}
