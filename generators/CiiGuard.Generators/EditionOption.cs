using CiiGuard.Analyzers;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators;

/// <summary>The edition of the Measures that a project chose by <c>ciiguard.edition</c>, read as the rules read it, so that generated lists and reports agree.</summary>
internal static class EditionOption
{
    public static IncrementalValueProvider<ListedEdition> Of(IncrementalGeneratorInitializationContext context) => context.AnalyzerConfigOptionsProvider
        .Combine(context.CompilationProvider)
        .Select(static (pair, _) => CiiGuardOptions.Read(pair.Left, pair.Right).Edition)
        .WithTrackingName(StepNames.Edition);
}
