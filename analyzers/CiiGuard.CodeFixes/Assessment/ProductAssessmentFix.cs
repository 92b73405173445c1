using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>The change behind the fix of CII3004: all reports of one document at once.</summary>
internal static class ProductAssessmentFix
{
    /// <summary>Key of the fix that writes an assessment; the others have the name of the one they take.</summary>
    public const string CreateKey = "new";

    public static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return document;

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var layout = await DocumentLayout.GetAsync(document, root.SyntaxTree, cancellationToken).ConfigureAwait(false);
        var writer = new AssessmentText(model, layout, text);
        var taken = new HashSet<string>();
        var changes = new List<TextChange>();
        // Each new assessment stands directly behind its product, so of several at one place the last comes first.
        foreach (var diagnostic in diagnostics.OrderByDescending(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (FindProduct(diagnostic, root, model, cancellationToken) is not var (declaration, product))
                continue;

            if (key == CreateKey)
            {
                var name = writer.ChooseName(product, taken);
                changes.Add(writer.NameAssessment(declaration, name));
                changes.Add(writer.WriteAssessment(declaration, product, name, FactorsIn(diagnostic)));
            }
            else if (AssessmentCandidates.Find(model.Compilation, product, cancellationToken).FirstOrDefault(candidate => KeyOf(candidate) == key) is { } assessment)
            {
                changes.Add(writer.NameAssessment(declaration, writer.TypeNameOf(assessment, declaration.SpanStart)));
            }
        }

        return document.WithText(text.WithChanges(changes.OrderBy(static change => change.Span.Start)));
    }

    /// <summary>The product that a report is about; null where there is nothing to name an assessment on.</summary>
    public static (TypeDeclarationSyntax Declaration, INamedTypeSymbol Product)? FindProduct(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellationToken) =>
        diagnostic.Properties.TryGetValue(ProductProperties.Problem, out var problem)
        && problem == ProductProperties.NoAssessment
        && root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is TypeDeclarationSyntax declaration
        && model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol product
            ? (declaration, product)
            : null;

    public static string KeyOf(INamedTypeSymbol candidate) => candidate.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static string[] FactorsIn(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(ProductProperties.Factors, out var factors) && !string.IsNullOrEmpty(factors) ? factors!.Split(',') : [];
}
