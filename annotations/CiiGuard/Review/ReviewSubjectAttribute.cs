using System;

namespace CiiGuard;

/// <summary>Marks a hand-written type that stands for one review (审查事项). Holds for derived types.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ReviewSubjectAttribute : Attribute
{
    /// <summary>State after construction. Default: <see cref="ReviewState.NeedIdentified"/>.</summary>
    public ReviewState Initial { get; set; } = ReviewState.NeedIdentified;

    /// <summary>States that nothing leaves once they are reached. Default: none, so that nothing is relied on that was not said.</summary>
    public ReviewStates Stable { get; set; }

    /// <summary>
    /// The states that an object of this type can be in, for a family of types of which each stands for some states only (such as those that <see cref="ReviewCaseAttribute"/> generates).
    /// Default: none given, which means any.
    /// </summary>
    public ReviewStates Only { get; set; }
}
