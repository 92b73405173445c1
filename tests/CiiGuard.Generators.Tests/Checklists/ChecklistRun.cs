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

    public static IReadOnlyDictionary<string, string> Files(CSharpParseOptions? parse, params string[] sources) =>
        GeneratorRun.Run(GeneratorRun.Compile(sources, parse), out _, parse, new ChecklistGenerator()).Results.Single().GeneratedSources
            .ToDictionary(file => file.HintName, file => file.SourceText.ToString());

    /// <summary>What a strict consumer's compiler says of sources and generated files together.</summary>
    public static ImmutableArray<Diagnostic> Problems(CSharpParseOptions? parse, bool nullable, params string[] sources)
    {
        var compilation = GeneratorRun.Compile(sources, parse);
        if (!nullable)
            compilation = compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));
        GeneratorRun.Run(compilation, out var updated, parse, new ChecklistGenerator());
        return [.. updated.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
    }
}
