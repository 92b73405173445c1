using System;

namespace CiiGuard.Analyzers.Flow;

/// <summary>States that tasks under way may move one object to.</summary>
internal readonly struct ExpectedMoves(StateSet all, StateSet lasting) : IEquatable<ExpectedMoves>
{
    public StateSet All { get; } = all;

    /// <summary>Those that more than one task may lead to: that one task has completed is no news of the others.</summary>
    public StateSet Lasting { get; } = lasting;

    public bool IsEmpty => All.IsEmpty;

    /// <summary>One more task is under way.</summary>
    public ExpectedMoves And(StateSet to) => new(All | to, Lasting | (All & to));

    /// <summary>One task has completed.</summary>
    public ExpectedMoves Without(StateSet to) => new(All.Except(to.Except(Lasting)), Lasting);

    /// <summary>Whether whoever knows of the others need not be told of these.</summary>
    public bool IsCoveredBy(ExpectedMoves others) => All.IsSubsetOf(others.All) && Lasting.IsSubsetOf(others.Lasting);

    /// <summary>What is under way on one path or on the other.</summary>
    public static ExpectedMoves operator |(ExpectedMoves left, ExpectedMoves right) => new(left.All | right.All, left.Lasting | right.Lasting);

    public bool Equals(ExpectedMoves other) => All == other.All && Lasting == other.Lasting;

    public override bool Equals(object? obj) => obj is ExpectedMoves other && Equals(other);

    public override int GetHashCode() => unchecked((All.GetHashCode() * 397) ^ Lasting.GetHashCode());
}
