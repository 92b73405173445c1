using System.Collections.Immutable;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII3004: a covered product names its self-assessment and a category that the edition lists; what has a self-assessment has a category. A product of
/// another assembly is told at the contract that buys it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CoveredProductAnalyzer() : CiiGuardAnalyzer(Descriptors.ProductNotAssessed)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var edition = CiiGuardOptions.Read(context.Options, context.Compilation).Edition;
        var waivers = WaiverTerms.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        context.RegisterSymbolAction(symbol => Analyze(symbol, edition, waivers), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, ListedEdition edition, WaiverTerms waivers)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (MarkedTypes.FindPlaceToTell(type, Vocabulary.CoveredProduct, context.CancellationToken) is { } place)
            ExamineProduct(new(context, type, place, waivers), type, type.FindMark(Vocabulary.CoveredProduct)!, edition);
        else if (type.FindAttribute(Vocabulary.AssessedBy) is { } assessed && !type.HasMark(Vocabulary.CoveredProduct) && !type.HasUnknownBase())
            new Reports(context, type, MarkedTypes.LocationOf(type, assessed, context.CancellationToken), waivers).Add(ProductProperties.NoCategory, "Product_NoCategory", edition, new ArticleWords(CategoryList.Article(edition)));

        if (SupplierContractType.Find(type) is { } contract)
            ExamineContract(new(context, type, contract.GetLocation(context.CancellationToken), waivers), type, edition);
    }

    private static void ExamineProduct(Reports reports, INamedTypeSymbol product, AttributeData mark, ListedEdition edition)
    {
        var category = CoveredProducts.CategoryOf(mark);
        if (!CoveredProducts.NamesAssessment(product))
            reports.Add(ProductProperties.NoAssessment, "Product_NoAssessment", edition, new ArticleWords(RiskFactorList.DutyArticle(edition)));
        if (category is not null && !category.IsIn(edition))
            reports.Add(ProductProperties.OtherEdition, "Product_OtherEdition", edition, ListedWords.Of(category), new ArticleWords(CategoryList.Article(edition)));
    }

    private static void ExamineContract(Reports reports, INamedTypeSymbol contract, ListedEdition edition)
    {
        var notAssessed = ImmutableArray.CreateBuilder<LocalizableString>();
        var ofOtherEdition = ImmutableArray.CreateBuilder<LocalizableString>();
        foreach (var product in CoveredProducts.BoughtBy(contract))
        {
            // A type of this assembly is told at its own name.
            if (SymbolEqualityComparer.Default.Equals(product.ContainingAssembly, contract.ContainingAssembly))
                continue;

            var name = product.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
            if (!CoveredProducts.NamesAssessment(product))
                notAssessed.Add(Strings.Localizable("Product_Quoted", name));
            if (CoveredProducts.CategoryOf(product.FindMark(Vocabulary.CoveredProduct)!) is { } category && !category.IsIn(edition))
                ofOtherEdition.Add(Strings.Localizable("Product_QuotedWithCategory", name, ListedWords.Of(category)));
        }

        if (notAssessed.Count > 0)
            reports.Add(ProductProperties.Bought, "Product_BoughtNotAssessed", edition, LocalizableList.Enumeration(notAssessed.ToImmutable()), new ArticleWords(RiskFactorList.DutyArticle(edition)));
        if (ofOtherEdition.Count > 0)
            reports.Add(ProductProperties.Bought, "Product_BoughtOtherEdition", edition, LocalizableList.Enumeration(ofOtherEdition.ToImmutable()), new ArticleWords(CategoryList.Article(edition)));
    }

    private readonly struct Reports(SymbolAnalysisContext context, INamedTypeSymbol type, Location place, WaiverTerms waivers)
    {
        public void Add(string problem, string phrase, ListedEdition edition, params object[] arguments)
        {
            if (waivers.IsWaived(type))
                return;
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.ProductNotAssessed,
                place,
                ProductProperties.Create(problem, edition),
                type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
                Strings.Localizable(phrase, arguments)));
        }
    }
}
