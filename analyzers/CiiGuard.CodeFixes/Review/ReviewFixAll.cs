using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>
/// Fixes the reports of a document one after the other, each in the text that the ones before it left: one guard often settles several reports,
/// and is not to stand there several times.
/// </summary>
internal static class ReviewFixAll
{
    public static FixAllProvider Instance { get; } = FixAllProvider.Create(static async (context, document, diagnostics) =>
        await FixAsync((ReviewCodeFixProvider)context.CodeFixProvider, document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    private static async Task<Document?> FixAsync(
        ReviewCodeFixProvider provider,
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        string? key,
        CancellationToken cancellationToken)
    {
        var version = await DocumentVersion.GetAsync(document, cancellationToken).ConfigureAwait(false);
        if (version is null)
            return document;

        var reports = diagnostics.Select(ReviewReport.Of).OrderBy(static report => report.Span.Start).ToArray();
        for (var i = 0; i < reports.Length; i++)
        {
            var report = reports[i];
            if (i > 0 && !await IsStillThereAsync(version, report, cancellationToken).ConfigureAwait(false))
                continue;
            if ((await provider.FindAsync(version, report, key, cancellationToken).ConfigureAwait(false)).FirstOrDefault() is not { } fix)
                continue;

            version = version.With(fix.Changes, cancellationToken);
            for (var j = i + 1; j < reports.Length; j++)
                reports[j] = reports[j] with { Span = SpanShift.Apply(fix.Changes, reports[j].Span) };
        }

        return document.WithText(version.Text);
    }

    private static async Task<bool> IsStillThereAsync(DocumentVersion version, ReviewReport report, CancellationToken cancellationToken)
    {
        var reports = await version.GetReportsAsync(report.Span, cancellationToken).ConfigureAwait(false);
        return reports.Any(other => other.Id == report.Id && other.Location.SourceSpan == report.Span);
    }
}
