using System;

namespace CiiGuard;

/// <summary>Marks the type of the operator's own judgement (预判). Measures 2020 art. 5, 2022 art. 5. Holds for derived types.</summary>
/// <remarks>
/// Its members must answer every factor of the edition, the listing item of 2022 excepted for purchases (CII3003). That the operator judges by the factors of the review
/// is a reading, not text of law: art. 9/10 addresses the review office.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class SelfAssessmentAttribute : Attribute;
