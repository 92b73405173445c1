using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace CiiGuard.CodeFixes;

/// <summary>
/// Tries the fix: no document that declares the types or mentions the members has a new error, and the members are not empty any more. That an object is made
/// without a required member (CS9035) is what the fix is for, and no error of it.
/// </summary>
internal sealed class RequiredClauseTrial
{
    private const string MemberNotSet = "CS9035";

    private readonly Document _document;
    private readonly SyntaxNode _root;
    private readonly ImmutableArray<DocumentId> _concerned;
    private readonly int _errorsBefore;

    private RequiredClauseTrial(Document document, SyntaxNode root, ImmutableArray<DocumentId> concerned, int errorsBefore)
    {
        _document = document;
        _root = root;
        _concerned = concerned;
        _errorsBefore = errorsBefore;
    }

    public static async Task<RequiredClauseTrial> CreateAsync(
        Document document,
        SyntaxNode root,
        SemanticModel model,
        IReadOnlyList<RequiredClauseFix.Change> changes,
        CancellationToken cancellationToken)
    {
        var solution = document.Project.Solution;
        var concerned = new HashSet<DocumentId> { document.Id };
        foreach (var change in changes)
        {
            if (SymbolOf(change.Node, model, cancellationToken) is not { } member)
                continue;
            foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
                Add(solution.GetDocumentId(reference.SyntaxTree));
            foreach (var found in await SymbolFinder.FindReferencesAsync(member, solution, cancellationToken).ConfigureAwait(false))
            {
                foreach (var location in found.Definition.Locations)
                    Add(solution.GetDocumentId(location.SourceTree));
                foreach (var location in found.Locations)
                    Add(location.Document.Id);
            }
        }

        var all = concerned.ToImmutableArray();
        return new(document, root, all, await CountErrorsAsync(solution, all, cancellationToken).ConfigureAwait(false));

        void Add(DocumentId? id)
        {
            if (id is not null)
                concerned.Add(id);
        }
    }

    /// <summary>The document with the changes, or null if they do not hold.</summary>
    public async Task<Document?> TryAsync(IReadOnlyCollection<RequiredClauseFix.Change> changes, CancellationToken cancellationToken)
    {
        var byNode = changes.ToDictionary(static change => change.Node);
        var places = changes.ToDictionary(static change => change.Node, static _ => new SyntaxAnnotation());
        var changed = _document.WithSyntaxRoot(_root.ReplaceNodes(byNode.Keys, (node, _) => byNode[node].NewNode.WithAdditionalAnnotations(places[node])));
        if (await CountErrorsAsync(changed.Project.Solution, _concerned, cancellationToken).ConfigureAwait(false) > _errorsBefore
            || await changed.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await changed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        var emptiness = new ClauseEmptiness(model.Compilation, new DerivedTypes(model.Compilation.Assembly));
        foreach (var place in places.Values)
        {
            if (root.GetAnnotatedNodes(place).FirstOrDefault() is not { } node
                || SymbolOf(node, model, cancellationToken) is not { ContainingType: { } type }
                || emptiness.FindEmpty(type, cancellationToken).Any(judged => judged.Clause.Member.Locations.Any(location => location.SourceTree == root.SyntaxTree && node.Span.Contains(location.SourceSpan))))
            {
                return null;
            }
        }

        return changed;
    }

    private static async Task<int> CountErrorsAsync(Solution solution, ImmutableArray<DocumentId> documents, CancellationToken cancellationToken)
    {
        var errors = 0;
        foreach (var id in documents)
        {
            if (solution.GetDocument(id) is { } document && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model)
                errors += model.GetDiagnostics(cancellationToken: cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != MemberNotSet);
        }

        return errors;
    }

    private static ISymbol? SymbolOf(SyntaxNode declaration, SemanticModel model, CancellationToken cancellationToken) => declaration switch
    {
        FieldDeclarationSyntax field => model.GetDeclaredSymbol(field.Declaration.Variables[0], cancellationToken),
        _ => model.GetDeclaredSymbol(declaration, cancellationToken),
    };
}
