using System;

namespace CiiGuard.Analyzers.Flow;

/// <summary>A comparison of two references: proof, when it fails, that a change of the one is no change of the other.</summary>
internal sealed class IdentityTest(Token left, Token right, bool sameWhen) : IEquatable<IdentityTest>
{
    public Token Left { get; } = left;

    public Token Right { get; } = right;

    /// <summary>The outcome that means "one object".</summary>
    public bool SameWhen { get; } = sameWhen;

    public IdentityTest Negated() => new(Left, Right, !SameWhen);

    public bool Equals(IdentityTest? other) =>
        other is not null && ReferenceEquals(Left, other.Left) && ReferenceEquals(Right, other.Right) && SameWhen == other.SameWhen;

    public override bool Equals(object? obj) => Equals(obj as IdentityTest);

    public override int GetHashCode() => unchecked((Left.Id * 397) ^ Right.Id);
}
