using System;
using System.Globalization;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>An entry of the lists of the law in words, "cooperation with the review (CooperateWithReview)", in the reader's language.</summary>
internal sealed class ListedWords : LocalizableString
{
    private readonly ListedEntry _entry;

    private ListedWords(ListedEntry entry) => _entry = entry;

    /// <summary>The words and, behind them, the name in the vocabulary.</summary>
    public static LocalizableString Of(ListedEntry entry) => Strings.Localizable("Listed_Format", new ListedWords(entry), entry.Code);

    protected override string GetText(IFormatProvider? formatProvider) =>
        Strings.Get("Listed_Language", formatProvider as CultureInfo) == "zh" ? _entry.Chinese : _entry.English;

    protected override bool AreEqual(object? other) => other is ListedWords words && words._entry == _entry;

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(_entry.Code);
}
