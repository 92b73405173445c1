using System.Collections.Concurrent;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>Answers the flow engine's questions about reviews from the attributes of the vocabulary. One per compilation, with caches.</summary>
internal sealed class ReviewContracts : IFlowContracts
{
    private readonly Compilation _compilation;
    private readonly GoverningReviews _governing;
    private readonly ReviewContractReader _reader;
    private readonly ConcurrentDictionary<ITypeSymbol, Box<Protocol>> _protocols = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _mayBeSubjects = new(SymbolEqualityComparer.Default);
    private readonly DerivedTypes _derived;
    private readonly CertainClauses _certain;
    private readonly ConcurrentDictionary<ISymbol, CallContract> _contracts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Box<StatusMirror>> _mirrors = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _visible = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<StateSet>> _statusValues = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _changing = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, StateSet> _certainItems = new(SymbolEqualityComparer.Default);
    private readonly StatusSetters _statusSetters = new();
    private readonly ConcurrentDictionary<ISymbol, Box<MemberFacts>> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<MemberInitialization>> _initializations = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<IMethodSymbol, bool> _returningReceiver = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<object>> _fixedElements = new(SymbolEqualityComparer.Default);

    private readonly WaiverTerms _waivers;

    private readonly bool _conditionalSignature;

    /// <param name="conditionalSignature">Whether a contract that certainly carries the suspensive condition may be signed before clearance.</param>
    public ReviewContracts(CiiGuardContext context, WaiverTerms waivers, bool conditionalSignature)
    {
        _conditionalSignature = conditionalSignature;
        _waivers = waivers;
        _compilation = context.Compilation;
        AllTypes = DerivedTypes.Of(context);
        _derived = new DerivedTypes(DeclaredSymbols.WhereVocabularyIsUsed(context.Compilation), withInterfaces: true);
        _certain = new CertainClauses(ClauseEmptiness.Of(context), Items);
        _governing = new GoverningReviews(type => GetProtocol(type) is not null);
        _reader = new ReviewContractReader(_governing, Items);
    }

    public IAnswerContracts? Answers => null;

    /// <summary>Types of the compilation by those that they derive from.</summary>
    public DerivedTypes AllTypes { get; }

    public StateSet AllStates => ReviewStateSets.Any;

    public Protocol? GetProtocol(ITypeSymbol? type)
    {
        if (type is null || type.TypeKind is TypeKind.Error or TypeKind.Dynamic or TypeKind.Enum or TypeKind.Delegate || type.SpecialType != SpecialType.None)
            return null;
        return _protocols.GetOrAdd(type, static t => new(ReviewSubjects.Read(t.WithoutNullable()))).Value;
    }

    public bool MayHaveProtocol(ITypeSymbol? type) => type is null || _mayBeSubjects.GetOrAdd(type, t => ReviewSubjects.MayBe(t, _derived, GetProtocol));

    public bool MayChangeStates(IMethodSymbol method) => method.MethodKind == MethodKind.DelegateInvoke
        // Nothing is known of what a delegate does, whoever declared its type.
        ? !IsPreserving(method.ContainingType)
        : MayChangeStatesByAssembly(method);

    private bool MayChangeStatesByAssembly(IMethodSymbol method) =>
        // Bodies of this compilation are followed where they matter; members with storage only do not move anything.
        method.DeclaringSyntaxReferences.IsEmpty || method.IsAbstract || method.IsVirtual
            ? method.ContainingAssembly is { } assembly && _changing.GetOrAdd(assembly, KnowsVocabulary) && !IsPreserving(method)
            : false;

    public bool IsPreserving(IParameterSymbol parameter)
    {
        if (parameter.HasAttribute(Vocabulary.PreservesReview))
            return true;
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return false;
        foreach (var member in MemberHierarchy.Of(method))
        {
            if (member is IMethodSymbol source && parameter.Ordinal < source.Parameters.Length && source.Parameters[parameter.Ordinal].HasAttribute(Vocabulary.PreservesReview))
                return true;
        }

        return false;
    }

    public bool IsPreserving(INamedTypeSymbol delegateType) => delegateType.HasAttribute(Vocabulary.PreservesReview);

    private static bool KnowsVocabulary(IAssemblySymbol assembly)
    {
        if (assembly.Name == Vocabulary.AssemblyName || assembly.HasAttribute(Vocabulary.PreservesReview))
            return false;
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == Vocabulary.AssemblyName)
                    return true;
            }
        }

        return assembly.GetTypeByMetadataName(Vocabulary.Namespace + "." + Vocabulary.ReviewSubject) is not null;
    }

    private static bool IsPreserving(IMethodSymbol method) => method.AssociatedSymbol is not null || MemberHierarchy.IsPreserving(method);

    public bool PromisesToPreserve(IMethodSymbol method) => MemberHierarchy.IsPreserving(method);

    public CallContract GetContract(ISymbol member) => _contracts.GetOrAdd(member.OriginalDefinition, _reader.Read);

    /// <summary>What the attributes of a member itself say, without those that it inherits.</summary>
    public CallContract GetOwnContract(IMethodSymbol method) => _reader.ReadOwn(method.OriginalDefinition);

    /// <summary>The states that a property's own attribute requires of what is written to it.</summary>
    public static StateSet? GetOwnGuarantee(IPropertySymbol property) => GuaranteeOf(property) is { IsEmpty: false } states ? states : null;

    public StateSet GetAllowed(Requirement requirement, ImmutableArray<ITypeSymbol> types) =>
        requirement.Rule is ReviewRequirement.Sign && _conditionalSignature && IsConditional(types)
            ? ReviewStateSets.Any.Except(ReviewStateSets.NotPassed)
            : requirement.Allowed;

    public ImmutableArray<GoverningPath> GetGoverningPaths(IMethodSymbol method, ITypeSymbol? receiver) =>
        _governing.PathsOf(method, receiver is null || SymbolEqualityComparer.Default.Equals(receiver, method.ContainingType) ? ExtensionBlocks.ReceiverTypeOf(method.ContainingType) : receiver);

    public ImmutableArray<ImmutableArray<ISymbol>> GetGoverningPaths(ITypeSymbol? type) => _governing.PathsFrom(type);

    public StatusMirror? GetMirror(ISymbol member) =>
        _mirrors.GetOrAdd(member.OriginalDefinition, static m => new(ReviewSubjects.ReadMirror(m))).Value;

    public HeldItems Items { get; } = new();

    public StateSet AllHoldings => HeldItems.All;

    public StateSet GetCertainItems(ITypeSymbol? type) =>
        type is null ? StateSet.Empty : _certainItems.GetOrAdd(type, t => _certain.ItemsOf(t));

    public StateSet GetItems(ISymbol member) => FactsOf(member).Items;

    public StateSet GetItemOfValue(object constant) => HeldItems.OfValue(constant);

    public (StateSet Item, StateSet Allowed)? GetRelaxation(Requirement requirement) =>
        requirement.Rule is ReviewRequirement.Sign && _conditionalSignature
            ? (HeldItems.Of(SupplierObligations.SuspensiveReviewCondition), ReviewStateSets.Any.Except(ReviewStateSets.NotPassed))
            : null;

    public StateSet Protected => ReviewStateSets.Cleared;

    public bool MaySetStatus(IMethodSymbol method, bool toVariable) => _statusSetters.MaySet(method.OriginalDefinition, toVariable);

    public bool IsStatusVisible(ITypeSymbol type) => _visible.GetOrAdd(type, static t => ReviewSubjects.HoldsItsStatus(t));

    public StateSet Coarsen(ITypeSymbol? type, StateSet states)
    {
        if (type is null)
            return states;
        var coarse = states;
        foreach (var value in _statusValues.GetOrAdd(type, static t => ReviewSubjects.StatusValuesOf(t)))
        {
            if (value.Overlaps(states))
                coarse |= value;
        }

        return coarse;
    }

    public StateSet? GetGuaranteed(ISymbol member) => FactsOf(member).Guaranteed;

    public MemberStability GetStability(ISymbol member) => FactsOf(member).Stability;

    public ImmutableArray<ISymbol> GetForwarding(IPropertySymbol property) => FactsOf(property).Forwarding;

    public ISymbol GetSlotKey(ISymbol member) => FactsOf(member).SlotKey;

    public bool ReturnsReceiver(IMethodSymbol method) =>
        !method.IsStatic && method.ReturnType.TypeKind is TypeKind.Class or TypeKind.Interface && !method.DeclaringSyntaxReferences.IsEmpty
        && _returningReceiver.GetOrAdd(method.OriginalDefinition, FluentMethods.ReturnReceiver);

    public ImmutableArray<MemberInitialization> GetInitializations(IMethodSymbol constructor) =>
        _initializations.GetOrAdd(constructor.OriginalDefinition, c => ConstructorStores.Of(c, _compilation));

    public StateSet? GetTrustedAssumption(IInvocationOperation call, object? secondArgument) =>
        ReviewWaiverCall.TryRead(call, out var reason, out var until)
            ? _waivers.Examine(reason, until) == WaiverProblem.None ? ReviewStateSets.FromFlags(secondArgument) : ReviewStateSets.Any
            : null;

    public StateSet? GetMembershipTest(IMethodSymbol method, object? constantArgument) =>
        method.Name == "IsIn" && constantArgument is int && method.ContainingType.IsVocabularyType("ReviewStateExtensions")
            ? ReviewStateSets.FromFlags(constantArgument)
            : null;

    public ImmutableArray<object> GetFixedElements(ISymbol member) =>
        _fixedElements.GetOrAdd(member.OriginalDefinition, m => FixedCollections.ElementsOf(m, _compilation, default));

    private MemberFacts FactsOf(ISymbol member) => _members.GetOrAdd(member.OriginalDefinition, ReadFacts).Value!;

    private Box<MemberFacts> ReadFacts(ISymbol member)
    {
        var hierarchy = MemberHierarchy.Of(member);
        StateSet? guaranteed = null;
        foreach (var source in hierarchy)
        {
            if (source is IPropertySymbol or IFieldSymbol)
                guaranteed = GuaranteeOf(source) ?? guaranteed;
        }

        return new(new MemberFacts(
            ItemsOf(hierarchy),
            hierarchy[hierarchy.Count - 1],
            guaranteed is { IsEmpty: false } ? guaranteed : null,
            MemberShapes.StabilityOf(member),
            member is IPropertySymbol property ? MemberShapes.ForwardingOf(property) : ImmutableArray<ISymbol>.Empty));
    }

    private static StateSet? GuaranteeOf(ISymbol member) =>
        member.FindAttribute(Vocabulary.RequiresReview) is { ConstructorArguments: [{ Kind: not TypedConstantKind.Array } states] }
            ? ReviewStateSets.FromFlags(states.Value)
            : null;

    /// <summary>Whether a contract certainly carries the clause that it takes effect only once the review is cleared. Clauses that a builder adds on the way are the flow analysis' business.</summary>
    private bool IsConditional(ImmutableArray<ITypeSymbol> types)
    {
        foreach (var type in types)
        {
            if ((_certain.ObligationsOf(type) & SupplierObligations.SuspensiveReviewCondition) != 0)
                return true;
        }

        return false;
    }

    private StateSet ItemsOf(System.Collections.Generic.List<ISymbol> hierarchy)
    {
        var items = StateSet.Empty;
        foreach (var source in hierarchy)
        {
            if (source is not (IPropertySymbol or IFieldSymbol))
                continue;
            if (source.FindAttribute(Vocabulary.Obligation) is { } obligation)
                items |= HeldItems.Of(obligation.ReadObligations());
            if (source.HasAttribute(Vocabulary.DossierItem))
                items |= Items.OfDocument(source.Name);
        }

        return items;
    }

    private sealed class MemberFacts(StateSet items, ISymbol slotKey, StateSet? guaranteed, MemberStability stability, ImmutableArray<ISymbol> forwarding)
    {
        public StateSet Items { get; } = items;

        public ISymbol SlotKey { get; } = slotKey;

        public StateSet? Guaranteed { get; } = guaranteed;

        public MemberStability Stability { get; } = stability;

        public ImmutableArray<ISymbol> Forwarding { get; } = forwarding;
    }

    /// <summary>Lets "there is none" be cached too.</summary>
    private readonly struct Box<T>(T? value)
        where T : class
    {
        public T? Value { get; } = value;
    }
}
