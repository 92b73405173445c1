using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CiiGuard.Generators.Tests.Machine;

/// <summary>Written and read by System.Text.Json as they are: by reflection and by source-generated contexts, whole, with members missing, unknown or null.</summary>
public sealed class SnapshotJsonTests
{
    public static TheoryData<int> Editions => [2020, 2022];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Snapshots_of_every_state_come_back_equal(int year)
    {
        var edition = Make.Edition(year);
        foreach (var snapshot in Snapshots(edition))
        {
            var text = JsonSerializer.Serialize(snapshot);
            Assert.Equal(text, JsonSerializer.Serialize(snapshot, StorageContext.Default.ReviewSnapshot));
            foreach (var read in (ReviewSnapshot[])[JsonSerializer.Deserialize<ReviewSnapshot>(text)!, JsonSerializer.Deserialize(text, StorageContext.Default.ReviewSnapshot)!])
            {
                Assert.Equal(snapshot, read);
                Assert.Equal(snapshot.GetHashCode(), read.GetHashCode());
                Assert.Null(edition.Check(read));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Audit_entries_of_every_step_come_back_equal_and_sealed(int year)
    {
        foreach (var trail in AuditTests.Trails(Make.Edition(year)))
        {
            var text = JsonSerializer.Serialize(trail);
            Assert.Equal(text, JsonSerializer.Serialize(trail, StorageContext.Default.ListAuditEntry));
            foreach (var read in (List<AuditEntry>[])[JsonSerializer.Deserialize<List<AuditEntry>>(text)!, JsonSerializer.Deserialize(text, StorageContext.Default.ListAuditEntry)!])
            {
                Assert.Equal(trail, read);
                Assert.Equal(trail.Select(entry => entry.GetHashCode()), read.Select(entry => entry.GetHashCode()));
                Assert.Empty(AuditTrail.Verify(read, latestHash: trail[^1].Hash));
            }
        }
    }

    [Fact]
    public void Stored_text_holds_codes_and_days_only()
    {
        var text = JsonSerializer.Serialize(Make.Walk(Make.Edition2022, "2026-03-16", [.. Make.ToPreliminary.Select(step => (step, "2026-03-16")), ("RequestSupplement", "2026-04-08"), ("DeliverSupplement", "2026-04-22"), ("FileComplaint", "2026-04-23")])[^1].Require());
        Assert.Equal(
            """{"Schema":1,"Procedure":"CN-CRM-2022","Case":"case-1","State":"PreliminaryReview","Version":8,"Since":"2026-03-16","On":"2026-04-23","ClockFrom":"2026-03-16","Pauses":[{"From":"2026-04-08","To":"2026-04-22"}],"PausedSince":null,"Overlays":["ComplaintFiled"]}""",
            text);
    }

    /// <summary>Any member set to null or left out: either it does not parse, or the machine says what is wrong, or nothing that matters was lost.</summary>
    [Fact]
    public void Null_and_missing_members_are_refused_or_harmless()
    {
        var edition = Make.Edition2022;
        var snapshot = Make.Walk(edition, "2026-03-16", [.. Make.ToPreliminary.Select(step => (step, "2026-03-16")), ("RequestSupplement", "2026-04-08"), ("DeliverSupplement", "2026-04-22"), ("FileComplaint", "2026-04-23"), ("RequestSupplement", "2026-04-24")])[^1].Require();
        var whole = JsonSerializer.SerializeToNode(snapshot)!.AsObject();
        Assert.Equal(11, whole.Count);

        // What cannot be missed by looking at the snapshot alone is found by the replay.
        string[] replayOnly = ["Version", "Pauses"];
        foreach (var name in whole.Select(member => member.Key).ToList())
        {
            foreach (var isNull in (bool[])[true, false])
            {
                var changed = whole.DeepClone().AsObject();
                if (isNull)
                    changed[name] = null;
                else
                    changed.Remove(name);

                ReviewSnapshot read;
                try
                {
                    read = changed.Deserialize<ReviewSnapshot>()!;
                }
                catch (JsonException)
                {
                    Assert.True(isNull, name);
                    continue;
                }

                var misfit = edition.Check(read);
                if (name == "Schema")
                    Assert.Equal(snapshot, read);
                else if (replayOnly.Contains(name))
                    Assert.NotEqual(snapshot, read);
                else
                    Assert.True(misfit is { Reason: RefusalReason.Inconsistent or RefusalReason.OtherProcedure or RefusalReason.UnknownState }, $"{name} {(isNull ? "null" : "missing")}: {misfit}");
                Assert.Equal(misfit?.Reason, edition.Apply(read, Make.Event(edition, "DeliverSupplement", Make.Day("2026-05-06"))).Refused?.Reason);
            }
        }
    }

    [Fact]
    public void Unknown_members_are_left_aside_and_a_later_schema_is_refused()
    {
        var snapshot = Make.At(Make.Edition2022, "2026-03-16", Make.ToPreliminary);
        var node = JsonSerializer.SerializeToNode(snapshot)!.AsObject();
        node["Later"] = new JsonArray(1, 2);
        Assert.Equal(snapshot, node.Deserialize<ReviewSnapshot>());
        node["Schema"] = 2;
        var read = node.Deserialize<ReviewSnapshot>()!;
        Assert.Equal(RefusalReason.UnsupportedSchema, Make.Edition2022.Check(read)!.Reason);
        Assert.False(Review2022.TryLoad(read, "turbines", out var review, out var refusal));
        Assert.Null(review);
        Assert.Equal(RefusalReason.UnsupportedSchema, refusal!.Reason);
    }

    [Fact]
    public void An_entry_of_nulls_is_a_problem_and_no_crash()
    {
        var nulls = JsonSerializer.Deserialize<AuditEntry>("""{"Procedure":null,"Case":null,"Step":null,"From":null,"To":null,"By":null,"Role":null,"Articles":null,"Dossier":{"DeclarationForm":null},"PreviousHash":null,"Hash":null}""")!;
        Assert.NotEmpty(AuditTrail.Verify([nulls]));
        Assert.NotEmpty(AuditTrail.Verify([nulls, nulls]));
        Assert.Equal(RefusalReason.OtherProcedure, Make.Edition2022.Replay([nulls]).Refused!.Reason);
        Assert.Throws<System.ArgumentException>(() => Make.Edition2022.Replay([nulls with { Procedure = "CN-CRM-2022" }]));
        Assert.NotEqual(0, nulls.GetHashCode() | 1);
    }

    /// <summary>A snapshot of every state of an edition, with overlays and pauses where there are any.</summary>
    internal static IEnumerable<ReviewSnapshot> Snapshots(ReviewProcedure edition)
    {
        var on = edition.InForceFrom!.Value.AddDays(30).ToString();
        foreach (var way in Make.WaysToEveryState(edition).Values)
        {
            var snapshot = Make.At(edition, on, way);
            yield return snapshot;
            foreach (var step in (string[])["RequestSupplement", "DeliverSupplement", "FileComplaint", "RequestSupplement"])
            {
                if (edition.Apply(snapshot, Make.Event(edition, step, snapshot.On.AddDays(7))).Snapshot is { } next)
                    yield return snapshot = next;
            }
        }
    }
}

[JsonSerializable(typeof(ReviewSnapshot))]
[JsonSerializable(typeof(List<AuditEntry>))]
internal sealed partial class StorageContext : JsonSerializerContext;
