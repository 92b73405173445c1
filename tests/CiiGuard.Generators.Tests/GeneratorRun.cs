using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests;

/// <summary>Runs the generator over sources, as a compiler does.</summary>
internal static class GeneratorRun
{
    public static CSharpParseOptions Floor { get; } = new(LanguageVersion.CSharp10, DocumentationMode.Diagnose);

    public static CSharpCompilation Compile(IEnumerable<string> sources, CSharpParseOptions? parse = null, string assembly = "Purchases", params MetadataReference[] references) => CSharpCompilation.Create(
        assembly,
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, parse ?? Floor, path: $"File{index}.cs")),
        VocabularyReferences.All.AddRange(references),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999));

    public static GeneratorDriver Driver(CSharpParseOptions? parse = null, IIncrementalGenerator? generator = null) => CSharpGeneratorDriver.Create(
        [(generator ?? new ReviewCaseGenerator()).AsSourceGenerator()],
        parseOptions: parse ?? Floor,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorDriverRunResult Run(CSharpCompilation compilation, out Compilation updated, CSharpParseOptions? parse = null, IIncrementalGenerator? generator = null)
    {
        var driver = Driver(parse, generator).RunGeneratorsAndUpdateCompilation(compilation, out updated, out var diagnostics);
        Assert.Empty(diagnostics);
        return driver.GetRunResult();
    }

    /// <summary>The generated files by hint name.</summary>
    public static IReadOnlyDictionary<string, string> Files(params string[] sources) =>
        Run(Compile(sources), out _).Results.Single().GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString());

    /// <summary>What a strict consumer's compiler says of sources and generated files together: every warning is an error, documentation is asked for.</summary>
    public static ImmutableArray<Diagnostic> Problems(IEnumerable<string> sources, CSharpParseOptions? parse = null, params MetadataReference[] references)
    {
        Run(Compile(sources, parse, references: references), out var updated, parse);
        return [.. updated.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
    }
}
