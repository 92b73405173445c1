using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Exceptions that a helper throws for some sources: where its caller handles them and goes on, the call is a branch, one side of which is the handler.
/// </summary>
internal sealed partial class BodyDependence
{
    /// <summary>A call that does not come back for some sources, in the block that it stands in, and where its caller goes on then.</summary>
    private sealed record ThrowingCall(BasicBlock Block, IOperation Call, DependentThrow Thrown, ImmutableArray<BasicBlock> Handlers);

    private List<ThrowingCall> FindThrowingCalls()
    {
        var found = new List<ThrowingCall>();
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in OperationsIn(block))
            {
                foreach (var thrown in ThrownBy(operation))
                {
                    var handlers = HandlersOf(block, thrown.Type);
                    if (handlers.IsEmpty || IsMeant(thrown.Type, handlers))
                        found.Add(new(block, operation, thrown, handlers));
                }
            }
        }

        return found;
    }

    /// <summary>
    /// Whether a handler is there for what is thrown: it names the exception, or that is one of the compilation's own. Who catches whatever comes, to write it
    /// down, has not chosen by the exceptions with which helpers refuse wrong input.
    /// </summary>
    private static bool IsMeant(ITypeSymbol? thrown, ImmutableArray<BasicBlock> handlers)
    {
        if (thrown is { DeclaringSyntaxReferences.IsEmpty: false })
            return true;
        foreach (var handler in handlers)
        {
            if (ControlDependence.HandledIn(handler) is { } handled && handled is not ({ SpecialType: SpecialType.System_Object } or { Name: "Exception" or "SystemException", ContainingNamespace.Name: "System" }))
                return true;
        }

        return false;
    }

    private ImmutableArray<DependentThrow> ThrownBy(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function } =>
            _nested.TryGetValue(function.OriginalDefinition, out var nested) ? nested.Throws : ImmutableArray<DependentThrow>.Empty,
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary } method } call => session.Summarize(method, DependentArguments(call.Arguments)).Throws,
        IObjectCreationOperation { Constructor: { } constructor } creation => session.Summarize(constructor, DependentArguments(creation.Arguments)).Throws,
        _ => ImmutableArray<DependentThrow>.Empty,
    };

    private ImmutableArray<BasicBlock> HandlersOf(BasicBlock block, ITypeSymbol? thrown)
    {
        var handlers = ImmutableArray.CreateBuilder<BasicBlock>();
        foreach (var handler in ControlDependence.HandlersOf(block, thrown))
            handlers.Add(graph.Blocks[handler]);
        return handlers.ToImmutable();
    }

    /// <summary>Exceptions that leave this body for some sources: thrown on a side of a branch that depends, or by what is called here.</summary>
    private ImmutableArray<DependentThrow> FindThrown(ControlDependence control, List<ThrowingCall> calls)
    {
        var thrown = ImmutableArray.CreateBuilder<DependentThrow>();
        foreach (var call in calls)
        {
            if (call.Handlers.IsEmpty)
                thrown.Add(new(call.Thrown.Type, call.Call, call.Thrown.Origin.Insert(0, call.Thrown.Condition)));
        }

        foreach (var block in graph.Blocks)
        {
            if (block is not { ConditionalSuccessor.Destination: { } jump, FallThroughSuccessor.Destination: { } next } || control.Ends(jump) == control.Ends(next) || !Depends(block.BranchValue!))
                continue;
            foreach (var decided in control.DecidedBy(block, control.Ends(jump) ? next : jump))
            {
                if (decided.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Throw } && decided.BranchValue is { } exception
                    && Lowered.Unconverted(exception) is { IsImplicit: false } written)
                {
                    thrown.Add(new(written.Type, block.BranchValue!, OriginOf(block.BranchValue!)));
                }
            }
        }

        return thrown.ToImmutable();
    }

    /// <summary>What is skipped when the call throws: the rest of its block, itself among it, and what is decided by its coming back.</summary>
    private void AddFindingsOfThrowing(ControlDependence control, List<ThrowingCall> calls, ImmutableArray<DependenceFinding>.Builder findings)
    {
        foreach (var (block, call, thrown, handlers) in calls)
        {
            if (block.FallThroughSuccessor?.Destination is not { } next || !control.Ends(block))
                continue;
            foreach (var handler in handlers)
            {
                if (!control.Ends(handler))
                    continue;
                var origin = thrown.Origin.Insert(0, thrown.Condition);
                new SideComparison(control, block, one => one == block ? From(call, block) : DutiesIn(one), origin, graph) { Condition = call }
                    .Add([block, .. control.DecidedBy(block, next)], next, control.DecidedBy(block, handler), handler, findings);
            }
        }
    }

    private List<(IOperation Place, Duties Duties)> From(IOperation call, BasicBlock block)
    {
        var later = new List<(IOperation, Duties)>();
        foreach (var done in DutiesIn(block))
        {
            if (done.Place == call || done.Place.Syntax.SpanStart >= call.Syntax.SpanStart)
                later.Add(done);
        }

        return later;
    }
}

/// <summary>An exception that is thrown for some sources.</summary>
/// <param name="Type">Its type, where it is known.</param>
/// <param name="Condition">What decides.</param>
/// <param name="Origin">How the condition comes to depend.</param>
internal sealed record DependentThrow(ITypeSymbol? Type, IOperation Condition, ImmutableArray<IOperation> Origin);
