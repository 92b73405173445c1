using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Names by which answers are given, read and concluded from, and the types that answers are of.</summary>
internal sealed class AnswerNames : IIndexedNames
{
    private const string NoImpact = "NoImpact";
    private const string NoImpactFound = "NoImpactFound";

    public AnswerNames(Compilation compilation)
    {
        Requiring.Add(NoImpact);
        Requiring.Add(NoImpactFound);
        foreach (var name in new[] { "Unanswered", "MayAffect", "Affects", NoImpact, Vocabulary.SelfAssessmentResult })
            Affecting.Add(name);
        foreach (var symbol in DeclaredSymbols.WhereVocabularyIsUsed(compilation))
        {
            if (symbol is not INamespaceOrTypeSymbol)
                Add(symbol);
        }

        // A helper that draws the conclusion does so for its callers.
        Affecting.UnionWith(Requiring);
    }

    /// <summary>Names of constants and steps that say that there is nothing to declare.</summary>
    public HashSet<string> Requiring { get; } = new();

    public Dictionary<string, ImmutableArray<ISymbol>> RequiringMembers { get; } = new();

    public HashSet<string> Status { get; } = new();

    /// <summary>Names of members that hold an answer, and of what answers are compared with.</summary>
    public HashSet<string> Affecting { get; } = new();

    public bool AnyInvocationRequires => false;

    /// <summary>Types of members that answer a factor.</summary>
    public HashSet<ITypeSymbol> MarkedTypes { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Enums among them: every value of such an enum is an answer.</summary>
    public HashSet<ITypeSymbol> MarkedEnums { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a constant says that there is nothing to declare: the result of the vocabulary, its state, or a state of the user's own that is mapped to it alone.</summary>
    public static bool IsConclusion(IFieldSymbol constant)
    {
        if (constant.ContainingType.IsVocabularyType(Vocabulary.SelfAssessmentResult))
            return constant.Name == NoImpact;
        if (constant.ContainingType.IsVocabularyType("ReviewState"))
            return constant.Name == NoImpactFound;
        return constant.FindAttribute(Vocabulary.MapsTo) is { ConstructorArguments: [{ Kind: not TypedConstantKind.Array } states] }
            && ReviewStateSets.FromFlags(states.Value) == ReviewStateSets.OfState(3);
    }

    private void Add(ISymbol member)
    {
        var type = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.ReturnType,
            _ => null,
        };
        if (AnswerTypes.IsResult(type))
            Affecting.Add(AnnotatedNames.NameOf(member));
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is not { } mark || !mark.IsVocabularyType(mark.Name))
                continue;
            switch (mark.Name)
            {
                case Vocabulary.AnswersRiskFactor when type is not null:
                    Affecting.Add(AnnotatedNames.NameOf(member));
                    MarkedTypes.Add(type);
                    if (type.WithoutNullable() is { TypeKind: TypeKind.Enum } @enum)
                    {
                        MarkedTypes.Add(@enum);
                        MarkedEnums.Add(@enum);
                    }

                    break;
                case Vocabulary.MapsTo when member is IFieldSymbol field && IsConclusion(field):
                case Vocabulary.ReviewTransition or Vocabulary.MovesOn or Vocabulary.EnsuresReview:
                    Requiring.Add(AnnotatedNames.NameOf(member));
                    break;
            }
        }

        // A transition can be said of a parameter or of the result.
        if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } declared)
            return;
        foreach (var parameter in declared.Parameters)
        {
            if (parameter.HasAttribute(Vocabulary.ReviewTransition) || parameter.HasAttribute(Vocabulary.EnsuresReview))
                Requiring.Add(AnnotatedNames.NameOf(member));
        }
    }
}
