using System;

namespace CiiGuard;

/// <summary>States a postcondition: after normal completion the review is in one of these states. Verified in the body (CII1007).</summary>
/// <remarks>
/// On a method it speaks of the receiver or its member <see cref="Of"/>, on a parameter (also <see langword="out"/> and <see langword="ref"/>) of that argument,
/// on a return value of what is returned. May stand several times; all hold.
/// </remarks>
/// <param name="states">The states that are left possible.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = true)]
public sealed class EnsuresReviewAttribute(ReviewStates states) : Attribute
{
    /// <summary>The states that are left possible.</summary>
    public ReviewStates States { get; } = states;

    /// <summary>The result that the promise is tied to: a bool or an enum constant. Default: <see langword="null"/>, which ties it to none.</summary>
    public object? When { get; set; }

    /// <summary>Whether the promise is tied to a result that is not null. <see cref="When"/> is not read then.</summary>
    public bool WhenNotNull { get; set; }

    /// <summary>Member that leads to the review, by <see langword="nameof"/>. Default: the receiver, argument or result itself.</summary>
    public string? Of { get; set; }
}
