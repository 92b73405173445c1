using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What the analyses of all bodies of a compilation share.</summary>
internal sealed class FlowEnvironment(IFlowContracts contracts, IFlowBodies bodies, FlowOptions options)
{
    public IFlowContracts Contracts { get; } = contracts;

    public IFlowBodies Bodies { get; } = bodies;

    public FlowOptions Options { get; } = options;

    public PlainValues PlainValues { get; } = new();

    public CallSummaries Summaries { get; } = new();

    private readonly ConditionalWeakTable<ControlFlowGraph, RelevantConditions> _conditions = new();

    /// <summary>By which conditions the paths of a body are kept apart. Asked for each input that a body is analysed with, and the same for all of them.</summary>
    public RelevantConditions ConditionsOf(ControlFlowGraph graph) => _conditions.GetValue(graph, g => RelevantConditions.Of(g, Contracts));
}

/// <summary>Where soundness and noise conflict, the user decides.</summary>
/// <param name="assumeDistinctParameters">Two parameters are never the same object.</param>
/// <param name="debugAssertIsGuard">What is compiled in only under DEBUG guards.</param>
/// <param name="strict">What can be lost counts as lost wherever other code may have run: at an await, at a call into code that is not known.</param>
internal sealed class FlowOptions(bool assumeDistinctParameters, bool debugAssertIsGuard, bool strict = false)
{
    public bool Strict { get; } = strict;

    public bool AssumeDistinctParameters { get; } = assumeDistinctParameters;

    public bool DebugAssertIsGuard { get; } = debugAssertIsGuard;
}
