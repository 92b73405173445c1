using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>A member, what it overrides, and the interface members it implements: a contract on one of them holds for all.</summary>
internal static class MemberHierarchy
{
    public static List<ISymbol> Of(ISymbol member)
    {
        var members = new List<ISymbol>();
        for (var current = member; current is not null; current = Overridden(current))
            Add(members, current);
        if (member.ContainingType is not { TypeKind: not TypeKind.Interface } type || member.IsStatic && !member.IsAbstract && member is not IMethodSymbol)
            return members;
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var candidate in contract.GetMembers())
            {
                if (candidate.Kind != member.Kind || !MayImplement(member, candidate))
                    continue;
                foreach (var own in members.ToArray())
                {
                    if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), own))
                        Add(members, candidate);
                }
            }
        }

        return members;
    }

    /// <summary>Whether the member, or one of which it has the contract, is said to preserve states.</summary>
    public static bool IsPreserving(IMethodSymbol method)
    {
        foreach (var member in Of(method))
        {
            if (member.HasAttribute(Vocabulary.PreservesReview))
                return true;
        }

        return false;
    }

    private static bool MayImplement(ISymbol member, ISymbol candidate) =>
        member.Name == candidate.Name || member.Name.EndsWith("." + candidate.Name, System.StringComparison.Ordinal);

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static void Add(List<ISymbol> members, ISymbol member)
    {
        var definition = member.OriginalDefinition;
        foreach (var known in members)
        {
            if (SymbolEqualityComparer.Default.Equals(known, definition))
                return;
        }

        members.Add(definition);
    }
}
