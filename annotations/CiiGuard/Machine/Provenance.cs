using System;
using System.ComponentModel;

namespace CiiGuard;

/// <summary>What led to a typed state: no part of its value, so two of them always equal each other. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Provenance : IEquatable<Provenance>
{
    /// <summary>Keeps the outcome that led to a state.</summary>
    /// <param name="outcome">The outcome, or null if the state was loaded.</param>
    public Provenance(Outcome? outcome) => Outcome = outcome;

    /// <summary>The outcome that led to the state, or null if it was loaded.</summary>
    public Outcome? Outcome { get; }

    /// <summary>Always equal.</summary>
    /// <param name="other">Not asked.</param>
    /// <returns>True.</returns>
    public bool Equals(Provenance other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Provenance;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Always equal.</summary>
    /// <param name="left">Not asked.</param>
    /// <param name="right">Not asked.</param>
    /// <returns>True.</returns>
    public static bool operator ==(Provenance left, Provenance right) => true;

    /// <summary>Never different.</summary>
    /// <param name="left">Not asked.</param>
    /// <param name="right">Not asked.</param>
    /// <returns>False.</returns>
    public static bool operator !=(Provenance left, Provenance right) => false;
}
