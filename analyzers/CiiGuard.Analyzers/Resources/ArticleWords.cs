using System;
using System.Globalization;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>An article in words, "Cybersecurity Review Measures (2022) art. 8", in the reader's language.</summary>
internal sealed class ArticleWords(ListedArticle article) : LocalizableString
{
    protected override string GetText(IFormatProvider? formatProvider) =>
        Strings.Get("Listed_Language", formatProvider as CultureInfo) == "zh" ? article.Chinese : article.English;

    protected override bool AreEqual(object? other) => other is ArticleWords words && words.GetText(CultureInfo.InvariantCulture) == GetText(CultureInfo.InvariantCulture);

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(article.ToString());
}
