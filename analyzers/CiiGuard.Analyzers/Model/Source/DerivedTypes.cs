using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Which classes and structs among some symbols derive from a type or implement an interface. Found once, when first asked.</summary>
/// <param name="symbols">Where to look.</param>
/// <param name="withInterfaces">Whether interfaces that extend an interface are wanted too, which somebody else may implement.</param>
internal sealed class DerivedTypes(IEnumerable<ISymbol> symbols, bool withInterfaces = false)
{
    /// <param name="assembly">All that it declares.</param>
    public DerivedTypes(IAssemblySymbol assembly)
        : this(DeclaredSymbols.Of(assembly, CancellationToken.None))
    {
    }

    /// <summary>The one of a compilation's own types, for all rules that ask.</summary>
    public static DerivedTypes Of(CiiGuardContext context) => context.GetModel(static shared => new DerivedTypes(shared.Compilation.Assembly));

    private static readonly List<INamedTypeSymbol> None = new();

    private Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>? _derived;

    /// <summary>Types by the definition of the type that they derive from or implement, at any distance.</summary>
    public IReadOnlyList<INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        // Two threads may both build it; they build the same.
        var derived = Volatile.Read(ref _derived);
        if (derived is null)
        {
            derived = Find();
            Volatile.Write(ref _derived, derived);
        }

        return derived.TryGetValue(type.OriginalDefinition, out var types) ? types : None;
    }

    private Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> Find()
    {
        var derived = new Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
        foreach (var symbol in symbols)
        {
            if (symbol is INamedTypeSymbol { IsStatic: false } type && (type.TypeKind is TypeKind.Class or TypeKind.Struct || (withInterfaces && type.TypeKind == TypeKind.Interface)))
                Add(type, derived);
        }

        return derived;
    }

    private static void Add(INamedTypeSymbol type, Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> derived)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            Add(current, type, derived);
        foreach (var contract in type.AllInterfaces)
            Add(contract, type, derived);
    }

    private static void Add(INamedTypeSymbol @base, INamedTypeSymbol type, Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> derived)
    {
        if (!derived.TryGetValue(@base.OriginalDefinition, out var types))
            derived.Add(@base.OriginalDefinition, types = new());
        // An interface may be implemented twice, for two arguments.
        if (types.Count == 0 || !SymbolEqualityComparer.Default.Equals(types[types.Count - 1], type))
            types.Add(type);
    }
}
