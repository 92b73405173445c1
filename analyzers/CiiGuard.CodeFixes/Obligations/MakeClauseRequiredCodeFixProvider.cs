using System.Collections.Immutable;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Makes a clause that CII2003 reports required and its type one without null, where that compiles and leaves nothing to report.</summary>
// Not [Shared]: that attribute's assembly differs in version between the hosts of supported compilers.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeClauseRequiredCodeFixProvider))]
public sealed class MakeClauseRequiredCodeFixProvider : CodeFixProvider
{
    private static readonly FixAllProvider FixAll = FixAllProvider.Create(static async (context, document, diagnostics) =>
        await RequiredClauseFix.ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.ClauseCanStayEmpty.Id);

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var alone = ImmutableArray.Create(diagnostic);
            var changed = await RequiredClauseFix.ApplyAsync(context.Document, alone, context.CancellationToken).ConfigureAwait(false);
            if (changed == context.Document)
                continue;

            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Get("MakeClauseRequired_Title", culture: null),
                    cancellationToken => RequiredClauseFix.ApplyAsync(context.Document, alone, cancellationToken),
                    equivalenceKey: nameof(MakeClauseRequiredCodeFixProvider)),
                diagnostic);
        }
    }
}
