using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Misuse of the vocabulary. Nothing in the law is behind these rules: they guard the others, which rely on what attributes say.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NoGoverningReview = Misuse("CII9003");

    public static readonly DiagnosticDescriptor ContractVariance = Misuse("CII9004");

    private static DiagnosticDescriptor Misuse(string id) =>
        DescriptorFactory.Create(id, Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
}
