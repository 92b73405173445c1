using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>
/// Line breaks and indentation of a document. New lines are laid out with these and not by the formatter, which would
/// write the editor's line breaks into a file that has others.
/// </summary>
internal sealed class DocumentLayout
{
    private readonly SourceText text;
    private readonly string unit;

    private DocumentLayout(SourceText text, string unit)
    {
        this.text = text;
        this.unit = unit;
        NewLine = GetNewLine(text);
    }

    /// <summary>One step of indentation.</summary>
    public string Unit => unit;

    public string NewLine { get; }

    public SyntaxTrivia EndOfLine => SyntaxFactory.EndOfLine(NewLine);

    public static async Task<DocumentLayout> GetAsync(Document document, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return Get(text, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree));
    }

    public static DocumentLayout Get(SourceText text, AnalyzerConfigOptions options)
    {
        options.TryGetValue("indent_style", out var style);
        options.TryGetValue("indent_size", out var size);
        return new DocumentLayout(text, GetUnit(text, style, size));
    }

    /// <summary>White space at the start of the line on which a type is named.</summary>
    public string GetIndentation(TypeDeclarationSyntax declaration) => GetIndentation(declaration.Keyword.SpanStart);

    /// <summary>White space in front of a member of the type: that of the members there are, else one step more than the type's.</summary>
    public string GetMemberIndentation(TypeDeclarationSyntax declaration)
    {
        foreach (var member in declaration.Members)
        {
            var indentation = GetIndentation(member.SpanStart);
            if (text.Lines.GetLineFromPosition(member.SpanStart).Start + indentation.Length == member.SpanStart)
                return indentation;
        }

        return GetIndentation(declaration) + unit;
    }

    /// <summary>Whether nothing but white space stands before a position on its line.</summary>
    public bool StartsLine(int position)
    {
        var start = text.Lines.GetLineFromPosition(position).Start;
        return start + GetIndentation(position).Length == position;
    }

    /// <summary>White space at the start of the line of a position, up to there.</summary>
    public string GetIndentation(int position)
    {
        var start = text.Lines.GetLineFromPosition(position).Start;
        var end = start;
        while (end < position && text[end] is ' ' or '\t')
            end++;

        return text.ToString(TextSpan.FromBounds(start, end));
    }

    private static string GetNewLine(SourceText text)
    {
        var first = text.Lines[0];
        return text.Lines.Count > 1 ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    private static string GetUnit(SourceText text, string? style, string? size)
    {
        var usesTabs = style is null
            ? text.Lines.Any(line => line.Span.Length > 0 && text[line.Start] == '\t')
            : style == "tab";
        if (usesTabs)
            return "\t";

        return new string(' ', int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is > 0 and < 17 ? width : 4);
    }
}
