using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>An enumeration in words, "undeclared, under review or not passed", joined the way the reader's language does.</summary>
internal sealed class LocalizableList(ImmutableArray<LocalizableString> items, string separatorName, string lastSeparatorName) : LocalizableString
{
    /// <summary>Joins with "or".</summary>
    public static LocalizableList Alternatives(ImmutableArray<LocalizableString> items) => new(items, "List_Separator", "List_LastSeparator");

    /// <summary>Joins with separators only.</summary>
    public static LocalizableList Enumeration(ImmutableArray<LocalizableString> items) => new(items, "List_Separator", "List_Separator");

    /// <summary>Joins parts of a sentence, with "and" before the last.</summary>
    public static LocalizableList Clauses(ImmutableArray<LocalizableString> items) => new(items, "Clause_Separator", "Clause_LastSeparator");

    /// <summary>Joins items of an article, which hold enumerations themselves.</summary>
    public static LocalizableList ItemsOfArticle(ImmutableArray<LocalizableString> items) => new(items, "Listed_Separator", "Listed_Separator");

    protected override string GetText(IFormatProvider? formatProvider)
    {
        var culture = formatProvider as CultureInfo;
        var text = new StringBuilder();
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
                text.Append(Strings.Get(i == items.Length - 1 ? lastSeparatorName : separatorName, culture));

            text.Append(items[i].ToString(culture));
        }

        return text.ToString();
    }

    protected override bool AreEqual(object? other) => other is LocalizableList list && list.Items.SequenceEqual(items);

    protected override int GetHash() => items.Length;

    private ImmutableArray<LocalizableString> Items => items;
}
