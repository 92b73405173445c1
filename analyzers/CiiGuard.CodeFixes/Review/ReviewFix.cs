using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>A change of a document that is to settle a report about a review.</summary>
/// <param name="Title">What an editor shows.</param>
/// <param name="Key">Fixes with the same key are one in "fix all".</param>
/// <param name="Changes">The changes of the text, in the order of their places.</param>
internal sealed record ReviewFix(string Title, string Key, ImmutableArray<TextChange> Changes)
{
    /// <summary>The fix is good only if this name is mentioned nowhere.</summary>
    public string? UnusedName { get; init; }
}
