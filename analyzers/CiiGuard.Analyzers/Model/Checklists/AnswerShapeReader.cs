using System.Collections.Generic;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Analyzers;

/// <summary>
/// Finds the judgement in the type of an answer: the type is <c>SelfAssessmentResult</c> itself, or has one readable member of that type. A text called Reason or Reasons beside it is the reason.
/// </summary>
internal static class AnswerShapeReader
{
    private const string Result = "SelfAssessmentResult";
    private const string Factor = "RiskFactor";
    private const string Answer = "RiskAnswer";

    public static AnswerShape Of(ITypeSymbol type, Compilation compilation, ISymbol within)
    {
        if (IsResult(type) || (type as INamedTypeSymbol).IsVocabularyType(Answer) || IsJudgementPerFactor(type))
            return AnswerShape.Itself;

        var isNullable = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var answer = isNullable ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        if (answer is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, IsRefLikeType: false, SpecialType: SpecialType.None } named)
            return AnswerShape.Value;

        string? judgement = null;
        string? reason = null;
        foreach (var (name, valueType) in ReadableMembers(named, compilation, within))
        {
            if (IsResult(valueType))
            {
                // Of two judgements nobody knows which one counts.
                if (judgement is not null)
                    return AnswerShape.Value;
                judgement = name;
            }
            else if (valueType.SpecialType == SpecialType.System_String && name is "Reason" or "Reasons")
            {
                reason ??= name;
            }
        }

        return judgement is null ? AnswerShape.Value : new(isNullable ? AnswerForm.NullableStructure : AnswerForm.Object, judgement, reason);
    }

    private static bool IsResult(ITypeSymbol type) =>
        (type as INamedTypeSymbol).IsVocabularyType(Result)
        || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && (nullable.TypeArguments[0] as INamedTypeSymbol).IsVocabularyType(Result));

    private static bool IsJudgementPerFactor(ITypeSymbol type)
    {
        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            if (candidate is INamedTypeSymbol { Name: "IReadOnlyDictionary", TypeArguments: [INamedTypeSymbol key, INamedTypeSymbol value], ContainingNamespace.Name: "Generic" }
                && key.IsVocabularyType(Factor) && value.IsVocabularyType(Result))
            {
                return true;
            }
        }

        return false;
    }

    // Each name once: what a derived type declares hides what its base does.
    private static IEnumerable<(string Name, ITypeSymbol Type)> ReadableMembers(INamedTypeSymbol type, Compilation compilation, ISymbol within)
    {
        var names = new HashSet<string>();
        foreach (var level in type.TypeKind == TypeKind.Interface ? type.WithBasesAndInterfaces() : Bases(type))
        {
            foreach (var member in level.GetMembers())
            {
                if (member.IsStatic || !SyntaxFacts.IsValidIdentifier(member.Name) || !names.Add(member.Name))
                    continue;
                var read = member switch
                {
                    IFieldSymbol field => (Reader: (ISymbol)field, field.Type),
                    IPropertySymbol { IsIndexer: false, GetMethod: { } getter } property => (Reader: getter, property.Type),
                    _ => default,
                };
                if (read.Reader is not null && compilation.IsSymbolAccessibleWithin(member, within) && compilation.IsSymbolAccessibleWithin(read.Reader, within) && !TypePlaceReader.IsForbidden(member))
                    yield return (member.Name, read.Type);
            }
        }
    }

    private static IEnumerable<ITypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
            yield return at;
    }
}
