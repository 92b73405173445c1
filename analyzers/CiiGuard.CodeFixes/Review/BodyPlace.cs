using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>An expression that is the body of a member or lambda; the body becomes a block.</summary>
internal sealed class BodyPlace : StatementPlace
{
    private readonly ExpressionSyntax expression;

    /// <summary>What stands before the expression and gives way to the brace.</summary>
    private readonly TextSpan head;

    /// <summary>The semicolon of a member; empty behind the expression of a lambda.</summary>
    private readonly TextSpan semicolon;

    private readonly string outer;
    private readonly bool returns;
    private readonly bool isGetter;
    private readonly bool isInline;

    private BodyPlace(DocumentVersion version, ExpressionSyntax expression, TextSpan head, TextSpan semicolon, int owner, bool returns, bool isGetter, bool isInline)
        : base(version)
    {
        this.expression = expression;
        this.head = head;
        this.semicolon = semicolon;
        this.returns = returns;
        this.isGetter = isGetter;
        this.isInline = isInline;
        outer = Layout.GetIndentation(owner);
    }

    public static BodyPlace? Of(ArrowExpressionClauseSyntax arrow, DocumentVersion version, CancellationToken cancellationToken)
    {
        if (arrow.Parent is not { } owner || arrow.GetLastToken().GetNextToken() is not { RawKind: (int)SyntaxKind.SemicolonToken } semicolon)
            return null;
        if (HasNotes(version, arrow.ArrowToken.GetPreviousToken().Span.End, arrow.SpanStart) || HasNotes(version, arrow.ArrowToken.Span.End, arrow.Expression.SpanStart)
            || HasNotes(version, arrow.Expression.Span.End, semicolon.SpanStart))
        {
            return null;
        }

        var isGetter = owner is PropertyDeclarationSyntax or IndexerDeclarationSyntax;
        return new BodyPlace(
            version,
            arrow.Expression,
            TextSpan.FromBounds(arrow.ArrowToken.GetPreviousToken().Span.End, arrow.Expression.SpanStart),
            semicolon.Span,
            owner.SpanStart,
            isGetter || Returns(version.Model.GetDeclaredSymbol(owner, cancellationToken) as IMethodSymbol),
            isGetter,
            owner is AccessorDeclarationSyntax && !version.Layout.StartsLine(owner.SpanStart));
    }

    public static BodyPlace? Of(LambdaExpressionSyntax lambda, DocumentVersion version, CancellationToken cancellationToken)
    {
        if (lambda.ExpressionBody is not { } expression || HasNotes(version, lambda.ArrowToken.Span.End, expression.SpanStart))
            return null;

        return new BodyPlace(
            version,
            expression,
            TextSpan.FromBounds(lambda.ArrowToken.Span.End, expression.SpanStart),
            new TextSpan(expression.Span.End, 0),
            lambda.SpanStart,
            Returns(version.Model.GetSymbolInfo(lambda, cancellationToken).Symbol as IMethodSymbol),
            isGetter: false,
            isInline: false);
    }

    public override ImmutableArray<TextChange> Insert(IReadOnlyList<string> lines, bool spaced)
    {
        var inner = Inner;
        var keyword = returns && expression is not ThrowExpressionSyntax ? "return " : string.Empty;
        var end = semicolon.IsEmpty ? ";" : string.Empty;
        return isInline
            ? ImmutableArray.Create(
                new TextChange(head, " { " + string.Join(" ", Trim(lines)) + " " + keyword),
                new TextChange(new TextSpan(semicolon.End, 0), " }"))
            : ImmutableArray.Create(
                new TextChange(head, Open() + Join(lines, inner) + NewLine + Blank(spaced) + inner + keyword),
                new TextChange(new TextSpan(semicolon.End, 0), end + Close()));
    }

    public override ImmutableArray<TextChange> Replace(IReadOnlyList<string> lines)
    {
        if (returns)
            return ImmutableArray<TextChange>.Empty;
        var text = isInline ? " { " + string.Join(" ", Trim(lines)) + " }" : Open() + Join(lines, Inner) + Close();
        return ImmutableArray.Create(new TextChange(TextSpan.FromBounds(head.Start, semicolon.End), text));
    }

    private string Inner => outer + Layout.Unit + (isGetter ? Layout.Unit : string.Empty);

    private static IEnumerable<string> Trim(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            yield return line.TrimStart('\t');
    }

    private string Open() => isGetter
        ? NewLine + outer + "{" + NewLine + outer + Layout.Unit + "get" + NewLine + outer + Layout.Unit + "{" + NewLine + Inner
        : NewLine + outer + "{" + NewLine + Inner;

    private string Close() => (isGetter ? NewLine + outer + Layout.Unit + "}" : string.Empty) + NewLine + outer + "}";

    private static bool Returns(IMethodSymbol? method) =>
        method is { ReturnsVoid: false, MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.Destructor) }
        && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 });

    /// <summary>Whether there are comments or directives, which would be lost.</summary>
    private static bool HasNotes(DocumentVersion version, int start, int end) =>
        !string.IsNullOrWhiteSpace(version.Text.ToString(TextSpan.FromBounds(start, end)));
}
