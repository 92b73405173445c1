using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Robustness.Tests.Damage;

/// <summary>A text and its tree, with the edits that all damages are made of.</summary>
internal sealed class Edits
{
    private readonly Random _random;
    private readonly SyntaxNode _root;
    private readonly string _text;

    public Edits(string text, Random random)
    {
        _text = text;
        _random = random;
        _root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest)).GetRoot();

        // The last token is the end of the file.
        Tokens = [.. _root.DescendantTokens().Where(static token => token.Span.Length > 0)];
    }

    public IReadOnlyList<SyntaxToken> Tokens { get; }

    public IReadOnlyList<TNode> Nodes<TNode>(Func<TNode, bool>? isWanted = null) where TNode : SyntaxNode =>
        [.. _root.DescendantNodes().OfType<TNode>().Where(node => node.Span.Length > 0 && isWanted?.Invoke(node) != false)];

    public IReadOnlyList<TextSpan> Lines =>
        [.. SourceText.From(_text).Lines.Where(static line => line.ToString().Trim().Length > 0).Select(static line => line.SpanIncludingLineBreak)];

    /// <summary>One of a list, or nothing of an empty one.</summary>
    public T? Pick<T>(IReadOnlyList<T> all) where T : class => all.Count == 0 ? null : all[_random.Next(all.Count)];

    public TextSpan? Pick(IReadOnlyList<TextSpan> all) => all.Count == 0 ? null : all[_random.Next(all.Count)];

    public int Number(int bound) => _random.Next(bound);

    public string? CutAt(TextSpan? span) => span is { } at ? _text[..at.Start] : null;

    public string? Delete(TextSpan? span) => span is { } gone ? _text.Remove(gone.Start, gone.Length) : null;

    public string? Double(TextSpan? span) => span is { } twice ? _text.Insert(twice.End, " " + Of(twice)) : null;

    public string? Replace(TextSpan? span, string text) => span is { } old ? _text[..old.Start] + text + _text[old.End..] : null;

    public string? Insert(TextSpan? before, string text) => before is { } at ? _text.Insert(at.Start, text) : null;

    public string? Wrap(TextSpan? span, string open, string close) => span is { } inner ? _text[..inner.Start] + open + Of(inner) + close + _text[inner.End..] : null;

    /// <summary>Two pieces change places; if one lies in the other, that other becomes it.</summary>
    public string? Swap(TextSpan? one, TextSpan? other)
    {
        if (one is not { } left || other is not { } right || left == right)
            return null;
        if (left.OverlapsWith(right))
            return left.Contains(right) ? Replace(left, Of(right)) : Replace(right, Of(left));
        if (left.Start > right.Start)
            (left, right) = (right, left);
        return _text[..left.Start] + Of(right) + _text[left.End..right.Start] + Of(left) + _text[right.End..];
    }

    public string Of(TextSpan span) => _text.Substring(span.Start, span.Length);
}
