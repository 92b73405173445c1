using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.Tuples;

public sealed class Lot(ServerContract contract, string title)
{
    public ServerContract Contract { get; } = contract;

    public string Title { get; } = title;

    public void Deconstruct(out ServerContract contract, out string title)
    {
        contract = Contract;
        title = Title;
    }
}

public static class Uses
{
    public static void Checks_an_element_and_executes_the_variable(ServerReview review, ServerReview other)
    {
        var pair = (review, other);
        if (pair.review.IsCleared)
            Gates.Execute(review);
    }

    public static void Checks_the_variable_and_executes_the_element(ServerReview review, ServerReview other)
    {
        var pair = (First: review, Second: other);
        if (review.IsCleared)
            Gates.Execute(pair.First);
    }

    public static void Checks_one_element_and_executes_the_other(ServerReview review, ServerReview other)
    {
        var pair = (review, other);
        if (pair.Item1.IsCleared)
            Gates.Execute(pair.Item2); // CII1001
    }

    public static void Names_and_numbers_mean_the_same(ServerReview review, ServerReview other)
    {
        var pair = (First: review, Second: other);
        if (pair.Item1.IsCleared)
            Gates.Execute(pair.First);
    }

    public static void Swaps_two_reviews(ServerReview first, ServerReview second)
    {
        if (!first.IsCleared)
            return;

        (first, second) = (second, first);
        Gates.Execute(second);
        Gates.Execute(first); // CII1001
    }

    public static void Deconstructs_a_tuple(ServerReview review, ServerReview other)
    {
        var (first, second) = (review, other);
        first.Approve();
        Gates.Execute(review);
        Gates.Execute(second); // CII1001
    }

    public static void Overwrites_an_element(ServerReview review, ServerReview other)
    {
        var pair = (review, other);
        if (!review.IsCleared)
            return;

        pair.review = other;
        Gates.Execute(pair.review); // CII1001
    }

    public static void A_copy_of_a_tuple_keeps_its_element(ServerReview review, ServerReview other)
    {
        if (!review.IsCleared)
            return;

        var pair = (review, other);
        var copy = pair;
        pair.review = other;
        Gates.Execute(copy.review);
    }

    public static void Deconstructs_a_user_type(Lot lot)
    {
        var (contract, title) = lot;
        if (contract.CanExecute)
            contract.Execute();

        Office.Note(title);
    }

    public static void Deconstructs_a_user_type_without_a_check(Lot lot)
    {
        var (contract, _) = lot;
        contract.Execute(); // CII1001
    }

    public static void Deconstructs_in_a_foreach(IEnumerable<(ServerContract Contract, bool Urgent)> lots)
    {
        foreach (var (contract, urgent) in lots)
        {
            if (urgent && contract.CanExecute)
                contract.Execute();
            else
                contract.Execute(); // CII1001
        }
    }

    public static void Finds_a_pair(ServerReview review)
    {
        var (found, title) = Pair(review);
        if (found.IsCleared)
            Gates.Execute(found);

        Office.Note(title);
    }

    public static void Finds_a_pair_without_a_check(ServerReview review)
    {
        var (found, title) = Pair(review);
        Office.Note(title);
        Gates.Execute(found); // CII1001
    }

    private static (ServerReview Review, string Title) Pair(ServerReview review) => (review, review.Number);
}
