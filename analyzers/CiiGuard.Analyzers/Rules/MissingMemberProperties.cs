using System.Collections.Generic;
using System.Collections.Immutable;

namespace CiiGuard.Analyzers;

/// <summary>What a report on members that a type lacks tells its fix, and the error log.</summary>
internal static class MissingMemberProperties
{
    /// <summary>Names in the vocabulary of what is missing, separated by commas.</summary>
    public const string Missing = nameof(Missing);

    /// <summary>The articles behind the report.</summary>
    public const string Article = nameof(Article);

    public static ImmutableDictionary<string, string?> Create(IEnumerable<string> missing, string articles) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(Missing, string.Join(",", missing))
            .Add(Article, articles);
}
