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

/// <summary>The change behind the fixes that add members: all types of one document at once, nested ones included.</summary>
internal static class MissingMembersFix
{
    /// <summary>Names of the members that the type at a place gets in the same step.</summary>
    public delegate Task<ImmutableArray<string>> FindFixedToo(Location location, CancellationToken cancellationToken);

    public static FindFixedToo NoOtherType { get; } = static (_, _) => Task.FromResult(ImmutableArray<string>.Empty);

    public static async Task<Document> ApplyAsync(
        Document document,
        IEnumerable<MissingMembers> types,
        MemberMark mark,
        FindFixedToo findFixedToo,
        CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return document;

        var layout = await DocumentLayout.GetAsync(document, root.SyntaxTree, cancellationToken).ConfigureAwait(false);
        var additions = new Dictionary<TypeDeclarationSyntax, NewMembers>();
        foreach (var reports in types.GroupBy(static type => type.Position))
        {
            if (root.FindToken(reports.Key).Parent is not TypeDeclarationSyntax declaration
                || model.GetDeclaredSymbol(declaration, cancellationToken) is not { } type)
                continue;

            var missing = await GetMissingAsync(reports, type, mark, findFixedToo, cancellationToken).ConfigureAwait(false);
            if (missing.IsEmpty)
                continue;

            var shape = NewMemberShape.Choose(document, model, declaration, type, mark, cancellationToken);
            var takenNames = await TakenNames.FindAsync(document.Project.Solution, type, cancellationToken).ConfigureAwait(false);
            var indentation = layout.GetMemberIndentation(declaration);
            additions.Add(declaration, new NewMembers(
                MarkedMembers.Create(shape, mark, takenNames, missing, indentation, layout.NewLine),
                MemberInsertion.ChooseIndex(declaration, model, mark, cancellationToken),
                indentation,
                layout.GetIndentation(declaration),
                AreSpaced: shape.AttributeOnOwnLine));
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(
            additions.Keys,
            (original, rewritten) => MemberInsertion.Insert(rewritten, additions[original], layout.EndOfLine)));
    }

    /// <summary>What the reports on a type name, less what the type will inherit from a base that is fixed in the same step.</summary>
    private static async Task<ImmutableArray<string>> GetMissingAsync(
        IEnumerable<MissingMembers> reports,
        INamedTypeSymbol type,
        MemberMark mark,
        FindFixedToo findFixedToo,
        CancellationToken cancellationToken)
    {
        var missing = reports.SelectMany(static report => report.Names).Distinct().ToList();
        foreach (var ancestor in missing.Count == 0 ? [] : GetAncestors(type))
        {
            if (MarkedTypes.FindLocation(ancestor, mark.Owner, cancellationToken) is not { IsInSource: true } location)
                continue;

            var inherited = await findFixedToo(location, cancellationToken).ConfigureAwait(false);
            missing.RemoveAll(name => inherited.Contains(name));
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
