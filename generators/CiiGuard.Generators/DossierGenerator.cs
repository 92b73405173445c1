using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators;

/// <summary>Writes a static class with the manifest of the application file beside each type marked <c>[ReviewDossier]</c>. Silent: what a type lacks is reported by analyzers.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DossierGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        CompanionPipeline.Register(context, "CiiGuard.ReviewDossierAttribute", DossierReader.Read, new DossierFormatter());
}
