using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace CiiGuard.Generators.Tests.Machine;

/// <summary>Snapshots changed by hand: Check says what is wrong, Apply and Load refuse them as well, and what only the history can tell is told by the replay.</summary>
public sealed class SnapshotCorruptionTests
{
    private static readonly ReviewProcedure Edition = Make.Edition2022;

    private static readonly List<Outcome> History = Make.Walk(
        Edition, "2026-03-16", [.. Make.ToPreliminary.Select(step => (step, "2026-03-16")), ("RequestSupplement", "2026-04-08"), ("DeliverSupplement", "2026-04-22"), ("FileComplaint", "2026-04-23"), ("RequestSupplement", "2026-04-24")]);

    private static readonly ReviewSnapshot Whole = History[^1].Require();

    private static readonly (string Member, Func<ReviewSnapshot, ReviewSnapshot> Change, RefusalReason? Reason, string Says)[] Rows =
    [
        ("Schema", s => s with { Schema = 2 }, RefusalReason.UnsupportedSchema, "schema 2"),
        ("Schema", s => s with { Schema = 0 }, RefusalReason.UnsupportedSchema, "schema 0"),
        ("Schema", s => s with { Schema = int.MinValue }, RefusalReason.UnsupportedSchema, "schema -2147483648"),
        ("Procedure", s => s with { Procedure = "CN-CRM-2020" }, RefusalReason.OtherProcedure, "'CN-CRM-2020'"),
        ("Procedure", s => s with { Procedure = null! }, RefusalReason.OtherProcedure, "''"),
        ("Case", s => s with { Case = null! }, RefusalReason.Inconsistent, "no case id"),
        ("Case", s => s with { Case = " " }, RefusalReason.Inconsistent, "no case id"),
        ("Case", s => s with { Case = "case-2" }, null, ""),
        ("State", s => s with { State = "preliminaryreview" }, RefusalReason.UnknownState, "'preliminaryreview'"),
        ("State", s => s with { State = null! }, RefusalReason.UnknownState, "''"),
        ("State", s => s with { State = "Passed" }, RefusalReason.Inconsistent, "A clock runs in a state that has no time limit"),
        ("State", s => s with { State = "SpecialReview" }, null, ""),
        ("Version", s => s with { Version = -1 }, RefusalReason.Inconsistent, "negative version"),
        ("Version", s => s with { Version = 3 }, null, ""),
        ("Since", s => s with { Since = default }, RefusalReason.Inconsistent, "no day"),
        ("Since", s => s with { Since = Make.Day("2026-12-01") }, RefusalReason.Inconsistent, "entered on 2026-12-01, after the latest act of 2026-04-24"),
        ("Since", s => s with { Since = Make.Day("2026-03-17") }, RefusalReason.Inconsistent, "The clock starts on 2026-03-16, and the state was entered on 2026-03-17"),
        ("On", s => s with { On = default }, RefusalReason.Inconsistent, "after the latest act of 0001-01-01"),
        ("On", s => s with { On = Make.Day("2026-04-20") }, RefusalReason.Inconsistent, "The clock stands still outside"),
        ("On", s => s with { On = Make.Day("2026-09-01") }, null, ""),
        ("ClockFrom", s => s with { ClockFrom = null }, RefusalReason.Inconsistent, "none runs in one that has"),
        ("ClockFrom", s => s with { ClockFrom = Make.Day("2026-04-01") }, RefusalReason.Inconsistent, "The clock starts on 2026-04-01"),
        ("ClockFrom", s => s with { ClockFrom = Make.Day("2026-02-01") }, RefusalReason.Inconsistent, "The clock starts on 2026-02-01"),
        ("Pauses", s => s with { Pauses = [null!] }, RefusalReason.Inconsistent, "out of order"),
        ("Pauses", s => s with { Pauses = [Pause("2026-03-01", "2026-03-20")] }, RefusalReason.Inconsistent, "out of order"),
        ("Pauses", s => s with { Pauses = [Pause("2026-03-20", "2026-03-19")] }, RefusalReason.Inconsistent, "out of order"),
        ("Pauses", s => s with { Pauses = [Pause("2026-03-20", "2026-03-24"), Pause("2026-03-23", "2026-03-25")] }, RefusalReason.Inconsistent, "out of order"),
        ("Pauses", s => s with { Pauses = [Pause("2026-03-20", "2027-03-20")] }, RefusalReason.Inconsistent, "out of order"),
        ("Pauses", s => s with { Pauses = null! }, null, ""),
        ("Pauses", s => s with { Pauses = [Pause("2026-03-17", "2026-04-22")] }, null, ""),
        ("PausedSince", s => s with { PausedSince = null }, RefusalReason.Inconsistent, "runs under one"),
        ("PausedSince", s => s with { PausedSince = Make.Day("2026-03-01") }, RefusalReason.Inconsistent, "outside the time in which it runs"),
        ("PausedSince", s => s with { PausedSince = Make.Day("2026-05-01") }, RefusalReason.Inconsistent, "outside the time in which it runs"),
        ("PausedSince", s => s with { PausedSince = Make.Day("2026-04-10") }, RefusalReason.Inconsistent, "before the latest time that is not counted"),
        ("PausedSince", s => s with { PausedSince = Make.Day("2026-04-23") }, null, ""),
        ("Overlays", s => s with { Overlays = [] }, RefusalReason.Inconsistent, "without an overlay that stops it"),
        ("Overlays", s => s with { Overlays = null! }, RefusalReason.Inconsistent, "without an overlay that stops it"),
        ("Overlays", s => s with { Overlays = ["SupplementPending", null!] }, RefusalReason.Inconsistent, "no overlay ''"),
        ("Overlays", s => s with { Overlays = ["SupplementPending", "Cleared"] }, RefusalReason.Inconsistent, "no overlay 'Cleared'"),
        ("Overlays", s => s with { Overlays = ["SupplementPending", "SupplementPending"] }, RefusalReason.Inconsistent, "lies twice"),
        ("Overlays", s => s with { Overlays = ["SupplementPending"] }, null, ""),
    ];

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, Rows.Length)];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void A_changed_member_is_found(int index)
    {
        var (_, change, reason, says) = Rows[index];
        var changed = change(Whole);
        Assert.NotEqual(Whole, changed);
        var misfit = Edition.Check(changed);
        Assert.Equal(reason, misfit?.Reason);
        Assert.Equal(reason, Edition.Apply(change(Whole), Make.Event(Edition, "DeliverSupplement", Make.Day("2027-01-05"))).Refused?.Reason);
        Assert.Equal(reason is null, Review2022.TryLoad(change(Whole), "turbines", out _, out var refusal));
        Assert.Equal(reason, refusal?.Reason);
        if (misfit is null)
        {
            // Plausible in itself: the history says otherwise.
            Assert.NotEqual(changed, Edition.Replay(History.Select(outcome => outcome.Entry!)).Require());
            return;
        }

        Assert.Contains(says, misfit.Text(Language.English));
        Assert.NotEqual(misfit.Text(Language.English), misfit.Text(Language.Chinese));
        Assert.Throws<ReviewRefusedException>(() => Edition.Deadline(changed, WorkingCalendar.China));
        Assert.Throws<ReviewRefusedException>(() => Review2022.Load(changed, "turbines"));
        Assert.False(Edition.Migrate(changed, Make.Edition2020).IsAccepted);
    }

    [Fact]
    public void Every_member_has_a_row() =>
        Assert.Equal(
            typeof(ReviewSnapshot).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order(),
            Rows.Select(row => row.Member).Distinct().Order());

    [Fact]
    public void A_clock_that_an_extension_continues_may_be_older_than_the_state_but_not_younger()
    {
        var extended = Edition.Apply(Whole, Make.Event(Edition, "ExtendPreliminary", Make.Day("2026-05-06"))).Require();
        Assert.Null(Edition.Check(extended with { }));
        Assert.Equal(RefusalReason.Inconsistent, Edition.Check(extended with { ClockFrom = Make.Day("2026-05-07"), On = Make.Day("2026-05-08"), Pauses = [], PausedSince = Make.Day("2026-05-08") })!.Reason);
    }

    [Fact]
    public void Copies_are_tested_anew_and_equal_snapshots_stay_equal()
    {
        // A copy of an object that was tested is another object.
        Assert.Null(Edition.Check(Whole));
        Assert.Equal(Whole, Whole with { });
        Assert.Equal(RefusalReason.Inconsistent, Edition.Apply(Whole with { Version = -5 }, Make.Event(Edition, "DeliverSupplement", Make.Day("2026-05-06"))).Refused!.Reason);
        foreach (var property in typeof(ReviewSnapshot).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            Assert.Equal(property.GetValue(Whole), property.GetValue(Whole with { }));
    }

    private static ClockPause Pause(string from, string to) => new() { From = Make.Day(from), To = Make.Day(to) };
}
