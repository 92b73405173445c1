using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers.Flow;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// Options of the package. They hold for the whole compilation: a global AnalyzerConfig is asked first, then what an <c>.editorconfig</c> section says
/// for the first file (sections that differ from file to file would make a helper's proof depend on who asks). A value that is not known counts as the
/// default, and CII9040 says so.
/// </summary>
internal sealed class CiiGuardOptions
{
    private static readonly KnownOption EditionOption = new("ciiguard.edition", "2022", "2020");
    private static readonly KnownOption StrictOption = new("ciiguard.strict", "false", "true");
    private static readonly KnownOption ConditionalSignatureOption = new("ciiguard.conditional_signature", "allow", "forbid");
    private static readonly KnownOption DebugAssertOption = new("ciiguard.debug_assert_is_guard", "false", "true");
    private static readonly KnownOption DistinctParametersOption = new("ciiguard.assume_distinct_parameters", "false", "true");

    private readonly List<UnknownOptionValue> _unknown = new();

    private CiiGuardOptions(AnalyzerConfigOptions global, AnalyzerConfigOptions? file)
    {
        Edition = IsOther(EditionOption, global, file) ? ListedEdition.V2020 : ListedEdition.V2022;
        var isStrict = IsOther(StrictOption, global, file);
        AllowsConditionalSignature = !IsOther(ConditionalSignatureOption, global, file);
        var assertIsGuard = IsOther(DebugAssertOption, global, file);
        Flow = new(IsOther(DistinctParametersOption, global, file), assertIsGuard, isStrict);
    }

    public FlowOptions Flow { get; }

    /// <summary>Whether a contract that certainly carries the suspensive condition may be signed before clearance.</summary>
    public bool AllowsConditionalSignature { get; }

    /// <summary>The edition of the Measures that lists are taken from. Default: 2022, never the one of the day of the build.</summary>
    public ListedEdition Edition { get; }

    /// <summary>Options with a value that is none of theirs.</summary>
    public IReadOnlyList<UnknownOptionValue> Unknown => _unknown;

    public static CiiGuardOptions Read(AnalyzerOptions options, Compilation compilation) => Read(options.AnalyzerConfigOptionsProvider, compilation);

    /// <summary>The same for a generator, which is given the provider alone.</summary>
    public static CiiGuardOptions Read(AnalyzerConfigOptionsProvider provider, Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.FirstOrDefault();
        return new(provider.GlobalOptions, tree is null ? null : provider.GetOptions(tree));
    }

    /// <summary>Whether the option has the value that is not its default.</summary>
    private bool IsOther(KnownOption option, AnalyzerConfigOptions global, AnalyzerConfigOptions? file)
    {
        if (!global.TryGetValue(option.Key, out var set) && file?.TryGetValue(option.Key, out set) != true)
            return false;

        var value = set?.Trim() ?? string.Empty;
        if (string.Equals(value, option.Other, StringComparison.OrdinalIgnoreCase))
            return true;
        if (!string.Equals(value, option.Default, StringComparison.OrdinalIgnoreCase))
            _unknown.Add(new(option, value));
        return false;
    }
}

/// <summary>An option and its two values.</summary>
/// <param name="Key">Name in an AnalyzerConfig.</param>
/// <param name="Default">What holds where nothing is said.</param>
/// <param name="Other">The other value.</param>
internal sealed record KnownOption(string Key, string Default, string Other);

/// <summary>An option with a value that is none of its two.</summary>
internal sealed record UnknownOptionValue(KnownOption Option, string Value);
