using System.Collections.Generic;
using CiiGuard.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Benchmarks;

/// <summary>The generators that write what annotated types show, by names.</summary>
internal static class EvidenceGenerators
{
    public static IReadOnlyList<string> Names { get; } = ["checklist", "dossier", "worksheet", "manifest"];

    /// <summary>The types that a generator writes of.</summary>
    public static EvidenceKind KindOf(string written) => written switch { "dossier" => EvidenceKind.Dossier, "worksheet" => EvidenceKind.Assessment, _ => EvidenceKind.Contract };

    public static GeneratorDriver Driver(string written, CSharpCompilation compilation, bool track) => CSharpGeneratorDriver.Create(
        [Create(written).AsSourceGenerator()],
        parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track));

    private static IIncrementalGenerator Create(string written) => written switch
    {
        "dossier" => new DossierGenerator(),
        "worksheet" => new WorksheetGenerator(),
        "manifest" => new ManifestGenerator(),
        _ => new ChecklistGenerator(),
    };
}
