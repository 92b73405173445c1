using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Origins;

/// <summary>CII3006: wrong code, marked line by line, beside correct neighbours that must stay silent.</summary>
public class OriginCaseTests
{
    private const string Folder = "Cases/Origins/Cases/Origins";

    public static IEnumerable<TheoryDataRow<string>> Files() =>
        CaseFile.EmbeddedNames(typeof(OriginCaseTests).Assembly, Folder)
            .Where(static name => !name.Contains("_Domain", System.StringComparison.Ordinal))
            .Select(static name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Files))]
    public Task Reports_exactly_what_is_marked(string file)
    {
        var assembly = typeof(OriginCaseTests).Assembly;
        var domain = CaseFile.EmbeddedNames(assembly, Folder).Single(static name => name.Contains("_Domain", System.StringComparison.Ordinal));
        return CaseFile.Embedded(assembly, file).AndEmbedded(assembly, domain)
            .WithOption("build_property.CiiGuardToday", "2026-11-24")
            .VerifyAsync(new SupplierOriginAnalyzer());
    }

    [Fact]
    public async Task Helpers_that_call_too_deep_are_said_not_to_be_followed()
    {
        var source = "using CiiGuard;\npublic static class Deep\n{\n    public static SelfAssessmentResult Start(SupplierOrigin origin) => S0(origin) ? SelfAssessmentResult.NoImpact : SelfAssessmentResult.MayAffect;\n"
            + string.Concat(Enumerable.Range(0, 40).Select(static i => $"    private static bool S{i}(SupplierOrigin origin) => {(i == 39 ? "origin == SupplierOrigin.Domestic" : $"S{i + 1}(origin)")};\n")) + "}";
        var reports = await CaseFile.Of(source).GetReportsAsync([new SupplierOriginAnalyzer()], TestContext.Current.CancellationToken);
        Assert.Contains(reports, static report => report.Id is "CII1090" or "CII3006");
    }
}
