using System.Collections.Immutable;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;

namespace CiiGuard.CodeFixes;

/// <summary>What a type is to get.</summary>
/// <param name="Position">Where the name of the type starts in its document.</param>
/// <param name="Names">Names in the vocabulary, one for each member.</param>
internal sealed record MissingMembers(int Position, ImmutableArray<string> Names)
{
    public static MissingMembers Of(Diagnostic report) => new(report.Location.SourceSpan.Start, NamesIn(report));

    public static ImmutableArray<string> NamesIn(Diagnostic report) =>
        report.Properties.TryGetValue(MissingMemberProperties.Missing, out var names) && !string.IsNullOrEmpty(names)
            ? ImmutableArray.CreateRange<string>(names!.Split(','))
            : ImmutableArray<string>.Empty;
}
