using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests.Checklists;

/// <summary>Runs the generator of checklists over sources.</summary>
internal static class ChecklistRun
{
    public const string Head = "using CiiGuard;\n";

    public const string Five =
        "[Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment, SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption)]";

    public static IReadOnlyDictionary<string, string> Files(params string[] sources) => Files(null, sources);

    public static IReadOnlyDictionary<string, string> Files(CSharpParseOptions? parse, params string[] sources) => Files(new ChecklistGenerator(), parse, sources);

    public static IReadOnlyDictionary<string, string> Files(IIncrementalGenerator generator, CSharpParseOptions? parse, params string[] sources) =>
        GeneratorRun.Run(GeneratorRun.Compile(sources, parse), out _, parse, generator).Results.Single().GeneratedSources
            .ToDictionary(file => file.HintName, file => file.SourceText.ToString());

    /// <summary>What a strict consumer's compiler says of sources and generated files together.</summary>
    public static ImmutableArray<Diagnostic> Problems(CSharpParseOptions? parse, bool nullable, params string[] sources) => Problems(new ChecklistGenerator(), parse, nullable, sources);

    /// <summary>The same with another generator, or with none.</summary>
    public static ImmutableArray<Diagnostic> Problems(IIncrementalGenerator? generator, CSharpParseOptions? parse, bool nullable, params string[] sources)
    {
        var compilation = GeneratorRun.Compile(sources, parse);
        if (!nullable)
            compilation = compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));
        Compilation updated = compilation;
        if (generator is not null)
            GeneratorRun.Run(compilation, out updated, parse, generator);
        return [.. updated.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
    }
}
