using System;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>An element of a collection named by constants or by variables; a written variable makes it another element.</summary>
internal sealed class ElementKey(object?[] indices) : IEquatable<ElementKey>
{
    private readonly object?[] _indices = indices;

    /// <summary>Whether the element is the same whatever is written to variables.</summary>
    public bool IsConstant
    {
        get
        {
            foreach (var index in _indices)
            {
                if (index is ISymbol)
                    return false;
            }

            return true;
        }
    }

    public bool DependsOn(ISymbol variable)
    {
        foreach (var index in _indices)
        {
            if (index is ISymbol symbol && SymbolEqualityComparer.Default.Equals(symbol, variable))
                return true;
        }

        return false;
    }

    /// <summary>Whether the two certainly name different elements, also of a dictionary that does not tell upper from lower case.</summary>
    public bool IsOtherThan(ElementKey other)
    {
        for (var i = 0; i < _indices.Length && i < other._indices.Length; i++)
        {
            if ((_indices[i], other._indices[i]) is (long left, long right) && left != right)
                return true;
            if ((_indices[i], other._indices[i]) is (string first, string second) && !string.Equals(first, second, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public bool Equals(ElementKey? other)
    {
        if (other is null || other._indices.Length != _indices.Length)
            return false;
        for (var i = 0; i < _indices.Length; i++)
        {
            if (!KeyComparer.Instance.Equals(_indices[i], other._indices[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ElementKey);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var index in _indices)
            hash = unchecked((hash * 31) + (index is null ? 0 : KeyComparer.Instance.GetHashCode(index)));
        return hash;
    }
}
