using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Lists;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Tests;

/// <summary>Of each list of the law: whichever element is taken away is missed by its name, in both languages, and the whole is silent.</summary>
public sealed class RequiredListTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    private static readonly string[] Editions = ["2020", "2022"];

    public static IEnumerable<TheoryDataRow<string, string>> Documents =>
        from edition in Editions from document in RequiredDocuments(edition) select new TheoryDataRow<string, string>(edition, document.Code);

    public static IEnumerable<TheoryDataRow<string, string>> Factors =>
        from edition in Editions from factor in RiskFactorList.OfPurchase(Of(edition)) select new TheoryDataRow<string, string>(edition, factor.Code);

    public static IEnumerable<TheoryDataRow<string, string>> Categories =>
        from edition in Editions from category in CategoryList.All select new TheoryDataRow<string, string>(edition, category.Code);

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task ADocumentThatIsTakenAwayIsNamed(string edition, string document)
    {
        var entry = DocumentList.Find(document)!;

        var report = Assert.Single(await DossierReportsAsync(edition, RequiredDocuments(edition).Select(static required => required.Code).Where(code => code != document)));

        Assert.Equal("CII3001", report.Id);
        Assert.Equal(document, report.Properties["Missing"]);
        Assert.Equal(
            $"'File' lacks a member for documents of Cybersecurity Review Measures ({edition}) art. {(edition == "2020" ? 7 : 8)}: item {entry.Item}: {entry.English} ({document})",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            $"“File”没有与《网络安全审查办法》（{edition}年）第{(edition == "2020" ? 7 : 8)}条所列下列文件对应的成员：第{entry.Item}项：{entry.Chinese}（{document}）",
            report.GetMessage(Chinese));
        Assert.Equal($"Measures-{edition}:{(edition == "2020" ? 7 : 8)}", report.Properties["Article"]);
    }

    [Theory]
    [InlineData("2020")]
    [InlineData("2022")]
    public async Task ACompleteFileIsSilent(string edition)
    {
        Assert.Equal(
            ["DeclarationForm", "NationalSecurityImpactReport", "ProcurementDocuments", "ProcurementAgreements", "ContractToBeSigned"],
            RequiredDocuments(edition).Select(static document => document.Code));
        Assert.Empty(await DossierReportsAsync(edition, RequiredDocuments(edition).Select(static document => document.Code)));
    }

    [Theory]
    [MemberData(nameof(Factors))]
    public async Task AFactorThatIsTakenAwayIsNamed(string edition, string factor)
    {
        var entry = RiskFactorList.Find(factor)!;
        var item = entry.Item(Of(edition));

        var report = Assert.Single(await AssessmentReportsAsync(edition, RiskFactorList.OfPurchase(Of(edition)).Select(static asked => asked.Code).Where(code => code != factor)));

        Assert.Equal("CII3003", report.Id);
        Assert.Equal(factor, report.Properties["Missing"]);
        Assert.Equal(
            $"'Assessment' does not answer risk factors of Cybersecurity Review Measures ({edition}) art. {(edition == "2020" ? 9 : 10)}: item {item}: {entry.English} ({factor})",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            $"“Assessment”未回答《网络安全审查办法》（{edition}年）第{(edition == "2020" ? 9 : 10)}条的下列风险因素：第{item}项：{entry.Chinese}（{factor}）",
            report.GetMessage(Chinese));
        Assert.Equal($"Measures-{edition}:{(edition == "2020" ? 9 : 10)}", report.Properties["Article"]);
    }

    [Theory]
    [InlineData("2020", 13)]
    [InlineData("2022", 16)]
    public async Task ACompleteAssessmentIsSilent(string edition, int count)
    {
        var factors = RiskFactorList.OfPurchase(Of(edition)).Select(static factor => factor.Code).ToArray();

        Assert.Equal(count, factors.Length);
        Assert.Empty(await AssessmentReportsAsync(edition, factors));
    }

    /// <summary>A factor that the edition lacks, or that is about listings, neither is asked nor does harm.</summary>
    [Theory]
    [InlineData("2020")]
    [InlineData("2022")]
    public async Task EveryFactorOfTheVocabularyIsSilentToo(string edition) =>
        Assert.Empty(await AssessmentReportsAsync(edition, Enum.GetNames<RiskFactor>()));

    [Theory]
    [MemberData(nameof(Categories))]
    public async Task ACategoryIsTakenWhereTheEditionListsIt(string edition, string category)
    {
        var reports = await ProductReportsAsync(edition, $"[CoveredProduct(NetworkProductCategory.{category})][AssessedBy(typeof(Assessment))] public class Product;");

        var entry = CategoryList.Find(category)!;
        if (entry.IsIn(Of(edition)))
        {
            Assert.Empty(reports);
            return;
        }

        var report = Assert.Single(reports);
        Assert.Equal("CII3004", report.Id);
        Assert.Equal(
            $"Covered product: 'Product' is of the category {entry.English} ({category}), which Cybersecurity Review Measures (2020) art. 20 does not list",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            $"列入范围的产品和服务：“Product”的类别为{entry.Chinese}（{category}），《网络安全审查办法》（2020年）第20条未列该类别",
            report.GetMessage(Chinese));
    }

    /// <summary>Whatever the category, a product without assessment is told, and one without category too.</summary>
    [Theory]
    [MemberData(nameof(Categories))]
    public async Task AProductWithoutAssessmentIsTold(string edition, string category)
    {
        var reports = await ProductReportsAsync(edition, $"[CoveredProduct(NetworkProductCategory.{category})] public class Product;");

        var report = reports[0];
        Assert.Equal(CategoryList.Find(category)!.IsIn(Of(edition)) ? 1 : 2, reports.Count);
        Assert.Equal($"Covered product: 'Product' has no self-assessment under Cybersecurity Review Measures ({edition}) art. 5; name one by [AssessedBy]", report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal($"列入范围的产品和服务：“Product”没有《网络安全审查办法》（{edition}年）第5条所要求的自行评估；请用 [AssessedBy] 指明", report.GetMessage(Chinese));
    }

    [Fact]
    public void ListsHoldWhatTheVocabularyHas()
    {
        Assert.Equal(Enum.GetNames<DossierDocument>(), DocumentList.All.Select(static entry => entry.Code));
        Assert.Equal(Enum.GetNames<RiskFactor>(), RiskFactorList.All.Select(static entry => entry.Code));
        Assert.Equal(Enum.GetNames<NetworkProductCategory>(), CategoryList.All.Select(static entry => entry.Code));
    }

    private static IEnumerable<ListedDocument> RequiredDocuments(string edition) =>
        DocumentList.All.Where(document => document.Required && document.IsIn(Of(edition)));

    private static ListedEdition Of(string edition) => edition == "2020" ? ListedEdition.V2020 : ListedEdition.V2022;

    private static Task<IReadOnlyList<Diagnostic>> DossierReportsAsync(string edition, IEnumerable<string> documents) =>
        ReportsAsync(edition, "[ReviewDossier] public class File { " + string.Concat(documents.Select(static code => $"[DossierItem(DossierDocument.{code})] public string? {code} {{ get; set; }} ")) + "}", new DossierDocumentAnalyzer());

    private static Task<IReadOnlyList<Diagnostic>> AssessmentReportsAsync(string edition, IEnumerable<string> factors) =>
        ReportsAsync(edition, "[SelfAssessment] public class Assessment { " + string.Concat(factors.Select(static code => $"[AnswersRiskFactor(RiskFactor.{code})] public SelfAssessmentResult {code} {{ get; set; }} ")) + "}", new RiskFactorAnalyzer());

    private static Task<IReadOnlyList<Diagnostic>> ProductReportsAsync(string edition, string product) =>
        ReportsAsync(edition, "[SelfAssessment] public class Assessment; " + product, new CoveredProductAnalyzer());

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(string edition, string source, CiiGuardAnalyzer analyzer) =>
        await CaseFile.Of("using CiiGuard; " + source).WithOption("ciiguard.edition", edition).GetReportsAsync([analyzer]);
}
