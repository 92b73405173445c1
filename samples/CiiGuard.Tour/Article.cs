using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Tour;

/// <summary>One article of one law, as rules name it in their tags: <c>Measures-2022:11</c>.</summary>
internal sealed record Article(string Law, int Number)
{
    /// <summary>The article that a tag names, or null: tags also serve other purposes.</summary>
    public static Article? FromTag(string tag)
    {
        var colon = tag.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && int.TryParse(tag.AsSpan(colon + 1), out var number) ? new Article(tag[..colon], number) : null;
    }

    /// <summary>One line for each law, <c>Measures-2022 3, 8</c>.</summary>
    public static string Describe(IEnumerable<Article> articles) => string.Join(
        '\n',
        articles.GroupBy(article => article.Law).Select(law => $"{law.Key} {string.Join(", ", law.Select(article => article.Number).Order())}"));
}
