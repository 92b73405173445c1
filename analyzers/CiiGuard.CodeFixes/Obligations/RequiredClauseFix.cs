using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.CodeFixes;

/// <summary>The change behind the fix of CII2003: all reports of one document at once if that holds, else those that hold one by one.</summary>
internal static class RequiredClauseFix
{
    public static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return document;

        var changes = new List<Change>();
        foreach (var diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (Change.Create(diagnostic, root, model) is { } change && !changes.Exists(other => other.Node == change.Node))
                changes.Add(change);
        }

        var trial = await RequiredClauseTrial.CreateAsync(document, root, model, changes, cancellationToken).ConfigureAwait(false);
        if (changes.Count > 0 && await trial.TryAsync(changes, cancellationToken).ConfigureAwait(false) is { } whole)
            return whole;

        var (held, result) = (new List<Change>(), document);
        foreach (var change in changes.Count > 1 ? changes : [])
        {
            held.Add(change);
            if (await trial.TryAsync(held, cancellationToken).ConfigureAwait(false) is { } next)
                result = next;
            else
                held.Remove(change);
        }

        return result;
    }

    /// <summary>A declaration and what it becomes.</summary>
    internal sealed record Change(SyntaxNode Node, SyntaxNode NewNode)
    {
        public static Change? Create(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
        {
            if (!diagnostic.Properties.TryGetValue(nameof(EmptyCauses), out var text)
                || !Enum.TryParse(text, out EmptyCauses causes)
                || !root.FullSpan.Contains(diagnostic.Location.SourceSpan))
            {
                return null;
            }

            var shape = new RequiredShape(model, (CSharpParseOptions)root.SyntaxTree.Options, causes);
            var node = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent;
            var (declaration, changed) = node switch
            {
                PropertyDeclarationSyntax property => (property, shape.OfProperty(property)),
                VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => (field, shape.OfField(field)),
                ParameterSyntax parameter => ((SyntaxNode)parameter, (SyntaxNode?)shape.OfParameter(parameter)),
                _ => default,
            };
            return changed is null ? null : new Change(declaration, changed);
        }
    }
}
