using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>
/// The bodies that run when an event, field or property of a delegate type is invoked: what it is given anywhere in the compilation. Of a delegate that
/// comes out of a table or from a member, those of its type that members hold or give.
/// </summary>
internal sealed class DelegateHandlers(Compilation compilation, SourceIndex index, System.Func<IMethodSymbol, CancellationToken, ControlFlowGraph?> getBody)
{
    private readonly ConcurrentDictionary<ISymbol, CallTargets> _known = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<ITypeSymbol, CallTargets> _knownOfType = new(SymbolEqualityComparer.Default);

    public CallTargets OfType(ITypeSymbol type, CancellationToken cancellation) => _knownOfType.GetOrAdd(type, t => FindStored(t, cancellation));

    public CallTargets Of(ISymbol member, CancellationToken cancellation) =>
        index.IsAffecting(member.Name) ? _known.GetOrAdd(member.OriginalDefinition, m => Find(m, cancellation)) : CallTargets.None;

    private CallTargets Find(ISymbol member, CancellationToken cancellation)
    {
        var bodies = ImmutableArray.CreateBuilder<CallTarget>();
        foreach (var handler in index.HandlersOf(member.Name))
        {
            cancellation.ThrowIfCancellationRequested();
#pragma warning disable RS1030 // A handler may be given in any file; the answer is kept.
            var model = compilation.GetSemanticModel(handler.Place.SyntaxTree);
#pragma warning restore RS1030
            var given = handler.Place is ExpressionSyntax ? model.GetSymbolInfo(handler.Place, cancellation).Symbol : model.GetDeclaredSymbol(handler.Place, cancellation);
            if (!SymbolEqualityComparer.Default.Equals(given?.OriginalDefinition, member) || TargetOf(handler.Handler, model, cancellation) is not { } target)
                continue;
            if (bodies.Count == SourceBodies.MaximumTargets)
                return new(ImmutableArray<CallTarget>.Empty, mayRunOther: true, areTooMany: true);
            bodies.Add(target);
        }

        return new(bodies.ToImmutable(), mayRunOther: true);
    }

    private CallTargets FindStored(ITypeSymbol type, CancellationToken cancellation)
    {
        var bodies = ImmutableArray.CreateBuilder<CallTarget>();
        foreach (var stored in index.StoredDelegates())
        {
            cancellation.ThrowIfCancellationRequested();
#pragma warning disable RS1030 // A table may be in any file; the answer is kept.
            var model = compilation.GetSemanticModel(stored.Handler.SyntaxTree);
#pragma warning restore RS1030
            if (!SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(stored.Handler, cancellation).ConvertedType, type)
                || !IsMember(stored.Place, model, cancellation) || TargetOf(stored.Handler, model, cancellation) is not { } target)
            {
                continue;
            }

            if (bodies.Count == SourceBodies.MaximumTargets)
                return new(ImmutableArray<CallTarget>.Empty, mayRunOther: true, areTooMany: true);
            bodies.Add(target);
        }

        return new(bodies.ToImmutable(), mayRunOther: true);
    }

    /// <summary>What a local holds is followed where it is.</summary>
    private static bool IsMember(SyntaxNode place, SemanticModel model, CancellationToken cancellation) =>
        place is not ExpressionSyntax || model.GetSymbolInfo(place, cancellation).Symbol is IFieldSymbol or IPropertySymbol;

    private CallTarget? TargetOf(ExpressionSyntax handler, SemanticModel model, CancellationToken cancellation)
    {
        if (handler is not AnonymousFunctionExpressionSyntax)
        {
            return model.GetSymbolInfo(handler, cancellation).Symbol is IMethodSymbol method && getBody(method.OriginalDefinition, cancellation) is { } body
                ? new CallTarget(method.OriginalDefinition, body, KeepingOf(handler, model, cancellation))
                : null;
        }

        if (!index.MayAffect(handler))
            return null;
        for (var node = handler.Parent; node is not null; node = node.Parent)
        {
            if (node is not (BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or CompilationUnitSyntax))
                continue;
            foreach (var graph in BodyGraphs.Of(node, model, cancellation))
            {
                if (FindLambda(graph, handler, cancellation) is { } found)
                    return new CallTarget(found.Method, found.Graph, KeepingOf(handler, model, cancellation));
            }
        }

        return null;
    }

    /// <summary>A handler that is made in a constructor, or of what a member holds, is about what the object holds as well.</summary>
    private static HandlerKeeping KeepingOf(ExpressionSyntax handler, SemanticModel model, CancellationToken cancellation)
    {
        if (handler is MemberAccessExpressionSyntax { Expression: var receiver } && model.GetSymbolInfo(receiver, cancellation).Symbol is IFieldSymbol or IPropertySymbol)
            return HandlerKeeping.All;
        for (var node = handler.Parent; node is not (null or TypeDeclarationSyntax); node = node.Parent)
        {
            if (node is ConstructorDeclarationSyntax constructor)
                return constructor.Modifiers.Any(SyntaxKind.StaticKeyword) ? HandlerKeeping.Members : HandlerKeeping.All;
            if (node is MemberDeclarationSyntax and not BaseFieldDeclarationSyntax and not PropertyDeclarationSyntax)
                break;
        }

        return HandlerKeeping.Members;
    }

    private static CallTarget? FindLambda(ControlFlowGraph graph, SyntaxNode lambda, CancellationToken cancellation)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var root in block.Operations)
            {
                if (FindLambda(graph, root, lambda, cancellation) is { } found)
                    return found;
            }

            if (block.BranchValue is { } value && FindLambda(graph, value, lambda, cancellation) is { } last)
                return last;
        }

        foreach (var function in graph.LocalFunctions)
        {
            if (FindLambda(graph.GetLocalFunctionControlFlowGraph(function, cancellation), lambda, cancellation) is { } found)
                return found;
        }

        return null;
    }

    private static CallTarget? FindLambda(ControlFlowGraph graph, IOperation root, SyntaxNode lambda, CancellationToken cancellation)
    {
        if (!root.Syntax.Span.Contains(lambda.Span))
            return null;
        foreach (var operation in root.DescendantsAndSelf())
        {
            if (operation is not IFlowAnonymousFunctionOperation function || !function.Syntax.Span.Contains(lambda.Span))
                continue;
            var body = graph.GetAnonymousFunctionControlFlowGraph(function, cancellation);
            return function.Syntax.Span == lambda.Span ? new CallTarget(function.Symbol, body, HandlerKeeping.Members) : FindLambda(body, lambda, cancellation);
        }

        return null;
    }
}
