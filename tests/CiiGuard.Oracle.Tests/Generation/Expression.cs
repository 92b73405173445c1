using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Generation;

/// <summary>A boolean expression with places (<c>$0</c>, <c>$1</c>) for parts that are boolean themselves.</summary>
internal sealed class Expression(string text, string? construct, params Expression[] parts)
{
    public string Text { get; set; } = text;

    public string? Construct { get; set; } = construct;

    public List<Expression> Parts { get; } = [.. parts];

    public Expression Clone() => new(Text, Construct, [.. Parts.Select(static part => part.Clone())]);

    public void Become(Expression other)
    {
        var copy = other.Clone();
        (Text, Construct) = (copy.Text, copy.Construct);
        Parts.Clear();
        Parts.AddRange(copy.Parts);
    }

    public IEnumerable<Expression> All() => Parts.SelectMany(static part => part.All()).Prepend(this);

    public override string ToString() => Fill(Text, Parts);

    public static string Fill(string text, List<Expression> parts)
    {
        for (var i = 0; i < parts.Count; i++)
            text = text.Replace("$" + i, parts[i].ToString(), System.StringComparison.Ordinal);
        return text;
    }
}
