using System.Globalization;
using System.Text;

namespace CiiGuard;

/// <summary>Writes JSON with line feeds and two blanks of indentation: the same bytes on every platform and in every culture. System.Text.Json is not part of .NET Standard 2.0.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new(2048);
    private int _depth;
    private bool _hasSiblings;

    /// <summary>A document of a schema, with what each of them begins with. Its object is open.</summary>
    public static JsonText Document(string schema, Language language) => new JsonText().OpenObject()
        .Add("schema", schema)
        .Add("language", language == Language.Chinese ? "zh-Hans" : "en")
        .Add("notice", LegalNotice.Text.In(language));

    public JsonText OpenObject(string? name = null) => Open(name, '{');

    public JsonText OpenArray(string? name = null) => Open(name, '[');

    public JsonText CloseObject() => Close('}');

    public JsonText CloseArray() => Close(']');

    public JsonText Add(string? name, string? value)
    {
        Place(name);
        if (value is null)
            _text.Append("null");
        else
            Quote(value);
        return this;
    }

    public JsonText Add(string name, bool value)
    {
        Place(name);
        _text.Append(value ? "true" : "false");
        return this;
    }

    public JsonText Add(string name, int value)
    {
        Place(name);
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public override string ToString() => _text.ToString() + "\n";

    private JsonText Open(string? name, char bracket)
    {
        Place(name);
        _text.Append(bracket);
        _depth++;
        _hasSiblings = false;
        return this;
    }

    private JsonText Close(char bracket)
    {
        _depth--;
        if (_hasSiblings)
            NewLine();
        _text.Append(bracket);
        _hasSiblings = true;
        return this;
    }

    private void Place(string? name)
    {
        if (_hasSiblings)
            _text.Append(',');
        if (_depth > 0)
            NewLine();
        _hasSiblings = true;
        if (name is null)
            return;

        Quote(name);
        _text.Append(": ");
    }

    private void NewLine() => _text.Append('\n').Append(' ', 2 * _depth);

    private void Quote(string value)
    {
        _text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            switch (character)
            {
                case '"':
                    _text.Append("\\\"");
                    break;
                case '\\':
                    _text.Append("\\\\");
                    break;
                case '\n':
                    _text.Append("\\n");
                    break;
                case '\r':
                    _text.Append("\\r");
                    break;
                case '\t':
                    _text.Append("\\t");
                    break;
                case < ' ' or '\u2028' or '\u2029':
                    _text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                case var high when char.IsHighSurrogate(high) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]):
                    _text.Append(high).Append(value[++i]);
                    break;
                default:
                    // Half a surrogate pair is no character, and readers refuse it.
                    _text.Append(char.IsSurrogate(character) ? '\ufffd' : character);
                    break;
            }
        }

        _text.Append('"');
    }
}
