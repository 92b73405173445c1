using CiiGuard.Analyzers;
using CiiGuard.Analyzers.Flow;

namespace CiiGuard.CodeFixes;

/// <summary>
/// The statement that refuses. It throws, in methods without result too: a silent return would leave the caller in the belief that the contract was executed.
/// Its text is code and so the same in every language of the editor.
/// </summary>
internal static class Refusal
{
    private const string NotCleared = "The review is not cleared.";
    private const string OtherState = "The review is in no state that allows this.";

    /// <summary>Null where the exception cannot be named.</summary>
    public static string? Write(DocumentVersion version, StateSet needed, int position) =>
        version.NameOf("System.InvalidOperationException", position) is { } exception
            ? $"throw new {exception}(\"{(needed.IsSubsetOf(ReviewStateSets.Cleared) ? NotCleared : OtherState)}\");"
            : null;
}
