using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Names by which the origin of a supplier is read, and by which something is assessed, declared, or said to need neither.</summary>
internal sealed class OriginNames : IIndexedNames
{
    public OriginNames(Compilation compilation)
    {
        Affecting.Add(Vocabulary.SupplierOrigin);
        foreach (var name in new[] { "Domestic", "Foreign", "NoImpact", "NoImpactFound", "ReviewNotRequired" })
            (name is "Domestic" or "Foreign" ? Affecting : Requiring).Add(name);
        foreach (var symbol in DeclaredSymbols.WhereVocabularyIsUsed(compilation))
        {
            if (symbol is not INamespaceOrTypeSymbol)
                Add(symbol);
            else if (symbol is INamedTypeSymbol type && type.HasMark(Vocabulary.SelfAssessment))
                Requiring.Add(type.Name);
        }
    }

    /// <summary>Names of what must not depend on origin.</summary>
    public HashSet<string> Requiring { get; } = new();

    public Dictionary<string, ImmutableArray<ISymbol>> RequiringMembers { get; } = new();

    public HashSet<string> Status { get; } = new();

    /// <summary>Names of members and parameters that tell of an origin.</summary>
    public HashSet<string> Affecting { get; } = new();

    public bool AnyInvocationRequires => false;

    private void Add(ISymbol member)
    {
        var type = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => Flow.Awaitables.GetResultType(method.ReturnType) ?? method.ReturnType,
            _ => null,
        };
        if ((type is null ? null : Flow.TypeRelations.WithoutNullable(type) as INamedTypeSymbol).IsVocabularyType(Vocabulary.SupplierOrigin))
            Affecting.Add(AnnotatedNames.NameOf(member));
        if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } declared)
        {
            if (member is IFieldSymbol { HasConstantValue: true } constant && AnswerNames.IsConclusion(constant))
                Requiring.Add(constant.Name);
            else if (HoldsResults(type))
                Requiring.Add(AnnotatedNames.NameOf(member));
            return;
        }

        if (type is not null && (AnswerTypes.IsResult(type) || type.HasMark(Vocabulary.SelfAssessment)))
            Requiring.Add(AnnotatedNames.NameOf(member));
        foreach (var attribute in declared.GetAttributes())
        {
            if (attribute.AttributeClass is { } mark && mark.IsVocabularyType(mark.Name)
                && mark.Name is Vocabulary.ReviewTransition or Vocabulary.MovesOn or Vocabulary.EnsuresReview or Vocabulary.SubmitsDossier)
            {
                Requiring.Add(AnnotatedNames.NameOf(member));
            }
        }

        foreach (var parameter in declared.Parameters)
        {
            if (parameter.HasAttribute(Vocabulary.ReviewTransition) || parameter.HasAttribute(Vocabulary.SubmitsDossier))
                Requiring.Add(AnnotatedNames.NameOf(member));
        }
    }

    /// <summary>A table or list of results, out of which one may be looked up.</summary>
    private static bool HoldsResults(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol { ElementType: var element })
            return AnswerTypes.IsResult(element);
        foreach (var argument in (type as INamedTypeSymbol)?.TypeArguments ?? ImmutableArray<ITypeSymbol>.Empty)
        {
            if (AnswerTypes.IsResult(argument))
                return true;
        }

        return false;
    }
}
