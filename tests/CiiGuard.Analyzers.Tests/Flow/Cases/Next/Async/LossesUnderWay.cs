using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.LossesUnderWay;

/// <summary>A losing transition that was started and not awaited may complete at any later point, whoever started it and wherever it counts.</summary>
public static class StartedByHelpers
{
    private static void Disturb(ServerReview review) => _ = review.ReopenAsync();

    private static void DisturbOne(ServerReview first, ServerReview second, bool which)
    {
        var chosen = which ? first : second;
        _ = chosen.ReopenAsync();
    }

    private static void DisturbBelow(ServerContract contract) => Disturb(contract.Review);

    private static async Task DisturbAndGoOn(ServerReview review)
    {
        _ = review.ReopenAsync();
        await Task.Yield();
    }

    private static async Task DisturbAndWait(ServerReview review)
    {
        await review.ReopenAsync();
    }

    private static async Task ReopenAndApprove(ServerReview review)
    {
        await review.ReopenAsync();
        review.Approve();
    }

    private static Task Reopening(ServerReview review) => review.ReopenAsync();

    private static ServerReview MakeDisturbed()
    {
        var made = new ServerReview();
        _ = made.ReopenAsync();
        return made;
    }

    public static void The_loss_comes_after_the_approval(ServerReview review)
    {
        Disturb(review);
        review.Approve();
        Gates.Execute(review); // CII1001
    }

    public static void The_loss_comes_after_the_check(ServerContract contract)
    {
        DisturbBelow(contract);
        if (contract.Review.IsCleared)
            contract.Execute(); // CII1001
    }

    public static void The_loss_is_of_one_of_two(ServerReview first, ServerReview second, bool which)
    {
        DisturbOne(first, second, which);
        first.Approve();
        Gates.Execute(first); // CII1001
    }

    public static async Task The_loss_outlives_the_awaited_helper(ServerReview review)
    {
        await DisturbAndGoOn(review);
        review.Approve();
        Gates.Execute(review); // CII1001
    }

    public static async Task The_helper_waited_for_it(ServerReview review)
    {
        await DisturbAndWait(review);
        review.Approve();
        Gates.Execute(review);
    }

    public static async Task The_helper_waited_for_it_and_approved(ServerReview review)
    {
        await ReopenAndApprove(review);
        review.Approve();
        Gates.Execute(review);
    }

    public static async Task The_helper_is_not_awaited(ServerReview review)
    {
        var task = DisturbAndWait(review);
        review.Approve();
        Gates.Execute(review); // CII1001
        await task;
    }

    public static async Task The_task_of_the_helper_is_awaited(ServerReview review)
    {
        await Reopening(review);
        review.Approve();
        Gates.Execute(review);
    }

    public static void The_task_of_the_helper_is_thrown_away(ServerReview review)
    {
        _ = Reopening(review);
        review.Approve();
        Gates.Execute(review); // CII1001
    }

    public static void The_object_comes_with_its_loss()
    {
        var made = MakeDisturbed();
        made.Approve();
        Gates.Execute(made); // CII1001
    }

    public static void Another_object_is_disturbed()
    {
        var made = new ServerReview();
        var other = new ServerReview();
        Disturb(other);
        made.Approve();
        Gates.Execute(made);
    }

    public static void A_local_function_starts_it(ServerContract contract)
    {
        Start();
        contract.Review.Approve();
        contract.Execute(); // CII1001

        void Start() => _ = contract.Review.ReopenAsync();
    }

    public static void A_lambda_starts_it(ServerContract contract)
    {
        var start = () => { _ = contract.Review.ReopenAsync(); };
        start();
        contract.Review.Approve();
        contract.Execute(); // CII1001
    }

    public static void A_lambda_that_is_handed_out_starts_it(ServerContract contract, List<int> numbers)
    {
        numbers.ForEach(number => { _ = contract.Review.ReopenAsync(); });
        contract.Review.Approve();
        contract.Execute(); // CII1001
    }
}

public static class SeenByHelpers
{
    private static void Approve(ServerReview review) => review.Approve();

    private static void ApproveAndExecute(ServerReview review)
    {
        review.Approve();
        Gates.Execute(review);
    }

    private static void ApproveAndExecuteBelow(ServerContract contract)
    {
        contract.Review.Approve();
        contract.Execute();
    }

    private static bool IsReady(ServerReview review) => review.IsCleared;

    public static void The_helper_approves_and_executes(ServerReview review)
    {
        _ = review.ReopenAsync();
        ApproveAndExecute(review); // CII1001
    }

    public static void The_helper_gets_another_name(ServerReview review, ServerReview other)
    {
        _ = review.ReopenAsync();
        ApproveAndExecute(other); // CII1001
    }

    public static void The_helper_reaches_it_through_a_holder(ServerReview review, ServerContract contract)
    {
        _ = review.ReopenAsync();
        ApproveAndExecuteBelow(contract); // CII1001
    }

    public static void The_helper_approves(ServerReview review)
    {
        _ = review.ReopenAsync();
        Approve(review);
        Gates.Execute(review); // CII1001
    }

    public static void The_helper_checks(ServerReview review)
    {
        _ = review.ReopenAsync();
        if (IsReady(review))
            Gates.Execute(review); // CII1001
    }

    public static async Task It_is_over_before(ServerReview review)
    {
        await review.ReopenAsync();
        ApproveAndExecute(review);
    }

    public static async Task It_is_over_before_the_execution(ServerReview review)
    {
        var reopening = review.ReopenAsync();
        Approve(review);
        await reopening;
        ApproveAndExecute(review);
    }

    public static void It_is_another_object(ServerReview review)
    {
        var made = new ServerReview();
        _ = review.ReopenAsync();
        ApproveAndExecute(made);
    }

    public static void A_local_function_executes(ServerReview review)
    {
        _ = review.ReopenAsync();
        Execute(); // CII1001

        void Execute()
        {
            review.Approve();
            Gates.Execute(review);
        }
    }

    public static void A_lambda_executes(ServerReview review)
    {
        _ = review.ReopenAsync();
        var execute = () =>
        {
            review.Approve();
            Gates.Execute(review); // CII1001
        };
        execute();
    }
}

public static class SeenByPatterns
{
    public static void By_a_property_pattern(ServerReview review)
    {
        _ = review.ReopenAsync();
        if (review is { IsCleared: true })
            Gates.Execute(review); // CII1001
    }

    public static void By_a_property_pattern_through_another_name(ServerReview review, ServerContract contract)
    {
        _ = review.ReopenAsync();
        if (contract.Review is { IsCleared: true })
            contract.Execute(); // CII1001
    }

    public static void By_a_case(ServerReview review)
    {
        _ = review.ReopenAsync();
        switch (review)
        {
            case { IsCleared: true }:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void By_a_case_with_a_name(ServerReview review)
    {
        _ = review.ReopenAsync();
        switch (review)
        {
            case { Phase: ReviewPhase.Approved } approved:
                Gates.Execute(approved); // CII1001
                break;
        }
    }

    public static void By_a_stored_answer(ServerReview review)
    {
        _ = review.ReopenAsync();
        var ready = review is { IsCleared: true };
        if (ready)
            Gates.Execute(review); // CII1001
    }

    public static void By_two_answers_that_differ(ServerReview review)
    {
        _ = review.ApproveAsync();
        if (!review.IsCleared & review.IsCleared)
        {
            review.Refuse();
            Gates.Execute(review); // CII1001
        }
    }

    public static async Task It_is_over(ServerReview review)
    {
        await review.ReopenAsync();
        if (review is { IsCleared: true })
            Gates.Execute(review);
    }

    public static void It_is_another_object(ServerReview review)
    {
        var made = new ServerReview();
        _ = review.ReopenAsync();
        if (made is { IsCleared: true })
            Gates.Execute(made);
    }

    public static void A_gain_under_way_takes_nothing(ServerReview review)
    {
        _ = review.ApproveAsync();
        if (review is { IsCleared: true })
            Gates.Execute(review);
    }
}

public static class OverAndNotOver
{
    public static async Task One_of_two_is_over(ServerReview review)
    {
        _ = review.ReopenAsync();
        await review.ReopenAsync();
        review.Approve();
        Gates.Execute(review); // CII1001
    }

    public static async Task The_only_one_is_over(ServerReview review)
    {
        var reopening = review.ReopenAsync();
        review.Approve();
        await reopening;
        review.Approve();
        Gates.Execute(review);
    }

    public static async Task It_failed(ServerReview review)
    {
        try
        {
            await review.ReopenAsync();
        }
        catch (InvalidOperationException)
        {
            Office.Note("failed");
        }

        review.Approve();
        Gates.Execute(review);
    }

    public static async Task It_failed_as_another_was_under_way(ServerReview review)
    {
        try
        {
            await review.ReopenAsync();
            _ = review.ReopenAsync();
        }
        catch (InvalidOperationException)
        {
            Office.Note("failed");
        }

        review.Approve();
        Gates.Execute(review); // CII1001
    }

    public static async Task Once_in_each_round(ServerReview review, int rounds)
    {
        for (var i = 0; i < rounds; i++)
            await review.ReopenAsync();
        review.Approve();
        Gates.Execute(review);
    }

    public static void Of_an_element_of_an_earlier_round(List<ServerReview> reviews, ServerReview review)
    {
        foreach (var element in reviews)
            _ = element.ReopenAsync();
        review.Approve();
        Gates.Execute(review); // CII1001
    }
}
