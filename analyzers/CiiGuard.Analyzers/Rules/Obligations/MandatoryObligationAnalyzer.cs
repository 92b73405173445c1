using CiiGuard.Lists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII2001 and CII2006: a supplier contract type shows a clause for each of the five obligations that article 6 of the
/// Measures asks of a declared purchase. One report per marked type, with all that is missing; none where a waiver holds.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MandatoryObligationAnalyzer() : CiiGuardAnalyzer(
    Descriptors.MandatoryObligationMissing,
    Descriptors.ObligationMissingUndeclared)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var edition = CiiGuardOptions.Read(context.Options, context.Compilation).Edition;
        var waivers = WaiverTerms.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        context.RegisterSymbolAction(symbol => Analyze(symbol, edition, waivers), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, ListedEdition edition, WaiverTerms waivers)
    {
        if (SupplierContractType.Find((INamedTypeSymbol)context.Symbol) is not { } contract
            || (contract.GetMissingOf(SupplierObligations.Mandatory) is var missing && missing == SupplierObligations.None)
            || waivers.IsWaived(contract.Type))
        {
            return;
        }

        var (descriptor, basis) = contract.IsDeclared
            ? (Descriptors.MandatoryObligationMissing, Descriptors.SupplierObligationsOfDeclaredPurchase)
            : (Descriptors.ObligationMissingUndeclared, Descriptors.SupplierObligationsOfUndeclaredPurchase);
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            contract.GetLocation(context.CancellationToken),
            MissingMemberProperties.Create(missing.GetNames(), basis.Articles),
            contract.Type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
            missing.ToLocalizableList(),
            missing.ToArticlePhrase(edition)));
    }
}
