#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CiiGuard;

/// <summary>A day as a JSON string <c>yyyy-MM-dd</c>; without it, a day would be written as an object and read back as 0001-01-01.</summary>
/// <remarks>Nobody needs to name it. It is public because the source generator of System.Text.Json makes one in the assembly of the context, and refuses a converter that it cannot make.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CalendarDateJsonConverter : JsonConverter<CalendarDate>
{
    internal const int Length = 10;

    /// <inheritdoc/>
    public override CalendarDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CalendarDate value, JsonSerializerOptions options)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));

        Span<byte> text = stackalloc byte[Length];
        Format(value, text);
        writer.WriteStringValue(text);
    }

    /// <inheritdoc/>
    public override CalendarDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, CalendarDate value, JsonSerializerOptions options)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));

        Span<byte> text = stackalloc byte[Length];
        Format(value, text);
        writer.WritePropertyName(text);
    }

    internal static CalendarDate Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw new JsonException("A day written as yyyy-MM-dd is needed.");

        // As it lies in the document, unless it is split there or has escaped characters.
        if ((!reader.HasValueSequence && TryParse(reader.ValueSpan, out var date)) || CalendarDate.TryParse(reader.GetString(), out date))
            return date;
        throw new JsonException("A day written as yyyy-MM-dd is needed.");
    }

    private static bool TryParse(ReadOnlySpan<byte> text, out CalendarDate date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
            return false;

        int year = 0, month = 0, day = 0;
        if (!Digits(text.Slice(0, 4), ref year) || !Digits(text.Slice(5, 2), ref month) || !Digits(text.Slice(8, 2), ref day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool Digits(ReadOnlySpan<byte> text, ref int number)
    {
        foreach (var character in text)
        {
            var digit = character - '0';
            if (digit is < 0 or > 9)
                return false;
            number = (number * 10) + digit;
        }

        return true;
    }

    internal static void Format(CalendarDate date, Span<byte> text)
    {
        var (year, month, day) = date.ToDateOnly();
        Digits(year / 100, text);
        Digits(year % 100, text.Slice(2));
        text[4] = (byte)'-';
        Digits(month, text.Slice(5));
        text[7] = (byte)'-';
        Digits(day, text.Slice(8));
    }

    private static void Digits(int number, Span<byte> text)
    {
        text[0] = (byte)('0' + (number / 10));
        text[1] = (byte)('0' + (number % 10));
    }
}
#endif
