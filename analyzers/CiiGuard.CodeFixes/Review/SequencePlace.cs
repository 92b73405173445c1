using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>A statement among others.</summary>
internal sealed class SequencePlace(StatementSyntax statement, DocumentVersion version) : StatementPlace(version)
{
    public override ImmutableArray<TextChange> Insert(IReadOnlyList<string> lines, bool spaced)
    {
        if (!Layout.StartsLine(statement.SpanStart))
            return ImmutableArray.Create(new TextChange(new TextSpan(statement.SpanStart, 0), InOneLine(lines) + " "));

        var indentation = Layout.GetIndentation(statement.SpanStart);
        var position = StartWithComments() + indentation.Length;
        return ImmutableArray.Create(new TextChange(new TextSpan(position, 0), Join(lines, indentation) + NewLine + Blank(spaced) + indentation));
    }

    public override ImmutableArray<TextChange> Replace(IReadOnlyList<string> lines)
    {
        var text = Layout.StartsLine(statement.SpanStart) ? Join(lines, Layout.GetIndentation(statement.SpanStart)) : InOneLine(lines);
        return ImmutableArray.Create(new TextChange(statement.Span, text));
    }

    private static string InOneLine(IEnumerable<string> lines) => string.Join(" ", lines.Select(static line => line.TrimStart('\t')));

    /// <summary>Comments right above a statement stay with it, if they are indented as it is.</summary>
    private int StartWithComments()
    {
        var lines = Version.Text.Lines;
        var first = lines.GetLineFromPosition(statement.SpanStart);
        var start = Layout.GetIndentation(statement.SpanStart) + "//";
        while (first.LineNumber > 0)
        {
            var above = lines[first.LineNumber - 1];
            if (above.Start < statement.FullSpan.Start || !above.ToString().StartsWith(start, System.StringComparison.Ordinal))
                break;
            first = above;
        }

        return first.Start;
    }
}
