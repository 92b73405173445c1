using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What types have to do with one another.</summary>
internal static class TypeRelations
{
    /// <summary>Whether <paramref name="other"/> is a base type or an interface of the type; a type is neither of itself.</summary>
    public static bool Inherits(this ITypeSymbol type, ITypeSymbol other)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, other))
                return true;
        }

        if (other.TypeKind != TypeKind.Interface)
            return false;
        foreach (var contract in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(contract, other))
                return true;
        }

        return false;
    }

    /// <summary>The type, its base types from the inside, then its interfaces: all whose attributes and members it has.</summary>
    public static IEnumerable<ITypeSymbol> WithBasesAndInterfaces(this ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
        if (type is null)
            yield break;
        foreach (var contract in type.AllInterfaces)
            yield return contract;
    }

    /// <summary>Whether it is the namespace System, or one inside it.</summary>
    public static bool IsOfSystem(this INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
    }

    /// <summary>The type, or what it is a <see cref="System.Nullable{T}"/> of.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : type;
}
