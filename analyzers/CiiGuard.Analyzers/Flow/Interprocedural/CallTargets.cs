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

/// <summary>A body that a call may run.</summary>
internal readonly struct CallTarget(IMethodSymbol method, ControlFlowGraph graph, bool isHandler = false)
{
    /// <summary>The body is run through a delegate: what it runs on, and the variables that a lambda captured, are not the caller's.</summary>
    public bool IsHandler { get; } = isHandler;

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
