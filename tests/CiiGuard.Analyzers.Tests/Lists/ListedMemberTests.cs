using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers.Tests;

/// <summary>CII3001, CII3003 and CII3004 on types of every kind, and on what is no proof.</summary>
public sealed class ListedMemberTests
{
    private const string FourDocuments = """
        [DossierItem(DossierDocument.DeclarationForm)] public string? Form { get; set; }
        [DossierItem(DossierDocument.NationalSecurityImpactReport)] public string? Report { get; set; }
        [DossierItem(DossierDocument.ProcurementDocuments)] public string? Documents { get; set; }
        [DossierItem(DossierDocument.ProcurementAgreements)] public string? Agreements { get; set; }
        """;

    private static DiagnosticAnalyzer[] Analyzers => [new DossierDocumentAnalyzer(), new RiskFactorAnalyzer(), new CoveredProductAnalyzer()];

    public static IEnumerable<TheoryDataRow<string, string>> Cases() =>
        from folder in new[] { "Dossier", "SelfAssessment", "Products" }
        from name in CaseFile.EmbeddedNames(typeof(ListedMemberTests).Assembly, "Cases/" + folder)
        where !name.Contains("Flow/", System.StringComparison.Ordinal)
        select new TheoryDataRow<string, string>(folder, name);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task ReportsWhatTheCaseMarks(string folder, string name) =>
        CaseFile.Embedded(typeof(ListedMemberTests).Assembly, name)
            .WithOption("build_property.CiiGuardToday", "2026-11-24")
            .VerifyAsync(folder switch
            {
                "Dossier" => new DossierDocumentAnalyzer(),
                "SelfAssessment" => new RiskFactorAnalyzer(),
                _ => new CoveredProductAnalyzer(),
            });

    [Fact]
    public async Task NamesAllThatIsMissingItemByItem()
    {
        var report = Assert.Single(await ReportsAsync("""
            using CiiGuard;

            public static class Office
            {
                [ReviewDossier]
                public class File<T>
                {
                    [DossierItem(DossierDocument.ProcurementAgreements)] public T? Agreements { get; set; }
                }
            }
            """));

        Assert.Equal(
            "'Office.File<T>' lacks a member for documents of Cybersecurity Review Measures (2022) art. 8: item 1: declaration form (DeclarationForm); "
            + "item 2: analysis report on the actual or possible effect on national security (NationalSecurityImpactReport); "
            + "item 3: procurement documents (ProcurementDocuments), contract to be signed (ContractToBeSigned)",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            "“Office.File<T>”没有与《网络安全审查办法》（2022年）第8条所列下列文件对应的成员：第1项：申报书（DeclarationForm）；"
            + "第2项：关于影响或可能影响国家安全的分析报告（NationalSecurityImpactReport）；第3项：采购文件（ProcurementDocuments）、拟签订的合同（ContractToBeSigned）",
            report.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal("DeclarationForm,NationalSecurityImpactReport,ProcurementDocuments,ContractToBeSigned", report.Properties["Missing"]);
        Assert.Equal(DiagnosticSeverity.Error, report.Severity);
        Assert.Contains("Measures-2022:8", report.Descriptor.CustomTags);
    }

    /// <summary>Item 5 of 2022 stands behind item 3 in the vocabulary and in order here.</summary>
    [Fact]
    public async Task OrdersItemsByNumber()
    {
        var report = Assert.Single(await ReportsAsync("[CiiGuard.SelfAssessment] public class A;"));

        var message = report.GetMessage(CultureInfo.InvariantCulture);
        int[] places = [.. new[] { "item 1: ", "item 2: ", "item 3: ", "item 4: ", "item 5: ", "item 7: " }.Select(item => message.IndexOf(item, System.StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain("item 6", message, System.StringComparison.Ordinal);
        Assert.Equal(16, report.Properties["Missing"]!.Split(',').Length);
    }

    [Theory]
    [InlineData("[DossierItem((DossierDocument)99)] public string? A;")]
    [InlineData("[DossierItem((DossierDocument)0)] public string? A;")]
    [InlineData("[DossierItem((DossierDocument)(-1))] public string? A;")]
    [InlineData("[DossierItem(DossierDocument.ContractToBeSigned | DossierDocument.OtherRequiredMaterial)] public string? A;")]
    [InlineData("[DossierItem(")]
    [InlineData("[DossierItem] public string? A;")]
    [InlineData("[DossierItem(null)] public string? A;")]
    [InlineData("[DossierItem(5)] public string? A;")]
    [InlineData("[DossierItem(\"ContractToBeSigned\")] public string? A;")]
    [InlineData("[DossierItem(DossierDocument.DoesNotExist)] public string? A;")]
    [InlineData("[DossierItem(typeof(C))] public string? A;")]
    [InlineData("[DossierItem(new[] { DossierDocument.OtherRequiredMaterial })] public string? A;")]
    [InlineData("[property: DossierItem(DossierDocument.ContractToBeSigned)] public string? A;")]
    [InlineData("[Obligation(SupplierObligation.CooperateWithReview)] public string? A;")]
    public async Task TakesNothingUnreadableForADocument(string member)
    {
        var report = Assert.Single(await ReportsAsync($$"""using CiiGuard; [ReviewDossier] public class C { {{FourDocuments}} {{member}} }"""));

        Assert.Equal("ContractToBeSigned", report.Properties["Missing"]);
    }

    [Theory]
    [InlineData("[AnswersRiskFactor((RiskFactor)99)] public int A;")]
    [InlineData("[AnswersRiskFactor((RiskFactor)0, (RiskFactor)int.MinValue)] public int A;")]
    [InlineData("[AnswersRiskFactor(null)] public int A;")]
    [InlineData("[AnswersRiskFactor(null, null)] public int A;")]
    [InlineData("[AnswersRiskFactor()] public int A;")]
    [InlineData("[AnswersRiskFactor(new RiskFactor[0])] public int A;")]
    [InlineData("[AnswersRiskFactor(")]
    [InlineData("[AnswersRiskFactor(RiskFactor.)] public int A;")]
    [InlineData("[AnswersRiskFactor(nameof(RiskFactor.OtherRisk))] public int A;")]
    [InlineData("[AnswersRiskFactor(factors: default)] public int A;")]
    public async Task TakesNothingUnreadableForAnAnswer(string member)
    {
        var report = Assert.Single(await ReportsAsync($$"""using CiiGuard; [SelfAssessment] public class C { {{member}} }"""));

        Assert.Equal(16, report.Properties["Missing"]!.Split(',').Length);
    }

    /// <summary>A category that is no value is told by CII9010, and is no category of another edition.</summary>
    [Theory]
    [InlineData("(NetworkProductCategory)99", 1)]
    [InlineData("(NetworkProductCategory)0", 1)]
    [InlineData("default", 1)]
    [InlineData("", 1)]
    [InlineData("null", 1)]
    [InlineData("\"LargeDatabases\"", 1)]
    [InlineData("NetworkProductCategory.DoesNotExist", 1)]
    [InlineData("(NetworkProductCategory)99)][AssessedBy(typeof(A)", 0)]
    [InlineData("NetworkProductCategory.LargeDatabases)][AssessedBy(null", 0)]
    [InlineData("NetworkProductCategory.LargeDatabases)][AssessedBy(typeof(Missing)", 0)]
    [InlineData("NetworkProductCategory.LargeDatabases)][AssessedBy(", 0)]
    public async Task TellsAProductWithAnAbsurdCategoryOnce(string arguments, int count)
    {
        var reports = await CaseFile.Of($"using CiiGuard; public abstract class A; [CoveredProduct({arguments})] public class C;").WithOption("ciiguard.edition", "2020").GetReportsAsync(Analyzers);

        Assert.Equal(count, reports.Length);
    }

    [Theory]
    [InlineData("[ReviewDossier] public class C : Missing { }")]
    [InlineData("[ReviewDossier] public class C : IMissing { }")]
    [InlineData("[SelfAssessment] public interface C : System.IDisposable, IMissing<int> { }")]
    [InlineData("[CoveredProduct(NetworkProductCategory.LargeDatabases)] public class C : Missing { }")]
    [InlineData("public class B : Missing { } [CoveredProduct(NetworkProductCategory.LargeDatabases)] public class C : B { }")]
    [InlineData("[AssessedBy(typeof(string))] public class C : Missing { }")]
    [InlineData("[SelfAssessment] public class C : C { }")]
    [InlineData("[SupplierContract] public class C<T> where T : C<C<T>> { public C<C<C<C<C<C<T>>>>>>? Self; public Missing? Other; public unsafe void* P; public delegate*<int> F; }")]
    public async Task IsSilentWhileABaseIsUnknown(string source) => Assert.Empty(await ReportsAsync("using CiiGuard;" + source));

    [Fact]
    public Task ReportsAPartialTypeWhereItIsMarked() =>
        CaseFile.Of("using CiiGuard; public partial class F { " + FourDocuments.ReplaceLineEndings(" ") + " } public partial class S { } public partial class P { }", "A.cs")
            .AndFile("B.cs", """
                using CiiGuard;
                [ReviewDossier] public partial class F { } // CII3001
                [SelfAssessment] public partial class S { } // CII3003
                [CoveredProduct(NetworkProductCategory.LargeDatabases)] public partial class P { } // CII3004
                """)
            .AndFile("C.cs", "public partial class F { public int Number { get; set; } } public partial class S { }")
            .VerifyAsync(Analyzers);

    [Fact]
    public Task ReportsInGeneratedCode() =>
        CaseFile.Of("""
            // <auto-generated/>
            [CiiGuard.ReviewDossier]
            public class File // CII3001
            {
            }
            """, "File.g.cs")
            .VerifyAsync(Analyzers);

    /// <summary>Members of another assembly count; a mark from there is told at the first type here that has it.</summary>
    [Fact]
    public Task SeesOtherAssemblies() =>
        CaseFile.Of("""
            using CiiGuard;

            [ReviewDossier]
            public class Complete : Papers
            {
                [DossierItem(DossierDocument.ContractToBeSigned)] public string? Contract { get; set; }
            }

            [ReviewDossier]
            public class Lacking : Papers; // CII3001

            public class OfTheirs : TheirFile; // CII3001

            public class OfOurs : OfTheirs;

            public class Filled : TheirFile
            {
                [DossierItem(DossierDocument.DeclarationForm)] public string? Form { get; set; }
                [DossierItem(DossierDocument.NationalSecurityImpactReport)] public string? Report { get; set; }
                [DossierItem(DossierDocument.ProcurementDocuments)] public string? Documents { get; set; }
                [DossierItem(DossierDocument.ProcurementAgreements)] public string? Agreements { get; set; }
                [DossierItem(DossierDocument.ContractToBeSigned)] public string? Contract { get; set; }
            }

            public class OurRouter : TheirRouter; // CII3004

            public class HomeRouter : OurRouter;

            [AssessedBy(typeof(IQuestions))]
            public class AssessedRouter : TheirRouter;

            public interface IOurQuestions : IQuestions; // CII3003
            """)
            .AndReferencedProject("Theirs", $$"""
                using CiiGuard;

                public abstract class Papers
                {
                    {{FourDocuments}}
                }

                [ReviewDossier]
                public class TheirFile;

                [CoveredProduct(NetworkProductCategory.CoreNetworkEquipment)]
                public class TheirRouter;

                [SelfAssessment]
                public interface IQuestions;
                """)
            .VerifyAsync(Analyzers);

    /// <summary>A product of another assembly is told where it is bought.</summary>
    [Fact]
    public Task TellsProductsOfOtherAssembliesAtTheContract() =>
        CaseFile.Of("""
            using CiiGuard;

            [SupplierContract] public class OfProperty { public Router? Router { get; init; } } // CII3004
            [SupplierContract] public class OfField { private readonly Router? router; public bool Has => router is not null; } // CII3004
            [SupplierContract] public class OfList { public IReadOnlyList<Router> Routers { get; init; } = []; } // CII3004
            [SupplierContract] public class OfArray { public Router[][]? Routers; } // CII3004
            [SupplierContract] public class OfMap { public Dictionary<string, List<Router>>? Routers; } // CII3004
            [SupplierContract] public class OfTuple { public (Router Router, int Count) Line; } // CII3004
            [SupplierContract] public class OfStruct { public Store? Store; } // CII3004
            [SupplierContract] public record OfRecord(Router Router); // CII3004
            [SupplierContract] public class OfConstructor(Router router) { public string Text => router.ToString()!; } // CII3004
            [SupplierContract] public interface IOfInterface { Router Router { get; } } // CII3004
            [SupplierContract] public class OfAny<TProduct> where TProduct : Router { public TProduct? Product { get; init; } } // CII3004
            [SupplierContract] public class OfGeneric { public Rack<string>? Rack { get; init; } } // CII3004
            public abstract class Lines { public Router? Router { get; init; } }
            [SupplierContract] public class OfLines : Lines { } // CII3004

            public class NoContract { public Router? Router { get; init; } }
            [SupplierContract] public class OfAssessed { public AssessedRouter? Router { get; init; } public List<AssessedRouter> More { get; } = []; }
            [SupplierContract] public class OfPrinter { public string? Printer { get; init; } public Router Find(Router other) => other; }
            [SupplierContract, Waiver("Assessed on paper.")] public class Waived { public Router? Router { get; init; } }
            """)
            .AndReferencedProject("Theirs", """
                using CiiGuard;

                [SelfAssessment] public abstract class Assessment;
                [CoveredProduct(NetworkProductCategory.CoreNetworkEquipment)] public class Router;
                [CoveredProduct(NetworkProductCategory.MassStorageDevices)] public struct Store;
                [CoveredProduct(NetworkProductCategory.HighPerformanceComputersAndServers)] public class Rack<T>;
                [AssessedBy(typeof(Assessment))] public class AssessedRouter : Router;
                """)
            .VerifyAsync(new CoveredProductAnalyzer());

    [Fact]
    public async Task NamesTheProductsThatAreBought()
    {
        var reports = await CaseFile.Of("using CiiGuard; [SupplierContract] public class Contract { public Router? A; public Rack<int>? B; public Router? C; }")
            .AndReferencedProject("Theirs", """
                using CiiGuard;

                [CoveredProduct(NetworkProductCategory.CoreNetworkEquipment)] public class Router;
                [CoveredProduct(NetworkProductCategory.ImportantCommunicationProducts)] public class Rack<T>;
                """)
            .WithOption("ciiguard.edition", "2020")
            .GetReportsAsync([new CoveredProductAnalyzer()]);

        Assert.Equal(
            [
                "Covered product: 'Contract' buys what has no self-assessment under Cybersecurity Review Measures (2020) art. 5: 'Router', 'Rack<T>'; name one by [AssessedBy] where they are declared",
                "Covered product: 'Contract' buys products of categories that Cybersecurity Review Measures (2020) art. 20 does not list: 'Rack<T>', important communication products (ImportantCommunicationProducts)",
            ],
            reports.Select(static report => report.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(
            [
                "列入范围的产品和服务：“Contract”所采购的下列产品或服务没有《网络安全审查办法》（2020年）第5条所要求的自行评估：“Router”、“Rack<T>”；请在其声明处用 [AssessedBy] 指明",
                "列入范围的产品和服务：“Contract”所采购的下列产品或服务的类别未列入《网络安全审查办法》（2020年）第20条：“Rack<T>”，重要通信产品（ImportantCommunicationProducts）",
            ],
            reports.Select(static report => report.GetMessage(CultureInfo.GetCultureInfo("zh-CN"))));
    }

    [Fact]
    public async Task NoCategoryIsToldInBothLanguages()
    {
        var report = Assert.Single(await ReportsAsync("using CiiGuard; public class A; [AssessedBy(typeof(A))] public class Cable;"));

        Assert.Equal("Covered product: 'Cable' has a self-assessment and no category; name its place in the list of Cybersecurity Review Measures (2022) art. 21 by [CoveredProduct]", report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("列入范围的产品和服务：“Cable”有自行评估但没有类别；请用 [CoveredProduct] 指明其属于《网络安全审查办法》（2022年）第21条所列的哪一类别", report.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal(DiagnosticSeverity.Warning, report.Severity);
    }

    [Fact]
    public async Task ReportsOnceWhereTheMarkStandsTwice() =>
        Assert.Equal(3, (await ReportsAsync("""
            using CiiGuard;
            [ReviewDossier] public partial class C { }
            [ReviewDossier] public partial class C { }
            [SelfAssessment, SelfAssessment] public class D { }
            [CoveredProduct(NetworkProductCategory.LargeDatabases)] public partial class E { }
            [CoveredProduct(NetworkProductCategory.LargeDatabases)] public partial class E { }
            """)).Count);

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(string source) => await CaseFile.Of(source).GetReportsAsync(Analyzers);
}
