using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Fixes all reports of a document in one change of it.</summary>
internal static class AddMissingObligationsFixAll
{
    public static FixAllProvider Instance { get; } = FixAllProvider.Create(static async (context, document, diagnostics) =>
        await MissingObligationsFix.ApplyAsync(
            document,
            diagnostics,
            (location, cancellationToken) => IsFixedTooAsync(context, document, diagnostics, location, cancellationToken),
            context.CancellationToken).ConfigureAwait(false));

    /// <summary>Whether the report at a place is among those that are being fixed.</summary>
    private static async Task<bool> IsFixedTooAsync(
        FixAllContext context,
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        Location location,
        CancellationToken cancellationToken)
    {
        if (diagnostics.Any(diagnostic => diagnostic.Location == location))
            return true;

        if (context.Scope is not (FixAllScope.Project or FixAllScope.Solution)
            || context.Solution.GetDocument(location.SourceTree) is not { } other
            || other.Id == document.Id
            || (context.Scope == FixAllScope.Project && other.Project.Id != document.Project.Id))
            return false;

        cancellationToken.ThrowIfCancellationRequested();
        var reports = await context.GetDocumentDiagnosticsAsync(other).ConfigureAwait(false);
        return reports.Any(report => report.Location == location);
    }
}
