using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.DispatchMore;

/// <summary>Several kinds of contracts lead to their review in several ways.</summary>
public interface IGoverned
{
    [GoverningReview] ServerReview Review { get; }

    [ExecutesContract] void Execute();
}

public sealed class Stores(ServerReview review) : IGoverned
{
    public ServerReview Review { get; } = review;

    public void Execute() => Office.Note("executed");
}

public sealed class Forwards(ServerContract contract) : IGoverned
{
    public ServerReview Review => contract.Review;

    public void Execute() => Office.Note("executed");
}

public sealed class Computes(ServerContract contract) : IGoverned
{
    public ServerReview Review
    {
        get
        {
            Office.Note("read");
            return contract.Review;
        }
    }

    public void Execute() => Office.Note("executed");
}

internal abstract class Stage
{
    public abstract void Run(ServerReview review);

    public abstract Task RunAsync(ServerReview review);

    public abstract bool IsDone(ServerReview review);
}

internal sealed class First : Stage
{
    public override void Run(ServerReview review) => review.Approve();

    public override Task RunAsync(ServerReview review) => review.ApproveAsync();

    public override bool IsDone(ServerReview review) => review.IsCleared;
}

internal sealed class Second : Stage
{
    public override void Run(ServerReview review) => review.Reopen();

    public override async Task RunAsync(ServerReview review)
    {
        await Task.Yield();
        review.Reopen();
    }

    public override bool IsDone(ServerReview review) => review.Phase == ReviewPhase.Approved;
}

public static class Uses
{
    public static void The_property_of_an_interface_leads_to_one_review(IGoverned contract)
    {
        if (contract.Review.IsCleared)
            contract.Execute();
    }

    public static void The_property_of_an_interface_without_a_check(IGoverned contract)
    {
        contract.Review.File();
        contract.Execute(); // CII1001
    }

    internal static void A_helper_is_given_the_one_that_approves(ServerReview review)
    {
        Run(new First(), review);
        Gates.Execute(review);
    }

    internal static void A_helper_is_given_the_one_that_reopens(ServerReview review)
    {
        review.EnsureCleared();
        Run(new Second(), review);
        Gates.Execute(review); // CII1001
    }

    internal static void A_helper_is_given_either(ServerReview review, bool which)
    {
        Stage stage = which ? new First() : new Second();
        Run(stage, review);
        Gates.Execute(review); // CII1001
    }

    internal static void Either_of_two_that_were_made(ServerReview review, bool which)
    {
        Stage stage = which ? new First() : new Second();
        stage.Run(review);
        Gates.Execute(review); // CII1001
    }

    internal static async Task A_check_after_the_task_whichever_it_was(ServerReview review, Stage stage)
    {
        await stage.RunAsync(review);
        if (review.IsCleared)
            Gates.Execute(review);
    }

    internal static void A_check_while_the_task_may_still_run(ServerReview review, Stage stage)
    {
        var task = stage.RunAsync(review);
        if (review.IsCleared)
            Gates.Execute(review); // CII1001
        task.Wait();
    }

    internal static void A_test_that_every_override_makes(ServerReview review, Stage stage)
    {
        if (stage.IsDone(review))
            Gates.Execute(review);
    }

    internal static void A_test_that_every_override_makes_in_the_wrong_case(ServerReview review, Stage stage)
    {
        if (!stage.IsDone(review))
            Gates.Execute(review); // CII1001
    }

    private static void Run(Stage stage, ServerReview review) => stage.Run(review);
}

/// <summary>The base promises that no override loses the clearance.</summary>
public abstract class Careful
{
    public virtual void Recurse(ServerReview review, int depth)
    {
        if (depth > 0)
            Recurse(review, depth - 1);
    }
}

public sealed class Recursive : Careful
{
    public override void Recurse(ServerReview review, int depth)
    {
        if (depth == 0)
            review.Reopen();
        else
            base.Recurse(review, depth);
    }
}

public static class Recursions
{
    public static void Through_the_base_and_back(ServerReview review, Careful careful)
    {
        review.EnsureCleared();
        careful.Recurse(review, 7);
        Gates.Execute(review); // CII1001
    }
}
