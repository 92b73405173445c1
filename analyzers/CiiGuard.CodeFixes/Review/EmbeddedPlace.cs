using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>A statement that is the whole branch or body of another one; it gets braces.</summary>
internal sealed class EmbeddedPlace(StatementSyntax statement, DocumentVersion version) : StatementPlace(version)
{
    public override ImmutableArray<TextChange> Insert(IReadOnlyList<string> lines, bool spaced) => Wrap(lines, spaced, keepsStatement: true);

    public override ImmutableArray<TextChange> Replace(IReadOnlyList<string> lines) => Wrap(lines, spaced: false, keepsStatement: false);

    private ImmutableArray<TextChange> Wrap(IReadOnlyList<string> lines, bool spaced, bool keepsStatement)
    {
        var outer = Layout.GetIndentation(statement.Parent!.SpanStart);
        var before = statement.GetFirstToken().GetPreviousToken();
        if (before.SpanStart > statement.Parent.SpanStart)
            outer = Layout.GetIndentation(before.SpanStart);
        var isOnOwnLine = Layout.StartsLine(statement.SpanStart);
        var inner = isOnOwnLine ? Layout.GetIndentation(statement.SpanStart) : outer + Layout.Unit;
        if (!isOnOwnLine && !IsBlank(before.Span.End, statement.SpanStart))
            return ImmutableArray<TextChange>.Empty;

        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var start = isOnOwnLine ? Version.Text.Lines.GetLineFromPosition(statement.SpanStart).Start : before.Span.End;
        var opening = (isOnOwnLine ? string.Empty : NewLine) + outer + "{" + NewLine + inner + Join(lines, inner);
        if (keepsStatement)
        {
            changes.Add(new TextChange(TextSpan.FromBounds(start, statement.SpanStart), opening + NewLine + Blank(spaced) + inner));
            if (!isOnOwnLine)
                Indent(changes);
        }
        else
        {
            changes.Add(new TextChange(TextSpan.FromBounds(start, statement.Span.End), opening));
        }

        Close(changes, outer);
        return changes.ToImmutable();
    }

    /// <summary>The closing brace stands behind a comment on the statement's last line, but before an else on it.</summary>
    private void Close(ImmutableArray<TextChange>.Builder changes, string outer)
    {
        var last = statement.GetLastToken();
        var next = last.GetNextToken();
        var line = Version.Text.Lines.GetLineFromPosition(statement.Span.End);
        if (next.IsKind(SyntaxKind.None) || next.SpanStart >= line.End)
            changes.Add(new TextChange(new TextSpan(line.End, 0), NewLine + outer + "}"));
        else
            changes.Add(new TextChange(TextSpan.FromBounds(statement.Span.End, next.SpanStart), NewLine + outer + "}" + NewLine + outer));
    }

    /// <summary>A statement that began behind its header moves one step, with all its lines but those inside of a text.</summary>
    private void Indent(ImmutableArray<TextChange>.Builder changes)
    {
        var lines = Version.Text.Lines;
        var first = lines.GetLineFromPosition(statement.SpanStart).LineNumber;
        var last = lines.GetLineFromPosition(statement.Span.End).LineNumber;
        for (var i = first + 1; i <= last; i++)
        {
            var line = lines[i];
            var isDirective = line.ToString().TrimStart().StartsWith("#", System.StringComparison.Ordinal);
            if (line.Span.IsEmpty || isDirective || Version.Root.FindToken(line.Start).SpanStart < line.Start)
                continue;
            changes.Add(new TextChange(new TextSpan(line.Start, 0), Layout.Unit));
        }
    }
}
