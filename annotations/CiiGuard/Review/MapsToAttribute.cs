using System;

namespace CiiGuard;

/// <summary>Says what a member of a user's own status enum means in law.</summary>
/// <remarks>
/// Each member of the enum needs one, and no two may overlap. States that no member maps to cannot occur, so excluding every other member proves the rest.
/// A member for "not known" maps to <see cref="ReviewStates.Unknown"/>.
/// </remarks>
/// <param name="states">The states that the member stands for.</param>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class MapsToAttribute(ReviewStates states) : Attribute
{
    /// <summary>The states that the member stands for.</summary>
    public ReviewStates States { get; } = states;
}
