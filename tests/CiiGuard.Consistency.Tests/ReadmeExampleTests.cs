using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Consistency.Tests;

/// <summary>The first example of the README: the wrong version is reported with the text that is printed below it, the right one is not.</summary>
public sealed partial class ReadmeExampleTests
{
    [Fact]
    public async Task First_example_says_what_the_compiler_says()
    {
        var blocks = Blocks().Matches(RepositoryFile.Read("README.md")).Select(static match => (Kind: match.Groups["kind"].Value, Text: match.Groups["text"].Value)).ToList();
        var code = blocks.Where(static block => block.Kind == "csharp").Select(static block => block.Text).Take(3).ToList();
        var printed = blocks.First(static block => block.Kind == "text").Text.Trim();

        var report = Assert.Single(await ReportsAsync(code[0], code[1]));
        var said = $"error {report.Id}: {report.GetMessage(CultureInfo.InvariantCulture)}";
        Assert.True(printed == said, "The compiler says: " + said);
        Assert.Empty(await ReportsAsync(code[0], code[2]));
    }

    /// <summary>The domain in a file of its own, so that lines are counted from the method's first.</summary>
    private static async Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> ReportsAsync(string domain, string method)
    {
        var @case = CaseFile.Of("static partial class Desk {" + method + "}", "Desk.cs").AndFile("Domain.cs", "using CiiGuard;\n" + domain);
        Assert.Empty(@case.Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        return await @case.GetReportsAsync([.. AllRules.Analyzers], TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"^```(?<kind>\w+)\r?\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
