using System;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.VirtualCalls;

/// <summary>A step with one way to take it that loses the clearance.</summary>
public abstract class Step
{
    public abstract void Take(ServerReview review);

    public virtual void Note(ServerReview review) => Office.Note(review.Number);

    public virtual void Undo(ServerReview review) => review.Reopen();

    public virtual void Confirm(ServerReview review) => review.EnsureCleared();

    public virtual void Prepare(ServerReview review) => review.Approve();

    public virtual bool IsReady(ServerReview review) => review.IsCleared;
}

public class QuietStep : Step
{
    public override void Take(ServerReview review) => Office.Note(review.Number);
}

public class ReopeningStep : Step
{
    public override void Take(ServerReview review) => review.Reopen();
}

public sealed class SealedStep : Step
{
    public override void Take(ServerReview review) => Office.Note("sealed");

    public override void Undo(ServerReview review) => Office.Note("nothing to undo");

    public override void Confirm(ServerReview review)
    {
        base.Confirm(review);
        Office.Note("confirmed");
    }
}

public class LaxStep : QuietStep
{
    public override void Prepare(ServerReview review) => Office.Note("not approved");

    public override bool IsReady(ServerReview review) => review.Published;
}

public class StrictStep : QuietStep
{
    public sealed override void Confirm(ServerReview review) => review.EnsureCleared();

    public sealed override void Note(ServerReview review) => Office.Note("strict");
}

internal abstract class OwnStep
{
    public abstract void Confirm(ServerReview review);

    public abstract void Recheck(ServerReview review);
}

internal sealed class FirstOwnStep : OwnStep
{
    public override void Confirm(ServerReview review) => review.EnsureCleared();

    public override void Recheck(ServerReview review) => review.EnsureCleared();
}

internal sealed class SecondOwnStep : OwnStep
{
    public override void Confirm(ServerReview review)
    {
        if (!review.IsCleared)
            throw new InvalidOperationException("The review is not cleared.");
    }

    public override void Recheck(ServerReview review) => Office.Note(review.Number);
}

/// <summary>A public class that only this assembly derives from.</summary>
public abstract class ClosedStep
{
    private protected ClosedStep()
    {
    }

    public abstract void Confirm(ServerReview review);
}

public sealed class OnlyClosedStep : ClosedStep
{
    public override void Confirm(ServerReview review) => review.EnsureCleared();
}

public static class Calls
{
    public static void An_override_reopens(ServerReview review, Step step)
    {
        review.EnsureCleared();
        step.Take(review);
        Gates.Execute(review); // CII1001
    }

    public static void No_override_below_reopens(ServerReview review, QuietStep step)
    {
        review.EnsureCleared();
        step.Take(review);
        Gates.Execute(review);
    }

    public static void The_sealed_override_does_not_reopen(ServerReview review, SealedStep step)
    {
        review.EnsureCleared();
        step.Take(review);
        step.Undo(review);
        Gates.Execute(review);
    }

    public static void The_override_of_a_made_object_does_not_reopen(ServerReview review)
    {
        review.EnsureCleared();
        Step step = new QuietStep();
        step.Take(review);
        Gates.Execute(review);
    }

    public static void The_override_of_a_made_object_reopens(ServerReview review)
    {
        review.EnsureCleared();
        Step step = new ReopeningStep();
        step.Take(review);
        Gates.Execute(review); // CII1001
    }

    public static void The_base_reopens(ServerReview review, Step step)
    {
        review.EnsureCleared();
        step.Undo(review);
        Gates.Execute(review); // CII1001
    }

    public static void None_reopens(ServerReview review, Step step)
    {
        review.EnsureCleared();
        step.Note(review);
        Gates.Execute(review);
    }

    public static void All_that_are_known_confirm_but_others_may_derive(ServerReview review, Step step)
    {
        step.Confirm(review);
        Gates.Execute(review); // CII1001
    }

    internal static void All_confirm_and_nobody_else_derives(ServerReview review, OwnStep step)
    {
        step.Confirm(review);
        Gates.Execute(review);
    }

    public static void All_confirm_and_nobody_else_can_construct(ServerReview review, ClosedStep step)
    {
        step.Confirm(review);
        Gates.Execute(review);
    }

    internal static void Not_all_of_ones_own_confirm(ServerReview review, OwnStep step)
    {
        step.Recheck(review);
        Gates.Execute(review); // CII1001
    }

    public static void Not_all_prepare(ServerReview review, Step step)
    {
        step.Prepare(review);
        Gates.Execute(review); // CII1001
    }

    public static void This_one_prepares(ServerReview review, SealedStep step)
    {
        step.Prepare(review);
        Gates.Execute(review);
    }

    public static void Not_all_test(ServerReview review, Step step)
    {
        if (step.IsReady(review))
            Gates.Execute(review); // CII1001
    }

    public static void This_one_tests(ServerReview review, SealedStep step)
    {
        if (step.IsReady(review))
            Gates.Execute(review);
    }

    public static void A_sealed_override_of_an_open_class(ServerReview review, StrictStep step)
    {
        step.Confirm(review);
        Gates.Execute(review);
    }

    public static void By_a_loop(ServerReview review, Step[] steps)
    {
        review.EnsureCleared();
        foreach (var step in steps)
            step.Take(review);
        Gates.Execute(review); // CII1001
    }
}

public class Derived : Step
{
    public override void Take(ServerReview review) => Office.Note("derived");

    public void Call_of_the_base(ServerReview review)
    {
        review.EnsureCleared();
        base.Undo(review);
        Gates.Execute(review); // CII1001
    }

    public void Call_of_the_harmless_base(ServerReview review)
    {
        review.EnsureCleared();
        base.Note(review);
        Gates.Execute(review);
    }

    public override void Prepare(ServerReview review)
    {
        base.Prepare(review);
        Gates.Execute(review);
    }

    public void Call_of_its_own(ServerReview review)
    {
        review.EnsureCleared();
        Take(review);
        Gates.Execute(review);
    }
}

/// <summary>Template methods: the base calls what the derived class says.</summary>
public abstract class Template(ServerReview review)
{
    protected ServerReview Review { get; } = review;

    public void Run()
    {
        Review.EnsureCleared();
        Before();
        Gates.Execute(Review); // CII1001
    }

    public void RunQuietly()
    {
        Review.EnsureCleared();
        After();
        Gates.Execute(Review);
    }

    public void Guarded_by_whoever_derives()
    {
        Ensure();
        Gates.Execute(Review); // CII1001
    }

    protected abstract void Before();

    protected abstract void After();

    protected abstract void Ensure();
}

public sealed class Reopening(ServerReview review) : Template(review)
{
    protected override void Before() => Review.Reopen();

    protected override void After() => Office.Note("after");

    protected override void Ensure() => Review.EnsureCleared();
}

public sealed class Quiet(ServerReview review) : Template(review)
{
    protected override void Before() => Office.Note("before");

    protected override void After() => Office.Note("after");

    protected override void Ensure()
    {
        if (!Review.IsCleared)
            throw new InvalidOperationException();
    }
}

/// <summary>Properties and generic methods are called by their overrides as well.</summary>
public abstract class Folder
{
    public abstract ServerReview Current { get; }

    public abstract int Size { get; set; }

    public virtual T Pass<T>(T value, ServerReview review) => value;
}

public sealed class SideEffects(ServerReview review) : Folder
{
    public override ServerReview Current => review;

    public override int Size
    {
        get => 0;
        set => review.Reopen();
    }

    public override T Pass<T>(T value, ServerReview review)
    {
        review.Reopen();
        return value;
    }
}

public static class Members
{
    public static void A_setter_that_reopens(ServerReview review, Folder folder)
    {
        review.EnsureCleared();
        folder.Size = 7;
        Gates.Execute(review); // CII1001
    }

    public static void A_getter_that_only_reads(ServerReview review, Folder folder)
    {
        review.EnsureCleared();
        Office.Note(folder.Size.ToString());
        Gates.Execute(review);
    }

    public static void A_generic_method_that_reopens(ServerReview review, Folder folder)
    {
        review.EnsureCleared();
        folder.Pass(7, review);
        Gates.Execute(review); // CII1001
    }
}

/// <summary>The needs of an override are those of who calls the base.</summary>
public abstract class Job
{
    public abstract void Do(ServerReview review);

    public abstract Task DoAsync(ServerReview review);
}

public sealed class ReopeningJob : Job
{
    public override void Do(ServerReview review) => review.Reopen();

    public override async Task DoAsync(ServerReview review)
    {
        await Task.Yield();
        review.Reopen();
    }
}

public sealed class ClearingJob : Job
{
    public override void Do(ServerReview review) => review.Approve();

    public override Task DoAsync(ServerReview review) => review.ApproveAsync();
}

public static class Jobs
{
    public static void Cleared_or_reopened(ServerReview review, Job job)
    {
        job.Do(review);
        Gates.Execute(review); // CII1001
    }

    public static void Checked_after_it(ServerReview review, Job job)
    {
        job.Do(review);
        if (review.IsCleared)
            Gates.Execute(review);
    }

    public static async Task Asynchronously(ServerReview review, Job job)
    {
        review.EnsureCleared();
        await job.DoAsync(review);
        Gates.Execute(review); // CII1001
    }

}
