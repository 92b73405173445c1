using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Lists;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Tests;

public sealed class MandatoryObligationTests
{
    private const string FourClauses = """
        [Obligation(
            SupplierObligation.CooperateWithReview,
            SupplierObligation.NoIllegalAcquisitionOfUserData,
            SupplierObligation.NoIllegalControlOfUserEquipment,
            SupplierObligation.NoUnjustifiedSupplyInterruption)]
        public const string Terms = "…";
        """;

    public static IEnumerable<TheoryDataRow<string>> Cases() =>
        CaseFile.EmbeddedNames(typeof(MandatoryObligationTests).Assembly, "Cases/Obligations").Select(static name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Cases))]
    public Task ReportsWhatTheCaseMarks(string name) =>
        CaseFile.Embedded(typeof(MandatoryObligationTests).Assembly, name)
            .WithOption("build_property.CiiGuardToday", "2026-11-24")
            .VerifyAsync(new MandatoryObligationAnalyzer());

    public static IEnumerable<TheoryDataRow<string, string, bool>> Obligations() =>
        from edition in new[] { "2020", "2022" } from entry in OfDeclaredPurchase() from declared in new[] { true, false } select new TheoryDataRow<string, string, bool>(edition, entry.Code, declared);

    /// <summary>An error for a declared purchase, a suggestion for another; either with the article of the edition in both languages.</summary>
    [Theory]
    [MemberData(nameof(Obligations))]
    public async Task AnObligationThatIsTakenAwayIsNamed(string edition, string obligation, bool declared)
    {
        var entry = ObligationList.Find(obligation)!;

        var report = Assert.Single(await CaseFile.Of(Contract(declared, OfDeclaredPurchase().Where(other => other.Code != obligation))).WithOption("ciiguard.edition", edition).GetReportsAsync([new MandatoryObligationAnalyzer()]));

        Assert.Equal(declared ? ("CII2001", DiagnosticSeverity.Error) : ("CII2006", DiagnosticSeverity.Info), (report.Id, report.Severity));
        Assert.Equal(obligation, report.Properties["Missing"]);
        Assert.Equal(
            $"'Contract' {(declared ? "lacks" : "is not declared for review; should it be, it lacks")} a clause for {entry.English} ({obligation}) under Cybersecurity Review Measures ({edition}) art. 6",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            $"“Contract”{(declared ? "" : "未申报审查；如需申报，则")}缺少下列条款：{entry.Chinese}（{obligation}）（《网络安全审查办法》（{edition}年）第6条）",
            report.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TheListHoldsFiveAndAllAreEnough(bool declared)
    {
        Assert.Equal(
            ["CooperateWithReview", "NoIllegalAcquisitionOfUserData", "NoIllegalControlOfUserEquipment", "NoUnjustifiedSupplyInterruption", "NoUnjustifiedSupportInterruption"],
            OfDeclaredPurchase().Select(static entry => entry.Code));
        Assert.Empty(await ReportsAsync(Contract(declared, OfDeclaredPurchase())));
    }

    [Fact]
    public async Task NamesAllThatIsMissingInOneReport()
    {
        var report = Assert.Single(await ReportsAsync("""
            [CiiGuard.SupplierContract]
            public class ServerContract
            {
                [CiiGuard.Obligation(CiiGuard.SupplierObligation.CooperateWithReview)]
                public const string Cooperation = "…";
            }
            """));

        Assert.Equal(
            "'ServerContract' lacks a clause for no unlawful acquisition of user data (NoIllegalAcquisitionOfUserData), "
            + "no unlawful control of user equipment (NoIllegalControlOfUserEquipment), "
            + "no interruption of supply without good reason (NoUnjustifiedSupplyInterruption), "
            + "no interruption of necessary technical support without good reason (NoUnjustifiedSupportInterruption) under Cybersecurity Review Measures (2022) art. 6",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            "NoIllegalAcquisitionOfUserData,NoIllegalControlOfUserEquipment,NoUnjustifiedSupplyInterruption,NoUnjustifiedSupportInterruption",
            report.Properties["Missing"]);
        Assert.Equal("Measures-2022:6,Measures-2020:6", report.Properties["Article"]);
        Assert.Equal(DiagnosticSeverity.Error, report.Severity);
        Assert.Contains("Measures-2022:6", report.Descriptor.CustomTags);
    }

    [Fact]
    public async Task SpeaksTheReadersLanguage()
    {
        var report = Assert.Single(await ReportsAsync($$"""
            using CiiGuard;

            public static class Outer
            {
                [SupplierContract(Declared = false)]
                public class Contract<T>
                {
                    {{FourClauses}}
                }
            }
            """));

        Assert.Equal(
            "'Outer.Contract<T>' is not declared for review; should it be, it lacks a clause for "
            + "no interruption of necessary technical support without good reason (NoUnjustifiedSupportInterruption) under Cybersecurity Review Measures (2022) art. 6",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            "“Outer.Contract<T>”未申报审查；如需申报，则缺少下列条款：无正当理由不中断必要的技术支持（NoUnjustifiedSupportInterruption）（《网络安全审查办法》（2022年）第6条）",
            report.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal(DiagnosticSeverity.Info, report.Severity);
    }

    [Fact]
    public Task CountsClausesOfAnotherAssembly() =>
        CaseFile.Of("""
            using CiiGuard;

            [SupplierContract]
            public class Complete : StandardTerms, ISupport
            {
            }

            [SupplierContract]
            public class WithoutSupport : StandardTerms // CII2001
            {
            }

            public class Unmarked : LackingContract
            {
            }
            """)
            .AndReferencedProject("Terms", $$"""
                using CiiGuard;

                public abstract class StandardTerms
                {
                    {{FourClauses}}
                }

                public interface ISupport
                {
                    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                    string Support => "…";
                }

                [SupplierContract]
                public class LackingContract
                {
                }
                """)
            .VerifyAsync(new MandatoryObligationAnalyzer());

    [Fact]
    public Task ReportsAPartialTypeWhereItIsMarked() =>
        CaseFile.Of("public partial class Contract { }", "A.cs")
            .AndFile("B.cs", "[CiiGuard.SupplierContract] public partial class Contract { } // CII2001")
            .AndFile("C.cs", """
                public partial class Contract
                {
                    [CiiGuard.Obligation(CiiGuard.SupplierObligation.CooperateWithReview)]
                    public const string Cooperation = "…";
                }
                """)
            .VerifyAsync(new MandatoryObligationAnalyzer());

    [Fact]
    public Task ReportsInGeneratedCode() =>
        CaseFile.Of("""
            // <auto-generated/>
            [CiiGuard.SupplierContract]
            public class Contract // CII2001
            {
            }
            """, "Contract.g.cs")
            .VerifyAsync(new MandatoryObligationAnalyzer());

    [Theory]
    [InlineData("[SupplierContract] public class C : Missing { }")]
    [InlineData("[SupplierContract] public class C : IMissing { }")]
    [InlineData("[SupplierContract] public interface C : System.IDisposable, IMissing<int> { }")]
    public async Task IsSilentWhileABaseIsUnknown(string source) => Assert.Empty(await ReportsAsync("using CiiGuard;" + source));

    [Theory]
    [InlineData("[Obligation(")]
    [InlineData("[Obligation(SupplierObligation.)] public string A;")]
    [InlineData("[Obligation(SupplierObligation.DoesNotExist)] public string A;")]
    [InlineData("[Obligation(\"CooperateWithReview\")] public string A;")]
    [InlineData("[Obligation(nameof(SupplierObligation.CooperateWithReview))] public string A;")]
    [InlineData("[Obligation(SupplierObligation.ProvideSupplementaryMaterial, , )] public string A;")]
    [InlineData("[Obligation(Unknown = 1)] public string A;")]
    [InlineData("[Obligation(new[] { 1, 2 })] public string A;")]
    [InlineData("[Obligation(typeof(C))] public event System.Action A;")]
    [InlineData("[method: Obligation(SupplierObligation.CooperateWithReview)] public string A;")]
    public async Task TakesNothingUnreadableForProof(string member)
    {
        var report = Assert.Single(await ReportsAsync($$"""
            using CiiGuard;

            [SupplierContract]
            public class C
            {
                {{member}}
            }
            """));

        Assert.Equal(5, report.Properties["Missing"]!.Split(',').Length);
    }

    [Theory]
    [InlineData("Declared = ")]
    [InlineData("Declared = unknown")]
    [InlineData("Declared = \"false\"")]
    [InlineData("Declared = false, Declared = true, 17")]
    [InlineData("Undeclared = false")]
    [InlineData("Declared = new[] { false }")]
    public async Task CountsAnUnreadableDeclarationAsDeclared(string argument)
    {
        var report = Assert.Single(await ReportsAsync($"[CiiGuard.SupplierContract({argument})] public class C {{ }}"));

        Assert.Equal("CII2001", report.Id);
    }

    [Fact]
    public async Task ReportsOnceWhereTheMarkStandsTwice() =>
        Assert.Single(await ReportsAsync("""
            [CiiGuard.SupplierContract] public partial class C { }
            [CiiGuard.SupplierContract] public partial class C { }
            """));

    private static IEnumerable<ListedObligation> OfDeclaredPurchase() => ObligationList.All.Where(static entry => entry.Duty == ListedDuty.DeclaredPurchase);

    private static string Contract(bool declared, IEnumerable<ListedObligation> carried) =>
        $"using CiiGuard; [SupplierContract{(declared ? "" : "(Declared = false)")}] public class Contract {{ "
        + string.Concat(carried.Select(static entry => $"[Obligation(SupplierObligation.{entry.Code})] public required string {entry.Code} {{ get; init; }} ")) + "}";

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(string source) =>
        await CaseFile.Of(source).GetReportsAsync([new MandatoryObligationAnalyzer()]);
}
