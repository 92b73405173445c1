using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.CodeFixes;

/// <summary>Puts new members into a type declaration: behind those of their kind, else behind the properties or fields.</summary>
internal static class MemberInsertion
{
    /// <summary>The index of the member before which new ones are to stand.</summary>
    public static int ChooseIndex(TypeDeclarationSyntax declaration, SemanticModel model, MemberMark mark, CancellationToken cancellationToken)
    {
        var members = declaration.Members;
        var last = members.LastIndexOf(member => GetSymbol(member, model, cancellationToken)?.HasAttribute(mark.Attribute) == true);
        if (last >= 0)
            return last + 1;

        var lastProperty = members.LastIndexOf(static member => member is PropertyDeclarationSyntax);
        return (lastProperty >= 0 ? lastProperty : members.LastIndexOf(static member => member is FieldDeclarationSyntax)) + 1;
    }

    /// <summary>Inserts at an index; the declaration may already have changed nested types.</summary>
    public static TypeDeclarationSyntax Insert(TypeDeclarationSyntax declaration, NewMembers added, SyntaxTrivia endOfLine)
    {
        var index = added.Index;
        declaration = WithBraces(declaration, added.OuterIndentation, endOfLine);
        declaration = EndLineBefore(declaration, added, endOfLine);
        (declaration, var ending) = TakeClosingDirectives(declaration, index);

        var members = added.Members.Select((member, i) =>
        {
            var leading = i == 0 ? ending : SyntaxTriviaList.Empty;
            if (added.AreSpaced && index + i > 0)
                leading = leading.Add(endOfLine);

            return member.WithLeadingTrivia(leading.AddRange(member.GetLeadingTrivia()));
        });
        declaration = declaration.WithMembers(declaration.Members.InsertRange(index, members));
        return added.AreSpaced ? SeparateFromNext(declaration, index + added.Members.Length, endOfLine) : declaration;
    }

    private static ISymbol? GetSymbol(MemberDeclarationSyntax member, SemanticModel model, CancellationToken cancellationToken) => member switch
    {
        PropertyDeclarationSyntax property => model.GetDeclaredSymbol(property, cancellationToken),
        FieldDeclarationSyntax { Declaration.Variables: { Count: > 0 } variables } => model.GetDeclaredSymbol(variables[0], cancellationToken),
        _ => null,
    };

    /// <summary>A type without body, <c>record Contract(string Text);</c>, gets one.</summary>
    private static TypeDeclarationSyntax WithBraces(TypeDeclarationSyntax declaration, string indentation, SyntaxTrivia endOfLine)
    {
        if (!declaration.OpenBraceToken.IsKind(SyntaxKind.None))
            return declaration;

        var semicolon = declaration.SemicolonToken;
        var last = semicolon.GetPreviousToken();
        return declaration.ReplaceToken(last, EndLine(last, endOfLine))
            .WithSemicolonToken(default)
            .WithOpenBraceToken(SyntaxFactory.Token(Indent(indentation), SyntaxKind.OpenBraceToken, SyntaxTriviaList.Create(endOfLine)))
            .WithCloseBraceToken(SyntaxFactory.Token(Indent(indentation), SyntaxKind.CloseBraceToken, semicolon.TrailingTrivia));
    }

    /// <summary>Breaks a type that is written on one line at the place of the new members.</summary>
    private static TypeDeclarationSyntax EndLineBefore(TypeDeclarationSyntax declaration, NewMembers added, SyntaxTrivia endOfLine)
    {
        var before = added.Index == 0 ? declaration.OpenBraceToken : declaration.Members[added.Index - 1].GetLastToken(includeZeroWidth: true);
        if (before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
            return declaration;

        var after = TokenAfter(declaration, added.Index);
        var indentation = after == declaration.CloseBraceToken ? added.OuterIndentation : added.Indentation;
        return declaration.ReplaceTokens(
            [before, after],
            (token, _) => token == before ? EndLine(token, endOfLine) : token.WithLeadingTrivia(Indent(indentation).AddRange(token.LeadingTrivia)));
    }

    /// <summary>
    /// If the place is the end of a conditional block, the directive that ends it belongs to the next token: the part
    /// of its trivia up to there is handed over to the new members, so that they stand outside of the block.
    /// </summary>
    private static (TypeDeclarationSyntax Declaration, SyntaxTriviaList Ending) TakeClosingDirectives(TypeDeclarationSyntax declaration, int index)
    {
        var after = TokenAfter(declaration, index);
        var trivia = after.LeadingTrivia;
        var depth = 0;
        var length = 0;
        for (var i = 0; i < trivia.Count; i++)
        {
            if (trivia[i].IsKind(SyntaxKind.IfDirectiveTrivia))
                depth++;
            else if (trivia[i].IsKind(SyntaxKind.EndIfDirectiveTrivia) && --depth < 0)
                (depth, length) = (0, i + 1);
        }

        return length == 0
            ? (declaration, SyntaxTriviaList.Empty)
            : (declaration.ReplaceToken(after, after.WithLeadingTrivia(trivia.Skip(length))), SyntaxFactory.TriviaList(trivia.Take(length)));
    }

    private static TypeDeclarationSyntax SeparateFromNext(TypeDeclarationSyntax declaration, int index, SyntaxTrivia endOfLine)
    {
        if (index == declaration.Members.Count)
            return declaration;

        var next = declaration.Members[index].GetFirstToken(includeZeroWidth: true);
        var startsWithBlankLine = next.LeadingTrivia.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
        return startsWithBlankLine
            ? declaration
            : declaration.ReplaceToken(next, next.WithLeadingTrivia(next.LeadingTrivia.Insert(0, endOfLine)));
    }

    private static SyntaxToken TokenAfter(TypeDeclarationSyntax declaration, int index) =>
        index < declaration.Members.Count ? declaration.Members[index].GetFirstToken(includeZeroWidth: true) : declaration.CloseBraceToken;

    private static SyntaxToken EndLine(SyntaxToken token, SyntaxTrivia endOfLine)
    {
        var trivia = token.TrailingTrivia;
        while (trivia.Count > 0 && trivia.Last().IsKind(SyntaxKind.WhitespaceTrivia))
            trivia = trivia.RemoveAt(trivia.Count - 1);

        return token.WithTrailingTrivia(trivia.Add(endOfLine));
    }

    private static SyntaxTriviaList Indent(string indentation) => SyntaxTriviaList.Create(SyntaxFactory.Whitespace(indentation));
}
