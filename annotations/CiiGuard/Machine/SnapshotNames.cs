#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CiiGuard;

/// <summary>Names of the members of a stored snapshot, as the options ask for them.</summary>
internal sealed class SnapshotNames
{
    // In the order in which they are written; those of a pause at the end.
    private static readonly string[] Members =
    [
        nameof(ReviewSnapshot.Schema), nameof(ReviewSnapshot.Procedure), nameof(ReviewSnapshot.Case), nameof(ReviewSnapshot.State), nameof(ReviewSnapshot.Version),
        nameof(ReviewSnapshot.Since), nameof(ReviewSnapshot.On), nameof(ReviewSnapshot.ClockFrom), nameof(ReviewSnapshot.Pauses), nameof(ReviewSnapshot.PausedSince),
        nameof(ReviewSnapshot.Overlays), nameof(ClockPause.From), nameof(ClockPause.To),
    ];

    private const int FirstOfPause = 11;

    private readonly JsonEncodedText[] _names;

    public SnapshotNames(JsonSerializerOptions options)
    {
        Options = options;
        LeavesOutNulls = options.DefaultIgnoreCondition is JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault;
        _names = Array.ConvertAll(Members, name => JsonEncodedText.Encode(options.PropertyNamingPolicy?.ConvertName(name) ?? name, options.Encoder));
    }

    public JsonSerializerOptions Options { get; }

    public bool LeavesOutNulls { get; }

    public JsonEncodedText this[int index] => _names[index];

    /// <summary>Which member of a snapshot it is, or -1. What this library wrote comes in order, so the one that is expected is nearly always the one.</summary>
    public int Find(ref Utf8JsonReader reader, int expected) =>
        expected < FirstOfPause && reader.ValueTextEquals(_names[expected].EncodedUtf8Bytes) ? expected : Find(ref reader, 0, FirstOfPause);

    /// <summary>Which member of a pause it is, or -1.</summary>
    public int FindInPause(ref Utf8JsonReader reader) => Find(ref reader, FirstOfPause, Members.Length);

    private int Find(ref Utf8JsonReader reader, int from, int to)
    {
        var name = reader.GetString();
        for (var i = from; i < to; i++)
        {
            if (string.Equals(name, _names[i].ToString(), StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
#endif
