using System.Collections.Generic;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII3003: the members of a self-assessment answer every factor that a purchase must answer under the edition. One report per type with all that is not
/// answered; none where a waiver holds.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RiskFactorAnalyzer() : CiiGuardAnalyzer(Descriptors.RiskFactorUnanswered)
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
        if (MarkedTypes.FindPlaceToTell(type, Vocabulary.SelfAssessment, context.CancellationToken) is not { } place
            || ShownNames.Of(type, Vocabulary.AnswersRiskFactor) is not { } shown
            || FindMissing(shown, edition) is not { IsEmpty: false } missing
            || waivers.IsWaived(type))
            return;

        missing.Report(context, Descriptors.RiskFactorUnanswered, place);
    }

    private static MissingEntries FindMissing(HashSet<string> shown, ListedEdition edition)
    {
        var missing = new MissingEntries(RiskFactorList.Article(edition));
        foreach (var factor in RiskFactorList.OfPurchase(edition))
        {
            if (!shown.Contains(factor.Code))
                missing.Add(factor, factor.Item(edition));
        }

        return missing;
    }
}
