using System;

namespace CiiGuard;

/// <summary>Marks a member whose result proves the state of a review. Verified in its body wherever the status is visible there (CII1007).</summary>
/// <remarks>
/// On a member it speaks of the member's owner, on a parameter (also the <see langword="this"/> of an extension) of that argument.
/// The result is a bool, an enum or a nullable. May stand several times, for results that prove different states.
/// </remarks>
/// <param name="states">The states that the result <see cref="When"/> implies.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ReviewCheckAttribute(ReviewStates states) : Attribute
{
    /// <summary>The states that the result implies.</summary>
    public ReviewStates States { get; } = states;

    /// <summary>The result that proves: a bool or an enum constant. Default: <see langword="null"/>, which means <see langword="true"/> for a bool.</summary>
    public object? When { get; set; }

    /// <summary>Whether any result but null proves, for a nullable result. <see cref="When"/> is not read then.</summary>
    public bool WhenNotNull { get; set; }

    /// <summary>Whether the other result of a bool proves the complement. Default: <see langword="true"/>.</summary>
    public bool Exact { get; set; } = true;

    /// <summary>Member of the owner that the check is about, by <see langword="nameof"/>. Default: the owner itself.</summary>
    public string? Of { get; set; }
}
