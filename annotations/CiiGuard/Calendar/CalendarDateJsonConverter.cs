#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CiiGuard;

/// <summary>A day as a JSON string <c>yyyy-MM-dd</c>; without it, a day would be written as an object and read back as 0001-01-01.</summary>
internal sealed class CalendarDateJsonConverter : JsonConverter<CalendarDate>
{
    public override CalendarDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, CalendarDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override CalendarDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, CalendarDate value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());

    private static CalendarDate Read(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && CalendarDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("A day written as yyyy-MM-dd is needed.");
}
#endif
