using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Members that cannot be empty, and what they show that every object of their type holds.</summary>
internal static class CertainClauses
{
    public static StateSet ItemsOf(ITypeSymbol type, HeldItems items)
    {
        var certain = StateSet.Empty;
        foreach (var candidate in type.WithBasesAndInterfaces())
            certain |= OwnItems(candidate, items);
        return certain;
    }

    private static StateSet OwnItems(ITypeSymbol type, HeldItems items)
    {
        var certain = StateSet.Empty;
        foreach (var member in type.GetMembers())
        {
            if (member is not (IPropertySymbol or IFieldSymbol) || !CannotBeEmpty(member))
                continue;
            foreach (var attribute in member.GetAttributes(Vocabulary.Obligation))
                certain |= HeldItems.Of(attribute.ReadObligations());
            if (member.HasAttribute(Vocabulary.DossierItem))
                certain |= items.OfDocument(member.Name);
        }

        return certain;
    }

    public static bool CannotBeEmpty(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true } field => field.ConstantValue is not null,
        IFieldSymbol field => NeverNull(field.Type, field.NullableAnnotation) && (field.IsReadOnly || field.IsRequired),
        IPropertySymbol property => NeverNull(property.Type, property.NullableAnnotation)
            && (property.IsRequired || property.SetMethod is null || IsPositional(property)),
        _ => false,
    };

    private static bool NeverNull(ITypeSymbol type, NullableAnnotation annotation) =>
        type.IsReferenceType ? annotation == NullableAnnotation.NotAnnotated : type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T;

    private static bool IsPositional(IPropertySymbol property)
    {
        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            if (constructor.DeclaringSyntaxReferences.Length == 0 || !property.ContainingType.IsRecord)
                continue;
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name && parameter.DeclaringSyntaxReferences.Length == 1
                    && property.DeclaringSyntaxReferences.Length == 1
                    && parameter.DeclaringSyntaxReferences[0].Span == property.DeclaringSyntaxReferences[0].Span)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
