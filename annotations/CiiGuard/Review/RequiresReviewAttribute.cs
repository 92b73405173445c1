using System;

namespace CiiGuard;

/// <summary>States a precondition: the review must be in one of these states (CII1005).</summary>
/// <remarks>
/// On a method or property it speaks of the receiver or its member <see cref="Of"/>, on a parameter of that argument. On a field it is checked where the field is
/// written and assumed where it is read. Inside the body of the member that states it, it is assumed. May stand several times; all must hold.
/// </remarks>
/// <param name="states">The states that are good enough.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class RequiresReviewAttribute(ReviewStates states) : Attribute
{
    /// <summary>The states that are good enough.</summary>
    public ReviewStates States { get; } = states;

    /// <summary>Member that leads to the review, by <see langword="nameof"/>. Default: the receiver or argument itself.</summary>
    public string? Of { get; set; }
}
