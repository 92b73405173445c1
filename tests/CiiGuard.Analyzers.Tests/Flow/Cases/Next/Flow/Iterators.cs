using System.Collections.Generic;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Iterators;

public static class Yields
{
    public static IEnumerable<string> Executes_before_it_yields(ServerContract contract)
    {
        if (!contract.CanExecute)
            yield break;

        contract.Execute();
        yield return "executed";
    }

    public static IEnumerable<string> Executes_after_it_yielded(ServerContract contract)
    {
        if (!contract.CanExecute)
            yield break;

        yield return "about to execute";
        contract.Execute(); // CII1001
    }

    public static IEnumerable<string> Checks_again_after_it_yielded(ServerContract contract)
    {
        if (!contract.CanExecute)
            yield break;

        yield return "about to execute";
        if (contract.CanExecute)
            contract.Execute();
    }

    public static IEnumerable<string> Breaks_in_the_wrong_case(ServerContract contract)
    {
        if (contract.CanExecute)
            yield break;

        contract.Execute(); // CII1001
        yield return "executed";
    }

    public static IEnumerable<string> Yields_each_result(IEnumerable<ServerContract> contracts)
    {
        foreach (var contract in contracts)
        {
            if (contract.CanExecute)
                yield return contract.ExecuteNumbered();
        }
    }

    public static IEnumerable<string> Yields_each_result_without_a_check(IEnumerable<ServerContract> contracts)
    {
        foreach (var contract in contracts)
            yield return contract.ExecuteNumbered(); // CII1001
    }

    public static IEnumerable<string> Keeps_what_is_known_of_its_own_review()
    {
        var review = new ServerReview();
        review.Approve();
        yield return "approved";
        Gates.Execute(review);
    }

    public static async IAsyncEnumerable<string> Approves_and_executes_asynchronously(ServerReview review)
    {
        await review.ApproveAsync();
        Gates.Execute(review);
        yield return "executed";
    }

    public static async IAsyncEnumerable<string> Executes_asynchronously_after_it_yielded(ServerReview review)
    {
        await review.ApproveAsync();
        yield return "approved";
        Gates.Execute(review); // CII1001
    }

    public static async Task Checks_each_of_an_asynchronous_sequence(IAsyncEnumerable<ServerReview> reviews)
    {
        await foreach (var review in reviews)
        {
            if (review.IsCleared)
                Gates.Execute(review);
        }
    }

    public static async Task Checks_none_of_an_asynchronous_sequence(IAsyncEnumerable<ServerReview> reviews)
    {
        await foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }
}
