using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Where an exception goes. The compiler's graph has no edges for exceptions; regions only say which handlers are around.
/// </summary>
internal static class ExceptionRouting
{
    /// <summary>Nodes that may receive an exception thrown inside <paramref name="region"/>, nearest first.</summary>
    public static ExceptionHandlers HandlersAround(ControlFlowGraph graph, ControlFlowRegion? region, Continuation? continuation, QuietFinally quiet)
    {
        var handlers = new List<FlowNode>();
        // The region chain of a nested body's graph goes on into the graph around it; its own root is where it ends.
        for (var current = region; current is { Kind: not ControlFlowRegionKind.Root }; current = current.EnclosingRegion)
        {
            if (current.Kind == ControlFlowRegionKind.Finally)
            {
                // Leaving the finally block that is being run by another exception drops its continuation.
                continuation = continuation?.Outer;
                continue;
            }

            if (current.Kind != ControlFlowRegionKind.Try || current.EnclosingRegion is not { } statement)
                continue;

            if (statement.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                var @finally = statement.NestedRegions[1];
                if (quiet.Contains(@finally))
                    continue;
                var exceptional = new Continuation(@finally, ImmutableArray<ControlFlowRegion>.Empty, null, continuation);
                handlers.Add(new(graph.Blocks[@finally.FirstBlockOrdinal], exceptional));
                return new(handlers, escapes: false);
            }

            foreach (var handler in statement.NestedRegions)
            {
                if (handler.Kind is not (ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler))
                    continue;
                handlers.Add(new(graph.Blocks[handler.FirstBlockOrdinal], continuation));
                if (handler.Kind == ControlFlowRegionKind.Catch && CatchesEverything(handler.ExceptionType))
                    return new(handlers, escapes: false);
            }
        }

        return new(handlers, escapes: true);
    }

    private static bool CatchesEverything(ITypeSymbol? type) =>
        type is null || type.SpecialType == SpecialType.System_Object
        || (type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });
}

/// <summary>Where an exception may be received, and whether it may leave the body.</summary>
internal sealed class ExceptionHandlers(List<FlowNode> nodes, bool escapes)
{
    public List<FlowNode> Nodes { get; } = nodes;

    public bool Escapes { get; } = escapes;
}
