using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CiiGuard.Generators;

/// <summary>Writes JSON without blanks: it stands in metadata, and is read by tools.</summary>
internal sealed class CompactJson
{
    private readonly StringBuilder _text = new();

    /// <summary>A text; nothing is written for null.</summary>
    public CompactJson Add(string name, string? value) => value is null ? this : Property(name, Quoted(value));

    public CompactJson Add(string name, bool value) => Property(name, value ? "true" : "false");

    public CompactJson Add(string name, int value) => Property(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Texts; nothing is written if there are none.</summary>
    public CompactJson Add(string name, IEnumerable<string> values)
    {
        var items = List(values, quoted: true);
        return items.Length == 2 ? this : Property(name, items);
    }

    /// <summary>Objects, each JSON without braces; an empty array is written too.</summary>
    public CompactJson AddObjects(string name, IEnumerable<string> objects) => Property(name, List(objects, quoted: false));

    /// <summary>JSON as it is.</summary>
    public CompactJson Property(string name, string json)
    {
        if (_text.Length > 0)
            _text.Append(',');
        _text.Append(Quoted(name)).Append(':').Append(json);
        return this;
    }

    /// <summary>The properties, without braces.</summary>
    public override string ToString() => _text.ToString();

    public static string Quoted(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            switch (character)
            {
                case '"' or '\\':
                    text.Append('\\').Append(character);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ' or '\u2028' or '\u2029':
                    text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                case var high when char.IsHighSurrogate(high) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]):
                    text.Append(high).Append(value[++i]);
                    break;
                default:
                    // Half a surrogate pair is no character, and readers refuse it.
                    text.Append(char.IsSurrogate(character) ? '\ufffd' : character);
                    break;
            }
        }

        return text.Append('"').ToString();
    }

    private static string List(IEnumerable<string> values, bool quoted)
    {
        var text = new StringBuilder("[");
        foreach (var value in values)
        {
            if (text.Length > 1)
                text.Append(',');
            if (quoted)
                text.Append(Quoted(value));
            else
                text.Append('{').Append(value).Append('}');
        }

        return text.Append(']').ToString();
    }
}
