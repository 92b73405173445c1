using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NoGoverningReview = DescriptorFactory.Create(
        "CII9003",
        Categories.Annotations,
        DiagnosticSeverity.Error,
        LegalBasis.None);
}
