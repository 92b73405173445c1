using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What a body does with a certain input: the states at its exits, in the body's own tokens, and what it would need of its caller.</summary>
internal sealed class CallSummary(
    ImmutableArray<Token> objects, FlowState exit, FlowState exceptionalExit, NeedCollector needs, bool gaveUp)
{
    /// <summary>Stands for a call that is too deep, or a recursion that does not settle: nothing is known of it.</summary>
    public static readonly CallSummary NotFollowed =
        new(ImmutableArray<Token>.Empty, null!, null!, new NeedCollector(), gaveUp: true);

    /// <summary>The body's tokens for the objects of the input, by number.</summary>
    public ImmutableArray<Token> Objects { get; } = objects;

    public FlowState Exit { get; } = exit;

    /// <summary>For an iterator: the state when it is called, in which it returns what is true of all that it yields.</summary>
    public FlowState? Yielded { get; init; }

    public FlowState ExceptionalExit { get; } = exceptionalExit;

    /// <summary>Requirements inside the body that this input does not meet and that are the caller's to meet.</summary>
    public ImmutableArray<UnmetRequirement> Needs { get; } = needs.Needs;

    /// <summary>Items that are needed inside the body, missing, and the caller's to add.</summary>
    public ImmutableArray<MissingItems> Missing { get; } = needs.Missing;

    /// <summary>A conclusion is drawn inside, and the answers that it rests on are the caller's to look at.</summary>
    public bool Concludes { get; } = needs.Concludes;

    public bool GaveUp { get; } = gaveUp;
}
