using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Tests;

/// <summary>CII9040: what an option cannot be is said, and not passed over.</summary>
public sealed class OptionTests
{
    [Theory]
    [InlineData("ciiguard.edition", "2021", "2022", "2020")]
    [InlineData("ciiguard.edition", "", "2022", "2020")]
    [InlineData("ciiguard.edition", "2020 2022", "2022", "2020")]
    [InlineData("ciiguard.strict", "yes", "false", "true")]
    [InlineData("ciiguard.conditional_signature", "deny", "allow", "forbid")]
    [InlineData("ciiguard.debug_assert_is_guard", "1", "false", "true")]
    [InlineData("ciiguard.assume_distinct_parameters", "on", "false", "true")]
    public async Task NamesTheValueAndWhatIsKnown(string option, string value, string first, string second)
    {
        var report = Assert.Single(await ReportsAsync((option, value)));

        Assert.Equal("CII9040", report.Id);
        Assert.Equal(
            $"The option {option} is '{value}', which is neither {first} nor {second}, so {first} holds; correct it in the .editorconfig or global AnalyzerConfig, or leave it out",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            $"选项 {option} 的值为“{value}”，既不是 {first} 也不是 {second}，因此按 {first} 处理；请在 .editorconfig 或全局 AnalyzerConfig 中更正，或者删除该选项",
            report.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal(DiagnosticSeverity.Error, report.Severity);
    }

    [Theory]
    [InlineData("ciiguard.edition", "2020")]
    [InlineData("ciiguard.edition", " 2022 ")]
    [InlineData("ciiguard.strict", "True")]
    [InlineData("ciiguard.strict", "false")]
    [InlineData("ciiguard.conditional_signature", "allow")]
    [InlineData("ciiguard.conditional_signature", "FORBID")]
    [InlineData("ciiguard.unknown", "2021")]
    public async Task IsSilentOnWhatIsKnown(string option, string value) => Assert.Empty(await ReportsAsync((option, value)));

    [Fact]
    public async Task IsSilentWithoutOptions() => Assert.Empty(await ReportsAsync());

    [Fact]
    public async Task TellsEachOption() =>
        Assert.Equal(2, (await ReportsAsync(("ciiguard.edition", "2021"), ("ciiguard.strict", "maybe"))).Count);

    /// <summary>The default holds: 16 factors and not 13.</summary>
    [Fact]
    public async Task AnUnknownEditionCountsAs2022()
    {
        var report = Assert.Single(await CaseFile.Of("[CiiGuard.SelfAssessment] public class A;").WithOption("ciiguard.edition", "2021").GetReportsAsync([new RiskFactorAnalyzer()]));

        Assert.Equal(16, report.Properties["Missing"]!.Split(',').Length);
    }

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(params (string Key, string Value)[] options)
    {
        var source = CaseFile.Of("[CiiGuard.ReviewSubject] public class C;").AndFile("Other.cs", "public class D;");
        foreach (var (key, value) in options)
            source.WithOption(key, value);
        return await source.GetReportsAsync([new OptionAnalyzer()]);
    }
}
