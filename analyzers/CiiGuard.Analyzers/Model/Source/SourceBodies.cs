using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>The bodies of the compilation, for calls that are followed. A graph is made once per body and kept with the compilation.</summary>
internal sealed class SourceBodies : IFlowBodies
{
    /// <summary>A virtual call that more bodies of interest may run is not followed.</summary>
    public const int MaximumTargets = 16;

    private readonly Compilation _compilation;
    private readonly SourceIndex _index;
    private readonly IFlowContracts _contracts;
    private readonly Overrides _overrides;
    private readonly ConcurrentDictionary<IMethodSymbol, SourceBody> _bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _checkedAtCallers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ControlFlowGraph?> _initializers = new(SymbolEqualityComparer.Default);
    private readonly BodyEffects? _effects;
    private DelegateHandlers? _handlers;
    private CollectionFills? _fills;
    private InPlaceParameters? _inPlace;
    private Factories? _factories;

    /// <param name="compilation">The bodies are its.</param>
    /// <param name="types">Its types, for virtual calls.</param>
    /// <param name="index">Which bodies can matter by their names.</param>
    /// <param name="contracts">What members promise and ask.</param>
    /// <param name="readsBodies">Whether bodies that can matter by their names are read before they are followed; else names decide.</param>
    /// <param name="isStrict">Whether code that is not known counts as doing anything.</param>
    public SourceBodies(Compilation compilation, DerivedTypes types, SourceIndex index, IFlowContracts contracts, bool readsBodies, bool isStrict)
    {
        _compilation = compilation;
        _index = index;
        _contracts = contracts;
        _overrides = new(types);
        if (readsBodies)
            _effects = new(new BodyMentions(contracts, index, isStrict, NamedBodiesOf, () => Handlers), ContentsOf, IsCheckedAtCallers);
    }

    public CallTargets GetTargets(IMethodSymbol method, ReceiverType? receiver, bool tellsOfArguments, CancellationToken cancellation)
    {
        if (receiver is not { } called)
            return GetBody(method, tellsOfArguments, cancellation) is { } graph ? new(ImmutableArray.Create(new CallTarget(method, graph)), mayRunOther: false) : CallTargets.None;
        // By names first: most virtual calls have nothing to do with a review, whoever implements them.
        if (!tellsOfArguments && !_index.IsAffecting((method.AssociatedSymbol ?? method).Name) && !HandsOn(method))
            return CallTargets.None;
        var implementations = _overrides.Of(method, called);
        var bodies = ImmutableArray.CreateBuilder<CallTarget>();
        var mayRunOther = implementations.MayBeOther || implementations.Members.IsEmpty;
        foreach (var implementation in implementations.Members)
        {
            if (GetBody(implementation, tellsOfArguments, cancellation) is not { } body)
                mayRunOther = true;
            else if (bodies.Count == MaximumTargets)
                return new(ImmutableArray<CallTarget>.Empty, mayRunOther: true, areTooMany: true);
            else
                bodies.Add(new(implementation, body));
        }

        return new(bodies.ToImmutable(), mayRunOther);
    }

    /// <summary>Reads a body, as a call that leads to it would.</summary>
    public void Read(IMethodSymbol method, CancellationToken cancellation)
    {
        BodyOf(method)?.GetGraph(_compilation, cancellation);
        _effects?.MayMatter(method, cancellation);
    }

    public CallTargets GetHandlers(ISymbol member, CancellationToken cancellation) => Handlers.Of(member, cancellation);

    public CallTargets GetStored(ITypeSymbol type, CancellationToken cancellation) => Handlers.OfType(type, cancellation);

    public HashSet<ITypeSymbol>? GetFilled(IMethodSymbol method, CancellationToken cancellation) =>
        LazyInitializer.EnsureInitialized(ref _fills, () => new CollectionFills((m, token) => BodyOf(m)?.GetGraph(_compilation, token)?.OriginalOperation, _overrides))!.Of(method, cancellation);

    public ControlFlowGraph? GetPlainBody(IMethodSymbol method, CancellationToken cancellation) =>
        FindBody(method) is { Declaration: { } declaration } body && (!MayMatter(declaration) || _effects?.MayMatter(method, cancellation) == false)
            ? body.GetGraph(_compilation, cancellation)
            : null;

    public ControlFlowGraph? GetAnyBody(IMethodSymbol method, CancellationToken cancellation) => FindBody(method)?.GetGraph(_compilation, cancellation);

    /// <summary>What a field or property starts with, or gives by an arrow.</summary>
    public ControlFlowGraph? GetInitializer(ISymbol member, CancellationToken cancellation) => _initializers.GetOrAdd(member, m =>
    {
        foreach (var reference in m.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellation);
            if (declaration is not (VariableDeclaratorSyntax or PropertyDeclarationSyntax))
                continue;
#pragma warning disable RS1030 // It may be written in any file; its graph is kept.
            var model = _compilation.GetSemanticModel(reference.SyntaxTree);
#pragma warning restore RS1030
            foreach (var graph in BodyGraphs.Of(declaration, model, cancellation))
                return graph;
        }

        return null;
    });

    public bool OnlyMakes(IMethodSymbol method, CancellationToken cancellation) =>
        FindBody(method) is { Declaration: { } declaration }
        && LazyInitializer.EnsureInitialized(ref _factories, () => new Factories(_compilation))!.Contains(method, declaration, cancellation);

    /// <summary>Bodies that can tell of what the analysis follows and give values to members of objects, or to constructors.</summary>
    public IEnumerable<ControlFlowGraph> GivingBodies(CancellationToken cancellation)
    {
        foreach (var declaration in _index.GivingMembers())
        {
            cancellation.ThrowIfCancellationRequested();
#pragma warning disable RS1030 // Such a body may be in any file; what is found is kept.
            var model = _compilation.GetSemanticModel(declaration.SyntaxTree);
#pragma warning restore RS1030
            if (declaration is BasePropertyDeclarationSyntax { AccessorList.Accessors: var accessors })
            {
                foreach (var accessor in accessors)
                {
                    foreach (var graph in GraphsOf(accessor, model, cancellation))
                        yield return graph;
                }
            }

            foreach (var graph in GraphsOf(declaration, model, cancellation))
                yield return graph;
        }
    }

    /// <summary>The graphs of a member; that of a method's body is made once, whoever asks for it.</summary>
    private IEnumerable<ControlFlowGraph> GraphsOf(SyntaxNode declaration, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(declaration, cancellation) is IMethodSymbol method && BodyOf(method.PartialDefinitionPart ?? method) is { Declaration: { } known } body && known == declaration)
            return body.GetGraph(_compilation, cancellation) is { } graph ? new[] { graph } : Enumerable.Empty<ControlFlowGraph>();
        return BodyGraphs.Of(declaration, model, cancellation);
    }

    public InPlaceParameters InPlace => _inPlace ?? Interlocked.CompareExchange(ref _inPlace, new InPlaceParameters(this), null) ?? _inPlace;

    public bool MayMatter(SyntaxNode code) => _index.MayAffect(code) || _index.MayRequire(code);

    public bool MayMatter(string name) => _index.IsAffecting(name);

    public bool MayRunDelegates(string name) => _index.MayRunDelegates(name);

    public ImmutableArray<ISymbol> GetLateBound(string name) => _index.GetRequiring(name);

    public bool IsCheckedAtCallers(IMethodSymbol method) => _checkedAtCallers.GetOrAdd(method.OriginalDefinition, HasKnownCallers);

    public int ExtentOf(IMethodSymbol method, CancellationToken cancellation) => _effects?.ExtentOf(method, cancellation) ?? 0;

    public bool MayNeed(IMethodSymbol method, CancellationToken cancellation) => _effects is null || _effects.Needs(method, cancellation);

    /// <summary>Whether there can be anything to judge in a body: something is asked or promised in it, or what it calls asks something of its callers.</summary>
    public bool MayRequire(ControlFlowGraph graph, CancellationToken cancellation) => _effects is null || _effects.MayRequire(graph, cancellation);

    private DelegateHandlers Handlers => LazyInitializer.EnsureInitialized(
        ref _handlers,
        () => new DelegateHandlers(_compilation, _index, (method, token) => BodyOf(method) is { MayAffect: true } body ? body.GetGraph(_compilation, token) : null))!;

    private SourceBody? BodyOf(IMethodSymbol method) =>
        method.IsAbstract || method.IsExtern || method.DeclaringSyntaxReferences.IsEmpty ? null : _bodies.GetOrAdd(method, m => new SourceBody(m, _index));

    private ControlFlowGraph? GetBody(IMethodSymbol method, bool tellsOfArguments, CancellationToken cancellation) =>
        BodyOf(method) is { Declaration: not null } body && IsRelevant(method, body, tellsOfArguments, cancellation) ? body.GetGraph(_compilation, cancellation) : null;

    private SourceBody? FindBody(IMethodSymbol method) => IsOverridable(method) ? null : BodyOf(method);

    private BodyContents ContentsOf(IMethodSymbol method, BodyMentions mentions, CancellationToken cancellation) =>
        BodyOf(method)?.GetContents(_compilation, mentions, cancellation) ?? BodyContents.None;

    /// <summary>The bodies that a call may run and that can matter by the names in them.</summary>
    private IEnumerable<IMethodSymbol> NamedBodiesOf(IMethodSymbol method, ReceiverType? receiver)
    {
        if (receiver is not { } called)
        {
            if (BodyOf(method) is { MayAffect: true })
                yield return method;
            yield break;
        }

        if (!_index.IsAffecting((method.AssociatedSymbol ?? method).Name))
            yield break;
        foreach (var implementation in _overrides.Of(method, called).Members)
        {
            if (BodyOf(implementation) is { MayAffect: true })
                yield return implementation;
        }
    }

    private static bool IsOverridable(IMethodSymbol method) =>
        method.ContainingType?.TypeKind == TypeKind.Interface || ((method.IsVirtual || method.IsOverride) && !method.IsSealed && method.ContainingType is not { IsSealed: true });

    private bool IsRelevant(IMethodSymbol method, SourceBody body, bool tellsOfArguments, CancellationToken cancellation) =>
        tellsOfArguments || body.NeverReturns || HandsOn(method) || body.MakesResult
        || (body.MayAffect && (_effects is null || _effects.MayAffect(method, cancellation) || (_effects.Reads(method, cancellation) && GivesSomething(method))));

    /// <summary>What it finds out may come to its caller by a way other than what it does to objects.</summary>
    private static bool GivesSomething(IMethodSymbol method) =>
        !(method.ReturnsVoid || Awaitables.GetResultType(method.ReturnType) is { SpecialType: SpecialType.System_Void })
        || method.Parameters.Any(static parameter => parameter.RefKind is RefKind.Ref or RefKind.Out);

    /// <summary>An object of interest goes in and may come out again.</summary>
    private bool HandsOn(IMethodSymbol method) =>
        method.Parameters.Length > 0
        && (!_contracts.GetGoverningPaths(method.ReturnType).IsEmpty || method.ReturnType is ITypeParameterSymbol || GivesElements(method.ReturnType));

    private bool GivesElements(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IAsyncEnumerable", TypeArguments: [var element] } && !_contracts.GetGoverningPaths(element).IsEmpty;

    private bool HasKnownCallers(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary || method.IsVirtual || method.IsOverride || method.IsAbstract
            || method.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            || method.ContainingType.TypeKind == TypeKind.Interface
            || !_contracts.GetContract(method).IsEmpty
            || MemberHierarchy.Of(method).Count > 1)
        {
            return false;
        }

        var trees = method.DeclaredAccessibility == Accessibility.Private
            ? method.ContainingType.DeclaringSyntaxReferences.Select(static r => r.SyntaxTree).Distinct().ToImmutableArray()
            : _index.AllTrees;
        return _index.IsInvoked(method.Name, trees) && !_index.IsReferred(method.Name, trees);
    }
}
