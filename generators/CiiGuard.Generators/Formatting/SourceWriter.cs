using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Generators;

/// <summary>Writes indented source. The one place where generated text becomes a <see cref="SourceText"/>: line feeds only, UTF-8 without byte order mark.</summary>
internal sealed class SourceWriter
{
    private const int IndentWidth = 4;
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly StringBuilder _text = new(4096);
    private int _indent;
    private bool _blankPending;
    private bool _afterOpening = true;

    /// <summary>Writes a line, or several separated by line feeds, at the present indentation.</summary>
    public void Line(string text)
    {
        if (_blankPending && !_afterOpening)
            _text.Append('\n');
        _blankPending = false;
        _afterOpening = false;

        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (end > start)
                _text.Append(' ', _indent * IndentWidth).Append(text, start, end - start);
            _text.Append('\n');
            start = end + 1;
        }
    }

    /// <summary>Asks for a blank line before the next one, unless that is the first of its block.</summary>
    public void Blank() => _blankPending = true;

    /// <summary>Opens a block.</summary>
    public void Open(string? header = null)
    {
        if (header is not null)
            Line(header);
        Line("{");
        _indent++;
        _afterOpening = true;
    }

    /// <summary>Closes a block.</summary>
    public void Close(string suffix = "")
    {
        _blankPending = false;
        _indent--;
        Line("}" + suffix);
    }

    public IDisposable Block(string? header = null, string suffix = "")
    {
        Open(header);
        return new Closing(this, suffix);
    }

    public void Indent() => _indent++;

    public void Outdent() => _indent--;

    public override string ToString() => _text.ToString();

    public SourceText ToSourceText() => SourceText.From(ToString(), Utf8);

    private sealed class Closing(SourceWriter writer, string suffix) : IDisposable
    {
        public void Dispose() => writer.Close(suffix);
    }
}
