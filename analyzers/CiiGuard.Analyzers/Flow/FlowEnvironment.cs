namespace CiiGuard.Analyzers.Flow;

/// <summary>What the analyses of all bodies of a compilation share.</summary>
internal sealed class FlowEnvironment(IFlowContracts contracts, IFlowBodies bodies, FlowOptions options)
{
    public IFlowContracts Contracts { get; } = contracts;

    public IFlowBodies Bodies { get; } = bodies;

    public FlowOptions Options { get; } = options;

    public CallSummaries Summaries { get; } = new();
}

/// <summary>Where soundness and noise conflict, the user decides.</summary>
/// <param name="assumeDistinctParameters">Two parameters are never the same object.</param>
/// <param name="debugAssertIsGuard">What is compiled in only under DEBUG guards.</param>
internal sealed class FlowOptions(bool assumeDistinctParameters, bool debugAssertIsGuard)
{
    public bool AssumeDistinctParameters { get; } = assumeDistinctParameters;

    public bool DebugAssertIsGuard { get; } = debugAssertIsGuard;
}
