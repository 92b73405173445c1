namespace CiiGuard;

/// <summary>Edition of the Cybersecurity Review Measures (《网络安全审查办法》版本).</summary>
/// <remarks>
/// Neither edition has a rule for reviews that were pending when it was replaced. Zero is no member: an edition that was never chosen must not pass for one.
/// The facts of an edition are at <see cref="CybersecurityReviewMeasures"/>.
/// </remarks>
public enum MeasuresVersion
{
    /// <summary>Edition of 2020 (2020年版): in force from 1 June 2020 to 14 February 2022. Art. 22; repealed by 2022 art. 23.</summary>
    V2020 = 1,

    /// <summary>Edition of 2022 (2022年版): in force since 15 February 2022. Art. 23.</summary>
    V2022 = 2,
}
