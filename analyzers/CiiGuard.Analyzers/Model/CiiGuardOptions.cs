using System;
using System.Linq;
using CiiGuard.Analyzers.Flow;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// Options of the package. They hold for the whole compilation: a global AnalyzerConfig is asked first, then what an <c>.editorconfig</c> section says
/// for the first file (sections that differ from file to file would make a helper's proof depend on who asks).
/// </summary>
internal sealed class CiiGuardOptions
{
    private CiiGuardOptions(AnalyzerConfigOptions global, AnalyzerConfigOptions? file)
    {
        Flow = new(
            Is(global, file, "ciiguard.assume_distinct_parameters", "true"),
            Is(global, file, "ciiguard.debug_assert_is_guard", "true"),
            Is(global, file, "ciiguard.strict", "true"));
        Edition = Is(global, file, "ciiguard.edition", "2020") ? ListedEdition.V2020 : ListedEdition.V2022;
        AllowsConditionalSignature = !Is(global, file, "ciiguard.conditional_signature", "forbid");
    }

    public FlowOptions Flow { get; }

    /// <summary>Whether a contract that certainly carries the suspensive condition may be signed before clearance.</summary>
    public bool AllowsConditionalSignature { get; }

    /// <summary>The edition of the Measures that lists are taken from. Default: 2022, never the one of the day of the build.</summary>
    public ListedEdition Edition { get; }

    public static CiiGuardOptions Read(AnalyzerOptions options, Compilation compilation)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var tree = compilation.SyntaxTrees.FirstOrDefault();
        return new(provider.GlobalOptions, tree is null ? null : provider.GetOptions(tree));
    }

    private static bool Is(AnalyzerConfigOptions global, AnalyzerConfigOptions? file, string key, string value)
    {
        if (!global.TryGetValue(key, out var set) && file?.TryGetValue(key, out set) != true)
            return false;
        return string.Equals(set?.Trim(), value, StringComparison.OrdinalIgnoreCase);
    }
}
