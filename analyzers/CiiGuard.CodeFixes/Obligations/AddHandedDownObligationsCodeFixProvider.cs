using System.Collections.Immutable;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Adds to a contract type the clauses that are handed down to it (CII2005), also where it lies in another project than the report.</summary>
// Not [Shared]: that attribute's assembly differs in version between the hosts of supported compilers.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddHandedDownObligationsCodeFixProvider))]
public sealed class AddHandedDownObligationsCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.ObligationsNotHandedDown.Id);

    public override FixAllProvider GetFixAllProvider() => HandedDownFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            // A framework that names no type has nothing to add to, and a type known from metadata only cannot be changed.
            if (await HandedDownFix.FindTargetAsync(context.Document.Project.Solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is null)
                continue;

            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Get("AddMissingObligations_Title", culture: null),
                    cancellationToken => HandedDownFix.ApplyAsync(context.Document.Project.Solution, ImmutableArray.Create(diagnostic), cancellationToken),
                    equivalenceKey: nameof(AddHandedDownObligationsCodeFixProvider)),
                diagnostic);
        }
    }
}
