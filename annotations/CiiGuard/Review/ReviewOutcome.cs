namespace CiiGuard;

/// <summary>How a review ended (审查结论).</summary>
/// <remarks>
/// The Measures list no outcome values; this list is a reading, not text of law, and each member names its ground. Articles are those of the Measures, 2020/2022.
/// The zero value is <see cref="NoConclusionYet"/>, the cautious one. Store the name and never the number.
/// </remarks>
public enum ReviewOutcome
{
    /// <summary>There is no conclusion (尚无结论). Barred, and never cleared by the passing of time: neither edition gives an expired limit any effect.</summary>
    NoConclusionYet = 0,

    /// <summary>The office has said in writing that no review is needed (无需审查). Art. 8/9. Cleared.</summary>
    NotRequired = 1,

    /// <summary>Passed (通过审查). Implied by the "failed review" of the Cybersecurity Law, art. 65, from 2026 art. 67. Cleared.</summary>
    Passed = 2,

    /// <summary>Passed with commitments (附承诺通过). Art. 18/19 presupposes commitments; a formal outcome of this kind is a reading, not text of law.</summary>
    PassedWithCommitments = 3,

    /// <summary>Not passed (不予通过). Cybersecurity Law art. 65, from 2026 art. 67: use must stop, from 2026 the effect on national security must be removed too.</summary>
    NotPassed = 4,
}
