using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using System.Linq;
using CiiGuard;

namespace Procurement.Cases.Lambdas;

public static class Invoked
{
    public static void After_the_guard(ServerReview review)
    {
        var run = () => Gates.Execute(review);
        if (!review.IsCleared)
            return;

        run();
    }

    public static void Without_a_guard(ServerReview review)
    {
        var run = () => Gates.Execute(review); // CII1001
        run();
    }

    public static void After_a_loss(ServerReview review)
    {
        review.Approve();
        var run = () => Gates.Execute(review); // CII1001
        review.Reopen();
        run();
    }

    public static void With_a_check_of_its_own(ServerReview review)
    {
        var run = () =>
        {
            if (review.IsCleared)
                Gates.Execute(review);
        };
        run();
    }

    public static void It_approves(ServerReview review)
    {
        var approve = () => review.Approve();
        approve();
        Gates.Execute(review);
    }

    public static void It_reopens(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        var reopen = () => review.Reopen();
        reopen();
        Gates.Execute(review); // CII1001
    }

    public static void It_guards(ServerReview review)
    {
        var check = () => review.EnsureCleared();
        check();
        Gates.Execute(review);
    }

    public static void It_approves_but_is_not_invoked(ServerReview review)
    {
        var approve = () => review.Approve();
        Office.Note(approve.ToString()!);
        Gates.Execute(review); // CII1001
    }

    public static void It_tests(ServerReview review)
    {
        var ready = () => review.IsCleared;
        if (ready())
            Gates.Execute(review);
    }

    public static async Task It_approves_asynchronously(ServerReview review)
    {
        var approve = async () => await review.ApproveAsync();
        await approve();
        Gates.Execute(review);
    }
}

public static class Stored
{
    public static Action Returned_after_the_guard(ServerReview review)
    {
        review.EnsureCleared();
        return () => Gates.Execute(review); // CII1001
    }

    public static Action Returned_with_a_check_of_its_own(ServerReview review)
    {
        return () =>
        {
            if (review.IsCleared)
                Gates.Execute(review);
        };
    }

    public static void Put_into_a_list(ServerReview review, List<Action> actions)
    {
        if (!review.IsCleared)
            return;

        actions.Add(() => Gates.Execute(review)); // CII1001
    }

    public static Action<ServerReview> Executes_its_parameter() => review => Gates.Execute(review); // CII1001

    public static Action<ServerReview> Executes_its_parameter_after_a_check() => review =>
    {
        if (review.IsCleared)
            Gates.Execute(review);
    };

    public static Func<Task> Executes_asynchronously(ServerContract contract) => async () => await contract.ExecuteAsync(); // CII1001

    public static Func<Task> Approves_and_executes_asynchronously(ServerContract contract) => async () =>
    {
        await contract.Review.ApproveAsync();
        await contract.ExecuteAsync();
    };
}

public static class Framework
{
    public static void For_each_element(List<ServerReview> reviews)
    {
        reviews.ForEach(review => Gates.Execute(review)); // CII1001
    }

    public static void For_each_element_with_a_check(List<ServerReview> reviews)
    {
        reviews.ForEach(review =>
        {
            if (review.IsCleared)
                Gates.Execute(review);
        });
    }

    public static void For_each_line_after_the_guard(ServerReview review, List<string> lines)
    {
        if (!review.IsCleared)
            return;

        lines.ForEach(line => Gates.Execute(review));
    }

    public static async Task In_a_task_that_is_awaited(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        await Task.Run(() => Gates.Execute(review));
    }

    public static async Task In_a_task_without_a_check(ServerReview review)
    {
        await Task.Run(() => Gates.Execute(review)); // CII1001
    }

    public static async Task Approved_in_a_task_that_is_awaited(ServerReview review)
    {
        await Task.Run(() => review.Approve());
        Gates.Execute(review);
    }
}

public static class Revocations
{
    public static void By_a_lambda_invoked_at_once(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        ((Action)(() => review.Reopen()))();
        Gates.Execute(review); // CII1001
    }

    public static void By_a_lambda_invoked_at_once_through_another_path(ServerReview review, ServerContract contract)
    {
        if (!contract.Review.IsCleared)
            return;

        ((Action)(() => review.Reopen()))();
        contract.Execute(); // CII1001
    }

    public static void By_a_lambda_that_was_handed_out(ServerReview review, List<Action> later)
    {
        if (!review.IsCleared)
            return;

        later.Add(() => review.Reopen());
        Gates.Execute(review); // CII1001
    }

    public static void By_a_lambda_that_only_looks(ServerReview review, List<Action> later)
    {
        if (!review.IsCleared)
            return;

        later.Add(() => Office.Note(review.Number));
        Gates.Execute(review);
    }
}

public static class Started
{
    public static void An_async_lambda_that_is_not_awaited(ServerReview review)
    {
        var run = async () =>
        {
            await Task.Yield();
            review.Approve();
        };
        _ = run();
        Gates.Execute(review); // CII1001
    }

    public static async Task An_async_lambda_that_is_awaited(ServerReview review)
    {
        var run = async () =>
        {
            await Task.Yield();
            review.Approve();
        };
        await run();
        Gates.Execute(review);
    }

    public static async Task A_loss_that_has_come_is_over_when_it_was_awaited(ServerReview review, ServerReview other)
    {
        await other.ReopenAsync();
        review.EnsureCleared();
        Gates.Execute(review);
    }

    public static void A_gain_that_may_still_come(ServerReview review)
    {
        _ = review.ApproveAsync();
        review.Reopen();
        if (review.IsCleared)
        {
            review.Reopen();
            Gates.Execute(review); // CII1001
        }
    }

    public static void A_loss_through_a_method_group(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Action reopen = review.Reopen;
        reopen();
        Gates.Execute(review); // CII1001
    }

    public static void A_loss_through_an_element(bool twice)
    {
        var review = new ServerReview();
        review.Approve();
        foreach (var each in new[] { review, review })
            each.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static List<string> In_a_projection(List<ServerContract> contracts) => contracts.Select(c => c.ExecuteNumbered()).ToList(); // CII1001

    public static List<string> In_a_projection_of_the_filtered(List<ServerContract> contracts) => contracts.Where(c => c.CanExecute).Select(c => c.ExecuteNumbered()).ToList();

    public static void Never_invoked(ServerContract contract)
    {
        Action run = () => contract.Execute(); // CII1001
    }
}

public sealed class Initialized
{
    private static readonly ServerContract Contract = null!;

    private readonly string done = Contract.ExecuteNumbered(); // CII1001

    public string Done => done;
}

public static class Outstanding
{
    public static void A_loss_under_way_by_another_name(ServerReview review, ServerContract contract)
    {
        _ = review.ReopenAsync();
        contract.Review.Approve();
        contract.Execute(); // CII1001
    }

    public static async Task A_loss_that_is_over(ServerReview review, ServerContract contract)
    {
        var reopening = review.ReopenAsync();
        await reopening;
        contract.Review.Approve();
        contract.Execute();
    }

    public static void A_list_of_the_same_reviews(ServerReview first, ServerReview second, bool which)
    {
        var list = new List<ServerReview> { first, second };
        foreach (var each in list)
        {
            switch (which)
            {
                case true:
                    new ServerContract(each).Review.Reopen();
                    break;
                default:
                    second.Reopen();
                    break;
            }
        }

        Gates.Execute(first); // CII1001
    }
}

public static class Repeated
{
    public static void A_loss_by_a_lambda_into_a_state_it_was_in_before(ServerReview review)
    {
        review.Reopen();
        review.Approve();
        Invoke(() => review.Reopen());
        Gates.Execute(review); // CII1001
    }

    private static void Invoke(Action action) => action();
}
