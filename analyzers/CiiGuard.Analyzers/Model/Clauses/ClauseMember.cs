using System.Collections.Generic;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>A property, field or constructor parameter that carries obligations, by a mark of its own or of a member that it overrides or implements.</summary>
/// <param name="Member">The member.</param>
/// <param name="Obligations">What it carries.</param>
/// <param name="IsInherited">Whether it is a member of a base type that implements an interface only for this type.</param>
internal readonly record struct ClauseMember(ISymbol Member, SupplierObligations Obligations, bool IsInherited)
{
    /// <summary>The clauses of a type, in the order of its members. Those of base types and interfaces are theirs.</summary>
    public static List<ClauseMember> Of(INamedTypeSymbol type)
    {
        var clauses = new List<ClauseMember>();
        var implemented = FindImplementations(type);
        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IPropertySymbol or IFieldSymbol:
                    // [field: Obligation] marks the field behind a property, which is the same clause.
                    var symbol = member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property } ? property : member;
                    Add(clauses, symbol, OwnObligations(member) | OverriddenObligations(member) | Implemented(implemented, symbol), false);
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                    foreach (var parameter in constructor.Parameters)
                        Add(clauses, parameter, OwnObligations(parameter), false);
                    break;
            }
        }

        foreach (var pair in implemented)
        {
            if (!SymbolEqualityComparer.Default.Equals(pair.Key.ContainingType, type))
                Add(clauses, pair.Key, pair.Value, true);
        }

        return clauses;
    }

    private static void Add(List<ClauseMember> clauses, ISymbol member, SupplierObligations obligations, bool isInherited)
    {
        if (obligations == SupplierObligations.None)
            return;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(clauses[i].Member, member))
            {
                clauses[i] = clauses[i] with { Obligations = clauses[i].Obligations | obligations };
                return;
            }
        }

        clauses.Add(new(member, obligations, isInherited));
    }

    private static SupplierObligations Implemented(Dictionary<ISymbol, SupplierObligations> implemented, ISymbol member) =>
        implemented.TryGetValue(member, out var obligations) ? obligations : SupplierObligations.None;

    private static SupplierObligations OwnObligations(ISymbol member)
    {
        var obligations = SupplierObligations.None;
        foreach (var attribute in member.GetAttributes(Vocabulary.Obligation))
            obligations |= attribute.ReadObligations();
        return obligations;
    }

    private static SupplierObligations OverriddenObligations(ISymbol member)
    {
        var obligations = SupplierObligations.None;
        for (var overridden = (member as IPropertySymbol)?.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
            obligations |= OwnObligations(overridden);
        return obligations;
    }

    /// <summary>Members that implement clauses of interfaces: those of the type, and those of a base type that does not have the interface itself.</summary>
    private static Dictionary<ISymbol, SupplierObligations> FindImplementations(INamedTypeSymbol type)
    {
        var implementations = new Dictionary<ISymbol, SupplierObligations>(SymbolEqualityComparer.Default);
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return implementations;

        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in contract.GetMembers())
            {
                if (member is not IPropertySymbol
                    || OwnObligations(member) is var obligations && obligations == SupplierObligations.None
                    || type.FindImplementationForInterfaceMember(member) is not { ContainingType: { TypeKind: not TypeKind.Interface } owner } implementation
                    || (!SymbolEqualityComparer.Default.Equals(owner, type) && owner.Inherits(contract)))
                    continue;

                implementations.TryGetValue(implementation, out var known);
                implementations[implementation] = known | obligations;
            }
        }

        return implementations;
    }
}
