using System;
using System.Collections.Generic;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII9012 and CII9014: a review that nothing tells the state of, and one that starts in a state it cannot have.</summary>
internal static class SubjectChecks
{
    public static void Examine(AnnotationUse use, AnnotationModel model, Lazy<SubjectMentions> mentions, AnnotationReport report)
    {
        if (use.Symbol is not INamedTypeSymbol { IsStatic: false } type || AnnotationModel.MayBeAnything(type))
            return;
        if (use.Attribute.TryGetNamedArgument<int>("Initial", out var initial) && ReviewStateSets.OfState(initial) is { IsEmpty: false } start
            && model.Contracts.GetProtocol(type) is { } protocol && !start.Overlaps(protocol.Universe))
        {
            report.Add(Descriptors.InitialStateImpossible, use, use.Display, ReviewStatePhrase.Of(start));
        }

        if (use.Attribute.TryGetNamedArgument<int>("Only", out var only) && only == 0)
            report.Add(Descriptors.ContractImpossible, use, use.Display, Strings.Localizable("Impossible_Only"));

        // A type that stands for one state says so in the attribute.
        if (IsGiven(use.Attribute, "Initial") || IsGiven(use.Attribute, "Only"))
            return;
        // What an interface or an abstract class is silent about, its derived types can say; and a type that derives from another has what that one says.
        if (type.TypeKind == TypeKind.Interface || type.IsAbstract || SaysSomething(type) || mentions.Value.Contains(type))
            return;
        report.Add(Descriptors.SubjectSaysNothing, use, use.Display);
    }

    public static bool TellsOrMoves(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.IsVocabularyType(type.Name)
                && type.Name is Vocabulary.ReviewStatus or Vocabulary.ReviewCheck or Vocabulary.ReviewTransition or Vocabulary.EnsuresReview or Vocabulary.RestoresReview
                    or Vocabulary.MovesOn)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGiven(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return true;
        }

        return false;
    }

    private static bool SaysSomething(INamedTypeSymbol type)
    {
        foreach (var level in type.WithBasesAndInterfaces())
        {
            foreach (var member in level.GetMembers())
            {
                if (TellsOrMoves(member))
                    return true;
            }
        }

        return type.HasAttribute(Vocabulary.ReviewCase);
    }
}

/// <summary>
/// The reviews that members of other types tell or move: extensions, stores, contracts. Found by one walk over the assembly, made only when a review says
/// nothing itself.
/// </summary>
internal sealed class SubjectMentions
{
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);

    public SubjectMentions(Compilation compilation, ReviewContracts contracts, CancellationToken cancellation)
    {
        foreach (var symbol in DeclaredSymbols.Of(compilation.Assembly, cancellation))
        {
            if (symbol is not INamespaceOrTypeSymbol)
                Add(symbol, contracts);
        }
    }

    public bool Contains(ITypeSymbol type) => _types.Contains(type.OriginalDefinition);

    private void Add(ISymbol member, ReviewContracts contracts)
    {
        var isAnnotated = SubjectChecks.TellsOrMoves(member);
        if (member is IMethodSymbol method)
        {
            foreach (var parameter in method.Parameters)
            {
                if (isAnnotated || SubjectChecks.TellsOrMoves(parameter))
                    AddReviewsOf(parameter.Type, contracts);
            }

            foreach (var attribute in method.GetReturnTypeAttributes())
            {
                if (attribute.AttributeClass.IsVocabularyType(Vocabulary.EnsuresReview))
                    isAnnotated = true;
            }

            if (isAnnotated)
                AddReviewsOf(Awaitables.GetResultType(method.ReturnType) ?? method.ReturnType, contracts);
        }

        if (isAnnotated && member.ContainingType is { } owner)
            AddReviewsOf(ExtensionBlocks.ReceiverTypeOf(owner), contracts);
    }

    private void AddReviewsOf(ITypeSymbol type, ReviewContracts contracts)
    {
        foreach (var path in contracts.GetGoverningPaths(type))
        {
            var review = path.IsEmpty ? type : AnnotationModel.TypeOf(path[path.Length - 1]);
            if (review is not null)
                _types.Add(review.WithoutNullable().OriginalDefinition);
        }
    }
}
