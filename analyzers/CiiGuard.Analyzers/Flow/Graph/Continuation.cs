using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Where control goes after the finally block that is being run. The compiler's graph shares a finally block among all ways into it;
/// analysing it once per continuation keeps "left by return", "left normally" and "left by an exception" apart.
/// </summary>
internal sealed class Continuation(
    ControlFlowRegion finallyRegion, ImmutableArray<ControlFlowRegion> remaining, BasicBlock? destination, Continuation? outer)
    : IEquatable<Continuation>
{
    /// <summary>The finally region that is being run.</summary>
    public ControlFlowRegion Finally { get; } = finallyRegion;

    /// <summary>Finally regions still to be run, innermost first.</summary>
    public ImmutableArray<ControlFlowRegion> Remaining { get; } = remaining;

    /// <summary>The target afterwards; null when an exception is on its way out.</summary>
    public BasicBlock? Destination { get; } = destination;

    /// <summary>The continuation in force around the try statement itself.</summary>
    public Continuation? Outer { get; } = outer;

    public bool Equals(Continuation? other)
    {
        if (other is null || !ReferenceEquals(Finally, other.Finally) || !ReferenceEquals(Destination, other.Destination)
            || Remaining.Length != other.Remaining.Length || !Equals(Outer, other.Outer))
        {
            return false;
        }

        for (var i = 0; i < Remaining.Length; i++)
        {
            if (!ReferenceEquals(Remaining[i], other.Remaining[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Continuation);

    public override int GetHashCode() =>
        unchecked((((Finally.FirstBlockOrdinal * 397) ^ (Destination?.Ordinal ?? -1)) * 397) ^ (Outer?.GetHashCode() ?? 0));
}
