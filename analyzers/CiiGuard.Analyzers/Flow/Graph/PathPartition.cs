using System;
using System.Collections.Immutable;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// The outcome of each relevant condition on a path, as far as it is known. States with different outcomes are kept apart, so that a condition
/// which was stored and one which is tested again exclude the same paths.
/// </summary>
internal sealed class PathPartition : IEquatable<PathPartition>
{
    /// <summary>Sub-states kept per block; more are joined into one.</summary>
    public const int MaximumPerBlock = 8;

    private readonly ImmutableArray<object?> _outcomes;

    private PathPartition(ImmutableArray<object?> outcomes) => _outcomes = outcomes;

    /// <summary>The part that a state belongs to; null if no outcome is known.</summary>
    public static PathPartition? Of(FlowState state, ImmutableArray<Slot> relevant)
    {
        if (relevant.IsEmpty)
            return null;
        var outcomes = ImmutableArray.CreateBuilder<object?>(relevant.Length);
        var any = false;
        foreach (var slot in relevant)
        {
            var outcome = state.TryRead(slot, out var value) ? value.Cases?.ConstantKey : null;
            any |= outcome is not null;
            outcomes.Add(outcome);
        }

        return any ? new(outcomes.MoveToImmutable()) : null;
    }

    public bool Equals(PathPartition? other)
    {
        if (other is null || other._outcomes.Length != _outcomes.Length)
            return false;
        for (var i = 0; i < _outcomes.Length; i++)
        {
            if (!Equals(_outcomes[i], other._outcomes[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as PathPartition);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var outcome in _outcomes)
            hash = unchecked((hash * 31) + (outcome?.GetHashCode() ?? 0));
        return hash;
    }
}
