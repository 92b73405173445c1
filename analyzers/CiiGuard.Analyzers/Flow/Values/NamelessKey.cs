using System;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>The key of the one token that stands for all objects of a type that were fetched, moved, and are known to nobody any more.</summary>
internal sealed class NamelessKey(ITypeSymbol? type) : IEquatable<NamelessKey>
{
    private readonly ITypeSymbol? _type = type;

    public bool Equals(NamelessKey? other) => other is not null && SymbolEqualityComparer.Default.Equals(_type, other._type);

    public override bool Equals(object? obj) => Equals(obj as NamelessKey);

    public override int GetHashCode() => _type is null ? 0 : SymbolEqualityComparer.Default.GetHashCode(_type);
}
