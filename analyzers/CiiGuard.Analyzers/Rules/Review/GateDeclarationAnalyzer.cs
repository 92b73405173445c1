using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>CII9003: a gate that no review governs would never be opened or refused by anything. Silent where a waiver holds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GateDeclarationAnalyzer() : CiiGuardAnalyzer(Descriptors.NoGoverningReview)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var contracts = ciiGuard.GetModel(static c => new ReviewContracts(c, new WaiverTerms(null), conditionalSignature: true));
        var waivers = WaiverTerms.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        context.RegisterSymbolAction(symbol => Analyze(symbol, contracts, waivers), SymbolKind.Method, SymbolKind.Property);
    }

    private static void Analyze(SymbolAnalysisContext context, ReviewContracts contracts, WaiverTerms waivers)
    {
        if (!IsGate(context.Symbol))
            return;
        var method = context.Symbol as IMethodSymbol ?? (context.Symbol as IPropertySymbol)?.SetMethod;
        if (method is null || !contracts.GetGoverningPaths(method, method.ContainingType).IsEmpty || waivers.IsWaived(context.Symbol))
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.NoGoverningReview,
            context.Symbol.Locations[0],
            context.Symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)));
    }

    private static bool IsGate(ISymbol symbol) =>
        symbol.HasAttribute(Vocabulary.ExecutesContract) || symbol.HasAttribute(Vocabulary.SignsContract) || symbol.HasAttribute(Vocabulary.PutsIntoUse);
}
