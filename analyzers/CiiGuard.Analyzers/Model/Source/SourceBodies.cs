using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>The bodies of the compilation, for calls that are followed. A graph is made once per body and kept with the compilation.</summary>
internal sealed class SourceBodies(Compilation compilation, SourceIndex index, IFlowContracts contracts, CancellationToken cancellation) : IFlowBodies
{
    /// <summary>A virtual call that more bodies of interest may run is not followed.</summary>
    public const int MaximumTargets = 16;

    private DelegateHandlers? _handlers;
    private readonly Overrides _overrides = new(new DerivedTypes(compilation.Assembly, cancellation));
    private readonly ConcurrentDictionary<IMethodSymbol, Body> _bodies = new(SymbolEqualityComparer.Default);
    private InPlaceParameters? _inPlace;
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _checkedAtCallers = new(SymbolEqualityComparer.Default);

    public CallTargets GetTargets(IMethodSymbol method, ReceiverType? receiver, bool tellsOfArguments, CancellationToken cancellation)
    {
        if (receiver is not { } called)
            return GetBody(method, tellsOfArguments, cancellation) is { } graph ? new(ImmutableArray.Create(new CallTarget(method, graph)), mayRunOther: false) : CallTargets.None;
        // By names first: most virtual calls have nothing to do with a review, whoever implements them.
        if (!tellsOfArguments && !index.IsAffecting((method.AssociatedSymbol ?? method).Name) && !HandsOn(method))
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

    public CallTargets GetHandlers(ISymbol member, CancellationToken cancellation) => Handlers.Of(member, cancellation);

    public CallTargets GetStored(ITypeSymbol type, CancellationToken cancellation) => Handlers.OfType(type, cancellation);

    private DelegateHandlers Handlers =>
        LazyInitializer.EnsureInitialized(ref _handlers, () => new DelegateHandlers(compilation, index, (method, token) => GetBody(method, tellsOfArguments: false, token)))!;

    private ControlFlowGraph? GetBody(IMethodSymbol method, bool tellsOfArguments, CancellationToken cancellation)
    {
        if (method.IsAbstract || method.IsExtern || method.DeclaringSyntaxReferences.IsEmpty)
            return null;
        var body = _bodies.GetOrAdd(method, m => new Body(m));
        if (body.Declaration is null || !IsRelevant(method, body.Declaration, tellsOfArguments))
            return null;
        return body.GetGraph(compilation, cancellation);
    }

    public ControlFlowGraph? GetPlainBody(IMethodSymbol method, CancellationToken cancellation) =>
        FindBody(method) is { Declaration: { } declaration } body && !MayMatter(declaration) ? body.GetGraph(compilation, cancellation) : null;

    public ControlFlowGraph? GetAnyBody(IMethodSymbol method, CancellationToken cancellation) => FindBody(method)?.GetGraph(compilation, cancellation);

    public InPlaceParameters InPlace => _inPlace ?? Interlocked.CompareExchange(ref _inPlace, new InPlaceParameters(this), null) ?? _inPlace;

    private Body? FindBody(IMethodSymbol method) =>
        method.IsAbstract || method.IsExtern || method.DeclaringSyntaxReferences.IsEmpty || IsOverridable(method) ? null : _bodies.GetOrAdd(method, m => new Body(m));

    private static bool IsOverridable(IMethodSymbol method) =>
        method.ContainingType?.TypeKind == TypeKind.Interface || ((method.IsVirtual || method.IsOverride) && !method.IsSealed && method.ContainingType is not { IsSealed: true });

    public bool MayMatter(SyntaxNode code) => index.MayAffect(code) || index.MayRequire(code);

    public bool MayMatter(string name) => index.IsAffecting(name);

    public bool MayRunDelegates(string name) => index.MayRunDelegates(name);

    public ImmutableArray<ISymbol> GetLateBound(string name) => index.GetRequiring(name);

    public bool IsCheckedAtCallers(IMethodSymbol method) => _checkedAtCallers.GetOrAdd(method.OriginalDefinition, HasKnownCallers);

    private bool IsRelevant(IMethodSymbol method, SyntaxNode declaration, bool tellsOfArguments) =>
        index.MayAffect(declaration) || tellsOfArguments || NeverReturns(declaration) || HandsOn(method) || MakesResult(declaration);

    /// <summary>Makes an object with a flag that is set one way or the other, as factories of result objects do.</summary>
    private static bool MakesResult(SyntaxNode declaration)
    {
        var made = declaration switch
        {
            BaseMethodDeclarationSyntax { ExpressionBody.Expression: BaseObjectCreationExpressionSyntax creation } => creation,
            BaseMethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: BaseObjectCreationExpressionSyntax creation }] } => creation,
            ArrowExpressionClauseSyntax { Expression: BaseObjectCreationExpressionSyntax creation } => creation,
            _ => null,
        };
        if (made is null)
            return false;
        foreach (var node in made.DescendantNodes())
        {
            if (node.IsKind(SyntaxKind.TrueLiteralExpression) || node.IsKind(SyntaxKind.FalseLiteralExpression) || node.IsKind(SyntaxKind.NullLiteralExpression)
                || node.IsKind(SyntaxKind.DefaultLiteralExpression))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An object of interest goes in and may come out again.</summary>
    private bool HandsOn(IMethodSymbol method) =>
        method.Parameters.Length > 0
        && (!contracts.GetGoverningPaths(method.ReturnType).IsEmpty || method.ReturnType is ITypeParameterSymbol || GivesElements(method.ReturnType));

    private bool GivesElements(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IAsyncEnumerable", TypeArguments: [var element] } && !contracts.GetGoverningPaths(element).IsEmpty;

    private static bool NeverReturns(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax { ExpressionBody.Expression: ThrowExpressionSyntax } => true,
        BaseMethodDeclarationSyntax { Body: { Statements.Count: > 0 } body } => body.Statements.Last() is ThrowStatementSyntax,
        _ => false,
    };

    private bool HasKnownCallers(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary || method.IsVirtual || method.IsOverride || method.IsAbstract
            || method.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            || method.ContainingType.TypeKind == TypeKind.Interface
            || !contracts.GetContract(method).IsEmpty
            || MemberHierarchy.Of(method).Count > 1)
        {
            return false;
        }

        var trees = method.DeclaredAccessibility == Accessibility.Private
            ? method.ContainingType.DeclaringSyntaxReferences.Select(static r => r.SyntaxTree).Distinct().ToImmutableArray()
            : index.AllTrees;
        return index.IsInvoked(method.Name, trees) && !index.IsReferred(method.Name, trees);
    }

    private sealed class Body
    {
        private ControlFlowGraph? _graph;
        private bool _made;

        public Body(IMethodSymbol method)
        {
            foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
            {
                var node = reference.GetSyntax();
                if (node is BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null }
                    or ConstructorDeclarationSyntax { Initializer: not null }
                    or AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }
                    or ArrowExpressionClauseSyntax)
                {
                    Declaration = node;
                }
            }
        }

        public SyntaxNode? Declaration { get; }

        public ControlFlowGraph? GetGraph(Compilation compilation, CancellationToken cancellation)
        {
            if (_made || Declaration is null)
                return _graph;
#pragma warning disable RS1030 // A callee's body may be in any file; its graph is kept, so the model is asked for once.
            var model = compilation.GetSemanticModel(Declaration.SyntaxTree);
#pragma warning restore RS1030
            foreach (var graph in BodyGraphs.Of(Declaration, model, cancellation))
            {
                _graph = graph;
                break;
            }

            _made = true;
            return _graph;
        }
    }
}
