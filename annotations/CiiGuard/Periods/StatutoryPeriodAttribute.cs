using System;

namespace CiiGuard;

/// <summary>Says that a number or date is a period of the law, counted in working days (法定期限).</summary>
/// <remarks>
/// On a constant, field, property or parameter it speaks of the value, on a method of the result. A number must equal the edition's (CII4002); a date must not be computed
/// with calendar days (CII4001).
/// </remarks>
/// <param name="period">The period.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class StatutoryPeriodAttribute(ReviewPeriod period) : Attribute
{
    /// <summary>The period.</summary>
    public ReviewPeriod Period { get; } = period;
}
