using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Lists;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Tests;

/// <summary>CII2005: frameworks that name nothing, and contracts under others that lack what those carry.</summary>
public sealed class FlowDownTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static IEnumerable<TheoryDataRow<string>> Cases() =>
        CaseFile.EmbeddedNames(typeof(FlowDownTests).Assembly, "Cases/FlowDown").Select(static name => new TheoryDataRow<string>(name));

    public static IEnumerable<TheoryDataRow<string>> Obligations() => ObligationList.All.Select(static entry => new TheoryDataRow<string>(entry.Code));

    [Theory]
    [MemberData(nameof(Cases))]
    public Task ReportsWhatTheCaseMarks(string name) =>
        CaseFile.Embedded(typeof(FlowDownTests).Assembly, name)
            .WithOption("build_property.CiiGuardToday", "2026-11-24")
            .VerifyAsync(new FlowDownAnalyzer());

    /// <summary>The seven that articles ask for, and the others: whichever the framework carries is missed by its name.</summary>
    [Theory]
    [MemberData(nameof(Obligations))]
    public async Task AnObligationThatIsTakenAwayIsNamed(string obligation)
    {
        var entry = ObligationList.Find(obligation)!;
        var articles = entry.ArticlesUnder(ListedEdition.V2022).ToArray();

        var report = Assert.Single(await ReportsAsync(
            "[SupplierContract(Framework = true)][FlowsDownTo(typeof(CallOff))] public class Framework { " + Clauses(ObligationList.All) + "} "
            + "[SupplierContract] public class CallOff { " + Clauses(ObligationList.All.Where(other => other != entry)) + "}"));

        Assert.Equal("CII2005", report.Id);
        Assert.Equal(DiagnosticSeverity.Warning, report.Severity);
        Assert.Equal($"Flow-down: 'CallOff' is made under 'Framework' and lacks a clause for {entry.English} ({obligation}){(articles.Length == 0 ? "" : " under " + string.Join(", ", articles.Select(static article => article.English)))}", report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal($"义务传导：“CallOff”依据“Framework”订立，但缺少下列条款：{entry.Chinese}（{obligation}）{(articles.Length == 0 ? "" : "（" + string.Join("、", articles.Select(static article => article.Chinese)) + "）")}", report.GetMessage(Chinese));
        Assert.Equal(obligation, report.Properties["Missing"]);
        Assert.Equal(string.Join(",", entry.Articles.Select(static article => article.ToString())), report.Properties["Article"]);
    }

    [Fact]
    public async Task ASubContractWithEverythingIsSilent() =>
        Assert.Empty(await ReportsAsync(
            "[SupplierContract(Framework = true)][FlowsDownTo(typeof(CallOff))] public class Framework { " + Clauses(ObligationList.All) + "} "
            + "[SupplierContract] public class CallOff { " + Clauses(ObligationList.All) + "}"));

    [Fact]
    public async Task AFrameworkWithoutAnyIsToldInBothLanguages()
    {
        var report = Assert.Single(await ReportsAsync("[SupplierContract(Framework = true)] public class Framework<T>;"));

        Assert.Equal(
            "Flow-down: framework contract 'Framework<T>' names no type of the contracts made under it; name one by [FlowsDownTo]",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("义务传导：框架合同“Framework<T>”未指明依据其订立的合同类型；请用 [FlowsDownTo] 指明", report.GetMessage(Chinese));
        Assert.Equal("Measures-2022:6,Measures-2020:6,CIIR:20", report.Properties["Article"]);
        Assert.False(report.Properties.ContainsKey("Missing"));
    }

    /// <summary>It is the framework's purchase that is declared or not; one declared contract above is enough.</summary>
    [Theory]
    [InlineData("[SupplierContract(Framework = true, Declared = false)] public class F;", DiagnosticSeverity.Info)]
    [InlineData("[SupplierContract(Framework = true, Declared = true)] public class F;", DiagnosticSeverity.Warning)]
    [InlineData("[SupplierContract(Declared = false), FlowsDownTo(typeof(C))] public class F { [Obligation(SupplierObligation.CooperateWithReview)] public const string T = \"\"; } [SupplierContract] public class C;", DiagnosticSeverity.Info)]
    [InlineData("[SupplierContract, FlowsDownTo(typeof(C))] public class F { [Obligation(SupplierObligation.CooperateWithReview)] public const string T = \"\"; } [SupplierContract(Declared = false)] public class C;", DiagnosticSeverity.Warning)]
    [InlineData("[SupplierContract(Declared = false), FlowsDownTo(typeof(C))] public class F { [Obligation(SupplierObligation.CooperateWithReview)] public const string T = \"\"; } [SupplierContract, FlowsDownTo(typeof(C))] public class G : F; [SupplierContract(Declared = false)] public class C;", DiagnosticSeverity.Warning)]
    [InlineData("[SupplierContract(Declared = false), FlowsDownTo(typeof(C))] public class F { [Obligation(SupplierObligation.CooperateWithReview)] public const string T = \"\"; } [SupplierContract, FlowsDownTo(typeof(C))] public class G { [Obligation(SupplierObligation.CooperateWithReview)] public const string T = \"\"; } [SupplierContract(Declared = false)] public class C;", DiagnosticSeverity.Warning)]
    public async Task AnUndeclaredPurchaseGetsASuggestion(string source, DiagnosticSeverity severity) => Assert.Equal(severity, Assert.Single(await ReportsAsync(source)).Severity);

    [Fact]
    public async Task NamesEveryContractAboveAndWhereItIs()
    {
        var report = Assert.Single(await ReportsAsync("""
            [SupplierContract, FlowsDownTo(typeof(C))] public class B { [Obligation(SupplierObligation.CooperateWithReview)] public const string T = ""; }
            [SupplierContract, FlowsDownTo(typeof(C))] public class A { [Obligation(SupplierObligation.NoMaliciousProgram)] public const string T = ""; }
            [SupplierContract] public class C;
            """));

        Assert.Equal(
            "Flow-down: 'C' is made under 'A', 'B' and lacks a clause for cooperation with the review (CooperateWithReview), no malicious program (NoMaliciousProgram) under Cybersecurity Review Measures (2022) art. 6, Cybersecurity Law (2016) art. 22, Cybersecurity Law (as amended 2025) art. 24",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(["A", "B"], report.AdditionalLocations.Select(static location => location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length)));
    }

    /// <summary>What an attribute cannot say is told by CII9028 or by the compiler, and by nobody twice.</summary>
    [Theory]
    [InlineData("typeof(string)")]
    [InlineData("typeof(int[])")]
    [InlineData("typeof(void)")]
    [InlineData("typeof(System.DayOfWeek)")]
    [InlineData("typeof(List<>)")]
    [InlineData("typeof(Plain)")]
    [InlineData("null")]
    [InlineData("typeof(Missing)")]
    [InlineData("")]
    [InlineData("\"C\"")]
    [InlineData("typeof(Framework), typeof(Framework)")]
    [InlineData("new[] { typeof(C) }")]
    [InlineData("typeof(")]
    public async Task IsSilentAboutAbsurdArguments(string argument) =>
        Assert.Empty(await ReportsAsync($$"""
            [SupplierContract(Framework = true), FlowsDownTo({{argument}})]
            public class Framework { [Obligation(SupplierObligation.CooperateWithReview)] public const string Terms = ""; }
            [SupplierContract] public class C;
            public class Plain;
            """));

    [Theory]
    [InlineData("[SupplierContract(Framework = true)] public class F : Missing;")]
    [InlineData("[SupplierContract, FlowsDownTo(typeof(C))] public class F : Missing { [Obligation(SupplierObligation.CooperateWithReview)] public const string T = \"\"; } [SupplierContract] public class C;")]
    [InlineData("[SupplierContract, FlowsDownTo(typeof(C))] public class F { [Obligation(SupplierObligation.CooperateWithReview)] public const string T = \"\"; } [SupplierContract] public class C : IMissing;")]
    [InlineData("[SupplierContract, FlowsDownTo(typeof(F))] public class F : F;")]
    public async Task IsSilentWhileABaseIsUnknown(string source) => Assert.Empty(await ReportsAsync(source));

    [Theory]
    [InlineData("Framework = ")]
    [InlineData("Framework = \"true\"")]
    [InlineData("Framework = new[] { true }")]
    [InlineData("Frame = true")]
    public async Task TakesNothingUnreadableForAFramework(string argument) => Assert.Empty(await ReportsAsync($"[SupplierContract({argument})] public class F;"));

    /// <summary>A type of another assembly is told at the contract that names it.</summary>
    [Fact]
    public Task TellsTypesOfOtherAssembliesAtTheContract() =>
        CaseFile.Of("""
            using CiiGuard;

            [SupplierContract, FlowsDownTo(typeof(TheirOrder)), FlowsDownTo(typeof(TheirCompleteOrder)), FlowsDownTo(typeof(TheirList<string>))]
            public class Ours // CII2005 CII2005
            {
                [Obligation(SupplierObligation.CooperateWithReview)] public const string Terms = "…";
            }

            public class SaidAtItsBase : Ours;

            public class OfTheirs : TheirFramework;

            public class OfTheirsWithMore : TheirFramework // CII2005
            {
                [Obligation(SupplierObligation.NoMaliciousProgram)] public const string Clean = "…";
            }

            [SupplierContract, FlowsDownTo(typeof(Here))]
            public class HandsDown : TheirTerms;

            public class Here : TheirOrder; // CII2005

            // Their build was told that it names nothing.
            public class UnmarkedFramework : TheirEmptyFramework;

            [SupplierContract(Framework = true)]
            public class MarkedFramework : TheirEmptyFramework; // CII2005
            """)
            .AndReferencedProject("Theirs", """
                using CiiGuard;

                [SupplierContract] public class TheirOrder;
                [SupplierContract] public class TheirList<T>;
                [SupplierContract] public class TheirCompleteOrder { [Obligation(SupplierObligation.CooperateWithReview)] public const string Terms = "…"; }
                [SupplierContract(Framework = true), FlowsDownTo(typeof(TheirOrder))]
                public class TheirFramework { [Obligation(SupplierObligation.CooperateWithReview)] public const string Terms = "…"; }
                [SupplierContract(Framework = true)] public class TheirEmptyFramework;
                public abstract class TheirTerms { [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] protected readonly string data = "…"; }
                """)
            .VerifyAsync(new FlowDownAnalyzer());

    [Fact]
    public async Task NamesTheAssemblyAndTheTypeForTheFix()
    {
        var report = Assert.Single(await CaseFile.Of("using CiiGuard; [SupplierContract, FlowsDownTo(typeof(@class.Order<>))] public class Ours { [Obligation(SupplierObligation.CooperateWithReview)] public const string Terms = \"…\"; }")
            .AndReferencedProject("Theirs", "using CiiGuard; namespace @class { [SupplierContract] public class Order<T>; }")
            .GetReportsAsync([new FlowDownAnalyzer()]));

        Assert.Equal(
            "Flow-down: 'Ours' hands its obligations down to 'Order<T>' of assembly Theirs, which lacks a clause for cooperation with the review (CooperateWithReview) under Cybersecurity Review Measures (2022) art. 6",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("义务传导：“Ours”将义务传导至程序集 Theirs 中的“Order<T>”，后者缺少下列条款：配合网络安全审查（CooperateWithReview）（《网络安全审查办法》（2022年）第6条）", report.GetMessage(Chinese));
        Assert.Equal("T:class.Order`1", report.Properties["SubContract"]);
        Assert.Equal("Theirs", report.Properties["SubContractAssembly"]);
    }

    [Fact]
    public Task SeesSeveralFiles() =>
        CaseFile.Of("[CiiGuard.SupplierContract, CiiGuard.FlowsDownTo(typeof(CallOff))] public class Framework { [CiiGuard.Obligation(CiiGuard.SupplierObligation.CooperateWithReview)] public const string T = \"\"; }", "A.cs")
            .AndFile("B.cs", "public partial class CallOff { }")
            .AndFile("C.g.cs", "// <auto-generated/>\n[CiiGuard.SupplierContract] public partial class CallOff { } // CII2005")
            .VerifyAsync(new FlowDownAnalyzer());

    private static string Clauses(IEnumerable<ListedObligation> shown) =>
        string.Concat(shown.Select(static entry => $"[Obligation(SupplierObligation.{entry.Code})] public required string {entry.Code} {{ get; init; }} "));

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(string source) => await CaseFile.Of("using CiiGuard; " + source).GetReportsAsync([new FlowDownAnalyzer()]);
}
