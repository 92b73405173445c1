using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>What a report of the flow rules says to machines: fixes, the compiler's error log (SARIF) and whatever reads that.</summary>
internal static class FindingProperties
{
    /// <summary>The states that are good enough, as they stand in code, separated by commas.</summary>
    public const string NeededStates = nameof(NeededStates);

    /// <summary>The states that the review may be in.</summary>
    public const string PossibleStates = nameof(PossibleStates);

    /// <summary>The path, for instance <c>5: complaint = true; 8: review.Reopen()</c>.</summary>
    public const string Path = nameof(Path);

    /// <summary>The articles behind the rule; a rule without law has none.</summary>
    public static ImmutableDictionary<string, string?> Of(DiagnosticDescriptor rule)
    {
        var articles = string.Empty;
        foreach (var tag in rule.CustomTags)
        {
            if (!tag.StartsWith(LegalBasis.StandingTagPrefix, System.StringComparison.Ordinal))
                articles += articles.Length > 0 ? "," + tag : tag;
        }

        return ImmutableDictionary<string, string?>.Empty.Add(MissingMemberProperties.Article, articles);
    }

    public static ImmutableDictionary<string, string?> Of(DiagnosticDescriptor rule, ImmutableArray<WitnessStep> path) => Of(rule).Add(Path, WitnessText.Of(path));

    public static ImmutableDictionary<string, string?> Of(DiagnosticDescriptor rule, ImmutableArray<WitnessStep> path, StateSet needed, StateSet possible) =>
        Of(rule, path).Add(NeededStates, ReviewStatePhrase.Codes(needed)).Add(PossibleStates, ReviewStatePhrase.Codes(possible));
}
