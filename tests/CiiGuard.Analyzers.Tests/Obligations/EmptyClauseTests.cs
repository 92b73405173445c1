using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Lists;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Tests;

/// <summary>CII2003: clauses that an object can lack although its type has them.</summary>
public sealed class EmptyClauseTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static IEnumerable<TheoryDataRow<string>> Cases() =>
        CaseFile.EmbeddedNames(typeof(EmptyClauseTests).Assembly, "Cases/EmptyClauses").Select(static name => new TheoryDataRow<string>(name));

    public static IEnumerable<TheoryDataRow<string, string>> Obligations() =>
        from edition in new[] { "2020", "2022" }
        from entry in ObligationList.All
        select new TheoryDataRow<string, string>(edition, entry.Code);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task ReportsWhatTheCaseMarks(string name) =>
        CaseFile.Embedded(typeof(EmptyClauseTests).Assembly, name)
            .WithOption("build_property.CiiGuardToday", "2026-11-24")
            .VerifyAsync(new EmptyClauseAnalyzer());

    /// <summary>Member, obligation, article of the edition, cause; a warning where an article asks for the clause.</summary>
    [Theory]
    [MemberData(nameof(Obligations))]
    public async Task NamesMemberCauseAndArticle(string edition, string obligation)
    {
        var entry = ObligationList.Find(obligation)!;
        ListedArticle[] articles = [.. entry.ArticlesUnder(edition == "2020" ? ListedEdition.V2020 : ListedEdition.V2022)];

        var report = Assert.Single(await ReportsAsync(
            $"[assembly: CiiOperator(CiiSector.Energy)] [SupplierContract] public class Contract {{ [Obligation(SupplierObligation.{obligation})] public required string? Clause {{ get; init; }} }}",
            edition));

        Assert.Equal("CII2003", report.Id);
        Assert.Equal(entry.Duty == ListedDuty.Recommended ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, report.Severity);
        var under = articles.Length == 0 ? "" : " under " + string.Join(", ", articles.Select(static article => article.English));
        Assert.Equal($"'Contract.Clause', the clause for {entry.English} ({obligation}){under}, can stay empty: its type allows null", report.GetMessage(CultureInfo.InvariantCulture));
        var basis = articles.Length == 0 ? "" : "（" + string.Join("、", articles.Select(static article => article.Chinese)) + "）";
        Assert.Equal($"“Contract.Clause”是关于{entry.Chinese}（{obligation}）的条款{basis}，可能一直为空：其类型允许 null", report.GetMessage(Chinese));
        Assert.Equal("Nullable", report.Properties["EmptyCauses"]);
        Assert.Equal(string.Join(",", entry.Articles.Select(static article => article.ToString())), report.Properties["Article"]);
    }

    [Theory]
    [InlineData("public string? M { get; init; }", "its type allows null and nothing makes sure that it is set when the contract is made", "其类型允许 null，订立合同时未保证对其赋值")]
    [InlineData("public string M { get; init; }", "nothing makes sure that it is set when the contract is made", "订立合同时未保证对其赋值")]
    [InlineData("public string M { get; init; } = \"\";", "it starts with an empty value", "其初始值为空")]
    [InlineData("public const string M = \"\";", "its value is empty", "其值为空")]
    [InlineData("[System.Diagnostics.CodeAnalysis.AllowNull] public string M { get; set; } = \"…\";", "it can be set to null afterwards", "事后可被设为 null")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Contract() { } public required string M { get; set; }", "a constructor with [SetsRequiredMembers] does not set it", "标有 [SetsRequiredMembers] 的构造函数未对其赋值")]
    public async Task TellsTheCauseInBothLanguages(string member, string english, string chinese)
    {
        var declaration = member.Replace("public required", "[Obligation(SupplierObligation.CooperateWithReview)] public required", System.StringComparison.Ordinal);
        if (declaration == member)
            declaration = "[Obligation(SupplierObligation.CooperateWithReview)] " + member;

        var report = Assert.Single(await ReportsAsync($"[SupplierContract] public class Contract {{ {declaration} }}"));

        Assert.EndsWith(", can stay empty: " + english, report.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.EndsWith("，可能一直为空：" + chinese, report.GetMessage(Chinese), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("record C([Obligation(SupplierObligation.CooperateWithReview)] string M = \"\")", "it may be left out of the call, and its default value is empty", "调用时可省略，且其默认值为空")]
    [InlineData("class C { public C([Obligation(SupplierObligation.CooperateWithReview)] string m) { } public C() { } }", "another constructor does without it", "另一个构造函数不需要它")]
    [InlineData("record struct C([property: Obligation(SupplierObligation.CooperateWithReview)] string M)", "a default value of the structure leaves it empty", "结构的默认值使其为空")]
    public async Task TellsTheCauseOfParametersInBothLanguages(string type, string english, string chinese)
    {
        var report = Assert.Single(await ReportsAsync($"public {type}{(type.EndsWith('}') ? "" : ";")}"));

        Assert.EndsWith(", can stay empty: " + english, report.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.EndsWith("，可能一直为空：" + chinese, report.GetMessage(Chinese), System.StringComparison.Ordinal);
    }

    /// <summary>A warning where an article asks for the clause: of a declared purchase, or of an operator's.</summary>
    [Theory]
    [InlineData("[SupplierContract]", "", "CooperateWithReview", DiagnosticSeverity.Warning)]
    [InlineData("[SupplierContract(Declared = false)]", "", "CooperateWithReview", DiagnosticSeverity.Info)]
    [InlineData("", "", "CooperateWithReview", DiagnosticSeverity.Warning)]
    [InlineData("[SupplierContract(Declared = )]", "", "CooperateWithReview", DiagnosticSeverity.Warning)]
    [InlineData("[SupplierContract]", "", "AcceptPerformanceSupervision", DiagnosticSeverity.Info)]
    [InlineData("[SupplierContract(Declared = false)]", "[assembly: CiiOperator(CiiSector.Energy)]", "AcceptPerformanceSupervision", DiagnosticSeverity.Warning)]
    [InlineData("[SupplierContract(Declared = false)]", "[assembly: CiiOperator(CiiSector.Energy, Recognition = Recognition.NotNotified)]", "AcceptPerformanceSupervision", DiagnosticSeverity.Info)]
    [InlineData("[SupplierContract(Declared = false)]", "[assembly: CiiOperator(CiiSector.Energy)]", "CooperateWithReview", DiagnosticSeverity.Info)]
    [InlineData("[SupplierContract]", "", "NoMaliciousProgram", DiagnosticSeverity.Info)]
    [InlineData("[SupplierContract]", "", "NoMaliciousProgram, SupplierObligation.CooperateWithReview", DiagnosticSeverity.Warning)]
    public async Task SeverityFollowsTheDuty(string mark, string assembly, string obligation, DiagnosticSeverity severity)
    {
        var report = Assert.Single(await ReportsAsync($"{assembly} {mark} public class Contract {{ [Obligation(SupplierObligation.{obligation})] public string? Clause {{ get; init; }} }}"));

        Assert.Equal(severity, report.Severity);
    }

    [Fact]
    public async Task NamesTheMemberOfTheBaseTypeThatImplementsTheClause()
    {
        var report = Assert.Single(await ReportsAsync("""
            public interface ITerms { [Obligation(SupplierObligation.CooperateWithReview)] string Cooperation { get; } }
            public class Base { public string Cooperation { get; set; } = ""; }
            [SupplierContract] public class Contract : Base, ITerms;
            """));

        Assert.StartsWith("'Base.Cooperation', the clause for", report.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Equal("Contract", report.Location.SourceTree!.ToString().Substring(report.Location.SourceSpan.Start, report.Location.SourceSpan.Length));
    }

    /// <summary>What another assembly declares was told there.</summary>
    [Fact]
    public Task LooksAtThisAssembly() =>
        CaseFile.Of("""
            using CiiGuard;

            [SupplierContract]
            public class Contract : Terms, ITerms
            {
                public string Support { get; set; } = ""; // CII2003
            }

            [SupplierContract]
            public class Overriding : Terms
            {
                public override string? Cooperation { get; set; } // CII2003
            }
            """)
            .AndReferencedProject("Terms", """
                using CiiGuard;

                public class Terms { [Obligation(SupplierObligation.CooperateWithReview)] public virtual string? Cooperation { get; set; } }
                public interface ITerms { [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)] string Support { get; } }
                """)
            .VerifyAsync(new EmptyClauseAnalyzer());

    [Fact]
    public Task SeesSeveralFiles() =>
        CaseFile.Of("public partial class Contract { [CiiGuard.Obligation(CiiGuard.SupplierObligation.CooperateWithReview)] public string Set { get; } }", "A.cs")
            .AndFile("B.cs", "[CiiGuard.SupplierContract] public partial class Contract { public Contract(string text) => Set = text; }")
            .AndFile("C.g.cs", "// <auto-generated/>\npublic partial class Contract { [CiiGuard.Obligation(CiiGuard.SupplierObligation.NoMaliciousProgram)] public string NotSet { get; } } // CII2003")
            .VerifyAsync(new EmptyClauseAnalyzer());

    [Theory]
    [InlineData("[SupplierContract] public class C { [Obligation(SupplierObligation.CooperateWithReview)] public string M { get; } public C() : this(1) { } public C(int a) : this() { } }")]
    [InlineData("[SupplierContract] public class C : C { [Obligation(SupplierObligation.CooperateWithReview)] public string M { get; } }")]
    [InlineData("[SupplierContract] public class C : Missing { [Obligation(SupplierObligation.CooperateWithReview)] public override string M { get; } = }")]
    [InlineData("[SupplierContract] public class C { [Obligation(SupplierObligation.CooperateWithReview)] public Missing? M { get; init => ; } public C( { M = ; }")]
    [InlineData("[SupplierContract] public record C([Obligation(SupplierObligation.CooperateWithReview)] string = , [property: Obligation(SupplierObligation.CooperateWithReview)] );")]
    [InlineData("[SupplierContract] public interface C : IMissing { [Obligation(SupplierObligation.CooperateWithReview)] string M { get => ; } [Obligation(SupplierObligation.CooperateWithReview)] string IMissing.N { get; } }")]
    [InlineData("[SupplierContract] public unsafe class C { [Obligation(SupplierObligation.CooperateWithReview)] public void* P; [Obligation(SupplierObligation.NoMaliciousProgram)] public dynamic D; public C() { D = D; Helper(); } void Helper() { Helper(); Other(); } void Other() => Helper(); }")]
    public async Task SurvivesAbsurdCode(string source) => Assert.All(await ReportsAsync(source), static report => Assert.Equal("CII2003", report.Id));

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(string source, string edition = "2022") =>
        await CaseFile.Of("using CiiGuard; " + source).WithOption("ciiguard.edition", edition).GetReportsAsync([new EmptyClauseAnalyzer()]);
}
