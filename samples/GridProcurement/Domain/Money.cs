using System.Globalization;

namespace GridProcurement.Domain;

/// <summary>An amount in yuan. The company contracts in no other currency.</summary>
public readonly record struct Money(decimal Yuan) : IComparable<Money>
{
    public static Money Zero => new(0m);

    public int CompareTo(Money other) => Yuan.CompareTo(other.Yuan);

    public override string ToString() => Yuan.ToString("#,0.00 'CNY'", CultureInfo.InvariantCulture);

    public static Money operator +(Money left, Money right) => new(left.Yuan + right.Yuan);

    public static Money operator -(Money left, Money right) => new(left.Yuan - right.Yuan);

    public static Money operator *(Money price, int quantity) => new(price.Yuan * quantity);

    public static bool operator >(Money left, Money right) => left.Yuan > right.Yuan;

    public static bool operator <(Money left, Money right) => left.Yuan < right.Yuan;
}
