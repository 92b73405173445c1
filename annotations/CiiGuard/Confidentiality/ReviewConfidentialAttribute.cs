using System;

namespace CiiGuard;

/// <summary>Marks material handed over for a review (审查保密材料): it must not reach a disclosure sink unredacted (CII5001). Holds for derived types and overrides.</summary>
/// <remarks>
/// Measures 2020 art. 16 and 2022 art. 17 bind the review bodies and their staff. That the operator's own software should hold such material back too is a reading, not text of law.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class ReviewConfidentialAttribute : Attribute;
