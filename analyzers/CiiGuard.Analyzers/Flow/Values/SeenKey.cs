using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What a loop has to do with the elements of its sequence: the one that it is at, or those that it is done with.</summary>
internal sealed class SeenKey(SyntaxNode loop, bool isCurrent)
{
    private readonly SyntaxNode _loop = loop;
    private readonly bool _isCurrent = isCurrent;

    public override bool Equals(object? obj) => obj is SeenKey other && ReferenceEquals(other._loop, _loop) && other._isCurrent == _isCurrent;

    public override int GetHashCode() => unchecked((_loop.GetHashCode() * 2) + (_isCurrent ? 1 : 0));
}
