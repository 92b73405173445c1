using System;
using System.Collections.Generic;
using System.Linq;
#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;
#endif

namespace CiiGuard;

/// <summary>Where one review stands, to be stored by a host. Written and read by System.Text.Json as it is, with source-generated contexts too.</summary>
/// <remarks>
/// Everything in it is a stable code or a day, never an ordinal: renaming an identifier changes no stored data. It is immutable; <see cref="ReviewProcedure.Apply"/> makes the next one.
/// A snapshot that was changed by hand is recognised by <see cref="ReviewProcedure.Check"/> and by <see cref="ReviewProcedure.Replay(IEnumerable{AuditEntry})"/>.
/// </remarks>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(ReviewSnapshotJsonConverter))]
#endif
public sealed record ReviewSnapshot
{
    /// <summary>The schema that this version of the library writes.</summary>
    public const int CurrentSchema = 1;

    // Where the state stands in the procedure that tested this object last. A copy has not been tested: see the constructor below.
    internal ReviewProcedure.Place? Known;

    private readonly IReadOnlyList<ClockPause> _pauses = [];
    private readonly IReadOnlyList<string> _overlays = [];

    /// <summary>Makes a snapshot, such as one that is read from storage.</summary>
    public ReviewSnapshot()
    {
    }

    // What `with` copies.
    private ReviewSnapshot(ReviewSnapshot original)
    {
        (Schema, Procedure, Case, State, Version) = (original.Schema, original.Procedure, original.Case, original.State, original.Version);
        (Since, On, ClockFrom, PausedSince) = (original.Since, original.On, original.ClockFrom, original.PausedSince);
        (_pauses, _overlays) = (original._pauses, original._overlays);
    }

    /// <summary>Number of the schema. A higher one than <see cref="CurrentSchema"/> is refused.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Code of the procedure that the review is run under, such as <c>CN-CRM-2022</c>.</summary>
    public string Procedure { get; init; } = "";

    /// <summary>Id of the review in the operator's files.</summary>
    public string Case { get; init; } = "";

    /// <summary>Code of the state.</summary>
    public string State { get; init; } = "";

    /// <summary>How many steps have been taken: 0 after the beginning. For optimistic concurrency.</summary>
    public int Version { get; init; }

    /// <summary>The day on which the state was entered.</summary>
    public CalendarDate Since { get; init; }

    /// <summary>The day of the latest act.</summary>
    public CalendarDate On { get; init; }

    /// <summary>The day whose close starts the running clock: it is not counted itself. None: no clock runs in this state.</summary>
    public CalendarDate? ClockFrom { get; init; }

    /// <summary>The times that the running clock does not count.</summary>
    public IReadOnlyList<ClockPause> Pauses
    {
        get => _pauses;
        init => _pauses = value ?? [];
    }

    /// <summary>The day since which the running clock stands still. None: it does not.</summary>
    public CalendarDate? PausedSince { get; init; }

    /// <summary>Codes of the overlays that lie over the state, in the order in which they began.</summary>
    public IReadOnlyList<string> Overlays
    {
        get => _overlays;
        init => _overlays = value ?? [];
    }

    /// <summary>Whether two snapshots say the same.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(ReviewSnapshot? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && (Schema, Procedure, Case, State, Version, Since) == (other.Schema, other.Procedure, other.Case, other.State, other.Version, other.Since)
            && On == other.On && ClockFrom == other.ClockFrom && PausedSince == other.PausedSince
            && Pauses.SequenceEqual(other.Pauses) && Overlays.SequenceEqual(other.Overlays, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Case ?? "") * 31) + Version);
}
