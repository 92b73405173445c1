using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>All reports of CII2005 in one change. A report of one document can be about a type of another, so it is the solution that is changed.</summary>
internal sealed class HandedDownFixAll : FixAllProvider
{
    public static HandedDownFixAll Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var diagnostics = await FindReportsAsync(fixAllContext).ConfigureAwait(false);
        return diagnostics.IsEmpty
            ? null
            : CodeAction.Create(
                Strings.Get("AddMissingObligations_Title", culture: null),
                cancellationToken => HandedDownFix.ApplyAsync(fixAllContext.Solution, diagnostics, cancellationToken),
                equivalenceKey: nameof(AddHandedDownObligationsCodeFixProvider));
    }

    private static async Task<ImmutableArray<Diagnostic>> FindReportsAsync(FixAllContext context)
    {
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            case FixAllScope.Project:
                return await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
            case FixAllScope.Solution:
                var all = ImmutableArray.CreateBuilder<Diagnostic>();
                foreach (var project in context.Solution.Projects.Where(static project => project.Language == LanguageNames.CSharp))
                    all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                return all.ToImmutable();
            default:
                return ImmutableArray<Diagnostic>.Empty;
        }
    }
}
