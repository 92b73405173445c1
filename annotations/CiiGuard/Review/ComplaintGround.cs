namespace CiiGuard;

/// <summary>On what ground operator or supplier may report the staff of a review (举报事由). Measures 2020 art. 17, 2022 art. 18.</summary>
/// <remarks>
/// The report is about conduct, not about the result, and the Measures attach no time limit and no stay to it. It changes no <see cref="ReviewState"/>.
/// Zero is no member: a ground that was never set must not pass for one.
/// </remarks>
public enum ComplaintGround
{
    /// <summary>Review staff were not objective or not fair (有失客观公正).</summary>
    LackOfImpartiality = 1,

    /// <summary>Review staff did not keep what they learned in the review secret (未尽保密义务).</summary>
    BreachOfConfidentiality = 2,
}
