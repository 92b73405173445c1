using System;
using System.Linq;

namespace CiiGuard.Generators.Tests.Machine;

/// <summary>A review is rebuilt from its trail, and goes over to another edition only where nothing is lost.</summary>
public sealed class ReplayTests
{
    public static TheoryData<int> Editions => [2020, 2022];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Replay_of_a_trail_is_the_stored_snapshot(int year)
    {
        var edition = Make.Edition(year);
        var on = edition.InForceFrom!.Value.AddDays(30).ToString();
        foreach (var way in Make.WaysToEveryState(edition).Values.Append([.. Make.ToPreliminary, "RequestSupplement", "FileComplaint", "ExtendPreliminary", "DeliverSupplement", "RecordDeadlinePassed"]))
        {
            var outcomes = Make.Walk(edition, on, [.. way.Select(step => (step, on))]);
            for (var length = 1; length <= outcomes.Count; length++)
                Assert.Equal(outcomes[length - 1].Snapshot, edition.Replay(outcomes.Take(length).Select(outcome => outcome.Entry!)).Require());

            Assert.Equal(outcomes[^1].Snapshot, edition.Replay("case-1", Make.Buyer(on), way.Select(step => Make.Event(edition, step, Make.Day(on)))).Require());
        }
    }

    [Fact]
    public void Replay_stops_at_what_is_not_lawful()
    {
        var edition = Make.Edition2022;
        var entries = Make.Walk(edition, "2026-03-16", [.. Make.ToPreliminary.Select(step => (step, "2026-03-16"))]).Select(outcome => outcome.Entry!).ToList();
        Assert.Equal(RefusalReason.NotLawfulHere, edition.Replay(entries.Where(entry => entry.Step != "PrepareDossier")).Refused!.Reason);
        Assert.Equal(RefusalReason.DossierIncomplete, edition.Replay(entries.Select(entry => entry with { Dossier = null })).Refused!.Reason);
        Assert.Equal(RefusalReason.DocumentMissing, edition.Replay(entries.Select(entry => entry with { Document = null })).Refused!.Reason);
        Assert.Equal(RefusalReason.WrongActor, edition.Replay(entries.Select(entry => entry with { Role = "Supplier" })).Refused!.Reason);
        Assert.Equal(RefusalReason.UnknownStep, edition.Replay(entries.Select((entry, i) => i == 2 ? entry with { Step = "" } : entry)).Refused!.Reason);
        Assert.Equal(RefusalReason.NotInForce, edition.Replay(entries.Select(entry => entry with { On = Make.Day("2021-01-01") })).Refused!.Reason);
        Assert.Equal(RefusalReason.OtherProcedure, Make.Edition2020.Replay(entries).Refused!.Reason);
        Assert.Equal(RefusalReason.OtherProcedure, edition.Replay(entries.Select((entry, i) => i == 2 ? entry with { Procedure = "CN-CRM-2020" } : entry)).Refused!.Reason);
    }

    [Theory]
    [InlineData("4")]
    [InlineData(" 4")]
    [InlineData("+4")]
    [InlineData("Operator, 4")]
    [InlineData("operator")]
    [InlineData("Regulator")]
    [InlineData("")]
    [InlineData(null)]
    public void A_role_is_known_by_its_name_only(string? role)
    {
        var entry = Make.Edition2022.Begin("case-1", Make.Buyer("2026-03-16")).Entry!;
        Assert.Throws<ArgumentException>(() => Make.Edition2022.Replay([entry with { Role = role! }]));
    }

    [Fact]
    public void A_trail_that_is_none_is_an_error_of_the_caller()
    {
        var edition = Make.Edition2022;
        var entry = edition.Begin("case-1", Make.Buyer("2026-03-16")).Entry!;
        Assert.Throws<ArgumentNullException>(() => edition.Replay(null!));
        Assert.Throws<ArgumentException>(() => edition.Replay([]));
        Assert.Throws<ArgumentException>(() => edition.Replay([null!]));
        Assert.Throws<ArgumentException>(() => edition.Replay([entry, null!]));
        Assert.Throws<ArgumentException>(() => edition.Replay([entry with { Step = "Abandon" }]));
        Assert.Throws<ArgumentException>(() => edition.Replay([entry with { By = "" }]));
        Assert.Throws<ArgumentException>(() => edition.Replay([entry with { Case = null! }]));
        Assert.Throws<ArgumentException>(() => edition.Replay([entry, entry with { Step = "SubmitDeclaration", Dossier = new System.Collections.Generic.Dictionary<string, string> { ["Letter"] = "1" } }]));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_review_of_every_state_goes_over_to_the_other_edition(int year)
    {
        var edition = Make.Edition(year);
        var other = Make.Edition(year == 2022 ? 2020 : 2022);
        Assert.Empty(edition.StatesWithoutCounterpart(other));
        foreach (var snapshot in SnapshotJsonTests.Snapshots(edition))
        {
            var outcome = edition.Migrate(snapshot, other);
            Assert.Equal(snapshot with { Procedure = other.Code }, outcome.Require());
            Assert.Null(outcome.Entry);
            Assert.Equal(snapshot, other.Migrate(outcome.Require(), edition).Require());
            Assert.Equal(other.LawfulSteps(snapshot.State).Select(step => step.Code).Except(["OrderInterimMeasures"]), edition.LawfulSteps(snapshot.State).Select(step => step.Code).Except(["OrderInterimMeasures"]));
        }
    }

    [Fact]
    public void A_review_under_measures_against_risk_cannot_go_back_to_2020()
    {
        var snapshot = Make.At(Make.Edition2022, "2026-03-16", [.. Make.ToPreliminary, "OrderInterimMeasures"]);
        var refusal = Make.Edition2022.Migrate(snapshot, Make.Edition2020).Refused!;
        Assert.Equal(RefusalReason.Inconsistent, refusal.Reason);
        Assert.Contains("'InterimMeasuresDue'", refusal.ToString());
    }

    [Fact]
    public void The_limit_of_the_new_edition_applies_to_the_clock_that_was_running()
    {
        var special = Make.At(Make.Edition2020, "2021-12-01", Make.ToSpecial);
        var moved = Make.Edition2020.Migrate(special, Make.Edition2022).Require();
        Assert.Equal(special.ClockFrom, moved.ClockFrom);
        Assert.Equal(WorkingCalendar.China.AddWorkingDays(special.ClockFrom!.Value, 90), Make.Edition2022.NextDue(moved, WorkingCalendar.China));
    }

    [Fact]
    public void A_state_without_counterpart_stays_where_it_is()
    {
        var company = GridReview.Procedure;
        Assert.Equal(["LegalCheck"], company.StatesWithoutCounterpart(Make.Edition2022).Select(state => state.Code));
        var legal = Make.At(company, "2026-03-16", "StartSelfAssessment", "RecordMayAffect", "PrepareDossier", "HandToLegal");
        var refusal = company.Migrate(legal, Make.Edition2022).Refused!;
        Assert.Equal(RefusalReason.UnknownState, refusal.Reason);
        Assert.Equal("'with the legal department' has no counterpart in Cybersecurity Review Measures, edition of 2022: finish the review under Grid purchases.", refusal.ToString());
        Assert.Equal("“法务审核”在网络安全审查办法（2022年版）中没有对应状态：请按电网采购办结。", refusal.Text(Language.Chinese));

        // The documents' example: the inherited step is replaced, so that a declaration goes through the legal department.
        Assert.False(company.Apply(Make.At(company, "2026-03-16", "StartSelfAssessment", "RecordMayAffect", "PrepareDossier"), Make.Event(company, "SubmitDeclaration", Make.Day("2026-03-16"))).IsAccepted);
        Assert.Equal("Declared", Make.At(company, "2026-03-16", "StartSelfAssessment", "RecordMayAffect", "PrepareDossier", "HandToLegal", "SubmitDeclaration").State);
    }
}

/// <summary>A company's own step before it declares.</summary>
[ReviewProcedure("GRID-2026", Extends = typeof(CybersecurityReviewMeasures.Edition2022), English = "Grid purchases", Chinese = "电网采购")]
public static class GridProcedure
{
    [ProcedureState(ReviewState.DossierPreparing, English = "with the legal department", Chinese = "法务审核", Actors = ReviewActors.Operator)]
    [TimeLimit(5)]
    public const string LegalCheck = "LegalCheck";

    [ProcedureStep(From = new[] { CybersecurityReviewMeasures.Edition2022.States.DossierPreparing }, To = LegalCheck, Actors = ReviewActors.Operator)]
    public const string HandToLegal = "HandToLegal";

    [ProcedureStep(From = new[] { LegalCheck, CybersecurityReviewMeasures.Edition2022.States.DossierDeficient }, To = CybersecurityReviewMeasures.Edition2022.States.Declared,
        Actors = ReviewActors.Operator, Evidence = StepEvidence.Dossier, Articles = "6, 8")]
    public const string SubmitDeclaration = "SubmitDeclaration";
}

[ReviewCase(typeof(GridProcedure))]
public partial class GridReview
{
    protected GridReview(string procurement) => Procurement = procurement;

    public string Procurement { get; }
}
