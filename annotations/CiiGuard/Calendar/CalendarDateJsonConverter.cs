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
    /// <inheritdoc/>
    public override CalendarDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CalendarDate value, JsonSerializerOptions options)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));

        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override CalendarDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, CalendarDate value, JsonSerializerOptions options)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));

        writer.WritePropertyName(value.ToString());
    }

    private static CalendarDate Read(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && CalendarDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("A day written as yyyy-MM-dd is needed.");
}
#endif
