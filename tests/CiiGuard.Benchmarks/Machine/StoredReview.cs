using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace CiiGuard.Benchmarks;

/// <summary>What a host stores of a review: the snapshot, and the day for which it wakes up.</summary>
internal sealed record StoredReview(ReviewSnapshot Snapshot, CalendarDate? Due);

/// <summary>The same for a review on Stateless, of the types that .NET has for it.</summary>
internal sealed class StatelessRow
{
    public int Schema { get; set; } = 1;

    public string Procedure { get; set; } = "";

    public string Case { get; set; } = "";

    public string State { get; set; } = "";

    public int Version { get; set; }

    public DateOnly Since { get; set; }

    public DateOnly On { get; set; }

    public DateOnly? ClockFrom { get; set; }

    public List<DateOnly> Pauses { get; set; } = [];

    public DateOnly? PausedSince { get; set; }

    public List<string> Overlays { get; set; } = [];
}

internal sealed record StoredRow(StatelessRow Snapshot, DateOnly? Due);

[JsonSerializable(typeof(StoredReview))]
[JsonSerializable(typeof(StoredRow))]
internal sealed partial class StoredContext : JsonSerializerContext;
