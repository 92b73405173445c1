using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Robustness.Tests.Damage;

/// <summary>
/// Ways to damage a source. The first group is what happens while somebody types; the second keeps the syntax and breaks the meaning, or keeps both and makes code that nobody
/// would write, so that the rules themselves are reached and not only their first question.
/// </summary>
internal static class Damages
{
    private static readonly string[] Strays =
        ["?", "(", ")", "{", "}", "[", "]", "<", ">", ";", ",", "=>", "await", "ref", "out", "new", "this", "base", "null", "default", "throw", "yield", "static", "partial", "goto", "\"", "$\"{", "\"\"\"", "#if X\n", "/*"];

    private static readonly string[] Types = ["var", "dynamic", "int", "object", "string", "T", "void", "Task", "Func<bool>", "ReviewState", "(int A, string)", "int*", "Missing", "List<>", "Action[]", "int?"];

    private static readonly string[] Values = ["null", "null!", "default", "-1", "2147483648", "0x8000000000000000", "(ReviewStates)(-1)", "(object)1", "\"\\ud800\"", "new()", "[]", "typeof(Missing<>)", "nameof(X)", "()=>1", "throw new Exception()", "await x", "1 / 0", "stackalloc int[1]"];

    private static readonly (string Open, string Close)[] Frames =
    [
        ("while (true) { ", " }"), ("do { ", " } while (DateTime.Now.Ticks > 0);"), ("try { ", " } catch { }"), ("try { ", " } finally { return; }"), ("try { } finally { ", " }"), ("lock (new object()) { ", " }"),
        ("Action f9 = () => { ", " }; f9();"), ("void L9() { ", " } L9();"), ("async Task A9() { ", " } _ = A9();"), ("if (DateTime.Now.Ticks > 0) { ", " }"), ("if (false) { ", " }"),
        ("switch (1) { case 1: ", " break; }"), ("foreach (var i9 in new[] { 1 }) { ", " }"), ("L8: { ", " goto L8; }"), ("using (null as IDisposable) { ", " }"), ("unsafe { ", " }"), ("checked { ", " }"),
        ("System.Linq.Enumerable.Range(0, 2).ToList().ForEach(_ => { ", " });"), ("for (;;) { ", " break; }"), ("{ ", " }"),
    ];

    private static readonly (string Open, string Close)[] Covers =
    [
        ("(", ")"), ("!(", ")"), ("(", ")!"), ("(", " is var v9)"), ("((object)", ")"), ("((dynamic)", ")"), ("(true ? ", " : default!)"), ("(", " ?? throw new Exception())"), ("await Task.FromResult(", ")"), ("new Func<object>(() => ", ")()"),
        ("(", ", 1).Item1"), ("new[] { ", " }[0]"), ("((Func<bool>)(() => ", "))()"), ("(", " switch"), ("from x9 in new[] { 1 } select ", ""), ("$\"{", "}\""), ("nameof(", ")"), ("ref ", ""), ("(", ") == null"),
    ];

    public static IReadOnlyList<(string Name, Func<Edits, string?> Apply)> All { get; } =
    [
        ("cut off at a token", static e => e.CutAt(Token(e))),
        ("delete a token", static e => e.Delete(Token(e))),
        ("delete several tokens", static e => e.Delete(Several(e))),
        ("double a token", static e => e.Double(Token(e))),
        ("swap neighbouring tokens", static e => Neighbours(e, e.Tokens.Select(static token => token.Span).ToList())),
        ("swap two tokens", static e => e.Swap(Token(e), Token(e))),
        ("stray token", static e => e.Insert(Token(e), " " + e.Pick(Strays) + " ")),
        ("replace a token", static e => e.Replace(Token(e), e.Pick(Strays)!)),
        ("delete a line", static e => e.Delete(e.Pick(e.Lines))),
        ("double a line", static e => e.Double(e.Pick(e.Lines))),
        ("swap two lines", static e => e.Swap(e.Pick(e.Lines), e.Pick(e.Lines))),

        ("delete a plain statement", static e => e.Delete(Of(e.Pick(e.Nodes<StatementSyntax>(static node => node is ExpressionStatementSyntax or IfStatementSyntax or ReturnStatementSyntax))))),
        ("swap statements of a block", static e => e.Pick(e.Nodes<BlockSyntax>(static block => block.Statements.Count > 1)) is { } block ? Neighbours(e, Spans(block.Statements)) : null),
        ("swap variables of a body", static e => SwapVariables(e)),
        ("negate a condition", static e => e.Wrap(Of(e.Pick(e.Nodes<IfStatementSyntax>())?.Condition), "!(", ")")),
        ("drop an await", static e => e.Pick(e.Nodes<AwaitExpressionSyntax>()) is { } await ? e.Replace(await.Span, e.Of(await.Expression.Span)) : null),
        ("delete a statement", static e => e.Delete(Statement(e))),
        ("double a statement", static e => e.Double(Statement(e))),
        ("swap two statements", static e => e.Swap(Statement(e), Statement(e))),
        ("swap neighbouring statements", static e => Neighbours(e, Spans(e.Nodes<StatementSyntax>(static statement => statement is not BlockSyntax)))),
        ("frame a statement", static e => Framed(e)),
        ("delete a member", static e => e.Delete(Member(e))),
        ("double a member", static e => e.Double(Member(e))),
        ("swap two members", static e => e.Swap(Member(e), Member(e))),
        ("move a member elsewhere", static e => Member(e) is { } moved ? e.Insert(Member(e), e.Of(moved) + "\n") : null),
        ("swap identifiers", static e => e.Replace(Identifier(e), Text(e, Identifier(e)))),
        ("rename everywhere", static e => Renamed(e)),
        ("delete attributes", static e => e.Delete(Of(e.Pick(e.Nodes<AttributeListSyntax>())))),
        ("double attributes", static e => e.Double(Of(e.Pick(e.Nodes<AttributeListSyntax>())))),
        ("swap attributes", static e => e.Swap(Of(e.Pick(e.Nodes<AttributeListSyntax>())), Of(e.Pick(e.Nodes<AttributeListSyntax>())))),
        ("absurd argument of an attribute", static e => e.Replace(Of(e.Pick(e.Nodes<AttributeArgumentSyntax>())), e.Pick(Values)!)),
        ("delete arguments", static e => e.Replace(Of(e.Pick(e.Nodes<ArgumentListSyntax>())), "()")),
        ("swap expressions", static e => e.Swap(Expression(e), Expression(e))),
        ("swap arguments", static e => e.Swap(Of(e.Pick(e.Nodes<ArgumentSyntax>())), Of(e.Pick(e.Nodes<ArgumentSyntax>())))),
        ("absurd value", static e => e.Replace(Expression(e), e.Pick(Values)!)),
        ("cover an expression", static e => Covered(e)),
        ("change a type", static e => e.Replace(Of(e.Pick(e.Nodes<TypeSyntax>(static type => type.Parent is ParameterSyntax or VariableDeclarationSyntax or PropertyDeclarationSyntax or MethodDeclarationSyntax or BaseTypeSyntax or LocalFunctionStatementSyntax))), e.Pick(Types)!)),
        ("delete a base list", static e => e.Delete(Of(e.Pick(e.Nodes<BaseListSyntax>())))),
        ("base of itself", static e => e.Pick(e.Nodes<TypeDeclarationSyntax>(static type => type.BaseList is null)) is { } type ? e.Replace(new TextSpan(type.Identifier.Span.End, 0), $" : {type.Identifier.Text}") : null),
        ("change a modifier", static e => e.Replace(Of(e.Tokens.Where(static token => SyntaxFacts.IsAccessibilityModifier(token.Kind()) || token.IsKind(SyntaxKind.StaticKeyword) || token.IsKind(SyntaxKind.SealedKeyword) || token.IsKind(SyntaxKind.AsyncKeyword)).ToList(), e), e.Pick(["static", "abstract", "partial", "async", "private", "file", "extern", "override", "required", "readonly", "unsafe"])!)),
        ("delete a body", static e => e.Replace(Of(e.Pick(e.Nodes<BlockSyntax>())), ";")),
        ("type parameters", static e => e.Pick(e.Nodes<TypeDeclarationSyntax>(static type => type.TypeParameterList is null)) is { } type ? e.Replace(new TextSpan(type.Identifier.Span.End, 0), "<T9>") : null),
    ];

    private static TextSpan? Token(Edits e) => e.Tokens.Count == 0 ? null : e.Tokens[e.Number(e.Tokens.Count)].Span;

    private static TextSpan? Several(Edits e)
    {
        if (e.Tokens.Count == 0)
            return null;
        var first = e.Number(e.Tokens.Count);
        var last = Math.Min(e.Tokens.Count - 1, first + e.Number(12));
        return TextSpan.FromBounds(e.Tokens[first].SpanStart, e.Tokens[last].Span.End);
    }

    private static TextSpan? Statement(Edits e) => Of(e.Pick(e.Nodes<StatementSyntax>()));

    private static TextSpan? Member(Edits e) => Of(e.Pick(e.Nodes<MemberDeclarationSyntax>()));

    private static TextSpan? Expression(Edits e) => Of(e.Pick(e.Nodes<ExpressionSyntax>(static node => node is not TypeSyntax || node is IdentifierNameSyntax)));

    private static TextSpan? Identifier(Edits e) => Of([.. e.Tokens.Where(static token => token.IsKind(SyntaxKind.IdentifierToken))], e);

    private static string Text(Edits e, TextSpan? span) => span is { } some ? e.Of(some) : "";

    /// <summary>One use of a name becomes another name that is used beside it, which mostly compiles.</summary>
    private static string? SwapVariables(Edits e)
    {
        if (e.Pick(e.Nodes<BlockSyntax>(static block => block.Parent is MemberDeclarationSyntax)) is not { } body)
            return null;
        var names = body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(static name => name.Identifier.Text is [var first, ..] && char.IsLower(first)).ToList();
        return e.Pick(names) is { } name ? e.Replace(name.Span, e.Pick(names)!.Identifier.Text) : null;
    }

    private static string? Renamed(Edits e)
    {
        if (Identifier(e) is not { } one || Identifier(e) is not { } other || e.Of(one) is var from && e.Of(other) is var to && from == to)
            return null;
        var text = e.Of(new TextSpan(0, e.Tokens[^1].Span.End));
        foreach (var token in e.Tokens.Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Text == e.Of(one)).OrderByDescending(static token => token.SpanStart))
            text = text.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, e.Of(other));
        return text;
    }

    private static string? Framed(Edits e)
    {
        var (open, close) = Frames[e.Number(Frames.Length)];
        return e.Wrap(Statement(e), open, close);
    }

    private static string? Covered(Edits e)
    {
        var (open, close) = Covers[e.Number(Covers.Length)];
        if (Expression(e) is not { } span)
            return null;
        return close.StartsWith(" switch", StringComparison.Ordinal) ? e.Wrap(span, open, " switch { _ => " + e.Of(span) + " })") : e.Wrap(span, open, close);
    }

    private static string? Neighbours(Edits e, List<TextSpan> spans)
    {
        if (spans.Count < 2)
            return null;
        var first = e.Number(spans.Count - 1);
        return e.Swap(spans[first], spans[first + 1]);
    }

    private static List<TextSpan> Spans(IEnumerable<SyntaxNode> nodes) => [.. nodes.Select(static node => node.Span)];

    private static TextSpan? Of(SyntaxNode? node) => node?.Span;

    private static TextSpan? Of(IReadOnlyList<SyntaxToken> tokens, Edits e) => tokens.Count == 0 ? null : tokens[e.Number(tokens.Count)].Span;
}
