using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Names a self-assessment on a product that CII3004 reports without one: one of those there are, or a new one that asks for every factor.</summary>
// Not [Shared]: that attribute's assembly differs in version between the hosts of supported compilers.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AssessProductCodeFixProvider))]
public sealed class AssessProductCodeFixProvider : CodeFixProvider
{
    // More would be a list to read and not a choice.
    private const int MaximumOffers = 8;

    private static readonly FixAllProvider FixAll = FixAllProvider.Create(static async (context, document, diagnostics) =>
        context.CodeActionEquivalenceKey is { } key
            ? await ProductAssessmentFix.ApplyAsync(document, diagnostics, key, context.CancellationToken).ConfigureAwait(false)
            : document);

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.ProductNotAssessed.Id);

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;

        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var writer = new AssessmentText(model, await DocumentLayout.GetAsync(context.Document, root.SyntaxTree, context.CancellationToken).ConfigureAwait(false), text);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (ProductAssessmentFix.FindProduct(diagnostic, root, model, context.CancellationToken) is not var (declaration, product))
                continue;

            var candidates = AssessmentCandidates.Find(model.Compilation, product, context.CancellationToken);
            for (var i = 0; i < candidates.Count && i < MaximumOffers; i++)
                Register(context, diagnostic, "AssessByExisting_Title", writer.TypeNameOf(candidates[i], declaration.SpanStart), ProductAssessmentFix.KeyOf(candidates[i]));
            Register(context, diagnostic, "AssessByNew_Title", writer.ChooseName(product, new HashSet<string>()), ProductAssessmentFix.CreateKey);
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, string title, string name, string key) =>
        context.RegisterCodeFix(
            CodeAction.Create(
                string.Format(System.Globalization.CultureInfo.InvariantCulture, Strings.Get(title, culture: null), name),
                cancellationToken => ProductAssessmentFix.ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), key, cancellationToken),
                equivalenceKey: key),
            diagnostic);
}
