using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.CodeFixes;

/// <summary>Changes the modifiers of the declarations that reports stand at; what stands around a modifier stays.</summary>
internal static class CaseModifiers
{
    /// <summary>The root with every report answered; the same one if there is nothing to do, such as for a static class.</summary>
    public static SyntaxNode Change(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
    {
        var partial = new HashSet<TypeDeclarationSyntax>();
        var unsealed = new HashSet<TypeDeclarationSyntax>();
        foreach (var diagnostic in diagnostics)
        {
            var declaration = diagnostic.Location.SourceSpan is var span && root.FullSpan.Contains(span)
                ? root.FindNode(span).FirstAncestorOrSelf<TypeDeclarationSyntax>()
                : null;
            if (declaration is null)
                continue;

            if (diagnostic.Id == Descriptors.CaseSealed.Id)
                unsealed.Add(declaration);
            else if (diagnostic.Id == Descriptors.CaseNotPartial.Id)
                partial.Add(declaration);
            else
                partial.UnionWith(declaration.Ancestors().OfType<TypeDeclarationSyntax>());
        }

        partial.RemoveWhere(static declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
        unsealed.RemoveWhere(static declaration => !declaration.Modifiers.Any(SyntaxKind.SealedKeyword));
        if (partial.Count == 0 && unsealed.Count == 0)
            return root;

        return root.ReplaceNodes(partial.Concat(unsealed).Distinct(), (original, current) =>
        {
            if (unsealed.Contains(original))
                current = WithoutSealed(current);
            return partial.Contains(original) ? WithPartial(current) : current;
        });
    }

    /// <summary>The last modifier, as the language wants it, and before the keyword.</summary>
    private static TypeDeclarationSyntax WithPartial(TypeDeclarationSyntax declaration)
    {
        var token = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (declaration.Modifiers.Count > 0)
            return declaration.WithModifiers(declaration.Modifiers.Add(token));

        var keyword = declaration.Keyword;
        return declaration
            .WithKeyword(keyword.WithLeadingTrivia())
            .WithModifiers(SyntaxFactory.TokenList(token.WithLeadingTrivia(keyword.LeadingTrivia)));
    }

    private static TypeDeclarationSyntax WithoutSealed(TypeDeclarationSyntax declaration)
    {
        var index = declaration.Modifiers.IndexOf(SyntaxKind.SealedKeyword);
        var leading = declaration.Modifiers[index].LeadingTrivia;
        var modifiers = declaration.Modifiers.RemoveAt(index);
        if (index < modifiers.Count)
            return declaration.WithModifiers(modifiers.Replace(modifiers[index], modifiers[index].WithLeadingTrivia(leading)));

        return index > 0
            ? declaration.WithModifiers(modifiers)
            : declaration.WithModifiers(modifiers).WithKeyword(declaration.Keyword.WithLeadingTrivia(leading));
    }
}
