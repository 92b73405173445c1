using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>The bodies that one call may run.</summary>
internal sealed class CallTargets(ImmutableArray<CallTarget> bodies, bool mayRunOther, bool areTooMany = false)
{
    public static readonly CallTargets None = new(ImmutableArray<CallTarget>.Empty, mayRunOther: true);

    /// <summary>Bodies of the compilation that can matter to the analysis.</summary>
    public ImmutableArray<CallTarget> Bodies { get; } = bodies;

    /// <summary>Whether the call may run something else as well: a body that is of no interest, or one outside the compilation.</summary>
    public bool MayRunOther { get; } = mayRunOther;

    /// <summary>There are more bodies than are followed; what the call does is not known.</summary>
    public bool AreTooMany { get; } = areTooMany;
}

/// <summary>Which objects a handler that was given elsewhere has in common with later calls of the member that runs it.</summary>
internal enum HandlerKeeping
{
    /// <summary>The body is none of a handler.</summary>
    NoHandler,

    /// <summary>What the object that it was written for holds; the variables that it captured were those of one call, and are not followed.</summary>
    Members,

    /// <summary>Whatever it captured: it was made with the object, of the same things.</summary>
    All,
}

/// <summary>A body that a call may run.</summary>
internal readonly struct CallTarget(IMethodSymbol method, ControlFlowGraph graph, HandlerKeeping keeps = HandlerKeeping.NoHandler)
{
    /// <summary>The body is run through a delegate: what it runs on, and the variables that a lambda captured, are not the caller's.</summary>
    public bool IsHandler => Keeps != HandlerKeeping.NoHandler;

    public HandlerKeeping Keeps { get; } = keeps;

    public IMethodSymbol Method { get; } = method;

    public ControlFlowGraph Graph { get; } = graph;
}

/// <summary>What is known of the object that a member is called on: it decides which override runs.</summary>
/// <param name="type">A type that the object certainly has; null for a member that is not called on an object.</param>
/// <param name="isExact">Whether the object is of that very type, of none that derives from it.</param>
internal readonly struct ReceiverType(ITypeSymbol? type, bool isExact)
{
    public ITypeSymbol? Type { get; } = type;

    public bool IsExact { get; } = isExact;
}
