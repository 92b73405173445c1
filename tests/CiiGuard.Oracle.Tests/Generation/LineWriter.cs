using System.Collections.Generic;
using System.Text;

namespace CiiGuard.Oracle.Tests.Generation;

/// <summary>Writes a program line by line.</summary>
internal sealed class LineWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Write(string line) => _text.Append(' ', line.Length == 0 ? 0 : 4 * _depth).Append(line).Append('\n');

    public void WriteBody(List<Statement> body, string tail = "")
    {
        Write("{");
        _depth++;
        foreach (var statement in body)
            statement.Write(this);
        _depth--;
        Write("}" + tail);
    }

    public void Indent() => _depth++;

    public void Unindent() => _depth--;

    public override string ToString() => _text.ToString();
}
