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

/// <summary>The change behind the fix: all reports of one document at once, nested types included.</summary>
internal static class MissingObligationsFix
{
    /// <summary>Says of the report at a place whether it is fixed in the same step.</summary>
    public delegate Task<bool> IsFixedToo(Location location, CancellationToken cancellationToken);

    public static IsFixedToo NoOtherType { get; } = static (_, _) => Task.FromResult(false);

    public static async Task<Document> ApplyAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        IsFixedToo isFixedToo,
        CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return document;

        var layout = await DocumentLayout.GetAsync(document, root.SyntaxTree, cancellationToken).ConfigureAwait(false);
        var additions = new Dictionary<TypeDeclarationSyntax, NewClauses>();
        foreach (var diagnostic in diagnostics)
        {
            if (root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not TypeDeclarationSyntax declaration
                || additions.ContainsKey(declaration)
                || model.GetDeclaredSymbol(declaration, cancellationToken) is not { } type)
                continue;

            var missing = await GetMissingAsync(diagnostic, type, isFixedToo, cancellationToken).ConfigureAwait(false);
            if (missing.IsEmpty)
                continue;

            var shape = ClauseShape.Choose(document, model, declaration, type, cancellationToken);
            var takenNames = await TakenNames.FindAsync(document.Project.Solution, type, cancellationToken).ConfigureAwait(false);
            var indentation = layout.GetMemberIndentation(declaration);
            additions.Add(declaration, new NewClauses(
                ClauseMembers.Create(shape, takenNames, missing, indentation, layout.NewLine),
                ClauseInsertion.ChooseIndex(declaration, model, cancellationToken),
                indentation,
                layout.GetIndentation(declaration),
                AreSpaced: shape.AttributeOnOwnLine));
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(
            additions.Keys,
            (original, rewritten) => ClauseInsertion.Insert(rewritten, additions[original], layout.EndOfLine)));
    }

    /// <summary>What the report names, less what the type will inherit from a base that is fixed in the same step.</summary>
    private static async Task<ImmutableArray<string>> GetMissingAsync(
        Diagnostic diagnostic,
        INamedTypeSymbol type,
        IsFixedToo isFixedToo,
        CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(ObligationProperties.Missing, out var reported) || reported is null)
            return ImmutableArray<string>.Empty;

        var missing = reported.Split(',').ToList();
        foreach (var ancestor in GetAncestors(type))
        {
            if (SupplierContractType.Find(ancestor) is not { } contract
                || contract.GetLocation(cancellationToken) is not { IsInSource: true } location
                || !await isFixedToo(location, cancellationToken).ConfigureAwait(false))
                continue;

            foreach (var name in contract.GetMissingObligations().GetNames())
                missing.Remove(name);
        }

        return missing.ToImmutableArray();
    }

    /// <summary>
    /// Types whose members this one has without saying so. A class gets nothing from an interface: it has to have the
    /// member itself, under the same name.
    /// </summary>
    private static IEnumerable<INamedTypeSymbol> GetAncestors(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var ancestor in type.AllInterfaces)
                yield return ancestor;
        }

        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            yield return ancestor;
    }
}
