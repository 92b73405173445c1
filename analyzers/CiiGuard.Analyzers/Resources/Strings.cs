using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Texts for users, in English (<c>Strings.resx</c>) and simplified Chinese (<c>Strings.zh-Hans.resx</c>).</summary>
internal static class Strings
{
    public static ResourceManager ResourceManager { get; } = new("CiiGuard.Analyzers.Resources.Strings", typeof(Strings).Assembly);

    /// <summary>A text whose language is chosen when it is shown; as a message argument it follows the message.</summary>
    public static LocalizableString Localizable(string name) => new LocalizableResourceString(name, ResourceManager, typeof(Strings));

    /// <summary>A text with arguments, which may be localizable themselves.</summary>
    public static LocalizableString Localizable(string name, params object[] arguments) => new LocalizableFormat(name, arguments);

    /// <summary>
    /// The text in a language (none: the thread's); the name itself if there is no text, so that the gap is seen and never crashes.
    /// </summary>
    public static string Get(string name, CultureInfo? culture) => ResourceManager.GetString(name, culture) ?? name;
}
