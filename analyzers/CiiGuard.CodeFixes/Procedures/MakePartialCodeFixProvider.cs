using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>Makes a review case, and the types around it, partial, or no longer sealed, so that the review machine can be written into it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialCodeFixProvider))]
public sealed class MakePartialCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Descriptors.CaseNotPartial.Id, Descriptors.CaseInNonPartialType.Id, Descriptors.CaseSealed.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (all, document, diagnostics) =>
        await document.GetSyntaxRootAsync(all.CancellationToken).ConfigureAwait(false) is { } root
            ? document.WithSyntaxRoot(CaseModifiers.Change(root, diagnostics))
            : document);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            var diagnostics = ImmutableArray.Create(diagnostic);
            var changed = CaseModifiers.Change(root, diagnostics);
            if (ReferenceEquals(changed, root))
                continue;

            var title = diagnostic.Id == Descriptors.CaseSealed.Id ? "RemoveSealed_Title" : "MakePartial_Title";
            context.RegisterCodeFix(
                CodeAction.Create(Strings.Get(title, culture: null), _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), title),
                diagnostic);
        }
    }
}
