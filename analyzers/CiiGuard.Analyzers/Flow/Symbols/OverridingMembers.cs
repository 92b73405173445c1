using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Which member objects of a type have where a base type or an interface declares one.</summary>
internal static class OverridingMembers
{
    /// <summary>The member itself or what overrides it in the type or nearest above it; null if the type does not derive from the one that declares it.</summary>
    public static TMember? In<TMember>(ITypeSymbol type, TMember member)
        where TMember : class, ISymbol
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, member.ContainingType.OriginalDefinition))
                return member;
            foreach (var candidate in current.GetMembers(member.Name))
            {
                for (var overridden = OverriddenBy(candidate); overridden is not null; overridden = OverriddenBy(overridden))
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, member.OriginalDefinition))
                        return (TMember)candidate;
                }
            }
        }

        return null;
    }

    /// <summary>The property that a read of a base's or interface's property comes to, as far as the object's type is known.</summary>
    public static IPropertySymbol PropertyIn(ITypeSymbol? type, IPropertySymbol property)
    {
        if (!(property.IsAbstract || property.IsVirtual || property.IsOverride) || type is null or { TypeKind: TypeKind.Interface })
            return property;
        return property.ContainingType.TypeKind == TypeKind.Interface
            ? type.FindImplementationForInterfaceMember(property) as IPropertySymbol ?? property
            : In(type, property) ?? property;
    }

    private static ISymbol? OverriddenBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };
}
