using System;

namespace CiiGuard;

/// <summary>Marks a member that moves a review to another state.</summary>
/// <remarks>
/// <para>
/// The state is <see cref="To"/> after normal completion: of the call, or of the task where the result is awaitable. A throw leaves the state before or the state
/// after, unless <see cref="OnThrow"/> narrows it. Verified in the body wherever the status is visible there (CII1007).
/// </para>
/// <para>On a method or accessor it speaks of the receiver, on a parameter of that argument. May stand several times, for results that lead to different states.</para>
/// </remarks>
/// <param name="to">The states that the review may be in afterwards.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ReviewTransitionAttribute(ReviewStates to) : Attribute
{
    /// <summary>The states that the review may be in afterwards.</summary>
    public ReviewStates To { get; } = to;

    /// <summary>The states that the review must be in before: a precondition (CII1006). Default: <see cref="ReviewStates.Any"/>.</summary>
    public ReviewStates From { get; set; } = ReviewStates.Any;

    /// <summary>The result that the transition is tied to: a bool or an enum constant. Default: <see langword="null"/>, which ties it to none.</summary>
    public object? When { get; set; }

    /// <summary>Whether the transition is tied to a result that is not null. <see cref="When"/> is not read then.</summary>
    public bool WhenNotNull { get; set; }

    /// <summary>The states that the review may be in after a throw. Default: none given, which means the state before or the state after.</summary>
    public ReviewStates OnThrow { get; set; }
}
