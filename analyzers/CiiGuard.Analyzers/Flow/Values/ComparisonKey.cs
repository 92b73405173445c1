using System;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Names the outcome of a comparison of values that are not followed themselves (<c>amount &gt; limit</c>), so that a second comparison of the same
/// places has the same outcome until one of them is written.
/// </summary>
internal sealed class ComparisonKey(string kind, object left, object right) : IEquatable<ComparisonKey>
{
    private readonly string _kind = kind;
    private readonly object _left = left;
    private readonly object _right = right;

    /// <summary>Whether the comparison is of a place that <paramref name="isWritten"/> picks.</summary>
    public bool DependsOn(Func<Slot, bool> isWritten) => (_left is Slot left && isWritten(left)) || (_right is Slot right && isWritten(right));

    /// <summary>The place that equals <paramref name="place"/> if the comparison is true; null if the comparison is none of two places for equality.</summary>
    public Slot? EqualOf(Slot place) => _kind != "==" || _left is not Slot left || _right is not Slot right ? null
        : left.Equals(place) ? right
        : right.Equals(place) ? left : null;

    public bool Equals(ComparisonKey? other) =>
        other is not null && _kind == other._kind && _left.Equals(other._left) && _right.Equals(other._right);

    public override bool Equals(object? obj) => Equals(obj as ComparisonKey);

    public override int GetHashCode() => unchecked((_left.GetHashCode() * 397) ^ _right.GetHashCode() ^ _kind.GetHashCode());
}
