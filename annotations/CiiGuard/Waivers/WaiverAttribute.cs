using System;

namespace CiiGuard;

/// <summary>Marks a trusted boundary: a member or type whose reports somebody answers for. Kept in metadata and listed in the evidence report.</summary>
/// <remarks>
/// Not inherited, because a waiver covers what was looked at and nothing else. Without a reason, past <see cref="Until"/> or with an unreadable date it is reported
/// itself (CII1091), and what it covered returns.
/// </remarks>
/// <param name="reason">Why the boundary can be trusted.</param>
/// <seealso cref="ReviewWaiver"/>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Delegate
    | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event,
    Inherited = false)]
public sealed class WaiverAttribute(string reason) : Attribute
{
    /// <summary>Why the boundary can be trusted.</summary>
    public string Reason { get; } = reason;

    /// <summary>Who answers for it.</summary>
    public string? ApprovedBy { get; set; }

    /// <summary>Where it is recorded.</summary>
    public string? Ticket { get; set; }

    /// <summary>Last day on which it holds, as <c>yyyy-MM-dd</c>. Default: no end. Compared with the build's <c>CiiGuardToday</c>, never with a clock.</summary>
    public string? Until { get; set; }
}
