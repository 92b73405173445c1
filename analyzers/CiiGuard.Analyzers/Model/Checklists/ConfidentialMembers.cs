using System;
using System.Collections.Generic;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>The material of an application file: members that carry documents, and those that are marked as confidential, by themselves, by the type of their value, or by the type that they stand in.</summary>
internal static class ConfidentialMembers
{
    public static EquatableArray<MaterialModel> Of(INamedTypeSymbol type, EquatableArray<MarkedMember> documents)
    {
        var marked = new HashSet<string>(StringComparer.Ordinal);
        var whole = type.HasMark(Vocabulary.ReviewConfidential);
        foreach (var level in type.WithBasesAndInterfaces())
        {
            foreach (var member in level.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } && !member.IsImplicitlyDeclared && IsMarked(member))
                    marked.Add(member.Name);
            }
        }

        var materials = new List<MaterialModel>();
        foreach (var document in documents)
            materials.Add(new(document.Name, whole | marked.Remove(document.Identifier), document.Items));
        foreach (var name in marked)
            materials.Add(new(name, true, EquatableArray<string>.Empty));
        materials.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return materials.ToEquatableArray();
    }

    private static bool IsMarked(ISymbol member) =>
        member.HasAttribute(Vocabulary.ReviewConfidential)
        || (member switch { IPropertySymbol property => property.Type, IFieldSymbol field => field.Type, _ => null })?.HasMark(Vocabulary.ReviewConfidential) == true;
}
