namespace CiiGuard;

/// <summary>Language of texts for people (语言). Zero is no member and is read as English.</summary>
public enum Language
{
    /// <summary>English (英文).</summary>
    English = 1,

    /// <summary>Simplified Chinese (简体中文).</summary>
    Chinese = 2,
}
