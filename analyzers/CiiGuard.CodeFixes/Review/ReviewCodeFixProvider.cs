using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>
/// Base of the fixes for reports of the flow rules. A fix proposes changes, the likeliest first; the first one that compiles and settles the report is
/// offered, and nothing is offered if there is none.
/// </summary>
public abstract class ReviewCodeFixProvider : CodeFixProvider
{
    /// <summary>Each trial is an analysis; what is not among the first is not worth the wait.</summary>
    private const int MaximumTrials = 12;

    private protected ReviewCodeFixProvider(params string[] ids) => FixableDiagnosticIds = ImmutableArray.Create(ids);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => ReviewFixAll.Instance;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var version = await DocumentVersion.GetAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
        if (version is null)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            var fixes = await FindAsync(version, ReviewReport.Of(diagnostic), key: null, context.CancellationToken).ConfigureAwait(false);
            foreach (var fix in fixes)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, _ => Task.FromResult(context.Document.WithText(version.Text.WithChanges(fix.Changes))), fix.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>The fixes that hold, one per key; only those of one key if it is given.</summary>
    internal async Task<ImmutableArray<ReviewFix>> FindAsync(DocumentVersion version, ReviewReport report, string? key, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<ReviewFix>();
        var keys = new HashSet<string>();
        var trials = 0;
        foreach (var fix in Propose(version, report, cancellationToken))
        {
            if (fix.Changes.IsEmpty || keys.Contains(fix.Key) || (key is not null && fix.Key != key))
                continue;
            if (trials++ == MaximumTrials)
                break;
            if (fix.UnusedName is { } name && await NameUse.IsMentionedAsync(name, version.Solution, cancellationToken).ConfigureAwait(false))
                continue;
            if (await ReviewFixTrial.HoldsAsync(version, report, fix, cancellationToken).ConfigureAwait(false))
            {
                found.Add(fix);
                keys.Add(fix.Key);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Changes that may settle the report, lazily, as most of them need not be made.</summary>
    private protected abstract IEnumerable<ReviewFix> Propose(DocumentVersion version, ReviewReport report, CancellationToken cancellationToken);
}
