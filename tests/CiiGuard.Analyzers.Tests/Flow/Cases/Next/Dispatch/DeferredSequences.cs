using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.DeferredSequences;

public static class Iterators
{
    public static void Enumerated_at_once(ServerReview review)
    {
        review.EnsureCleared();
        foreach (var text in Reopens(review))
            Office.Note(text);
        Gates.Execute(review); // CII1001
    }

    public static void Enumerated_after_the_check(ServerReview review)
    {
        var texts = Reopens(review);
        review.EnsureCleared();
        foreach (var text in texts)
            Office.Note(text);
        Gates.Execute(review); // CII1001
    }

    public static void Turned_into_a_list_after_the_check(ServerReview review)
    {
        var texts = Reopens(review);
        review.EnsureCleared();
        Office.Note(texts.ToList().Count.ToString());
        Gates.Execute(review); // CII1001
    }

    public static void Not_enumerated(ServerReview review)
    {
        review.EnsureCleared();
        var texts = Reopens(review);
        Gates.Execute(review);
        Office.Note(texts.ToString()!);
    }

    public static void Checked_after_it_was_enumerated(ServerReview review)
    {
        foreach (var text in Reopens(review))
            Office.Note(text);
        if (review.IsCleared)
            Gates.Execute(review);
    }

    public static void Only_looks(ServerReview review)
    {
        review.EnsureCleared();
        foreach (var text in Looks(review))
            Office.Note(text);
        Gates.Execute(review);
    }

    public static async Task Asynchronously(ServerReview review)
    {
        review.EnsureCleared();
        await foreach (var text in ReopensAsynchronously(review))
            Office.Note(text);
        Gates.Execute(review); // CII1001
    }

    public static void A_gate_in_an_iterator(ServerContract contract)
    {
        foreach (var text in Executes(contract)) // CII1001
            Office.Note(text);
    }

    public static void A_gate_in_an_iterator_after_a_check(ServerContract contract)
    {
        if (!contract.CanExecute)
            return;

        foreach (var text in Executes(contract))
            Office.Note(text);
    }

    public static IEnumerable<string> A_gate_in_an_iterator_that_is_handed_out(ServerContract contract)
    {
        contract.EnsureReviewed();
        return Executes(contract); // CII1001
    }

    public static void A_gate_in_a_local_iterator(ServerContract contract)
    {
        foreach (var text in Run()) // CII1001
            Office.Note(text);

        IEnumerable<string> Run()
        {
            contract.Execute();
            yield return "executed";
        }
    }

    public static void A_helper_with_an_iterator_inside_is_no_iterator(ServerReview review)
    {
        review.EnsureCleared();
        ReopensNow(review);
        Gates.Execute(review); // CII1001
    }

    private static void ReopensNow(ServerReview review)
    {
        review.Reopen();
        foreach (var text in Texts())
            Office.Note(text);

        static IEnumerable<string> Texts()
        {
            yield return "text";
        }
    }

    private static IEnumerable<string> Executes(ServerContract contract)
    {
        contract.Execute();
        yield return "executed";
    }

    private static IEnumerable<string> Reopens(ServerReview review)
    {
        yield return "before";
        review.Reopen();
        yield return "after";
    }

    private static IEnumerable<string> Looks(ServerReview review)
    {
        yield return review.Number;
    }

    private static async IAsyncEnumerable<string> ReopensAsynchronously(ServerReview review)
    {
        await Task.Yield();
        review.Reopen();
        yield return "after";
    }
}

public static class Queries
{
    public static void A_projection_that_reopens(ServerReview review, List<string> lines)
    {
        var query = lines.Select(line =>
        {
            review.Reopen();
            return line;
        });
        review.EnsureCleared();
        Office.Note(query.ToList().Count.ToString());
        Gates.Execute(review); // CII1001
    }

    public static void A_projection_that_reopens_and_is_not_enumerated(ServerReview review, List<string> lines)
    {
        var query = lines.Select(line =>
        {
            review.Reopen();
            return line;
        });
        review.EnsureCleared();
        Gates.Execute(review);
        Office.Note(query.ToString()!);
    }

    public static void A_gate_in_a_projection_that_runs_after_the_loss(ServerContract contract, List<string> lines)
    {
        contract.EnsureReviewed();
        var query = lines.Select(line => contract.ExecuteNumbered() + line); // CII1001
        contract.Review.Reopen();
        Office.Note(query.ToList().Count.ToString());
    }

    public static List<string> A_gate_in_a_projection_that_runs_at_once(ServerContract contract, List<string> lines)
    {
        contract.EnsureReviewed();
        return lines.Select(line => contract.ExecuteNumbered() + line).ToList();
    }

    public static List<string> A_query_expression(List<ServerContract> contracts) =>
        (from contract in contracts where contract.CanExecute select contract.ExecuteNumbered()).ToList();

    public static List<string> A_query_expression_without_a_check(List<ServerContract> contracts) =>
        (from contract in contracts where contract.Price > 7m select contract.ExecuteNumbered()).ToList(); // CII1001

    public static List<string> A_query_expression_in_the_wrong_case(List<ServerContract> contracts) =>
        (from contract in contracts where !contract.CanExecute orderby contract.Price select contract.ExecuteNumbered()).ToList(); // CII1001

    public static IEnumerable<string> A_lazy_query_with_its_own_check(List<ServerContract> contracts) =>
        contracts.Where(c => c.CanExecute).Select(c => c.ExecuteNumbered());

    public static void A_filter_that_runs_after_the_loss(List<ServerContract> contracts, ServerReview review)
    {
        var ready = contracts.Where(c => c.CanExecute);
        foreach (var contract in ready)
        {
            review.Reopen();
            contract.Execute(); // CII1001
        }
    }
}
