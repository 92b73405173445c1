namespace CiiGuard.Analyzers.Flow;

/// <summary>A call adds items to what the target holds, or takes them away.</summary>
/// <param name="target">Whose holdings change; for <see cref="TargetRoot.Return"/>, the returned object has what the receiver had, with this change.</param>
/// <param name="items">The items, or null if they are the values passed for a parameter.</param>
/// <param name="valuesOf">Ordinal of the parameter whose values are the items.</param>
/// <param name="removes">Whether the items are taken away.</param>
internal sealed class HoldingChange(ContractTarget target, StateSet? items, int valuesOf, bool removes)
{
    public ContractTarget Target { get; } = target;

    public StateSet? Items { get; } = items;

    public int ValuesOf { get; } = valuesOf;

    public bool Removes { get; } = removes;
}

/// <summary>Before the call the target must hold the items.</summary>
internal sealed class HoldingRequirement(ContractTarget target, StateSet items, object rule)
{
    public ContractTarget Target { get; } = target;

    public StateSet Items { get; } = items;

    public object Rule { get; } = rule;
}

/// <summary>The result shows that the target holds the items.</summary>
internal sealed class HoldingCheck(ContractTarget target, StateSet items, bool when)
{
    public ContractTarget Target { get; } = target;

    public StateSet Items { get; } = items;

    public bool When { get; } = when;
}
