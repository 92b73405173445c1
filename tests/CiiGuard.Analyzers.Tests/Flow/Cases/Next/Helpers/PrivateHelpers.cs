using System;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.PrivateHelpers;

public static class Needs
{
    public static void Calls_without_a_check(ServerReview review)
    {
        Run(review); // CII1001
    }

    public static void Calls_with_a_check(ServerReview review)
    {
        if (review.IsCleared)
            Run(review);
    }

    public static void Calls_with_a_check_of_another(ServerReview review, ServerReview other)
    {
        if (other.IsCleared)
            Run(review); // CII1001
    }

    public static void Calls_through_two_helpers(ServerReview review)
    {
        RunTwice(review); // CII1001
    }

    public static void Calls_through_two_helpers_with_a_check(ServerReview review)
    {
        review.EnsureCleared();
        RunTwice(review);
    }

    public static void Calls_a_helper_that_checks(ServerReview review)
    {
        RunIfCleared(review);
    }

    public static void Calls_a_helper_that_puts_into_use(ServerContract contract)
    {
        Start(contract); // CII1003
    }

    public static void Calls_a_helper_that_puts_into_use_with_a_check(ServerContract contract)
    {
        if (contract.CanExecute)
            Start(contract);
    }

    public static void Calls_a_helper_that_signs(ServerReview review)
    {
        Sign(review); // CII1002
    }

    public static void Calls_a_helper_that_archives(ServerReview review)
    {
        Keep(review); // CII1005
    }

    public static async Task Calls_an_asynchronous_helper(ServerContract contract)
    {
        await RunAsync(contract); // CII1001
    }

    public static async Task Calls_an_asynchronous_helper_with_a_check(ServerContract contract)
    {
        if (contract.CanExecute)
            await RunAsync(contract);
    }

    public static void Calls_a_public_helper(ServerReview review)
    {
        RunPublicly(review);
    }

    public static void RunPublicly(ServerReview review) => Gates.Execute(review); // CII1001

    public static void Calls_a_helper_that_states_its_need(ServerReview review)
    {
        RunAsStated(review); // CII1005
    }

    public static void Calls_a_helper_that_has_approved_before(ServerReview review)
    {
        ApproveAndRun(review);
    }

    private static void Run(ServerReview review) => Gates.Execute(review);

    private static void RunTwice(ServerReview review)
    {
        Run(review);
        Office.Note("once");
    }

    private static void RunIfCleared(ServerReview review)
    {
        if (review.IsCleared)
            Gates.Execute(review);
    }

    private static void Start(ServerContract contract) => contract.GoLive();

    private static void Sign(ServerReview review) => Gates.Sign(review);

    private static void Keep(ServerReview review) => ReviewGuards.Archive(review);

    private static async Task RunAsync(ServerContract contract) => await contract.ExecuteAsync();

    private static void RunAsStated([RequiresReview(ReviewStates.Cleared)] ServerReview review) => Gates.Execute(review);

    private static void ApproveAndRun(ServerReview review)
    {
        review.Approve();
        Gates.Execute(review);
    }

#pragma warning disable IDE0051
    private static void Has_no_callers(ServerReview review) => Gates.Execute(review); // CII1001
#pragma warning restore IDE0051
}

public static class Effects
{
    public static void A_helper_guards(ServerReview review)
    {
        Check(review);
        Gates.Execute(review);
    }

    public static void A_helper_guards_sometimes(ServerReview review, bool strict)
    {
        CheckIf(strict, review);
        Gates.Execute(review); // CII1001
    }

    public static void A_helper_approves(ServerReview review)
    {
        Approve(review);
        Gates.Execute(review);
    }

    public static void A_helper_approves_the_review_of_a_contract(ServerContract contract)
    {
        ApproveOf(contract);
        contract.Execute();
    }

    public static void A_helper_approves_another(ServerReview review, ServerReview other)
    {
        Approve(other);
        Gates.Execute(review); // CII1001
    }

    public static void A_helper_reopens(ServerReview review)
    {
        review.EnsureCleared();
        Reopen(review);
        Gates.Execute(review); // CII1001
    }

    public static void A_helper_of_a_helper_reopens(ServerReview review)
    {
        review.EnsureCleared();
        ReopenDeeply(review);
        Gates.Execute(review); // CII1001
    }

    public static void A_helper_reopens_its_own_review(ServerReview review)
    {
        review.EnsureCleared();
        ReopenNew();
        Gates.Execute(review);
    }

    public static void A_helper_tests(ServerReview review)
    {
        if (IsReady(review))
            Gates.Execute(review);
    }

    public static void A_helper_tests_the_opposite(ServerReview review)
    {
        if (IsWaiting(review))
            return;

        Gates.Execute(review);
    }

    public static void A_helper_tests_too_little(ServerReview review)
    {
        if (IsKnown(review))
            Gates.Execute(review); // CII1001
    }

    public static void A_helper_returns_its_argument(ServerReview review)
    {
        review.EnsureCleared();
        Gates.Execute(Same(review));
    }

    public static void A_helper_returns_a_new_cleared_review()
    {
        Gates.Execute(Make());
    }

    public static void A_helper_returns_a_new_open_review()
    {
        Gates.Execute(MakeOpen()); // CII1001
    }

    public static void A_helper_returns_the_review_of_a_contract(ServerContract contract)
    {
        if (ReviewOf(contract).IsCleared)
            contract.Execute();
    }

    public static void A_helper_gives_a_cleared_review_out(string number)
    {
        Give(number, out var review);
        Gates.Execute(review);
    }

    public static void A_helper_swallows(ServerReview review)
    {
        TryCheck(review);
        Gates.Execute(review); // CII1001
    }

    public static async Task An_asynchronous_helper_approves(ServerReview review)
    {
        await ApproveAsync(review);
        Gates.Execute(review);
    }

    public static async Task An_asynchronous_helper_is_not_awaited_in_time(ServerReview review)
    {
        var approval = ApproveAsync(review);
        Gates.Execute(review); // CII1001
        await approval;
    }

    private static void Check(ServerReview review)
    {
        if (!review.IsCleared)
            throw new InvalidOperationException();
    }

    private static void CheckIf(bool strict, ServerReview review)
    {
        if (strict && !review.IsCleared)
            throw new InvalidOperationException();
    }

    private static void TryCheck(ServerReview review)
    {
        try
        {
            review.EnsureCleared();
        }
        catch (InvalidOperationException)
        {
            Office.Note("not cleared");
        }
    }

    private static void Approve(ServerReview review) => review.Approve();

    private static async Task ApproveAsync(ServerReview review) => await review.ApproveAsync();

    private static void ApproveOf(ServerContract contract) => contract.Review.Approve();

    private static void Reopen(ServerReview review) => review.Reopen();

    private static void ReopenDeeply(ServerReview review) => Reopen(review);

    private static void ReopenNew() => new ServerReview().Reopen();

    private static bool IsReady(ServerReview review) => review.IsCleared && review.Number.Length > 0;

    private static bool IsWaiting(ServerReview review)
    {
        if (review.IsCleared)
            return false;

        return true;
    }

    private static bool IsKnown(ServerReview review) => review.IsCleared || review.IsFiled;

    private static ServerReview Same(ServerReview review) => review;

    private static ServerReview Make()
    {
        var review = new ServerReview();
        review.Approve();
        return review;
    }

    private static ServerReview MakeOpen() => new() { Number = "7" };

    private static ServerReview ReviewOf(ServerContract contract) => contract.Review;

    private static void Give(string number, out ServerReview review)
    {
        review = new ServerReview { Number = number };
        review.Approve();
    }
}

public static class Recursion
{
    public static void Counts_down(ServerReview review)
    {
        Down(review, 3); // CII1001
    }

    public static void Counts_down_with_a_check(ServerReview review)
    {
        if (review.IsCleared)
            Down(review, 3);
    }

    public static void Plays_ping_pong(ServerReview review)
    {
        Ping(review, 3); // CII1001
    }

    public static void Plays_ping_pong_with_a_check(ServerReview review)
    {
        if (review.IsCleared)
            Ping(review, 3);
    }

    public static void Approves_at_the_bottom(ServerReview review)
    {
        ApproveDown(review, 3);
        Gates.Execute(review);
    }

    public static void Approves_perhaps_at_the_bottom(ServerReview review)
    {
        ApproveDownPerhaps(review, 3);
        Gates.Execute(review); // CII1001
    }

    public static void Reopens_at_the_bottom(ServerReview review)
    {
        review.EnsureCleared();
        ReopenDown(review, 3);
        Gates.Execute(review); // CII1001
    }

    private static void Down(ServerReview review, int count)
    {
        if (count == 0)
        {
            Gates.Execute(review);
            return;
        }

        Down(review, count - 1);
    }

    private static void Ping(ServerReview review, int count)
    {
        if (count > 0)
            Pong(review, count - 1);
    }

    private static void Pong(ServerReview review, int count)
    {
        Gates.Execute(review);
        Ping(review, count);
    }

    private static void ApproveDown(ServerReview review, int count)
    {
        if (count == 0)
            review.Approve();
        else
            ApproveDown(review, count - 1);
    }

    private static void ApproveDownPerhaps(ServerReview review, int count)
    {
        if (count == 0)
            return;

        if (count == 1)
            review.Approve();
        else
            ApproveDownPerhaps(review, count - 1);
    }

    private static void ReopenDown(ServerReview review, int count)
    {
        if (count == 0)
            review.Reopen();
        else
            ReopenDown(review, count - 1);
    }
}

/// <summary>Helpers of an object.</summary>
public sealed class Buyer(ServerContract contract)
{
    private readonly ServerContract contract = contract;

    public void Buys_without_a_check()
    {
        Run(); // CII1001
    }

    public void Buys_with_a_check()
    {
        if (contract.CanExecute)
            Run();
    }

    public void Buys_after_a_guard()
    {
        Check();
        Run();
    }

    public void Buys_where_ready()
    {
        if (Ready)
            Run();
    }

    private bool Ready => contract.Review.IsCleared;

    private void Check() => contract.EnsureReviewed();

    private void Run() => contract.Execute();
}
