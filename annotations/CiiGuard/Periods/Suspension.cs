using System;

namespace CiiGuard;

/// <summary>A time in which a clock stands still because the office has asked for further material (补充材料期间). Art. 14/15 of the Measures.</summary>
public readonly struct Suspension : IEquatable<Suspension>
{
    /// <summary>Makes a suspension.</summary>
    /// <param name="requested">Day of the office's request.</param>
    /// <param name="delivered">Day on which the material was delivered; none while it is pending.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delivery is before the request.</exception>
    public Suspension(CalendarDate requested, CalendarDate? delivered = null)
    {
        if (delivered < requested)
            throw new ArgumentOutOfRangeException(nameof(delivered), delivered, $"The material cannot be delivered before it was asked for, on {requested}.");

        Requested = requested;
        Delivered = delivered;
    }

    /// <summary>Day of the office's request.</summary>
    public CalendarDate Requested { get; }

    /// <summary>Day on which the material was delivered; none while it is pending.</summary>
    public CalendarDate? Delivered { get; }

    /// <summary>Whether the material has not been delivered yet.</summary>
    public bool IsPending => Delivered is null;

    /// <inheritdoc/>
    public bool Equals(Suspension other) => Requested == other.Requested && Delivered == other.Delivered;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Suspension other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Requested.GetHashCode() * 397) + Delivered.GetHashCode());

    /// <summary>The two days.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsPending ? $"{Requested} (pending)" : $"{Requested} to {Delivered}";

    /// <summary>Whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Suspension left, Suspension right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Suspension left, Suspension right) => !left.Equals(right);
}
