using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators;

/// <summary>Writes a static class with the manifest of the application file beside each type marked <c>[ReviewDossier]</c>, and beside types that derive from one and add to it. Silent: what a type lacks is reported by analyzers.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DossierGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        CompanionPipeline.Register(context, Vocabulary.ReviewDossier, Vocabulary.DossierItem, DossierReader.Read, new DossierFormatter());
}
