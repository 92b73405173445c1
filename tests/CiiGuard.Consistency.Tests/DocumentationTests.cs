using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Consistency.Tests;

/// <summary>Pages are tests: their code is compiled and analyzed, and their facts are those of the descriptor.</summary>
public sealed class DocumentationTests
{
    /// <summary>What no example of a readable length can show.</summary>
    private static readonly string[] WithoutWrongExample = ["CII1090", "CII9040", "CII9061", "CII9073"];

    /// <summary>What wrong code shows besides the rule of its page: a void waiver gives back what it covered, and no edition knows a way around clearance.</summary>
    private static readonly Dictionary<string, string[]> ShownBesides = new(StringComparer.Ordinal) { ["CII1091"] = ["CII1001"], ["CII6001"] = ["CII6003"] };

    /// <summary>The day that the pages name, so that an example does not run out.</summary>
    private const string Today = "2026-11-24";

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    public static IEnumerable<TheoryDataRow<string, string, string>> Examples =>
        from rule in AllRules.Descriptors
        let page = RulePage.Read(rule.Id)
        from heading in new[] { "Wrong code", "Right code" }
        from example in page.Examples(heading)
        select new TheoryDataRow<string, string, string>(rule.Id, heading, example);

    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void PageHasTheFactsOfTheRule(string id)
    {
        var rule = AllRules.Get(id);
        var page = RulePage.Read(id);

        Assert.Equal($"# {id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}", page.Title);
        Assert.Contains(rule.Title.ToString(Chinese), page.Introduction, StringComparison.Ordinal);
        Assert.Contains($"| Category | `{rule.Category}` |", page.Introduction, StringComparison.Ordinal);
        Assert.Contains($"| Default severity | {rule.DefaultSeverity.ToString().ToLowerInvariant()} |", page.Introduction, StringComparison.Ordinal);
        Assert.Contains($"| Fix | {(HasFix(id) ? "yes" : "no")} |", page.Introduction, StringComparison.Ordinal);
        var tags = rule.CustomTags.Any() ? string.Join(' ', rule.CustomTags.Select(static tag => $"`{tag}`")) : "none";
        Assert.Contains($"| Tags | {tags} |", page.Introduction, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void PageHasItsSections(string id)
    {
        var page = RulePage.Read(id);

        Assert.All(
            new[] { "Cause", "Law", "Wrong code", "Right code", "How to suppress", "Options" },
            heading => Assert.NotEmpty(page[heading]));
        Assert.Equal(WithoutWrongExample.Contains(id), !page.Examples("Wrong code").Any());
        Assert.NotEmpty(page.Examples("Right code"));
        Assert.Contains($"#pragma warning disable {id} // ", page["How to suppress"], StringComparison.Ordinal);
        Assert.Contains("Justification", page["How to suppress"], StringComparison.Ordinal);
        if (HasFix(id))
            Assert.NotEmpty(page["Fix"]);
    }

    /// <summary>Each article that a rule cites is spoken of, and a reading is shown as one.</summary>
    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void PageTellsTextFromReading(string id)
    {
        var law = RulePage.Read(id)["Law"];
        if (!AllRules.Get(id).CustomTags.Any())
            Assert.StartsWith("None: ", law, StringComparison.Ordinal);

        foreach (var tag in AllRules.Get(id).CustomTags)
        {
            if (tag.StartsWith("LegalStanding:", StringComparison.Ordinal))
            {
                Assert.Contains(tag.EndsWith(":Text", StringComparison.Ordinal) ? "- **[T]**" : "- **[I]**", law, StringComparison.Ordinal);
                continue;
            }

            var article = tag[(tag.IndexOf(':', StringComparison.Ordinal) + 1)..];
            Assert.Matches($@"(?<![\d.]){article}(?![\d.]*\d)", law);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task ExampleIsReportedAsMarked(string id, string heading, string example)
    {
        var marks = ExpectedReports.Read("Example.cs", example).Select(static mark => mark.Id).Distinct();

        string[] shown = heading == "Wrong code" ? [id, .. ShownBesides.GetValueOrDefault(id, [])] : [];
        Assert.Equal(shown.Order(StringComparer.Ordinal), marks.Order(StringComparer.Ordinal));
        await CaseFile.Of(example, "Example.cs")
            .WithOption("build_property.CiiGuardToday", Today)
            .VerifyAsync([.. AllRules.Analyzers]);
    }

    [Fact]
    public void EveryPageIsOfARule() =>
        Assert.Equal(
            AllRules.Descriptors.Select(static rule => $"docs/rules/{rule.Id}.md").Append("docs/rules/README.md"),
            RepositoryFile.Pages.Order(StringComparer.Ordinal));

    [Fact]
    public void EveryIdOnAPageExists() =>
        Assert.All(
            RepositoryFile.Pages.SelectMany(static name => Regex.Matches(RepositoryFile.Read(name), @"CII\d{4}").Select(match => (name, match.Value))).Distinct(),
            static mention => Assert.Contains(AllRules.Descriptors, rule => rule.Id == mention.Value));

    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void RuleIsInTheTableOfRules(string id)
    {
        var rule = AllRules.Get(id);
        var row = $"| [{id}]({id}.md) | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {rule.Title.ToString(CultureInfo.InvariantCulture)} | {(HasFix(id) ? "yes" : "")} | ";

        Assert.Contains(row, RepositoryFile.Read("docs/rules/README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void RuleIsInTheReadme(string id)
    {
        Assert.SkipUnless(RepositoryFile.Exists("README.md"), "There is no README yet.");

        Assert.Matches($@"(?m)^\|\s*\[?`?{id}`?\]?(\(docs/rules/{id}\.md\))?\s*\|", RepositoryFile.Read("README.md"));
    }

    private static bool HasFix(string id) => AllRules.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id));
}
