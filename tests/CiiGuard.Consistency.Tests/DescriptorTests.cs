using System;
using System.Linq;
using System.Reflection;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Consistency.Tests;

public sealed class DescriptorTests
{
    [Fact]
    public void IdsAreUnique() => Assert.Equal(AllRules.Descriptors.Length, AllRules.Descriptors.Select(static rule => rule.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void LeadsToItsPage(string id) =>
        Assert.Equal($"https://github.com/ciiguard/ciiguard/blob/main/docs/rules/{id}.md", AllRules.Get(id).HelpLinkUri);

    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void IsOnByDefault(string id) => Assert.True(AllRules.Get(id).IsEnabledByDefault);

    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void IsReportedByAnAnalyzer(string id) =>
        Assert.Contains(AllRules.Analyzers, analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id));

    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void NamesItsArticles(string id)
    {
        // A rule about the analysis or the vocabulary has none; its page has to say so.
        var tags = AllRules.Get(id).CustomTags.ToList();
        if (tags.Count == 0)
            return;

        Assert.Single(tags, static tag => tag is "LegalStanding:Text" or "LegalStanding:Reading");
        var articles = tags.Where(static tag => !tag.StartsWith("LegalStanding:", StringComparison.Ordinal)).ToList();
        Assert.True(articles.Count > 0);
        Assert.All(articles, static tag => Assert.Matches("^(Measures-2022|Measures-2020|CSL-2025|CSL-2016|CIIR|CC|DSL|NSL|NDSR):[1-9][0-9]*$", tag));
    }

    [Fact]
    public void CodeFixesAreForRules() =>
        Assert.All(AllRules.Fixes.SelectMany(static fix => fix.FixableDiagnosticIds), static id => Assert.NotNull(AllRules.Get(id)));

    [Fact]
    public void EveryFixFixesAll() => Assert.All(AllRules.Fixes, static fix => Assert.NotNull(fix.GetFixAllProvider()));

    [Fact]
    public void EveryAnalyzerHasTheCommonBaseAndIsMarked() =>
        Assert.All(AllRules.Analyzers, static analyzer =>
        {
            Assert.IsAssignableFrom<CiiGuardAnalyzer>(analyzer);
            Assert.Equal([LanguageNames.CSharp], analyzer.GetType().GetCustomAttribute<DiagnosticAnalyzerAttribute>()!.Languages);
        });

    /// <summary>A compiler or editor of the floor version brings these and no others.</summary>
    [Theory]
    [InlineData(typeof(Analyzers.Descriptors))]
    [InlineData(typeof(CodeFixes.AddMissingObligationsCodeFixProvider))]
    public void ShippedAssembliesReferenceOnlyWhatEveryHostHas(Type type)
    {
        string[] allowed =
        [
            "netstandard", "System.Collections.Immutable", "System.Threading.Tasks.Extensions",
            "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces",
            "CiiGuard.Analyzers",
        ];

        Assert.All(type.Assembly.GetReferencedAssemblies(), reference =>
        {
            Assert.Contains(reference.Name, allowed);
            if (reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
                Assert.Equal(new Version(4, 8, 0, 0), reference.Version);
        });
    }
}
