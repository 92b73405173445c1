using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Tests.Flow;

/// <summary>The catalogue of constructs: each file holds wrong code, marked line by line, beside correct neighbours that must stay silent.</summary>
public class FlowCaseTests
{
    // The resource names repeat the folder of the test project and end in the path below Cases.
    private const string Folder = "Cases/Flow/Cases";

    public static IEnumerable<TheoryDataRow<string>> Files() =>
        CaseFile.EmbeddedNames(typeof(FlowCaseTests).Assembly, Folder)
            .Where(static name => !name.Contains("_Domain", System.StringComparison.Ordinal))
            .Select(static name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Files))]
    public Task Reports_exactly_what_is_marked(string file)
    {
        // The one file about C# 14; the compilers before 5.0 cannot read it.
        Assert.SkipWhen(
            file.EndsWith("/ExtensionMembers.cs", System.StringComparison.Ordinal) && typeof(SyntaxTree).Assembly.GetName().Version < new System.Version(5, 0),
            "This compiler knows no extension blocks.");

        var assembly = typeof(FlowCaseTests).Assembly;
        var domain = CaseFile.EmbeddedNames(assembly, Folder).Single(static name => name.Contains("_Domain", System.StringComparison.Ordinal));
        return CaseFile.Embedded(assembly, file).AndEmbedded(assembly, domain)
            .WithOption("build_property.CiiGuardToday", "2026-11-24")
            .VerifyAsync(new ReviewFlowAnalyzer(), new GateDeclarationAnalyzer(), new WaiverAnalyzer(), new ContractVarianceAnalyzer(), new AnnotationAnalyzer());
    }
}
