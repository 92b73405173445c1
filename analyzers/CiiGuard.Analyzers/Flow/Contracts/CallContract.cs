using System.Collections.Immutable;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Which part of a call a clause of a contract speaks of.</summary>
internal enum TargetRoot
{
    /// <summary>Whatever governs the call: receiver, parameters, or what their governing members lead to.</summary>
    Governing,
    Receiver,
    Parameter,
    Return,
}

/// <summary>An object that a clause speaks of: a root, and members that lead from it to the object.</summary>
internal sealed class ContractTarget(TargetRoot root, int parameter = -1, string? member = null)
{
    public static readonly ContractTarget Governing = new(TargetRoot.Governing);

    public TargetRoot Root { get; } = root;

    /// <summary>Ordinal of the parameter, for <see cref="TargetRoot.Parameter"/>.</summary>
    public int Parameter { get; } = parameter;

    /// <summary>A member of the root's type, by name, when the clause speaks of that.</summary>
    public string? Member { get; } = member;
}

/// <summary>Under which result a clause applies; without a condition it applies whenever the call completes.</summary>
internal sealed class ResultCondition
{
    public static readonly ResultCondition NotNull = new(null);

    private readonly object? _key;

    private ResultCondition(object? key) => _key = key;

    /// <summary>The constant that the result must equal; null for "any value but null".</summary>
    public object? Key => _key;

    public static ResultCondition EqualTo(object constant) => new(Cases.KeyOf(constant));
}

/// <summary>Before the call the target must be in one of the states.</summary>
internal sealed class Requirement(ContractTarget target, StateSet allowed, object rule)
{
    public ContractTarget Target { get; } = target;

    public StateSet Allowed { get; } = allowed;

    /// <summary>What the caller of the engine wants back when the requirement is not met.</summary>
    public object Rule { get; } = rule;
}

/// <summary>After normal completion the target is in one of the states.</summary>
internal sealed class Transition(ContractTarget target, StateSet to, ResultCondition? when, StateSet? onThrow, StateSet? from = null)
{
    /// <summary>The states that it is possible from; null: any.</summary>
    public StateSet? From { get; } = from;

    public ContractTarget Target { get; } = target;

    public StateSet To { get; } = to;

    public ResultCondition? When { get; } = when;

    /// <summary>States after a throw; null: before or after, nobody knows.</summary>
    public StateSet? OnThrow { get; } = onThrow;
}

/// <summary>The result tells in which states the target is; the call changes nothing.</summary>
internal sealed class Check(ContractTarget target, StateSet states, ResultCondition when, bool exact)
{
    public ContractTarget Target { get; } = target;

    public StateSet States { get; } = states;

    public ResultCondition When { get; } = when;

    /// <summary>Whether the other outcome of a boolean implies the complement.</summary>
    public bool Exact { get; } = exact;
}

/// <summary>Everything that a member promises and asks; one empty instance for members that say nothing.</summary>
internal sealed class CallContract
{
    public static readonly CallContract Empty = new();

    public ImmutableArray<Requirement> Requirements { get; init; } = ImmutableArray<Requirement>.Empty;

    public ImmutableArray<Transition> Transitions { get; init; } = ImmutableArray<Transition>.Empty;

    public ImmutableArray<Check> Checks { get; init; } = ImmutableArray<Check>.Empty;

    public ImmutableArray<HoldingChange> HoldingChanges { get; init; } = ImmutableArray<HoldingChange>.Empty;

    public ImmutableArray<HoldingRequirement> HoldingRequirements { get; init; } = ImmutableArray<HoldingRequirement>.Empty;

    public ImmutableArray<HoldingCheck> HoldingChecks { get; init; } = ImmutableArray<HoldingCheck>.Empty;

    /// <summary>Whether the contract says what the call does, so that its body need not be looked into.</summary>
    public bool IsEmpty => SaysNothingOfStates && HoldingChanges.IsEmpty && HoldingRequirements.IsEmpty && HoldingChecks.IsEmpty;

    public bool SaysNothingOfStates => Requirements.IsEmpty && Transitions.IsEmpty && Checks.IsEmpty;
}
