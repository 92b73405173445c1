using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Reads which factors the members of a type marked <c>[SelfAssessment]</c> answer, by the same attributes as CII3003. Null where no code beside the type can name it.</summary>
internal static class AssessmentReader
{
    /// <summary>Name of the method of the generated part that reads what is hidden.</summary>
    public const string HiddenReader = "ReadHiddenAnswers";

    private const string Worksheet = "CiiGuard.RiskWorksheet";

    private static ImmutableArray<string> Order { get; } = ListedEntry.CodesOf(RiskFactorList.All).ToImmutableArray();

    public static AssessmentModel? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        FreeNames.HasType(compilation, Worksheet) && TypePlaceReader.Read(type, cancellationToken) is { } place
            ? new(
                place,
                FreeNames.Choose(compilation, type.ContainingNamespace, place.JoinedName + "Worksheet", place.JoinedName + "RiskWorksheet"),
                MembersOf(type, compilation, GeneratedParts.CanRead(type, place, HiddenReader), cancellationToken))
            : null;

    /// <summary>The members that answer factors.</summary>
    public static EquatableArray<MarkedMember> MembersOf(INamedTypeSymbol type, Compilation compilation, bool canHavePart, CancellationToken cancellationToken)
    {
        // Most answers of an assessment are of one type.
        var shapes = new Dictionary<(ITypeSymbol, ISymbol), AnswerShape>();
        return MarkedMemberReader.Read(
            type, compilation, canHavePart, static symbol => MarkedMemberReader.NamesOf(symbol, Vocabulary.AnswersRiskFactor), Order, cancellationToken, ShapeOf);

        AnswerShape ShapeOf(ITypeSymbol answer, ISymbol within)
        {
            if (!shapes.TryGetValue((answer, within), out var shape))
                shapes.Add((answer, within), shape = AnswerShapeReader.Of(answer, compilation, within));
            return shape;
        }
    }
}
