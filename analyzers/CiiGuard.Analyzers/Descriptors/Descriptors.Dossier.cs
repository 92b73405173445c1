using Microsoft.CodeAnalysis;
using static CiiGuard.Analyzers.LegalBasis;

namespace CiiGuard.Analyzers;

internal static partial class Descriptors
{
    /// <summary>The articles list what the file holds; since 2022 an incomplete one does not even start the clock.</summary>
    public static readonly DiagnosticDescriptor DossierIncomplete = DescriptorFactory.Create(
        "CII3002",
        Categories.Dossier,
        DiagnosticSeverity.Error,
        Text(Measures2022(8), Measures2020(7)));
}
