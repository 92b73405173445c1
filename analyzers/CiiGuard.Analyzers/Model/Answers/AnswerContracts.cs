using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>
/// Answers the flow engine's questions where answers are followed and reviews are not. Shapes of members are what they are for reviews too.
/// </summary>
internal sealed class AnswerContracts(ReviewContracts shapes, AnswerNames names, Compilation compilation) : IFlowContracts, IAnswerContracts
{
    private static readonly StateSet All = new(ulong.MaxValue);

    private readonly ConcurrentDictionary<ITypeSymbol, AnswerValues?> _values = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _carriers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _concluding = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableHashSet<object>> _conclusions = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<ISymbol, AnswerValues?> _defaulted = new(SymbolEqualityComparer.Default);

    public IAnswerContracts Answers => this;

    // ---- answers -----------------------------------------------------------------------------------------------------------------

    public AnswerValues? GetValues(ITypeSymbol? type)
    {
        if (type is null || !(type.TypeKind == TypeKind.Enum || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T))
            return null;
        return _values.GetOrAdd(type, t => AnswerTypes.IsResult(t) || names.MarkedTypes.Contains(t) ? AnswerTypes.Read(t) : null);
    }

    public AnswerValues? GetValues(ISymbol member, ITypeSymbol? type, ITypeSymbol? holder)
    {
        if (GetValues(type) is { } values)
            return values;
        return type is not null && (type.SpecialType == SpecialType.System_Boolean || type.TypeKind == TypeKind.Enum) && member is IPropertySymbol or IFieldSymbol && IsMarked(member)
            ? _defaulted.GetOrAdd((member is IPropertySymbol declared ? OverridingMembers.PropertyIn(holder, declared) : member).OriginalDefinition, m => NeedNotBeSet(m) ? AnswerTypes.ReadDefaulted(type) : null)
            : null;
    }

    /// <summary>Whether an object can be made and the member be left with its default; of members of other assemblies that is not known. Who requires a member of a structure has done what there is to do.</summary>
    private bool NeedNotBeSet(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.IsEmpty)
            return false;
        var causes = ClauseJudge.FindCauses(member, compilation, shapes.AllTypes, CancellationToken.None) & ~EmptyCauses.ValueIsEmpty;
        return member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true } ? (causes & EmptyCauses.VouchedFor) != 0 : causes != EmptyCauses.None;
    }

    public bool ListsAnswers(IPropertySymbol property) =>
        property is { SetMethod: null, IsIndexer: false, IsStatic: false, Type: { SpecialType: not SpecialType.System_String } type } && OperationEvaluator.ElementTypeOf(type) is { } element && HoldsAnswer(element);

    public ITypeSymbol? ResultType { get; } = compilation.GetTypeByMetadataName(Vocabulary.Namespace + "." + Vocabulary.SelfAssessmentResult);

    public bool IsAnswerType(ITypeSymbol? type) =>
        AnswerTypes.IsResult(type) || (type?.WithoutNullable() is { TypeKind: TypeKind.Enum } @enum && names.MarkedEnums.Contains(@enum));

    public bool IsAnswerPlace(ISymbol place)
    {
        if (place is IPropertySymbol or IFieldSymbol && IsMarked(place))
            return true;
        var type = place switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };
        return type is not null && HoldsAnswer(type);
    }

    /// <summary>Whether a value of the type is an answer, or says one.</summary>
    public bool HoldsAnswer(ITypeSymbol type) => IsAnswerType(type) || (type.SpecialType == SpecialType.None && _carriers.GetOrAdd(type, CarriesAnswer));

    public bool IsConclusion(ITypeSymbol? type, object key) =>
        type?.WithoutNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum && _conclusions.GetOrAdd(@enum, static t => ConclusionsOf((INamedTypeSymbol)t)).Contains(key);

    public bool Concludes(IMethodSymbol method) => _concluding.GetOrAdd(method.OriginalDefinition, m => IsConcluding((IMethodSymbol)m));

    public static bool IsMarked(ISymbol member)
    {
        foreach (var source in MemberHierarchy.Of(member))
        {
            if (source.HasAttribute(Vocabulary.AnswersRiskFactor))
                return true;
        }

        return false;
    }

    /// <summary>An object that says what was found, with its reasons; or the whole assessment.</summary>
    private static bool CarriesAnswer(ITypeSymbol type)
    {
        if (type.HasMark(Vocabulary.SelfAssessment))
            return true;
        foreach (var member in type.GetMembers())
        {
            if (AnswerTypes.IsResult((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type))
                return true;
        }

        return false;
    }

    private bool IsConcluding(IMethodSymbol method)
    {
        foreach (var transition in shapes.GetContract(method).Transitions)
        {
            if (transition.To == NoImpactFound && transition.When is null)
                return true;
        }

        // A step of a generated machine says by its type what the review is after it.
        if (!method.HasAttribute(Vocabulary.MovesOn))
            return false;
        var result = Awaitables.GetResultType(method.ReturnType) ?? method.ReturnType;
        return shapes.GetProtocol(result)?.Universe == NoImpactFound;
    }

    private static ImmutableHashSet<object> ConclusionsOf(INamedTypeSymbol type)
    {
        var conclusions = ImmutableHashSet.CreateBuilder<object>();
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && AnswerNames.IsConclusion(field))
                conclusions.Add(Cases.KeyOf(field.ConstantValue));
        }

        return conclusions.ToImmutable();
    }

    private static StateSet NoImpactFound => ReviewStateSets.OfState(3);

    // ---- values have states, objects have none ---------------------------------------------------------------------------------------

    public StateSet AllStates => All;

    public Protocol? GetProtocol(ITypeSymbol? type) =>
        GetValues(type) is { Universe: var universe } ? new(universe, universe, losable: StateSet.Empty, stable: universe) : null;

    /// <summary>Answers do not move, so that nothing is gained by telling them from other objects.</summary>
    public bool MayHaveProtocol(ITypeSymbol? type) => true;

    public ImmutableArray<ImmutableArray<ISymbol>> GetGoverningPaths(ITypeSymbol? type) =>
        GetValues(type) is null ? ImmutableArray<ImmutableArray<ISymbol>>.Empty : ImmutableArray.Create(ImmutableArray<ISymbol>.Empty);

    public bool MayChangeStates(IMethodSymbol method) => false;

    public bool PromisesToPreserve(IMethodSymbol method) => false;

    public bool IsPreserving(IParameterSymbol parameter) => true;

    public bool IsPreserving(INamedTypeSymbol delegateType) => true;

    public CallContract GetContract(ISymbol member) => CallContract.Empty;

    public StateSet GetAllowed(Requirement requirement, ImmutableArray<ITypeSymbol> types) => requirement.Allowed;

    public ImmutableArray<GoverningPath> GetGoverningPaths(IMethodSymbol method, ITypeSymbol? receiver) => ImmutableArray<GoverningPath>.Empty;

    public StatusMirror? GetMirror(ISymbol member) => null;

    public bool MaySetStatus(IMethodSymbol method, bool toVariable) => true;

    public StateSet AllHoldings => StateSet.Empty;

    public StateSet GetCertainItems(ITypeSymbol? type) => StateSet.Empty;

    public StateSet GetItems(ISymbol member) => StateSet.Empty;

    public StateSet GetItemOfValue(object constant) => StateSet.Empty;

    public (StateSet Item, StateSet Allowed)? GetRelaxation(Requirement requirement) => null;

    public StateSet Protected => StateSet.Empty;

    public bool IsStatusVisible(ITypeSymbol type) => true;

    public StateSet Coarsen(ITypeSymbol? type, StateSet states) => states;

    public StateSet? GetGuaranteed(ISymbol member) => null;

    public StateSet? GetTrustedAssumption(IInvocationOperation call, object? secondArgument) => null;

    public StateSet? GetMembershipTest(IMethodSymbol method, object? constantArgument) => null;

    // ---- shapes of members -------------------------------------------------------------------------------------------------------------

    public MemberStability GetStability(ISymbol member) => member is IPropertySymbol property && ListsAnswers(property) ? MemberStability.Stable : shapes.GetStability(member);

    public ImmutableArray<ISymbol> GetForwarding(IPropertySymbol property) => shapes.GetForwarding(property);

    public ISymbol GetSlotKey(ISymbol member) => shapes.GetSlotKey(member);

    public bool ReturnsReceiver(IMethodSymbol method) => shapes.ReturnsReceiver(method);

    public ImmutableArray<MemberInitialization> GetInitializations(IMethodSymbol constructor) => shapes.GetInitializations(constructor);

    public ImmutableArray<object> GetFixedElements(ISymbol member) => shapes.GetFixedElements(member);
}
