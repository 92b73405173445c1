using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// What every object of a type holds for certain. Whether a clause can be empty is judged as for CII2003 where it is declared in source; of types of other
/// assemblies, of interfaces, and of documents (which count when they are not null), the declaration tells.
/// </summary>
internal sealed class CertainClauses(ClauseEmptiness emptiness, HeldItems items)
{
    public StateSet ItemsOf(ITypeSymbol type)
    {
        var certain = HeldItems.Of(ObligationsOf(type));
        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            foreach (var member in candidate.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol && member.HasAttribute(Vocabulary.DossierItem) && IsDeclaredNotNull(member))
                    certain |= items.OfDocument(member.Name);
            }
        }

        return certain;
    }

    public SupplierObligations ObligationsOf(ITypeSymbol type)
    {
        var certain = type is INamedTypeSymbol named ? emptiness.CertainOf(named.OriginalDefinition, CancellationToken.None) : SupplierObligations.None;
        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            // A clause of an interface is a member of the class that implements it.
            if (candidate.TypeKind == TypeKind.Interface && type.TypeKind is TypeKind.Class or TypeKind.Struct)
                continue;
            var isJudged = candidate.TypeKind != TypeKind.Interface && !candidate.DeclaringSyntaxReferences.IsEmpty;
            foreach (var member in candidate.GetMembers())
            {
                // What is abstract is judged where it is overridden, which may be elsewhere.
                if (member is not (IPropertySymbol or IFieldSymbol) || (isJudged && !member.IsAbstract) || !IsDeclaredNotNull(member))
                    continue;
                foreach (var attribute in member.GetAttributes(Vocabulary.Obligation))
                    certain |= attribute.ReadObligations();
            }
        }

        return certain;
    }

    private static bool IsDeclaredNotNull(ISymbol member) => member switch
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
