using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CiiGuard;

/// <summary>The parts of JSON that a calendar file has. Every error has its line; the depth is bounded by who calls.</summary>
internal sealed class JsonTextReader(string text, string source)
{
    private int position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    public void ReadObject(Action<string> readMember)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        ReadItems('{', '}', () =>
        {
            var name = ReadString();
            if (!names.Add(name))
                throw Error($"The member \"{name}\" is there twice. Keep one.", $"成员“{name}”重复。请只保留一个。");

            Expect(':');
            readMember(name);
        });
    }

    public void ReadArray(Action readItem) => ReadItems('[', ']', readItem);

    public string ReadString()
    {
        Expect('"');
        var value = new StringBuilder();
        while (position < text.Length && text[position] != '"')
        {
            if (text[position] < ' ')
                throw Error("A text does not end on its line. Close it with a quotation mark.", "字符串未在本行结束。请补上引号。");

            value.Append(text[position++] == '\\' ? ReadEscape() : text[position - 1]);
        }

        Expect('"');
        return value.ToString();
    }

    public int ReadNumber()
    {
        SkipSpace();
        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
            position++;

        return int.TryParse(text.Substring(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error("A whole number is needed here.", "此处应为整数。");
    }

    public bool ReadBoolean()
    {
        SkipSpace();
        if (ReadWord("true"))
            return true;

        return ReadWord("false") ? false : throw Error("true or false is needed here.", "此处应为true或者false。");
    }

    public void ReadEnd()
    {
        SkipSpace();
        if (position < text.Length)
            throw Error("There is something after the end of the calendar. Remove it.", "日历结束之后还有内容。请删除。");
    }

    public CalendarDataException Error(string message, string chineseMessage)
    {
        var line = 1;
        for (var i = 0; i < position && i < text.Length; i++)
        {
            if (text[i] == '\n')
                line++;
        }

        return new CalendarDataException(source, line, message, chineseMessage);
    }

    private void ReadItems(char open, char close, Action readItem)
    {
        Expect(open);
        if (Next() == close)
        {
            position++;
            return;
        }

        do
            readItem();
        while (ReadComma());

        Expect(close);
    }

    private bool ReadComma()
    {
        if (Next() != ',')
            return false;

        position++;
        return true;
    }

    private char ReadEscape()
    {
        var escape = position < text.Length ? text[position++] : '\0';
        if (escape == 'u' && position + 4 <= text.Length
            && ushort.TryParse(text.Substring(position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            position += 4;
            return (char)code;
        }

        var known = "\"\\/bfnrt".IndexOf(escape);
        return known >= 0
            ? "\"\\/\b\f\n\r\t"[known]
            : throw Error("An escape in a text is not one of JSON. Correct it.", "字符串中的转义不符合JSON。请更正。");
    }

    private bool ReadWord(string word)
    {
        if (string.CompareOrdinal(text, position, word, 0, word.Length) != 0)
            return false;

        position += word.Length;
        return true;
    }

    private void Expect(char expected)
    {
        if (Next() != expected)
            throw Error($"'{expected}' is needed here. Compare the file with docs/calendar.md.", $"此处应为“{expected}”。请对照docs/calendar.md检查文件。");

        position++;
    }

    private char Next()
    {
        SkipSpace();
        return position < text.Length ? text[position] : '\0';
    }

    private void SkipSpace()
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\r' or '\n')
            position++;
    }
}
