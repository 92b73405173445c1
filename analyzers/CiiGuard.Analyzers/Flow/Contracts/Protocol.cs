namespace CiiGuard.Analyzers.Flow;

/// <summary>What the engine must know of a type whose objects move through states.</summary>
/// <param name="universe">States that an object of the type can be in at all.</param>
/// <param name="initial">States after construction.</param>
/// <param name="losable">States whose loss matters: leaving them through one alias is seen through the others.</param>
/// <param name="stable">States that nothing leaves: they survive calls, awaits, yields and lambdas.</param>
/// <param name="shownByType">States that an object can be in when it is found to be of this very type; null: the type shows nothing.</param>
internal sealed class Protocol(StateSet universe, StateSet initial, StateSet losable, StateSet stable, StateSet? shownByType = null)
{
    public StateSet Universe { get; } = universe;

    public StateSet Initial { get; } = initial;

    public StateSet Losable { get; } = losable;

    public StateSet Stable { get; } = stable;

    public StateSet? ShownByType { get; } = shownByType;
}
