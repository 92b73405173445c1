using System;
using System.Collections.Generic;

namespace CiiGuard;

/// <summary>Marks the member of a <see cref="SelfAssessmentAttribute">self-assessment</see> that answers these factors.</summary>
/// <param name="factors">The factors answered.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class AnswersRiskFactorAttribute(params RiskFactor[] factors) : Attribute
{
    /// <summary>The factors answered.</summary>
    public IReadOnlyList<RiskFactor> Factors { get; } = factors;
}
