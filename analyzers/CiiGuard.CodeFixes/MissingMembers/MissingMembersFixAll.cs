using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Fixes all reports of a document in one change of it.</summary>
internal static class MissingMembersFixAll
{
    public static FixAllProvider Of(MemberMark mark) => FixAllProvider.Create(async (context, document, diagnostics) =>
        await MissingMembersFix.ApplyAsync(
            document,
            diagnostics.Select(MissingMembers.Of),
            mark,
            (location, cancellationToken) => FindFixedTooAsync(context, document, diagnostics, location, cancellationToken),
            context.CancellationToken).ConfigureAwait(false));

    /// <summary>What the type at a place gets by the reports that are being fixed.</summary>
    private static async Task<ImmutableArray<string>> FindFixedTooAsync(
        FixAllContext context,
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        Location location,
        CancellationToken cancellationToken)
    {
        var here = diagnostics.Where(diagnostic => diagnostic.Location == location).ToImmutableArray();
        if (!here.IsEmpty
            || context.Scope is not (FixAllScope.Project or FixAllScope.Solution)
            || context.Solution.GetDocument(location.SourceTree) is not { } other
            || other.Id == document.Id
            || (context.Scope == FixAllScope.Project && other.Project.Id != document.Project.Id))
            return NamesIn(here);

        cancellationToken.ThrowIfCancellationRequested();
        var reports = await context.GetDocumentDiagnosticsAsync(other).ConfigureAwait(false);
        return NamesIn(reports.Where(report => report.Location == location));
    }

    private static ImmutableArray<string> NamesIn(IEnumerable<Diagnostic> reports) => reports.SelectMany(static report => MissingMembers.NamesIn(report)).ToImmutableArray();
}
