using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>The member of an object that says of which type it was made. Like a flag, it tells which of several objects one is, and so what is true where that was made.</summary>
internal sealed class RuntimeTypeKey
{
    public static readonly RuntimeTypeKey Instance = new();

    private RuntimeTypeKey()
    {
    }
}

/// <summary>A type as the value of that member.</summary>
internal sealed class TypeKey(ITypeSymbol type)
{
    public ITypeSymbol Type { get; } = type;

    public override bool Equals(object? obj) => obj is TypeKey other && SymbolEqualityComparer.Default.Equals(other.Type, Type);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Type);
}
