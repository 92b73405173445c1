using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace CiiGuard.Consistency.Tests;

public sealed class ReleaseTrackingTests
{
    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void RuleHasALine(string id)
    {
        var rule = AllRules.Get(id);
        var lines = (RepositoryFile.Read("AnalyzerReleases.Shipped.md") + "\n" + RepositoryFile.Read("AnalyzerReleases.Unshipped.md")).Split('\n');

        Assert.Contains(lines, line => Regex.IsMatch(line, $@"^{id} \| {Regex.Escape(rule.Category)} \| {rule.DefaultSeverity} \| \S"));
    }

    [Fact]
    public void EveryLineIsOfARule() =>
        Assert.All(
            Regex.Matches(RepositoryFile.Read("AnalyzerReleases.Unshipped.md"), @"^(CII\d{4})", RegexOptions.Multiline),
            static match => Assert.Contains(AllRules.Descriptors, rule => rule.Id == match.Value));
}
