using System.Collections.Immutable;

namespace CiiGuard.Analyzers;

/// <summary>What a report on obligations tells its fix, and the error log.</summary>
internal static class ObligationProperties
{
    /// <summary>Names of the missing obligations, separated by commas.</summary>
    public const string Missing = nameof(Missing);

    /// <summary>The articles behind the report.</summary>
    public const string Article = nameof(Article);

    public static ImmutableDictionary<string, string?> Create(SupplierObligations missing, LegalBasis basis) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(Missing, string.Join(",", missing.GetNames()))
            .Add(Article, basis.Articles);
}
