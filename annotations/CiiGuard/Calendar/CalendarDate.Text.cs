using System;
using System.Globalization;

namespace CiiGuard;

public readonly partial struct CalendarDate
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>Reads a day from <c>yyyy-MM-dd</c>, and from nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another form or there is no such day.</exception>
    public static CalendarDate Parse(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));

        return TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a day written as {Iso}.");
    }

    /// <summary>Reads a day from <c>yyyy-MM-dd</c>, and from nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The day, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        var read = DateTime.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var midnight);
        date = read ? new(midnight) : default;
        return read;
    }

    /// <summary>The day as <c>yyyy-MM-dd</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Midnight.ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>The day in a format for dates.</summary>
    /// <param name="format">A format of <see cref="DateTime"/> that says nothing of the time of day. None, or <c>O</c>: <c>yyyy-MM-dd</c> in every culture.</param>
    /// <param name="formatProvider">Culture. None: the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is unknown or asks for the time of day.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        if (string.IsNullOrEmpty(format) || format is "O" or "o")
            return ToString();
        if (AsksForTime(format!))
            throw new FormatException($"A day has no time of day, which the format '{format}' asks for.");

        return Midnight.ToString(format, formatProvider);
    }

    private static bool AsksForTime(string format)
    {
        if (format.Length == 1)
            return "dDmMyY".IndexOf(format[0]) < 0;

        for (var i = 0; i < format.Length; i++)
        {
            switch (format[i])
            {
                case '\\':
                    i++;
                    break;
                case '\'' or '"':
                    var end = format.IndexOf(format[i], i + 1);
                    i = end < 0 ? format.Length : end;
                    break;
                case 'h' or 'H' or 'm' or 's' or 'f' or 'F' or 't' or 'z' or 'K' or ':':
                    return true;
            }
        }

        return false;
    }
}
