using System;

namespace CiiGuard.Analyzers.Flow;

/// <summary>A change of state that a started task will have made when it completes.</summary>
internal sealed class PendingEffect(Token token, StateSet to, bool isFact = false, StateSet interleaved = default, StateSet? targets = null) : IEquatable<PendingEffect>
{
    public Token Token { get; } = token;

    public StateSet To { get; } = to;

    /// <summary>All states that the task may move the object to on its way to <see cref="To"/>.</summary>
    public StateSet Targets { get; } = targets ?? to;

    /// <summary>The task moves nothing: that it completes shows that the object was in one of the states.</summary>
    public bool IsFact { get; } = isFact;

    /// <summary>States that the object moved to after the task was started; when it has completed, either change may have been the last.</summary>
    public StateSet Interleaved { get; } = interleaved;

    public PendingEffect InterleavedWith(StateSet target) => new(Token, To, IsFact, Interleaved | target, Targets);

    public bool Equals(PendingEffect? other) =>
        other is not null && ReferenceEquals(Token, other.Token) && To == other.To && IsFact == other.IsFact && Interleaved == other.Interleaved
        && Targets == other.Targets;

    public override bool Equals(object? obj) => Equals(obj as PendingEffect);

    public override int GetHashCode() => unchecked((Token.Id * 397) ^ To.GetHashCode());
}
