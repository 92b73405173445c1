using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>Where places of a text are after changes of it.</summary>
internal static class SpanShift
{
    /// <summary>What is inserted right before a span or right behind it does not belong to it.</summary>
    public static TextSpan Apply(ImmutableArray<TextChange> changes, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        foreach (var change in changes)
        {
            var growth = change.NewText!.Length - change.Span.Length;
            if (change.Span.End <= span.Start)
                (start, end) = (start + growth, end + growth);
            else if (change.Span.Start < span.End)
                end += growth;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>The places of the new text in the changed one.</summary>
    public static ImmutableArray<TextSpan> NewSpans(ImmutableArray<TextChange> changes)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(changes.Length);
        var growth = 0;
        foreach (var change in changes)
        {
            spans.Add(new TextSpan(change.Span.Start + growth, change.NewText!.Length));
            growth += change.NewText.Length - change.Span.Length;
        }

        return spans.MoveToImmutable();
    }
}
