using System;

namespace CiiGuard;

/// <summary>Names the self-assessment type of a covered product (CII3004). Holds for derived types.</summary>
/// <param name="assessmentType">A type marked <see cref="SelfAssessmentAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class AssessedByAttribute(Type assessmentType) : Attribute
{
    /// <summary>The self-assessment type.</summary>
    public Type AssessmentType { get; } = assessmentType;
}
