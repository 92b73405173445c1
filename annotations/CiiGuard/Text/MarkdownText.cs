using System.Collections.Generic;
using System.Text;

namespace CiiGuard;

/// <summary>Writes Markdown with line feeds; texts that come from code are escaped.</summary>
internal sealed class MarkdownText(Language language)
{
    private readonly StringBuilder _text = new(2048);

    public Language Language { get; } = language;

    public bool IsChinese => Language == Language.Chinese;

    public MarkdownText Heading(int level, string english, string chinese) => Block(new string('#', level) + " " + In(english, chinese));

    public MarkdownText Paragraph(string english, string chinese) => Block(In(english, chinese));

    public MarkdownText Paragraph(BilingualText text) => Block(text.In(Language));

    /// <summary>A table; its cells are Markdown already.</summary>
    public MarkdownText Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        Separate();
        Row(header);
        _text.Append('|');
        for (var i = 0; i < header.Count; i++)
            _text.Append("---|");
        _text.Append('\n');
        foreach (var row in rows)
            Row(row);
        return this;
    }

    public MarkdownText List(IEnumerable<string> items, bool numbered = false)
    {
        Separate();
        var number = 1;
        foreach (var item in items)
        {
            if (numbered)
                _text.Append(number++).Append(". ");
            else
                _text.Append("- ");
            _text.Append(item).Append('\n');
        }

        return this;
    }

    public string In(string english, string chinese) => IsChinese ? chinese : english;

    public string In(BilingualText text) => text.In(Language);

    /// <summary>Names, separated as the language does.</summary>
    public string Join(IEnumerable<string> parts) => string.Join(IsChinese ? "；" : "; ", parts);

    /// <summary>A name from code, as code that no character of it ends.</summary>
    public static string Code(string name) => "`" + name.Replace('`', '\'').Replace("|", "\\|") + "`";

    /// <summary>A text from elsewhere, in one line, of which no character is taken for Markdown or HTML.</summary>
    public static string Plain(string value)
    {
        var text = new StringBuilder(value.Length + 8);
        foreach (var character in value)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '&' or '!')
                text.Append('\\');
            text.Append(char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character);
        }

        return text.ToString().Trim();
    }

    public override string ToString() => _text.ToString();

    private MarkdownText Block(string text)
    {
        Separate();
        _text.Append(text).Append('\n');
        return this;
    }

    private void Row(IReadOnlyList<string> cells)
    {
        _text.Append('|');
        foreach (var cell in cells)
            _text.Append(' ').Append(cell).Append(cell.Length == 0 ? "|" : " |");
        _text.Append('\n');
    }

    private void Separate()
    {
        if (_text.Length > 0)
            _text.Append('\n');
    }
}
