using System;
using System.Collections.Generic;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>What the members of a type are marked to be, by names of the vocabulary.</summary>
internal static class ShownNames
{
    /// <summary>
    /// The names that the attribute gives to members of the type, of its base types and of its interfaces; static members and accessors count. Null if one of the
    /// types is not resolved, so that what it shows is not known.
    /// </summary>
    public static HashSet<string>? Of(INamedTypeSymbol type, string memberAttribute)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var level in type.WithBasesAndInterfaces())
        {
            if (level.TypeKind == TypeKind.Error)
                return null;
            foreach (var member in level.GetMembers())
            {
                if (member is not (IPropertySymbol or IFieldSymbol or IMethodSymbol))
                    continue;
                foreach (var attribute in member.GetAttributes(memberAttribute))
                    names.UnionWith(EnumValues.NamesIn(attribute));
            }
        }

        return names;
    }
}
