namespace CiiGuard;

/// <summary>Time limits of a review (审查期限), all in working days. Articles are those of the Measures, 2020/2022.</summary>
/// <remarks>
/// <para>
/// Time spent on supplying further material is not counted (art. 14/15). An expired limit has no effect in either text; that it clears nothing is a reading, not text of law.
/// </para>
/// <para>Every member is a period, zero included: no value of this enum permits anything, and the shortest period comes first.</para>
/// </remarks>
public enum ReviewPeriod
{
    /// <summary>The office decides whether a review is needed (是否需要审查的决定期限): 10 working days from receipt, 2022 of a compliant file. Art. 8/9.</summary>
    NeedDecision = 0,

    /// <summary>Preliminary review (初步审查期限): 30 working days from the written notice to the operator. Art. 10/11.</summary>
    PreliminaryReview = 1,

    /// <summary>Extension of the preliminary review in a complex case (初步审查延长期限): 15 working days, once. Art. 10/11. "Once" is a reading, not text of law.</summary>
    PreliminaryReviewExtension = 2,

    /// <summary>Opinions of members and departments (征求意见期限): 15 working days from receipt of the recommended conclusion. Art. 11/12.</summary>
    Opinions = 3,

    /// <summary>Special review (特别审查期限): generally 45 (2020) or 90 (2022) working days, extendable without upper limit. Art. 13/14.</summary>
    /// <remarks>The text does not say when this clock starts.</remarks>
    SpecialReview = 4,
}
