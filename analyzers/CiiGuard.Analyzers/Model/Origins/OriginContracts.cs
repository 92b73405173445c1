using System.Collections.Concurrent;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// Where a supplier comes from is a fact for planning; the duty to assess and to declare is the same for all. Sources are values of <c>SupplierOrigin</c>.
/// </summary>
internal sealed class OriginContracts(ReviewContracts reviews) : IDependenceContracts
{
    private static readonly StateSet SelfAssessing = ReviewStateSets.OfState(2);
    private static readonly StateSet Declaring = ReviewStateSets.OfState(4) | ReviewStateSets.OfState(5) | ReviewStateSets.OfState(6);
    private static readonly StateSet Released = ReviewStateSets.OfState(3) | ReviewStateSets.OfState(8);

    private readonly ConcurrentDictionary<IMethodSymbol, Duties> _duties = new(SymbolEqualityComparer.Default);

    public bool IsSource(ITypeSymbol? type) => (type?.WithoutNullable() as INamedTypeSymbol).IsVocabularyType(Vocabulary.SupplierOrigin);

    /// <summary>Whether a member is a flag that tells of an origin wherever it is read; of results and states it is asked how they came about instead.</summary>
    public bool IsFlag(ISymbol member)
    {
        var type = (member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        })?.WithoutNullable();
        return type is { SpecialType: SpecialType.System_Boolean }
            || (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum && !IsSource(type) && !AnswerTypes.IsResult(type) && !@enum.IsVocabularyType("ReviewState") && reviews.GetMirror(member) is null);
    }

    public Duties DutiesOf(IMethodSymbol method) => _duties.GetOrAdd(method.OriginalDefinition, m => Read((IMethodSymbol)m));

    public Duties DutiesOf(ITypeSymbol? type, object constant)
    {
        if (type?.WithoutNullable() is not INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
            return Duties.None;
        foreach (var member in @enum.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant))
                return DutiesOf(field);
        }

        return Duties.None;
    }

    private static Duties DutiesOf(IFieldSymbol constant)
    {
        if (AnswerNames.IsConclusion(constant) || (constant.Name == "ReviewNotRequired" && constant.ContainingType.IsVocabularyType("ReviewState")))
            return Duties.Release;
        return constant.ContainingType.IsVocabularyType(Vocabulary.SelfAssessmentResult) && constant.Name is "MayAffect" or "Affects" ? Duties.Caution : Duties.None;
    }

    private Duties Read(IMethodSymbol method)
    {
        var states = StateSet.Empty;
        foreach (var transition in reviews.GetContract(method).Transitions)
        {
            if (transition.When is null)
                states |= transition.To;
        }

        if (method.HasAttribute(Vocabulary.MovesOn))
            states = reviews.GetProtocol(ResultOf(method))?.Universe ?? StateSet.Empty;
        if (!states.IsEmpty)
        {
            return states.IsSubsetOf(SelfAssessing) ? Duties.Assess
                : states.IsSubsetOf(Declaring) ? Duties.Declare
                : states.IsSubsetOf(Released) ? Duties.Release
                : Duties.None;
        }

        foreach (var member in MemberHierarchy.Of(method))
        {
            if (member.HasAttribute(Vocabulary.SubmitsDossier))
                return Duties.Declare;
        }

        // Whoever makes or gives a self-assessment, or its result, has assessed.
        if (method.MethodKind == MethodKind.Constructor)
            return method.ContainingType.HasMark(Vocabulary.SelfAssessment) ? Duties.Assess : Duties.None;
        return method.MethodKind is MethodKind.Ordinary && (AnswerTypes.IsResult(ResultOf(method)) || ResultOf(method).HasMark(Vocabulary.SelfAssessment)) ? Duties.Assess : Duties.None;
    }

    private static ITypeSymbol ResultOf(IMethodSymbol method) => Awaitables.GetResultType(method.ReturnType) ?? method.ReturnType;
}
