using System;
using CiiGuard;

namespace Procurement.Cases.InheritedContracts;

/// <summary>What is said on a base or interface member holds for the members that override or implement it.</summary>
public abstract class Step
{
    public abstract void Ensure([EnsuresReview(ReviewStates.Cleared)] ServerReview review);

    [return: EnsuresReview(ReviewStates.Cleared)] public abstract ServerReview Fetch();

    public abstract bool Test([ReviewCheck(ReviewStates.Cleared)] ServerReview review);

    public abstract void Archive([RequiresReview(ReviewStates.Cleared)] ServerReview review);
}

public sealed class KeepingStep : Step
{
    public override void Ensure(ServerReview review) => review.EnsureCleared();

    public override ServerReview Fetch()
    {
        var review = new ServerReview();
        review.Approve();
        return review;
    }

    public override bool Test(ServerReview review) => review.IsCleared;

    public override void Archive(ServerReview review) => Gates.Execute(review);
}

public sealed class BreakingStep : Step
{
    public override void Ensure(ServerReview review) // CII1007
    {
    }

    public override ServerReview Fetch() => new(); // CII1007

    public override bool Test(ServerReview review) => true; // CII1007

    public override void Archive([RequiresReview(ReviewStates.Cleared | ReviewStates.UnderReview)] ServerReview review) => Gates.Execute(review); // CII1001
}

public static class Steps
{
    public static void Ensured(KeepingStep step, ServerReview review)
    {
        step.Ensure(review);
        Gates.Execute(review);
    }

    public static void Fetched(KeepingStep step) => Gates.Execute(step.Fetch());

    public static void Tested(KeepingStep step, ServerReview review)
    {
        if (step.Test(review))
            Gates.Execute(review);
    }

    public static void Tested_the_wrong_way(KeepingStep step, ServerReview review)
    {
        if (!step.Test(review))
            Gates.Execute(review); // CII1001
    }

    public static void Needed(KeepingStep step, ServerReview review) => step.Archive(review); // CII1005

    public static void Needed_less_by_the_override(BreakingStep step, ServerReview review)
    {
        review.File();
        step.Archive(review);
    }

    public static void Needed_less_but_not_that_little(BreakingStep step, ServerReview review)
    {
        review.Refuse();
        step.Archive(review); // CII1005
    }

    public static void Needed_by_the_base(Step step, ServerReview review)
    {
        review.File();
        step.Archive(review); // CII1005
    }
}

/// <summary>Steps from different states are alternatives.</summary>
[ReviewSubject]
public abstract class StagedReview
{
    [ReviewStatus] public ReviewState Status { get; protected set; }

    [ReviewTransition(ReviewStates.Declared, From = ReviewStates.Undeclared)] public abstract void Declare();

    [ReviewTransition(ReviewStates.PreliminaryReview)] public void BeginPreliminary() => Status = ReviewState.PreliminaryReview;

    [ReviewTransition(ReviewStates.SpecialReview)] public void BeginSpecial() => Status = ReviewState.SpecialReview;

    [ReviewTransition(ReviewStates.Passed, From = ReviewStates.PreliminaryReview)]
    [ReviewTransition(ReviewStates.Passed, From = ReviewStates.SpecialReview)]
    public abstract void Pass();

    [ReviewTransition(ReviewStates.NotPassed, From = ReviewStates.SpecialReview)]
    [ReviewTransition(ReviewStates.Withdrawn, From = ReviewStates.Undeclared)]
    public abstract void End();

    [ExecutesContract] public abstract void Execute();
}

public sealed class KeepingReview : StagedReview
{
    public override void Declare() => Status = ReviewState.Declared;

    public override void Pass() => Status = ReviewState.Passed;

    public override void End() => Status = Status == ReviewState.SpecialReview ? ReviewState.NotPassed : ReviewState.Withdrawn;

    public override void Execute() => Office.Note("executed");
}

public sealed class BreakingReview : StagedReview
{
    public override void Declare() => Status = ReviewState.NotPassed; // CII1007

    public override void Pass() // CII1007
    {
    }

    public override void End() => Status = Status == ReviewState.SpecialReview ? ReviewState.Withdrawn : ReviewState.NotPassed; // CII1007

    public override void Execute() => Office.Note("executed");
}

public sealed class CautiousReview : StagedReview
{
    public override void Declare() => Status = ReviewState.Declared;

    [ReviewTransition(ReviewStates.Passed, From = ReviewStates.UnderReview)] public override void Pass() => Status = ReviewState.Passed;

    public override void End() => throw new NotSupportedException();

    public override void Execute() => Office.Note("executed");
}

public static class Stages
{
    public static void From_the_first(KeepingReview review)
    {
        review.BeginPreliminary();
        review.Pass();
        review.Execute();
    }

    public static void From_the_second(KeepingReview review)
    {
        review.BeginSpecial();
        review.Pass();
        review.Execute();
    }

    public static void From_either(StagedReview review, bool special)
    {
        if (special)
            review.BeginSpecial();
        else
            review.BeginPreliminary();
        review.Pass();
        review.Execute();
    }

    public static void From_none(KeepingReview review)
    {
        review.Declare();
        review.Pass(); // CII1006
    }

    public static void From_one_and_from_none(StagedReview review, bool special)
    {
        if (special)
            review.BeginSpecial();
        else
            review.Declare();
        review.Pass(); // CII1006
    }

    public static void From_what_the_override_allows(CautiousReview review)
    {
        review.Declare();
        review.Pass();
        review.Execute();
    }

    public static void Where_the_step_leads_depends_on_where_it_begins(KeepingReview review)
    {
        review.BeginSpecial();
        review.End();
        review.Execute(); // CII1004
    }

    public static void And_leads_elsewhere_from_elsewhere(KeepingReview review)
    {
        if (review.Status != ReviewState.NeedIdentified)
            return;
        review.End();
        review.Execute(); // CII1001
    }
}

/// <summary>The governing review of a base is the one that an override gives.</summary>
public abstract class Deal
{
    [GoverningReview] public abstract ServerReview Review { get; }

    [ExecutesContract] public abstract void Execute();
}

public abstract class NamedDeal : Deal
{
    public override ServerReview Review => throw new NotSupportedException();
}

public sealed class FramedDeal(ServerReview review) : NamedDeal
{
    private readonly ServerReview own = review;

    public override ServerReview Review => own;

    public override void Execute() => Office.Note("executed");
}

public interface IDeal
{
    [GoverningReview] ServerReview Review { get; }

    [ExecutesContract] void Execute();
}

public sealed class PlainDeal(ServerReview review) : IDeal
{
    private readonly ServerReview own = review;

    public ServerReview Review => own;

    public void Execute() => Office.Note("executed");
}

public static class Deals
{
    public static void Of_an_override(FramedDeal deal)
    {
        if (deal.Review.IsCleared)
            deal.Execute();
    }

    public static void Of_an_override_in_the_wrong_case(FramedDeal deal)
    {
        if (!deal.Review.IsCleared)
            deal.Execute(); // CII1001
    }

    public static void Of_an_implementation(PlainDeal deal)
    {
        deal.Review.EnsureCleared();
        deal.Execute();
    }

    public static void Of_another_implementation(PlainDeal deal, PlainDeal other)
    {
        other.Review.EnsureCleared();
        deal.Execute(); // CII1001
    }
}
