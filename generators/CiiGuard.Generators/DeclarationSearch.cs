using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Generators;

/// <summary>
/// Declarations that a search by attribute does not find. Only types, their members and the parameters of positional ones are looked at, once for each tree: a syntax provider would go through every body of a project that has none of
/// them.
/// </summary>
/// <param name="isWanted">Judges a declaration by what is written.</param>
internal sealed class DeclarationSearch(Func<SyntaxNode, bool> isWanted)
{
    // A tree never changes, and an edit makes a new one.
    private readonly ConditionalWeakTable<SyntaxTree, List<SyntaxNode>> _found = new();

    public IEnumerable<SyntaxNode> In(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var node in _found.GetValue(tree, Find))
                yield return node;
        }
    }

    private List<SyntaxNode> Find(SyntaxTree tree)
    {
        var found = new List<SyntaxNode>();
        foreach (var node in tree.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or ParameterListSyntax))
        {
            if (isWanted(node))
                found.Add(node);
        }

        return found;
    }
}
