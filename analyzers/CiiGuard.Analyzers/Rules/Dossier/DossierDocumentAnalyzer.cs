using System.Collections.Generic;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII3001: a dossier type has a member for each document that every file for a purchase needs. One report per type with all that is missing; none where a
/// waiver holds.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DossierDocumentAnalyzer() : CiiGuardAnalyzer(Descriptors.RequiredDocumentMissing)
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
        if (MarkedTypes.FindPlaceToTell(type, Vocabulary.ReviewDossier, context.CancellationToken) is not { } place
            || ShownNames.Of(type, Vocabulary.DossierItem) is not { } shown
            || FindMissing(shown, edition) is not { IsEmpty: false } missing
            || waivers.IsWaived(type))
            return;

        missing.Report(context, Descriptors.RequiredDocumentMissing, place);
    }

    private static MissingEntries FindMissing(HashSet<string> shown, ListedEdition edition)
    {
        var missing = new MissingEntries(DocumentList.Article(edition));
        foreach (var document in DocumentList.All)
        {
            if (document.Required && document.IsIn(edition) && !shown.Contains(document.Code))
                missing.Add(document, document.Item);
        }

        return missing;
    }
}
