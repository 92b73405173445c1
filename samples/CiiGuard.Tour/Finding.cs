namespace CiiGuard.Tour;

/// <summary>A rule on a line: what is found and what is expected are compared as these.</summary>
/// <param name="Id">The rule.</param>
/// <param name="File">Path below the repository's root.</param>
/// <param name="Line">Counted from one.</param>
internal readonly record struct Place(string Id, string File, int Line);

/// <summary>One entry of the compiler's error log.</summary>
/// <param name="Place">Rule and line.</param>
/// <param name="Column">Counted from one.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">In the language of the build.</param>
/// <param name="Basis">The law behind the rule.</param>
internal sealed record Finding(Place Place, int Column, string Level, string Message, LegalBasis Basis)
{
    public bool IsOurs => Place.Id.StartsWith("CII", System.StringComparison.Ordinal);
}
