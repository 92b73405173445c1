using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard.Analyzers;

namespace CiiGuard.CodeFixes;

/// <summary>Tries a fix on a copy of the document.</summary>
internal static class ReviewFixTrial
{
    /// <summary>Whether the document has no new error with the fix, the report is gone, and what the fix wrote is not reported in its turn.</summary>
    public static async Task<bool> HoldsAsync(DocumentVersion version, ReviewReport report, ReviewFix fix, CancellationToken cancellationToken)
    {
        var changed = version.With(fix.Changes, cancellationToken);
        if (changed.CountErrors(cancellationToken) > version.CountErrors(cancellationToken))
            return false;

        var place = SpanShift.Apply(fix.Changes, report.Span);
        var written = SpanShift.NewSpans(fix.Changes);
        var after = (await changed.GetReportsAsync(place, cancellationToken).ConfigureAwait(false)).Select(ReviewReport.Of).ToList();
        var left = after.FindAll(other => other.Span == place || written.Any(span => span.Contains(other.Span.Start)));
        if (left.Any(other => other.Id == report.Id || other.Id == Descriptors.ProceedsAfterReviewNotPassed.Id))
            return false;
        if (left.Count == 0 && !after.Exists(IsLostPrecondition))
            return true;

        // Another report may have been there before, about the same call.
        var before = (await version.GetReportsAsync(report.Span, cancellationToken).ConfigureAwait(false)).Select(ReviewReport.Of).ToList();
        return after.Count(IsLostPrecondition) <= before.Count(IsLostPrecondition) && left.TrueForAll(other => before.Exists(known => known.Id == other.Id && known.Span.IntersectsWith(report.Span)));
    }

    private static bool IsLostPrecondition(ReviewReport report) => report.Id == Descriptors.PreconditionLostInDelegate.Id;
}
