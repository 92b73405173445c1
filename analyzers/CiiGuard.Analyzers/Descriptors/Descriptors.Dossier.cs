using Microsoft.CodeAnalysis;
using static CiiGuard.Analyzers.LegalBasis;

namespace CiiGuard.Analyzers;

internal static partial class Descriptors
{
    private static readonly LegalBasis DocumentsOfTheFile = Text(Measures2022(8), Measures2020(7));

    /// <summary>The articles list what the file holds.</summary>
    public static readonly DiagnosticDescriptor RequiredDocumentMissing = DescriptorFactory.Create(
        "CII3001",
        Categories.Dossier,
        DiagnosticSeverity.Error,
        DocumentsOfTheFile);

    /// <summary>Since 2022 an incomplete file does not even start the clock.</summary>
    public static readonly DiagnosticDescriptor DossierIncomplete = DescriptorFactory.Create(
        "CII3002",
        Categories.Dossier,
        DiagnosticSeverity.Error,
        DocumentsOfTheFile);
}
