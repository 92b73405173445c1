namespace CiiGuard;

/// <summary>The Cybersecurity Review Measures (网络安全审查办法), each edition as a type of its own, to be named by <see langword="typeof"/>.</summary>
/// <remarks>Facts of the editions in our own words. The binding text is the Chinese original; nothing here is legal advice.</remarks>
public static partial class CybersecurityReviewMeasures
{
    /// <summary>Chinese title of the Measures, the same in both editions.</summary>
    public const string ChineseTitle = "网络安全审查办法";
}
