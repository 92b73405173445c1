using System;

namespace CiiGuard.Analyzers.Flow;

/// <summary>A change of state that a started task will have made when it completes.</summary>
internal sealed class PendingEffect(Token token, StateSet to, bool isFact = false, bool interleaved = false) : IEquatable<PendingEffect>
{
    public Token Token { get; } = token;

    public StateSet To { get; } = to;

    /// <summary>The task moves nothing: that it completes shows that the object was in one of the states.</summary>
    public bool IsFact { get; } = isFact;

    /// <summary>The object changed again before the task was awaited, so that completion does not tell which change was last.</summary>
    public bool Interleaved { get; } = interleaved;

    public PendingEffect AsInterleaved() => new(Token, To, IsFact, interleaved: true);

    public bool Equals(PendingEffect? other) =>
        other is not null && ReferenceEquals(Token, other.Token) && To == other.To && IsFact == other.IsFact && Interleaved == other.Interleaved;

    public override bool Equals(object? obj) => Equals(obj as PendingEffect);

    public override int GetHashCode() => unchecked((Token.Id * 397) ^ To.GetHashCode());
}
