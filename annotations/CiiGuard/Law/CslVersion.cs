namespace CiiGuard;

/// <summary>Edition of the Cybersecurity Law (《网络安全法》版本), which the Measures lean on and whose articles were renumbered.</summary>
/// <remarks>Zero is no member: an edition that was never chosen must not pass for one.</remarks>
public enum CslVersion
{
    /// <summary>As adopted in 2016 (2016年版): in force from 1 June 2017 to 31 December 2025. Review of purchases: art. 35; sanction: art. 65.</summary>
    Csl2016 = 1,

    /// <summary>As amended on 28 October 2025 (2025年修正): in force since 1 January 2026. Review of purchases: art. 37; sanction: art. 67.</summary>
    Csl2025 = 2,
}
