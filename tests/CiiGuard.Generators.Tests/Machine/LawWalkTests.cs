using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Generators.Tests.Machine;

/// <summary>Reviews run through the typed face: the types of the locals are what the law says follows. Together the walks take every step of both editions.</summary>
public sealed class LawWalkTests
{
    private const ReviewActors Member = ReviewActors.MemberUnit;
    private const ReviewActors Commission = ReviewActors.CentralCommission;

    [Fact]
    public void Walks_of_2022_take_every_step()
    {
        var taken = new HashSet<string>();
        var seen = new HashSet<string>();
        foreach (var review in Long2022().Concat(ExOfficio2022()).Concat(Ends2022()))
        {
            Assert.Equal(review.GetType().Name, review.Snapshot.State);
            Assert.Equal(review.Snapshot.State, review.Status.ToString());
            Assert.Equal(review.Status.IsIn(ReviewStates.Cleared), review.IsCleared);
            Assert.Equal(review, Review2022.Load(review.Snapshot, review.Procurement));
            seen.Add(review.Snapshot.State);
            taken.Add(review.ToAuditEntry()!.Step);
        }

        Assert.Equal(Make.Edition2022.Steps.Select(step => step.Code).Append("").Order(), taken.Order());
        Assert.Equal(Make.Edition2022.States.Select(state => state.Code).Order(), seen.Order());
    }

    [Fact]
    public void Walks_of_2020_take_every_step()
    {
        var taken = new HashSet<string>();
        var seen = new HashSet<string>();
        foreach (var review in Long2020().Concat(ExOfficio2020()).Concat(Ends2020()))
        {
            Assert.Equal(review.GetType().Name, review.Snapshot.State);
            Assert.Equal(review.Snapshot.State, review.Status.ToString());
            Assert.Equal(review, Review2020.Load(review.Snapshot, review.Procurement));
            seen.Add(review.Snapshot.State);
            taken.Add(review.ToAuditEntry()!.Step);
        }

        Assert.Equal(Make.Edition2020.Steps.Select(step => step.Code).Append("").Order(), taken.Order());
        Assert.Equal(Make.Edition2020.States.Select(state => state.Code).Order(), seen.Order());
    }

    [Fact]
    public void What_the_editions_have_is_what_the_texts_have()
    {
        // Measures against risk while a review runs are new in 2022; all else has a counterpart.
        Assert.Equal(["OrderInterimMeasures"], Make.Edition2022.Steps.Select(step => step.Code).Except(Make.Edition2020.Steps.Select(step => step.Code)));
        Assert.Empty(Make.Edition2020.Steps.Select(step => step.Code).Except(Make.Edition2022.Steps.Select(step => step.Code)));
        Assert.Equal(LegalCertainty.Text, Make.Edition2022.FindStep("ReturnDossier")!.Certainty);
        Assert.Equal(LegalCertainty.Reading, Make.Edition2020.FindStep("ReturnDossier")!.Certainty);
    }

    private static IEnumerable<Review2022> Long2022()
    {
        var day = new Days(2026, 1, 5);
        Review2022.NeedIdentified need = Review2022.Begin("turbines", "case-1", day.Next(ReviewActors.Operator));
        yield return need;
        Review2022.SelfAssessing judging = need.StartSelfAssessment(day.Next(ReviewActors.Operator));
        yield return judging;
        Review2022.NoImpactFound none = judging.RecordNoImpact("no factor applies", day.Next(ReviewActors.Operator));
        yield return none;
        Review2022.SelfAssessing again = none.Reassess("other supplier", day.Next(ReviewActors.Operator));
        yield return again;
        Review2022.DeclarationDue due = again.RecordMayAffect("supply may be cut off", day.Next(ReviewActors.Operator));
        yield return due;
        Review2022.DossierPreparing preparing = due.PrepareDossier(day.Next(ReviewActors.Operator));
        yield return preparing;
        Review2022.Declared first = preparing.SubmitDeclaration(Make.Dossier, day.Next(ReviewActors.Operator));
        yield return first;
        Review2022.DossierDeficient deficient = first.ReturnDossier("the report is not signed", day.Next(ReviewActors.ReviewOffice));
        yield return deficient;
        Review2022.Declared declared = deficient.SubmitDeclaration(Make.Dossier, day.Next(ReviewActors.Operator));
        yield return declared;
        Review2022.Declared asked = declared.RequestSupplement("No. 1", day.Next(ReviewActors.ReviewOffice));
        yield return asked;
        Review2022.Declared answered = asked.DeliverSupplement(day.Next(ReviewActors.Supplier));
        yield return answered;
        Review2022.Declared complained = answered.FileComplaint("secrets were told", day.Next(ReviewActors.Supplier));
        yield return complained;
        Review2022.Declared late = complained.RecordDeadlinePassed(day.Next(ReviewActors.Clock));
        yield return late;
        Review2022.PreliminaryReview preliminary = late.OpenReview("No. 2", day.Next(ReviewActors.ReviewOffice));
        yield return preliminary;
        Review2022.PreliminaryReview measures = preliminary.OrderInterimMeasures("No. 3", day.Next(ReviewActors.ReviewOffice));
        yield return measures;
        Review2022.PreliminaryReviewExtended extended = measures.ExtendPreliminary("complex", day.Next(ReviewActors.ReviewOffice));
        yield return extended;
        Review2022.OpinionRound opinions = extended.CirculateRecommendation("No. 4", day.Next(ReviewActors.ReviewOffice));
        yield return opinions;
        Review2022.SpecialReview special = opinions.OpinionsDiffer("No. 5", day.Next(ReviewActors.ReviewOffice));
        yield return special;
        Review2022.SpecialReviewExtended longer = special.ExtendSpecial("complex", day.Next(ReviewActors.ReviewOffice));
        yield return longer;
        Review2022.SpecialReviewExtended longest = longer.ExtendSpecial("still complex", day.Next(ReviewActors.ReviewOffice));
        yield return longest;
        Review2022.Passed passed = longest.ApproveSpecialPassed("No. 6", day.Next(Commission));
        Assert.True(passed.IsCleared);
        yield return passed;
        Review2022.ExOfficioProposed proposed = passed.ProposeExOfficio("a flaw was found", day.Next(Member));
        Assert.False(proposed.IsCleared);
        yield return proposed;
        Review2022.SelfAssessing anew = proposed.DeclineExOfficio("no ground", day.Next(Commission));
        yield return anew;
        Review2022.Abandoned abandoned = anew.Abandon("bought elsewhere", day.Next(ReviewActors.Operator));
        yield return abandoned;
    }

    private static IEnumerable<Review2022> ExOfficio2022()
    {
        var day = new Days(2026, 1, 5);
        var declared = (Review2022.Declared)Review2022.Load(Make.At(Make.Edition2022, "2026-01-05", Make.ToDeclared), "turbines");
        Review2022.ReviewNotRequired notRequired = declared.DecideNoReview("No. 1", day.Next(ReviewActors.ReviewOffice));
        Assert.True(notRequired.IsCleared);
        yield return notRequired;
        Review2022.ExOfficioProposed proposed = notRequired.ProposeExOfficio("a member is in doubt", day.Next(Member));
        yield return proposed;
        Review2022.ExOfficioApproved approved = proposed.ApproveExOfficio("No. 2", day.Next(Commission));
        yield return approved;
        Review2022.PreliminaryReview preliminary = approved.OpenExOfficioReview("No. 3", day.Next(ReviewActors.ReviewOffice));
        yield return preliminary;
        Review2022.OpinionRound opinions = preliminary.CirculateRecommendation("No. 4", day.Next(ReviewActors.ReviewOffice));
        yield return opinions;
        Review2022.Passed passed = opinions.OpinionsAgreePassed("No. 5", day.Next(ReviewActors.Department));
        yield return passed;
    }

    private static IEnumerable<Review2022> Ends2022()
    {
        var office = Make.Office("2026-02-02");
        var opinions = Make.At(Make.Edition2022, "2026-01-05", Make.ToOpinions);
        var special = Make.At(Make.Edition2022, "2026-01-05", Make.ToSpecial);
        yield return ((Review2022.OpinionRound)Review2022.Load(opinions, "a")).OpinionsAgreePassedWithCommitments("No. 1", "spare parts", office);
        yield return ((Review2022.OpinionRound)Review2022.Load(opinions, "b")).OpinionsAgreeNotPassed("No. 1", office);
        yield return ((Review2022.SpecialReview)Review2022.Load(special, "c")).ApproveSpecialPassedWithCommitments("No. 1", "spare parts", office);
        yield return ((Review2022.SpecialReview)Review2022.Load(special, "d")).ApproveSpecialNotPassed("No. 1", office);
        yield return ((Review2022.SpecialReview)Review2022.Load(special, "e")).Withdraw("too slow", Make.Buyer("2026-02-02"));
    }

    private static IEnumerable<Review2020> Long2020()
    {
        var day = new Days(2020, 6, 1);
        Review2020.NeedIdentified need = Review2020.Begin("turbines", "case-1", day.Next(ReviewActors.Operator));
        yield return need;
        Review2020.SelfAssessing judging = need.StartSelfAssessment(day.Next(ReviewActors.Operator));
        yield return judging;
        Review2020.NoImpactFound none = judging.RecordNoImpact("no factor applies", day.Next(ReviewActors.Operator));
        yield return none;
        Review2020.SelfAssessing again = none.Reassess("other supplier", day.Next(ReviewActors.Operator));
        yield return again;
        Review2020.DeclarationDue due = again.RecordMayAffect("supply may be cut off", day.Next(ReviewActors.Operator));
        yield return due;
        Review2020.DossierPreparing preparing = due.PrepareDossier(day.Next(ReviewActors.Operator));
        yield return preparing;
        Review2020.Declared first = preparing.SubmitDeclaration(Make.Dossier, day.Next(ReviewActors.Operator));
        yield return first;
        Review2020.DossierDeficient deficient = first.ReturnDossier("the report is not signed", day.Next(ReviewActors.ReviewOffice));
        yield return deficient;
        Review2020.Declared declared = deficient.SubmitDeclaration(Make.Dossier, day.Next(ReviewActors.Operator));
        yield return declared;
        Review2020.Declared asked = declared.RequestSupplement("No. 1", day.Next(ReviewActors.ReviewOffice));
        yield return asked;
        Review2020.Declared answered = asked.DeliverSupplement(day.Next(ReviewActors.Supplier));
        yield return answered;
        Review2020.Declared complained = answered.FileComplaint("secrets were told", day.Next(ReviewActors.Supplier));
        yield return complained;
        Review2020.Declared late = complained.RecordDeadlinePassed(day.Next(ReviewActors.Clock));
        yield return late;
        Review2020.PreliminaryReview preliminary = late.OpenReview("No. 2", day.Next(ReviewActors.ReviewOffice));
        yield return preliminary;
        Review2020.PreliminaryReviewExtended extended = preliminary.ExtendPreliminary("complex", day.Next(ReviewActors.ReviewOffice));
        yield return extended;
        Review2020.OpinionRound opinions = extended.CirculateRecommendation("No. 4", day.Next(ReviewActors.ReviewOffice));
        yield return opinions;
        Review2020.SpecialReview special = opinions.OpinionsDiffer("No. 5", day.Next(ReviewActors.ReviewOffice));
        yield return special;
        Review2020.SpecialReviewExtended longer = special.ExtendSpecial("complex", day.Next(ReviewActors.ReviewOffice));
        yield return longer;
        Review2020.Passed passed = longer.ApproveSpecialPassed("No. 6", day.Next(Commission));
        yield return passed;
        Review2020.ExOfficioProposed proposed = passed.ProposeExOfficio("a flaw was found", day.Next(Member));
        yield return proposed;
        Review2020.SelfAssessing anew = proposed.DeclineExOfficio("no ground", day.Next(Commission));
        yield return anew;
        Review2020.Abandoned abandoned = anew.Abandon("bought elsewhere", day.Next(ReviewActors.Operator));
        yield return abandoned;
    }

    private static IEnumerable<Review2020> ExOfficio2020()
    {
        var day = new Days(2020, 6, 1);
        var declared = (Review2020.Declared)Review2020.Load(Make.At(Make.Edition2020, "2020-06-01", Make.ToDeclared), "turbines");
        Review2020.ReviewNotRequired notRequired = declared.DecideNoReview("No. 1", day.Next(ReviewActors.ReviewOffice));
        yield return notRequired;
        Review2020.ExOfficioProposed proposed = notRequired.ProposeExOfficio("a member is in doubt", day.Next(Member));
        yield return proposed;
        Review2020.ExOfficioApproved approved = proposed.ApproveExOfficio("No. 2", day.Next(Commission));
        yield return approved;
        Review2020.PreliminaryReview preliminary = approved.OpenExOfficioReview("No. 3", day.Next(ReviewActors.ReviewOffice));
        yield return preliminary;
        Review2020.OpinionRound opinions = preliminary.CirculateRecommendation("No. 4", day.Next(ReviewActors.ReviewOffice));
        yield return opinions;
        Review2020.Passed passed = opinions.OpinionsAgreePassed("No. 5", day.Next(ReviewActors.Department));
        yield return passed;
    }

    private static IEnumerable<Review2020> Ends2020()
    {
        var office = Make.Office("2020-07-01");
        var opinions = Make.At(Make.Edition2020, "2020-06-01", Make.ToOpinions);
        var special = Make.At(Make.Edition2020, "2020-06-01", Make.ToSpecial);
        yield return ((Review2020.OpinionRound)Review2020.Load(opinions, "a")).OpinionsAgreePassedWithCommitments("No. 1", "spare parts", office);
        yield return ((Review2020.OpinionRound)Review2020.Load(opinions, "b")).OpinionsAgreeNotPassed("No. 1", office);
        yield return ((Review2020.SpecialReview)Review2020.Load(special, "c")).ApproveSpecialPassedWithCommitments("No. 1", "spare parts", office);
        yield return ((Review2020.SpecialReview)Review2020.Load(special, "d")).ApproveSpecialNotPassed("No. 1", office);
        yield return ((Review2020.SpecialReview)Review2020.Load(special, "e")).Withdraw("too slow", Make.Buyer("2020-07-01"));
    }

    /// <summary>A day for each act, one after the other.</summary>
    private sealed class Days(int year, int month, int day)
    {
        private CalendarDate _next = new(year, month, day);

        public Act Next(ReviewActors role)
        {
            var act = new Act("Li", role, _next);
            _next = _next.AddDays(1);
            return act;
        }
    }
}
