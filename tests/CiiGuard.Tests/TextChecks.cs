using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace CiiGuard.Tests;

/// <summary>What holds for every text that is written for people and tools.</summary>
internal static class TextChecks
{
    /// <summary>The same bytes in any culture, line feeds only, the notice in each text, and JSON that says the same in both languages but for its texts.</summary>
    public static void Check(Func<Language, string> markdown, Func<Language, string> json, params string[] localized)
    {
        string[] All() => [markdown(Language.English), markdown(Language.Chinese), json(Language.English), json(Language.Chinese)];
        var invariant = All();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in (string[])["fi-FI", "ar-SA", "tr-TR"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(invariant, All());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.All(invariant, text => Assert.DoesNotContain('\r', text));
        Assert.All([invariant[0], invariant[2]], text => Assert.Contains("not legal advice", text));
        Assert.All([invariant[1], invariant[3]], text => Assert.Contains("不构成法律意见", text));
        using var english = JsonDocument.Parse(invariant[2]);
        using var chinese = JsonDocument.Parse(invariant[3]);
        Same(english.RootElement, chinese.RootElement, ["language", "notice", .. localized]);
    }

    private static void Same(JsonElement left, JsonElement right, string[] localized)
    {
        Assert.Equal(left.ValueKind, right.ValueKind);
        switch (left.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(left.EnumerateObject().Select(property => property.Name), right.EnumerateObject().Select(property => property.Name));
                foreach (var property in left.EnumerateObject().Where(property => !localized.Contains(property.Name)))
                    Same(property.Value, right.GetProperty(property.Name), localized);
                break;
            case JsonValueKind.Array:
                Assert.Equal(left.GetArrayLength(), right.GetArrayLength());
                foreach (var (one, other) in left.EnumerateArray().Zip(right.EnumerateArray()))
                    Same(one, other, localized);
                break;
            default:
                Assert.Equal(left.GetRawText(), right.GetRawText());
                break;
        }
    }
}
