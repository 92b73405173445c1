using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Lists;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Tests;

/// <summary>CII2004: what every purchase of an operator must show, and who is an operator.</summary>
public sealed class OperatorObligationTests
{
    private const string Operator = "using CiiGuard; [assembly: CiiOperator(CiiSector.Energy)] ";

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static IEnumerable<TheoryDataRow<string>> Cases() =>
        CaseFile.EmbeddedNames(typeof(OperatorObligationTests).Assembly, "Cases/OperatorObligations").Select(static name => new TheoryDataRow<string>(name));

    public static IEnumerable<TheoryDataRow<string>> Obligations() => OfEveryPurchase().Select(static entry => new TheoryDataRow<string>(entry.Code));

    [Theory]
    [MemberData(nameof(Cases))]
    public Task ReportsWhatTheCaseMarks(string name) =>
        CaseFile.Embedded(typeof(OperatorObligationTests).Assembly, name)
            .WithOption("build_property.CiiGuardToday", "2026-11-24")
            .VerifyAsync(new OperatorObligationAnalyzer());

    [Theory]
    [MemberData(nameof(Obligations))]
    public async Task AnObligationThatIsTakenAwayIsNamed(string obligation)
    {
        var entry = ObligationList.Find(obligation)!;

        var report = Assert.Single(await ReportsAsync(Operator + Contract(OfEveryPurchase().Where(other => other.Code != obligation))));

        Assert.Equal("CII2004", report.Id);
        Assert.Equal(DiagnosticSeverity.Warning, report.Severity);
        Assert.Equal(
            $"'Contract' is a purchase of the operator of a critical information infrastructure and lacks a clause for {entry.English} ({obligation}) under {string.Join(", ", entry.Articles.Select(static article => article.English))}",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal($"“Contract”属于关键信息基础设施运营者的采购，缺少下列条款：{entry.Chinese}（{obligation}）（{string.Join("、", entry.Articles.Select(static article => article.Chinese))}）", report.GetMessage(Chinese));
        Assert.Equal(obligation, report.Properties["Missing"]);
        Assert.Equal(string.Join(",", entry.Articles.Select(static article => article.ToString())), report.Properties["Article"]);
    }

    [Fact]
    public async Task TheListHoldsTwoAndBothAreEnough()
    {
        Assert.Equal(["SecurityAndConfidentialityAgreement", "AcceptPerformanceSupervision"], OfEveryPurchase().Select(static entry => entry.Code));
        Assert.Empty(await ReportsAsync(Operator + Contract(OfEveryPurchase())));
    }

    [Fact]
    public async Task NamesBothInOneReport()
    {
        var report = Assert.Single(await ReportsAsync(Operator + "[SupplierContract] public class Contract;"));

        Assert.Equal("SecurityAndConfidentialityAgreement,AcceptPerformanceSupervision", report.Properties["Missing"]);
        Assert.Equal("CSL-2016:36,CSL-2025:38,CIIR:20", report.Properties["Article"]);
        Assert.Contains("CIIR:20", report.Descriptor.CustomTags);
    }

    /// <summary>Who says nothing readable counts as recognised.</summary>
    [Theory]
    [InlineData("CiiOperator(CiiSector.Energy)", 1)]
    [InlineData("CiiOperator(CiiSector.Energy, Recognition = Recognition.Unknown)", 1)]
    [InlineData("CiiOperator(CiiSector.Energy, Recognition = Recognition.Notified)", 1)]
    [InlineData("CiiOperator(CiiSector.Energy, Recognition = (Recognition)99)", 1)]
    [InlineData("CiiOperator(CiiSector.Energy, Recognition = \"NotNotified\")", 1)]
    [InlineData("CiiOperator(CiiSector.Energy, Recognition = )", 1)]
    [InlineData("CiiOperator", 1)]
    [InlineData("CiiOperator((CiiSector)(-1))", 1)]
    [InlineData("CiiGuard.CiiOperatorAttribute(CiiSector.Energy)", 1)]
    [InlineData("CiiOperator(CiiSector.Energy, Recognition = Recognition.NotNotified)", 0)]
    [InlineData("CiiOperator(CiiSector.Energy, Recognition = (Recognition)2)", 0)]
    [InlineData("System.CLSCompliant(false)", 0)]
    [InlineData("Unknown(CiiSector.Energy)", 0)]
    public async Task KnowsAnOperator(string attribute, int reports) =>
        Assert.Equal(reports, (await ReportsAsync($"using CiiGuard; [assembly: {attribute}] [SupplierContract] public class Contract;")).Count);

    [Theory]
    [InlineData("[SupplierContract] public class C : Missing { }")]
    [InlineData("[SupplierContract] public interface C : System.IDisposable, IMissing<int> { }")]
    public async Task IsSilentWhileABaseIsUnknown(string source) => Assert.Empty(await ReportsAsync(Operator + source));

    /// <summary>Terms from an assembly that buys for nobody were told by nobody; those of another operator were.</summary>
    [Fact]
    public Task TellsAnInheritedMarkOfAnAssemblyThatIsNoOperator() =>
        CaseFile.Of("""
            using CiiGuard;

            [assembly: CiiOperator(CiiSector.Energy)]

            public class OfTerms : StandardContract; // CII2004

            public class Further : OfTerms;

            public class Completed : StandardContract
            {
                [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement, SupplierObligation.AcceptPerformanceSupervision)]
                public required string Agreement { get; init; }
            }

            public struct Value : IStandardTerms; // CII2004

            public class OfGroup : GroupContract;

            [SupplierContract]
            public class MarkedOfGroup : GroupContract; // CII2004
            """)
            .AndReferencedProject("Terms", "using CiiGuard; [SupplierContract] public class StandardContract; [SupplierContract] public interface IStandardTerms;")
            .AndReferencedProject("Group", "using CiiGuard; [assembly: CiiOperator(CiiSector.Energy)] [SupplierContract] public class GroupContract;")
            .VerifyAsync(new OperatorObligationAnalyzer());

    [Fact]
    public Task ReportsAPartialTypeOnceWhereItIsMarked() =>
        CaseFile.Of("public partial class Contract { }", "A.cs")
            .AndFile("B.cs", "[CiiGuard.SupplierContract] public partial class Contract { } // CII2004")
            .AndFile("C.g.cs", "// <auto-generated/>\n[assembly: CiiGuard.CiiOperator(CiiGuard.CiiSector.Energy)]")
            .VerifyAsync(new OperatorObligationAnalyzer());

    private static IEnumerable<ListedObligation> OfEveryPurchase() => ObligationList.All.Where(static entry => entry.Duty == ListedDuty.EveryPurchase);

    private static string Contract(IEnumerable<ListedObligation> shown) =>
        "[SupplierContract] public class Contract { " + string.Concat(shown.Select(static entry => $"[Obligation(SupplierObligation.{entry.Code})] public required string {entry.Code} {{ get; init; }} ")) + "}";

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(string source) => await CaseFile.Of(source).GetReportsAsync([new OperatorObligationAnalyzer()]);
}
