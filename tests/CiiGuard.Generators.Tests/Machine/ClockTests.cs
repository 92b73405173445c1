using System;
using System.Linq;

namespace CiiGuard.Generators.Tests.Machine;

/// <summary>The clocks of whole procedures, driven by events; days counted by the State Council's calendar.</summary>
public sealed class ClockTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    /// <summary>Every step uses its full time: the due day of one is the day of the next.</summary>
    [Theory]
    [InlineData(2020, "2020-06-01", "2020-06-15", "2020-07-28", "2020-08-18", "2020-08-18", "2020-09-08", "2020-10-26", "2020-11-16")]
    [InlineData(2020, "2021-04-19", "2021-04-30", "2021-06-16", "2021-07-07", "2021-07-07", "2021-07-28", "2021-09-08", "2021-09-29")]
    [InlineData(2022, "2022-02-15", "2022-03-01", "2022-04-13", "2022-05-06", "2022-05-06", "2022-05-26", "2022-09-09", "2022-10-08")]
    [InlineData(2022, "2025-01-13", "2025-01-26", "2025-03-14", "2025-04-07", "2025-04-07", "2025-04-27", "2025-08-14", "2025-09-04")]
    [InlineData(2022, "2026-01-12", "2026-01-26", "2026-03-13", "2026-04-03", "2026-04-03", "2026-04-27", "2026-08-13", "2026-09-03")]
    [InlineData(2022, "2026-03-02", "2026-03-16", "2026-04-28", "2026-05-21", "2026-05-21", "2026-06-11", "2026-09-24", "2026-10-22")]
    public void Whole_procedures_end_as_the_table_says(int year, string declared, string need, string plain, string extended, string opinions, string opinionsExtended, string special, string specialExtended)
    {
        var edition = Make.Edition(year);
        var start = Make.At(edition, declared, Make.ToDeclared);
        Due(need, edition, start);
        var preliminary = Take(edition, start, "OpenReview", need);
        Due(plain, edition, preliminary);

        var round = Take(edition, preliminary, "CirculateRecommendation", plain);
        Due(opinions, edition, round);
        Due(special, edition, Take(edition, round, "OpinionsDiffer", opinions));

        var longer = Take(edition, preliminary, "ExtendPreliminary", plain);
        Due(extended, edition, longer);
        var laterRound = Take(edition, longer, "CirculateRecommendation", extended);
        Due(opinionsExtended, edition, laterRound);
        Due(specialExtended, edition, Take(edition, laterRound, "OpinionsDiffer", opinionsExtended));
    }

    [Theory]
    [InlineData(SuspensionCounting.RequestDay, "2026-05-14")]
    [InlineData(SuspensionCounting.DeliveryDay, "2026-05-14")]
    [InlineData(SuspensionCounting.Both, "2026-05-13")]
    [InlineData(SuspensionCounting.Neither, "2026-05-15")]
    public void Time_spent_on_supplying_material_is_not_counted(SuspensionCounting counting, string due)
    {
        var edition = Make.Edition2022;
        var preliminary = Make.At(edition, "2026-03-16", Make.ToPreliminary);
        Due("2026-04-28", edition, preliminary);

        var asked = Take(edition, preliminary, "RequestSupplement", "2026-04-08");
        Assert.Equal((Make.Day("2026-04-08"), Make.Day("2026-03-16"), Make.Day("2026-03-16")), (asked.PausedSince, asked.ClockFrom, asked.Since));
        Assert.Equal(["SupplementPending"], asked.Overlays);
        Assert.Null(edition.NextDue(asked, China));
        var standing = edition.Deadline(asked, China)!;
        Assert.True(standing.IsSuspended);
        Assert.False(standing.IsOpenEnded);
        Assert.Equal(16, standing.Clock!.UsedWorkingDays(Make.Day("2026-04-08"), China));
        Assert.Equal("preliminary review: 30 working days, standing still while material is pending (CRM 2022 art. 11)", standing.Text(Language.English));
        Assert.Equal("初步审查：30个工作日，补充材料期间不计入，现已中止（网络安全审查办法（2022年版）第11条）", standing.Text(Language.Chinese));

        var delivered = Take(edition, asked, "DeliverSupplement", "2026-04-22");
        Assert.Equal([new ClockPause { From = Make.Day("2026-04-08"), To = Make.Day("2026-04-22") }], delivered.Pauses);
        Assert.Equal((null, Make.Day("2026-03-16")), (delivered.PausedSince, delivered.ClockFrom));
        Assert.Empty(delivered.Overlays);
        Assert.Equal(due, edition.Deadline(delivered, China, counting)!.Due.ToString());
    }

    [Fact]
    public void An_extension_keeps_clock_pauses_and_a_pending_request()
    {
        var edition = Make.Edition2022;
        var paused = Make.Walk(edition, "2026-03-16", [.. Make.ToPreliminary.Select(step => (step, "2026-03-16")), ("RequestSupplement", "2026-04-08"), ("DeliverSupplement", "2026-04-22")])[^1].Require();
        var extended = Take(edition, paused, "ExtendPreliminary", "2026-05-06");
        Assert.Equal((paused.ClockFrom, Make.Day("2026-05-06")), (extended.ClockFrom, extended.Since));
        Assert.Equal(paused.Pauses, extended.Pauses);
        // 14 of 30 days were left at the delivery; 15 more make 29 from 23 April.
        Assert.Equal(China.AddWorkingDays(Make.Day("2026-04-22"), 29), edition.NextDue(extended, China));

        var asked = Take(edition, paused, "RequestSupplement", "2026-05-06");
        var extendedWhilePending = Take(edition, asked, "ExtendPreliminary", "2026-05-07");
        Assert.Equal((Make.Day("2026-05-06"), paused.ClockFrom), (extendedWhilePending.PausedSince, extendedWhilePending.ClockFrom));
        Assert.Null(edition.NextDue(extendedWhilePending, China));
        var answered = Take(edition, extendedWhilePending, "DeliverSupplement", "2026-05-08");
        Assert.Equal(2, answered.Pauses.Count);
        Assert.Equal(edition.NextDue(answered, China), Enumerable.Range(0, 3).Aggregate(edition.NextDue(extended, China)!.Value, (day, i) => i < 2 ? China.NextWorkingDay(day) : day));
    }

    [Fact]
    public void A_request_that_is_pending_when_a_new_clock_starts_holds_that_clock_from_its_first_day()
    {
        var edition = Make.Edition2022;
        var asked = Make.Walk(edition, "2026-03-02", [.. Make.ToDeclared.Select(step => (step, "2026-03-02")), ("RequestSupplement", "2026-03-05")])[^1].Require();
        var preliminary = Take(edition, asked, "OpenReview", "2026-03-10");
        Assert.Equal((Make.Day("2026-03-10"), Make.Day("2026-03-10")), (preliminary.ClockFrom, preliminary.PausedSince));
        Assert.Empty(preliminary.Pauses);
        Assert.Null(edition.NextDue(preliminary, China));
        var delivered = Take(edition, preliminary, "DeliverSupplement", "2026-03-12");
        Assert.Equal(China.AddWorkingDays(Make.Day("2026-03-12"), 30), edition.NextDue(delivered, China));
    }

    [Fact]
    public void The_special_review_can_be_extended_again_and_again_and_then_has_no_end_to_compute()
    {
        foreach (var (edition, on, days) in ((ReviewProcedure, string, int)[])[(Make.Edition2020, "2020-06-01", 45), (Make.Edition2022, "2026-01-12", 90)])
        {
            var special = Make.At(edition, on, Make.ToSpecial);
            var limit = edition.Deadline(special, China)!;
            Assert.Equal((days, true, false), (limit.Limit.WorkingDays, limit.Limit.IsExtendable, limit.IsOpenEnded));
            Assert.EndsWith("(generally; may be extended) (" + edition.Citation + " " + limit.Limit.Articles + ")", limit.ToString());

            var extended = Take(edition, special, "ExtendSpecial", on);
            for (var i = 0; i < 5; i++)
            {
                extended = Take(edition, extended, "ExtendSpecial", on);
                Assert.Equal(special.ClockFrom, extended.ClockFrom);
                var open = edition.Deadline(extended, China)!;
                Assert.True(open.IsOpenEnded);
                Assert.Null(open.Due);
                Assert.Null(edition.NextDue(extended, China));
            }

            Assert.StartsWith("special review, extended: no number of working days is given (", edition.Deadline(extended, China)!.ToString());
            Assert.StartsWith("特别审查延长：条文未规定天数（", edition.Deadline(extended, China)!.Text(Language.Chinese));
        }
    }

    [Fact]
    public void The_preliminary_review_is_extended_once()
    {
        var extended = Make.At(Make.Edition2022, "2026-01-12", [.. Make.ToPreliminary, "ExtendPreliminary"]);
        Assert.Equal(RefusalReason.NotLawfulHere, Make.Edition2022.Apply(extended, Make.Event(Make.Edition2022, "ExtendPreliminary", extended.On)).Refused!.Reason);
    }

    [Fact]
    public void A_time_limit_that_passes_clears_nothing()
    {
        foreach (var edition in (ReviewProcedure[])[Make.Edition2020, Make.Edition2022])
        {
            // No step of the clock leads anywhere, and noting that the time has passed changes neither state nor clock.
            Assert.All(edition.Steps.Where(step => (step.Actors & ReviewActors.Clock) != 0), step => Assert.Null(step.To));
            foreach (var (_, way) in Make.WaysToEveryState(edition).Where(way => edition.FindState(way.Key)!.Limit is not null))
            {
                var at = Make.At(edition, edition.InForceFrom!.Value.ToString(), way);
                var noted = Take(edition, at, "RecordDeadlinePassed", "2026-12-31");
                Assert.Equal(at with { Version = at.Version + 1, On = Make.Day("2026-12-31") }, noted);
                Assert.False(edition.FindState(noted.State)!.Meaning.IsIn(ReviewStates.Cleared));
            }
        }
    }

    [Fact]
    public void An_outcome_ends_overlays_but_for_the_complaint()
    {
        var edition = Make.Edition2022;
        string[] overlaid = [.. Make.ToPreliminary, "OrderInterimMeasures", "FileComplaint", "RequestSupplement"];
        var reviewed = Make.At(edition, "2026-01-12", overlaid);
        Assert.Equal(["InterimMeasuresDue", "ComplaintFiled", "SupplementPending"], reviewed.Overlays);

        var round = Take(edition, reviewed, "CirculateRecommendation", "2026-01-13");
        Assert.Equal(reviewed.Overlays, round.Overlays);
        foreach (var outcome in (string[])["OpinionsAgreePassed", "OpinionsAgreePassedWithCommitments", "OpinionsAgreeNotPassed", "Withdraw"])
        {
            var ended = Take(edition, round, outcome, "2026-01-14");
            Assert.Equal(["ComplaintFiled"], ended.Overlays);
            Assert.Equal((null, null), (ended.ClockFrom, ended.PausedSince));
            Assert.Empty(ended.Pauses);
            Assert.Null(edition.Deadline(ended, China));
        }
    }

    [Fact]
    public void A_complaint_has_no_effect_on_the_clock_and_can_be_filed_after_the_end()
    {
        var edition = Make.Edition2022;
        var preliminary = Make.At(edition, "2026-03-16", Make.ToPreliminary);
        var complained = Take(edition, preliminary, "FileComplaint", "2026-03-20");
        Assert.Equal(edition.NextDue(preliminary, China), edition.NextDue(complained, China));
        Assert.Equal(edition.LawfulSteps(preliminary).Select(step => step.Code).Where(code => code != "FileComplaint"), edition.LawfulSteps(complained).Select(step => step.Code));
        Assert.Equal(["ComplaintFiled"], Take(edition, Make.At(edition, "2026-03-16", [.. Make.ToOpinions, "OpinionsAgreeNotPassed"]), "FileComplaint", "2026-04-01").Overlays);
    }

    [Fact]
    public void A_file_that_comes_back_starts_the_clock_anew()
    {
        var edition = Make.Edition2022;
        var returned = Make.At(edition, "2026-03-02", [.. Make.ToDeclared, "ReturnDossier"]);
        Assert.Null(returned.ClockFrom);
        Assert.Null(edition.Deadline(returned, China));
        var again = Take(edition, returned, "SubmitDeclaration", "2026-03-16");
        Assert.Equal(Make.Day("2026-03-16"), again.ClockFrom);
        Assert.Equal(China.AddWorkingDays(Make.Day("2026-03-16"), 10), edition.NextDue(again, China));
    }

    [Fact]
    public void Dates_may_stand_still_but_not_go_back()
    {
        var edition = Make.Edition2022;
        var declared = Make.At(edition, "2026-03-02", Make.ToDeclared);
        Assert.True(edition.Apply(declared, Make.Event(edition, "OpenReview", declared.On)).IsAccepted);
        Assert.Equal(RefusalReason.DatedBeforeLatestAct, edition.Apply(declared, Make.Event(edition, "OpenReview", declared.On.AddDays(-1))).Refused!.Reason);

        // A notice counts as the latest act, although the state was entered before.
        var noted = Take(edition, declared, "RecordDeadlinePassed", "2026-03-20");
        Assert.Equal(RefusalReason.DatedBeforeLatestAct, edition.Apply(noted, Make.Event(edition, "OpenReview", Make.Day("2026-03-19"))).Refused!.Reason);
    }

    /// <summary>Found by the oracle: one link without a number leaves the whole chain without an end.</summary>
    [Fact]
    public void A_clock_that_continues_one_without_a_number_has_no_end_either()
    {
        var procedure = Chain(new(0, ""), new(15, "") { Continues = "A" });
        var continued = procedure.Apply(procedure.Begin("case", Make.Buyer("2026-03-16")).Require(), new("Go", Make.Buyer("2026-03-17"))).Require();
        Assert.Equal(Make.Day("2026-03-16"), continued.ClockFrom);
        Assert.True(procedure.Deadline(continued, China)!.IsOpenEnded);
        Assert.Null(procedure.NextDue(continued, China));
    }

    [Fact]
    public void A_clock_that_leads_to_none_is_no_procedure()
    {
        Assert.Throws<ArgumentException>(() => Chain(null, new(15, "") { Continues = "A" }));
        Assert.Throws<ArgumentException>(() => Chain(new(10, "") { Continues = "B" }, new(15, "") { Continues = "A" }));
        Assert.Throws<ArgumentException>(() => Chain(new(10, ""), new(15, "") { Continues = "C" }));
    }

    private static ReviewProcedure Chain(ProcedureTimeLimit? first, ProcedureTimeLimit? second) => new(
        "CHAIN", new("chain", "链"), "", null, null,
        [
            new("A", ReviewState.Declared, new("a", "甲"), "", ReviewActors.Operator, LegalCertainty.Reading) { IsInitial = true, Limit = first },
            new("B", ReviewState.Declared, new("b", "乙"), "", ReviewActors.Operator, LegalCertainty.Reading) { Limit = second },
        ],
        [new("Go", ["A"], "B", new("go", "走"), "", ReviewActors.Operator, StepEvidence.None, LegalCertainty.Reading)], [], []);

    [Fact]
    public void A_year_that_the_calendar_lacks_is_said_and_not_guessed() =>
        Assert.Throws<WorkingCalendarException>(() => Make.Edition2022.Deadline(Make.At(Make.Edition2022, "2026-12-01", Make.ToSpecial), China));

    private static ReviewSnapshot Take(ReviewProcedure edition, ReviewSnapshot snapshot, string step, string on)
    {
        var outcome = edition.Apply(snapshot, Make.Event(edition, step, Make.Day(on)));
        Assert.True(outcome.IsAccepted, outcome.Refused?.ToString());
        return outcome.Require();
    }

    private static void Due(string expected, ReviewProcedure edition, ReviewSnapshot snapshot)
    {
        Assert.Equal(expected, edition.NextDue(snapshot, China).ToString());
        Assert.Equal(expected, edition.Deadline(snapshot, China)!.Due.ToString());
    }
}
