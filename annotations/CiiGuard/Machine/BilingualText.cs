using System;

namespace CiiGuard;

/// <summary>A text in English and Chinese.</summary>
/// <param name="English">The English text.</param>
/// <param name="Chinese">The Chinese text.</param>
public sealed record BilingualText(string English, string Chinese)
{
    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The English text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => English;
}
