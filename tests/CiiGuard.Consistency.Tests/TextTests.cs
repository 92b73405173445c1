using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using CiiGuard.Analyzers;

namespace CiiGuard.Consistency.Tests;

public sealed partial class TextTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly Dictionary<string, string> EnglishTexts = ReadTexts(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> ChineseTexts = ReadTexts(Chinese);

    public static IEnumerable<TheoryDataRow<string>> Names => EnglishTexts.Keys.Order(StringComparer.Ordinal).Select(static name => new TheoryDataRow<string>(name));

    [Fact]
    public void BothLanguagesHaveTheSameTexts() => Assert.Equal(EnglishTexts.Keys.Order(StringComparer.Ordinal), ChineseTexts.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void BothLanguagesUseTheSamePlaceholders(string name)
    {
        Assert.Equal(Placeholders(EnglishTexts[name]), Placeholders(ChineseTexts[name]));
        Assert.Equal(EnglishTexts[name].Trim().Length == 0, ChineseTexts[name].Trim().Length == 0);
    }

    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void RuleHasTextsInBothLanguages(string id)
    {
        var rule = AllRules.Get(id);
        foreach (var text in new[] { rule.Title, rule.MessageFormat, rule.Description })
        {
            Assert.Matches("[a-z]", text.ToString(CultureInfo.InvariantCulture));
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.ToString(Chinese));
            Assert.Equal(text.ToString(Chinese), text.ToString(CultureInfo.GetCultureInfo("zh-CN")));
        }

        Assert.False(rule.Title.ToString(CultureInfo.InvariantCulture).EndsWith('.'));
        Assert.False(rule.MessageFormat.ToString(CultureInfo.InvariantCulture).EndsWith('.'));
    }

    /// <summary>Each message says at least where it is about, and no number is left out.</summary>
    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void MessageUsesItsArguments(string id)
    {
        var placeholders = Placeholders(AllRules.Get(id).MessageFormat.ToString(CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(Enumerable.Range(0, Math.Max(1, placeholders.Count)).Select(static index => $"{{{index}}}"), placeholders);
    }

    [Fact]
    public void EveryReviewStateHasWords() =>
        Assert.All(Enum.GetNames<ReviewState>().Concat(Enum.GetNames<ReviewStates>()), static name => Assert.Contains("State_" + name, EnglishTexts.Keys));

    private static Dictionary<string, string> ReadTexts(CultureInfo culture) =>
        Strings.ResourceManager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(static entry => (string)entry.Key, static entry => (string)entry.Value!, StringComparer.Ordinal);

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
