using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace CiiGuard.Generators.Tests.Machine;

/// <summary>The chain of an audit trail: each kind of tampering shows at its place, with a key and without.</summary>
public sealed class AuditTests
{
    private static readonly byte[] Key = Encoding.UTF8.GetBytes("kept elsewhere");

    private static readonly List<AuditEntry> Entries = [.. Make.Walk(Make.Edition2022, "2026-03-16", [.. Make.ToSpecial.Select(step => (step, "2026-03-16")), ("ExtendSpecial", "2026-04-01"), ("ApproveSpecialPassedWithCommitments", "2026-05-06")]).Select(outcome => outcome.Entry!)];

    public static TheoryData<bool> WithKey => [false, true];

    [Theory]
    [MemberData(nameof(WithKey))]
    public void A_whole_trail_has_no_problem(bool withKey)
    {
        var sealedTrail = Seal(Entries, withKey);
        Assert.Empty(Verify(sealedTrail, withKey));
        Assert.Empty(AuditTrail.Verify(sealedTrail, withKey ? Key : null, sealedTrail[^1].Hash));
        Assert.Empty(AuditTrail.Verify([]));
        Assert.Equal(Enumerable.Range(0, Entries.Count), sealedTrail.Select(entry => entry.Sequence));
        Assert.All(sealedTrail, entry => Assert.Matches("^[0-9a-f]{64}$", entry.Hash));
        Assert.Equal(sealedTrail.Count, sealedTrail.Select(entry => entry.Hash).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(WithKey))]
    public void Every_member_of_every_entry_is_under_the_seal(bool withKey)
    {
        var whole = Seal(Entries, withKey);
        var changes = Changes();
        Assert.Equal(typeof(AuditEntry).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order(), changes.Select(change => change.Member).Distinct().Order());
        for (var i = 0; i < whole.Count; i++)
        {
            foreach (var (member, change) in changes)
            {
                var tampered = whole.ToList();
                tampered[i] = change(whole[i]);
                if (tampered[i] == whole[i])
                    continue;
                var problems = Verify(tampered, withKey);
                Assert.True(problems.Count > 0, $"{member} of entry {i}");
                Assert.Equal(i, problems[0].Index);
                Assert.All(problems, problem => Assert.InRange(problem.Index, i, i + 1));
            }
        }
    }

    [Theory]
    [MemberData(nameof(WithKey))]
    public void Removed_repeated_moved_and_missing_entries_show_at_their_place(bool withKey)
    {
        var whole = Seal(Entries, withKey);
        for (var i = 0; i < whole.Count; i++)
        {
            List<AuditEntry> removed = [.. whole[..i], .. whole[(i + 1)..]];
            if (i < whole.Count - 1)
                Assert.Equal(i, Verify(removed, withKey)[0].Index);
            else
                Assert.Empty(Verify(removed, withKey));

            List<AuditEntry> repeated = [.. whole[..(i + 1)], whole[i], .. whole[(i + 1)..]];
            Assert.Equal(i + 1, Verify(repeated, withKey)[0].Index);
            List<AuditEntry> gap = [.. whole[..i], null!, .. whole[(i + 1)..]];
            Assert.Equal(i, Verify(gap, withKey)[0].Index);
            if (i > 0)
            {
                List<AuditEntry> moved = [.. whole[..(i - 1)], whole[i], whole[i - 1], .. whole[(i + 1)..]];
                Assert.Equal(i - 1, Verify(moved, withKey)[0].Index);
            }
        }
    }

    [Theory]
    [MemberData(nameof(WithKey))]
    public void An_end_that_was_cut_off_shows_only_against_the_latest_hash(bool withKey)
    {
        var whole = Seal(Entries, withKey);
        for (var length = 0; length < whole.Count; length++)
        {
            Assert.Empty(Verify(whole[..length], withKey));
            var problem = Assert.Single(AuditTrail.Verify(whole[..length], withKey ? Key : null, whole[^1].Hash));
            Assert.Equal(length, problem.Index);
        }
    }

    [Fact]
    public void An_entry_put_in_and_sealed_anew_breaks_what_follows()
    {
        var whole = Seal(Entries, withKey: false);
        var forged = AuditTrail.Seal(Entries[7] with { Reasons = "forged" }, whole[6]);
        Assert.Equal([8], AuditTrail.Verify([.. whole[..7], forged, .. whole[8..]]).Select(problem => problem.Index));
    }

    [Fact]
    public void A_chain_that_was_written_anew_shows_with_a_key_or_the_latest_hash_only()
    {
        var whole = Seal(Entries, withKey: true);
        var forged = Seal([.. Entries.Select(entry => entry with { By = "Wang" })], withKey: false);
        Assert.Empty(AuditTrail.Verify(forged));
        Assert.Equal(Enumerable.Range(0, Entries.Count), AuditTrail.Verify(forged, Key).Select(problem => problem.Index));
        Assert.Equal(Enumerable.Range(0, Entries.Count), AuditTrail.Verify(whole, Encoding.UTF8.GetBytes("another")).Select(problem => problem.Index));
        Assert.Equal(Entries.Count, Assert.Single(AuditTrail.Verify(forged, latestHash: Seal(Entries, withKey: false)[^1].Hash)).Index);
    }

    [Fact]
    public void No_two_entries_are_sealed_alike_because_their_parts_run_together()
    {
        var first = Entries[0];
        string Hash(AuditEntry entry) => AuditTrail.Seal(entry).Hash;
        Assert.NotEqual(Hash(first with { By = "ab", Role = "c" }), Hash(first with { By = "a", Role = "bc" }));
        Assert.NotEqual(Hash(first with { Reasons = null }), Hash(first with { Reasons = "" }));
        Assert.NotEqual(Hash(first with { Reasons = "x", Document = null }), Hash(first with { Reasons = null, Document = "x" }));
        Assert.NotEqual(Hash(first with { Reasons = "a\n1:b" }), Hash(first with { Reasons = "a", Document = "b" }));
        Assert.NotEqual(Hash(first with { Dossier = null }), Hash(first with { Dossier = new Dictionary<string, string>() }));

        // The order in which a dictionary lists its documents is no part of the content.
        Assert.Equal(
            Hash(first with { Dossier = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" } }),
            Hash(first with { Dossier = new Dictionary<string, string> { ["b"] = "2", ["a"] = "1" } }));
    }

    [Fact]
    public void Only_what_follows_can_be_sealed()
    {
        var whole = Seal(Entries, withKey: false);
        Assert.Throws<ArgumentNullException>(() => AuditTrail.Seal(null!));
        Assert.Throws<ArgumentException>(() => AuditTrail.Seal(Entries[1]));
        Assert.Throws<ArgumentException>(() => AuditTrail.Seal(Entries[1], Entries[0]));
        Assert.Throws<ArgumentException>(() => AuditTrail.Seal(Entries[1], whole[0] with { Hash = null! }));
        Assert.Throws<ArgumentException>(() => AuditTrail.Seal(Entries[2], whole[0]));
        Assert.Throws<ArgumentException>(() => AuditTrail.Seal(Entries[1] with { Case = "case-2" }, whole[0]));
        Assert.Throws<ArgumentException>(() => AuditTrail.Seal(Entries[1] with { From = "Passed" }, whole[0]));
        Assert.Throws<ArgumentException>(() => AuditTrail.Seal(Entries[1] with { On = Make.Day("2026-03-15") }, whole[0]));
        Assert.Equal(whole[1], AuditTrail.Seal(whole[1], whole[0]));
        Assert.Throws<ArgumentNullException>(() => AuditTrail.Verify(null!));
    }

    [Fact]
    public void Entries_say_who_did_what_on_which_ground()
    {
        var entry = Entries[4];
        Assert.Equal(("SubmitDeclaration", "DossierPreparing", "Declared", "Operator", "6, 8"), (entry.Step, entry.From, entry.To, entry.Role, entry.Articles));
        Assert.Equal(DossierFiling.RequiredDocuments.Select(document => document.ToString()), entry.Dossier!.Keys);
        Assert.Equal(("", "", "NeedIdentified"), (Entries[0].Step, Entries[0].From, Entries[0].To));
    }

    /// <summary>A sealed trail to every state, and one with overlays.</summary>
    internal static IEnumerable<List<AuditEntry>> Trails(ReviewProcedure edition)
    {
        var on = edition.InForceFrom!.Value.AddDays(30).ToString();
        foreach (var way in Make.WaysToEveryState(edition).Values)
            yield return Seal([.. Make.Walk(edition, on, [.. way.Select(step => (step, on))]).Select(outcome => outcome.Entry!)], withKey: false);
        yield return Seal([.. Make.Walk(edition, on, [.. Make.ToPreliminary.Concat(["RequestSupplement", "FileComplaint", "DeliverSupplement", "Withdraw"]).Select(step => (step, on))]).Select(outcome => outcome.Entry!)], withKey: false);
    }

    private static List<(string Member, Func<AuditEntry, AuditEntry> Change)> Changes() =>
    [
        ("Sequence", e => e with { Sequence = e.Sequence + 1 }),
        ("Procedure", e => e with { Procedure = "CN-CRM-2020" }),
        ("Case", e => e with { Case = "case-2" }),
        ("Step", e => e with { Step = e.Step + "x" }),
        ("From", e => e with { From = e.From + "x" }),
        ("To", e => e with { To = "Passed" }),
        ("On", e => e with { On = e.On.AddDays(1) }),
        ("On", e => e with { On = e.On.AddDays(-1) }),
        ("By", e => e with { By = "Wang" }),
        ("Role", e => e with { Role = "Supplier" }),
        ("Articles", e => e with { Articles = e.Articles + "9" }),
        ("Reasons", e => e with { Reasons = e.Reasons + "!" }),
        ("Reasons", e => e with { Reasons = null }),
        ("Document", e => e with { Document = e.Document + "!" }),
        ("Dossier", e => e with { Dossier = new Dictionary<string, string> { ["DeclarationForm"] = "other" } }),
        ("Dossier", e => e with { Dossier = e.Dossier?.Skip(1).ToDictionary(pair => pair.Key, pair => pair.Value) }),
        ("PreviousHash", e => e with { PreviousHash = new string('0', 64) }),
        ("Hash", e => e with { Hash = new string('0', 64) }),
        ("Hash", e => e with { Hash = "" }),
        ("Hash", e => e with { Hash = e.Hash.ToUpperInvariant() }),
    ];

    private static List<AuditEntry> Seal(IReadOnlyList<AuditEntry> entries, bool withKey)
    {
        var result = new List<AuditEntry>();
        foreach (var entry in entries)
            result.Add(AuditTrail.Seal(entry, result.LastOrDefault(), withKey ? Key : null));
        return result;
    }

    private static IReadOnlyList<AuditProblem> Verify(IReadOnlyList<AuditEntry> entries, bool withKey) => AuditTrail.Verify(entries, withKey ? Key : null);
}
