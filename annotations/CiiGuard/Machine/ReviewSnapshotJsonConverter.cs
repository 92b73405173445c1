#if NET8_0_OR_GREATER
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CiiGuard;

/// <summary>
/// A snapshot as a JSON object, the same text as without it. Most of what a request costs is reading and writing the snapshot, and for an immutable type System.Text.Json collects all values in a dictionary of
/// arguments first; this reads them where they lie.
/// </summary>
/// <remarks>Nobody needs to name it; it is public for the source generator of System.Text.Json. Naming policy and the leaving out of nulls are those of the options; names are read in any case, unknown ones are skipped.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReviewSnapshotJsonConverter : JsonConverter<ReviewSnapshot>
{
    private SnapshotNames? _names;

    /// <inheritdoc/>
    public override ReviewSnapshot? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var names = Names(options);
        int schema = ReviewSnapshot.CurrentSchema, version = 0;
        string? procedure = "", @case = "", state = "";
        CalendarDate since = default, on = default;
        CalendarDate? clockFrom = null, pausedSince = null;
        IReadOnlyList<ClockPause>? pauses = null;
        IReadOnlyList<string>? overlays = null;

        Expect(reader.TokenType, JsonTokenType.StartObject);
        var next = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var index = names.Find(ref reader, next);
            next = index + 1;
            reader.Read();
            switch (index)
            {
                case 0: schema = reader.GetInt32(); break;
                case 1: procedure = reader.GetString(); break;
                case 2: @case = reader.GetString(); break;
                case 3: state = reader.GetString(); break;
                case 4: version = reader.GetInt32(); break;
                case 5: since = CalendarDateJsonConverter.Read(ref reader); break;
                case 6: on = CalendarDateJsonConverter.Read(ref reader); break;
                case 7: clockFrom = ReadNullable(ref reader); break;
                case 8: pauses = ReadPauses(ref reader, names, options); break;
                case 9: pausedSince = ReadNullable(ref reader); break;
                case 10: overlays = ReadOverlays(ref reader); break;
                default: Skip(ref reader, options); break;
            }
        }

        return new()
        {
            Schema = schema, Procedure = procedure!, Case = @case!, State = state!, Version = version,
            Since = since, On = on, ClockFrom = clockFrom, Pauses = pauses!, PausedSince = pausedSince, Overlays = overlays!,
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReviewSnapshot value, JsonSerializerOptions options)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        if (value is null)
            throw new ArgumentNullException(nameof(value));

        var names = Names(options);
        writer.WriteStartObject();
        writer.WriteNumber(names[0], value.Schema);
        WriteText(names[1], value.Procedure);
        WriteText(names[2], value.Case);
        WriteText(names[3], value.State);
        writer.WriteNumber(names[4], value.Version);
        WriteDate(names[5], value.Since);
        WriteDate(names[6], value.On);
        WriteDate(names[7], value.ClockFrom);
        writer.WriteStartArray(names[8]);
        for (var i = 0; i < value.Pauses.Count; i++)
        {
            writer.WriteStartObject();
            WriteDate(names[11], value.Pauses[i].From);
            WriteDate(names[12], value.Pauses[i].To);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteDate(names[9], value.PausedSince);
        writer.WriteStartArray(names[10]);
        for (var i = 0; i < value.Overlays.Count; i++)
            writer.WriteStringValue(value.Overlays[i]);
        writer.WriteEndArray();
        writer.WriteEndObject();

        void WriteText(JsonEncodedText name, string? text)
        {
            if (text is not null || !names.LeavesOutNulls)
                writer.WriteString(name, text);
        }

        void WriteDate(JsonEncodedText name, CalendarDate? date)
        {
            if (date is { } day)
            {
                Span<byte> text = stackalloc byte[CalendarDateJsonConverter.Length];
                CalendarDateJsonConverter.Format(day, text);
                writer.WriteString(name, text);
            }
            else if (!names.LeavesOutNulls)
            {
                writer.WriteNull(name);
            }
        }
    }

    private static CalendarDate? ReadNullable(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : CalendarDateJsonConverter.Read(ref reader);

    private static IReadOnlyList<ClockPause>? ReadPauses(ref Utf8JsonReader reader, SnapshotNames names, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;

        Expect(reader.TokenType, JsonTokenType.StartArray);
        List<ClockPause>? pauses = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            pauses ??= [];
            if (reader.TokenType == JsonTokenType.Null)
            {
                // Told by the machine as a contradiction, with the refusals that a snapshot can get.
                pauses.Add(null!);
                continue;
            }

            CalendarDate from = default, to = default;
            Expect(reader.TokenType, JsonTokenType.StartObject);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var index = names.FindInPause(ref reader);
                reader.Read();
                if (index == 11)
                    from = CalendarDateJsonConverter.Read(ref reader);
                else if (index == 12)
                    to = CalendarDateJsonConverter.Read(ref reader);
                else
                    Skip(ref reader, options);
            }

            pauses.Add(new() { From = from, To = to });
        }

        return pauses;
    }

    private static IReadOnlyList<string>? ReadOverlays(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;

        Expect(reader.TokenType, JsonTokenType.StartArray);
        List<string>? overlays = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            (overlays ??= []).Add(reader.GetString()!);
        return overlays;
    }

    private static void Expect(JsonTokenType token, JsonTokenType expected)
    {
        if (token != expected)
            throw new JsonException($"A snapshot has {expected} here, and not {token}.");
    }

    private static void Skip(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow)
            throw new JsonException("A snapshot has no such member.");
        reader.Skip();
    }

    private SnapshotNames Names(JsonSerializerOptions options) => _names is { } names && names.Options == options ? names : _names = new(options);
}
#endif
