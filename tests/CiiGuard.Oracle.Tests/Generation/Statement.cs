using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Generation;

internal enum Role
{
    Ordinary,
    Gate,
    Guard,
    Transition,
}

/// <summary>A braced body below a head (<c>else</c>, <c>case …:</c>, the head of a lambda) and what follows its closing brace.</summary>
internal sealed class Part(string head, List<Statement> body, string tail = "", string last = "")
{
    public string Head { get; } = head;

    public List<Statement> Body { get; } = body;

    /// <summary>Follows the closing brace on its line.</summary>
    public string Tail { get; } = tail;

    /// <summary>A line of its own after the closing brace.</summary>
    public string Last { get; } = last;

    public Part Clone() => new(Head, [.. Body.Select(static statement => statement.Clone())], Tail, Last);
}

/// <summary>A statement: one line of text, or a head with bodies. Boolean expressions fill its places.</summary>
internal sealed class Statement(string text, string? construct = null, Role role = Role.Ordinary)
{
    public string Text { get; set; } = text;

    public string? Construct { get; set; } = construct;

    public Role Role { get; } = role;

    public List<Expression> Expressions { get; private init; } = [];

    public List<Part> Parts { get; private init; } = [];

    /// <summary>Closes the bodies (the brace of a switch).</summary>
    public string Close { get; init; } = "";

    public Statement With(params Expression[] expressions)
    {
        Expressions.AddRange(expressions);
        return this;
    }

    public Statement With(params Part[] parts)
    {
        Parts.AddRange(parts);
        return this;
    }

    public Statement Clone() => new(Text, Construct, Role)
    {
        Expressions = [.. Expressions.Select(static expression => expression.Clone())],
        Parts = [.. Parts.Select(static part => part.Clone())],
        Close = Close,
    };

    public void Write(LineWriter lines)
    {
        if (Text.Length > 0)
        {
            foreach (var line in Expression.Fill(Text, Expressions).Split('\n'))
                lines.Write(line);
        }

        foreach (var part in Parts)
        {
            if (part.Head.Length > 0)
                lines.Write(Expression.Fill(part.Head, Expressions));
            lines.WriteBody(part.Body, part.Tail);
            if (part.Last.Length > 0)
                lines.Write(part.Last);
        }

        if (Close.Length > 0)
            lines.Write(Close);
    }
}
