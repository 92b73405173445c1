using System;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.AsyncTransitions;

public static class Gaining
{
    public static async Task Awaits(ServerReview review)
    {
        await review.ApproveAsync();
        Gates.Execute(review);
    }

    public static async Task Awaits_without_context(ServerReview review)
    {
        await review.ApproveAsync().ConfigureAwait(false);
        Gates.Execute(review);
    }

    public static void Does_not_await(ServerReview review)
    {
        review.ApproveAsync(); // CII1010
        Gates.Execute(review); // CII1001
    }

    public static async Task Awaits_the_kept_task(ServerReview review)
    {
        var approval = review.ApproveAsync();
        await approval;
        Gates.Execute(review);
    }

    public static async Task Executes_before_it_awaits_the_kept_task(ServerReview review)
    {
        var approval = review.ApproveAsync();
        Gates.Execute(review); // CII1001
        await approval;
    }

    public static async Task Awaits_in_one_branch(ServerReview review, bool patient)
    {
        var approval = review.ApproveAsync();
        if (patient)
        {
            await approval;
            Gates.Execute(review);
        }
        else
        {
            Gates.Execute(review); // CII1001
            await approval;
        }
    }

    public static async Task Awaits_in_one_branch_and_executes_after(ServerReview review, bool patient)
    {
        var approval = review.ApproveAsync();
        if (patient)
            await approval;

        Gates.Execute(review); // CII1001
        await approval;
    }

    public static async Task Awaits_another_task(ServerReview review, ServerReview other)
    {
        var approval = review.ApproveAsync();
        var otherApproval = other.ApproveAsync();
        await otherApproval;
        Gates.Execute(review); // CII1001
        await approval;
    }

    public static async Task Awaits_both_tasks(ServerReview review, ServerReview other)
    {
        var approval = review.ApproveAsync();
        var otherApproval = other.ApproveAsync();
        await approval;
        await otherApproval;
        Gates.Execute(review);
        Gates.Execute(other);
    }

    public static async Task Awaits_a_delay_instead(ServerReview review)
    {
        var approval = review.ApproveAsync();
        await Task.Delay(1000);
        Gates.Execute(review); // CII1001
        await approval;
    }

    public static async Task Awaits_the_other_review(ServerReview review, ServerReview other)
    {
        await other.ApproveAsync();
        Gates.Execute(review); // CII1001
    }

    public static async Task Awaits_through_the_contract(ServerContract contract)
    {
        await contract.Review.ApproveAsync();
        await contract.ExecuteAsync();
    }

    public static async Task Executes_asynchronously_before_the_approval(ServerContract contract)
    {
        await contract.ExecuteAsync(); // CII1001
        await contract.Review.ApproveAsync();
    }

    public static Task Hands_the_task_on(ServerReview review) => review.ApproveAsync();

    public static async Task Awaits_in_a_branch_of_a_check(ServerReview review)
    {
        if (!review.IsCleared)
            await review.ApproveAsync();

        Gates.Execute(review);
    }

    public static async Task Swallows_the_failure(ServerReview review)
    {
        try
        {
            await review.ApproveAsync();
        }
        catch (Exception)
        {
            Office.Note("failed");
        }

        Gates.Execute(review); // CII1001
    }
}

public static class Losing
{
    public static async Task Awaits(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        await review.ReopenAsync();
        Gates.Execute(review); // CII1001
    }

    public static async Task Awaits_after_the_execution(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Gates.Execute(review);
        await review.ReopenAsync();
    }

    public static async Task Awaits_and_approves_again(ServerReview review)
    {
        await review.ReopenAsync();
        await review.ApproveAsync();
        Gates.Execute(review);
    }
}

public static class Keeping
{
    public static async Task Keeps_what_is_known_of_a_parameter(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        await Task.Delay(1000);
        Gates.Execute(review);
    }

    public static async Task Keeps_what_is_known_of_a_local(IRegister register)
    {
        var review = register.FindReview("7");
        if (!review.IsCleared)
            return;

        await Task.Delay(1000);
        Gates.Execute(review);
    }

    public static async Task Awaits_a_gate_then_another(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        await Gates.ExecuteAsync(review);
        Gates.GoLive(review);
    }

    public static async Task Awaits_before_the_check(ServerReview review)
    {
        await Task.Delay(1000);
        if (review.IsCleared)
            Gates.Execute(review);
    }
}
