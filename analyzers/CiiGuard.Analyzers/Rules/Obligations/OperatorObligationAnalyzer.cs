using CiiGuard.Lists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII2004: in an assembly that buys for an operator, a supplier contract type shows a clause for the security and confidentiality agreement and one for
/// supervision of performance, whether or not the purchase is declared. One report per type, with all that is missing; none where a waiver holds.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OperatorObligationAnalyzer() : CiiGuardAnalyzer(Descriptors.OperatorObligationMissing)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        if (!OperatorAssembly.IsOperator(context.Compilation.Assembly))
            return;

        var edition = CiiGuardOptions.Read(context.Options, context.Compilation).Edition;
        var waivers = WaiverTerms.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        context.RegisterSymbolAction(symbol => Analyze(symbol, edition, waivers), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, ListedEdition edition, WaiverTerms waivers)
    {
        if (SupplierContractType.FindToTell((INamedTypeSymbol)context.Symbol, OperatorAssembly.IsOperator) is not { } contract
            || (contract.GetMissingOf(SupplierObligations.OfOperator) is var missing && missing == SupplierObligations.None)
            || waivers.IsWaived(contract.Type))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.OperatorObligationMissing,
            contract.GetLocation(context.CancellationToken),
            MissingMemberProperties.Create(missing.GetNames(), missing.GetArticles()),
            contract.Type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
            missing.ToLocalizableList(),
            missing.ToArticlePhrase(edition)));
    }
}
