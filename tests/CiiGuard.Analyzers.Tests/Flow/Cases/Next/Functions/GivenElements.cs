using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.GivenElements;

/// <summary>What is known of an element when a loop is given it, and of the object that it is.</summary>
public sealed class Given
{
    private static IEnumerable<ServerReview> Cleared(ServerReview first, ServerReview second)
    {
        if (first.IsCleared)
            yield return first;
        if (second.IsCleared)
            yield return second;
    }

    private static IEnumerable<ServerReview> Both(ServerReview first, ServerReview second)
    {
        yield return first;
        yield return second;
    }

    private static IEnumerable<ServerReview> One(ServerReview first, ServerReview second)
    {
        if (second.IsDraft)
            yield break;
        yield return first;
    }

    private static async IAsyncEnumerable<ServerReview> ListAsync(params ServerReview[] reviews)
    {
        foreach (var review in reviews)
        {
            await Task.Yield();
            yield return review;
        }
    }

    private static void Fill(List<ServerReview> reviews, ServerReview review) => reviews.Add(review);

    // ---- filtered when it is given

    public void Filtered_and_lost_afterwards(List<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.IsCleared))
        {
            Gates.Execute(review);
            review.Reopen();
        }
    }

    public void Filtered_and_lost_before(List<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.IsCleared))
        {
            review.Reopen();
            Gates.Execute(review); // CII1001
        }
    }

    public void Filtered_into_a_list_and_lost_afterwards(List<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.IsCleared).ToList())
        {
            Gates.Execute(review); // CII1001
            review.Reopen();
        }
    }

    public void Filtered_by_something_else(List<ServerReview> reviews)
    {
        foreach (var review in reviews.Where(r => r.Published))
        {
            Gates.Execute(review); // CII1001
            review.Reopen();
        }
    }

    public void Filtered_by_hand(List<ServerReview> reviews, ServerReview other)
    {
        using var enumerator = reviews.Where(r => r.IsCleared).GetEnumerator();
        while (enumerator.MoveNext())
        {
            other.Reopen();
            Gates.Execute(enumerator.Current); // CII1001
        }
    }

    public void Given_by_an_iterator_that_looks(ServerReview first, ServerReview second)
    {
        foreach (var review in Cleared(first, second))
        {
            Gates.Execute(review);
            review.Reopen();
        }
    }

    public void Given_by_an_iterator_that_does_not(ServerReview first, ServerReview second)
    {
        first.EnsureCleared();
        second.EnsureCleared();
        foreach (var review in Both(first, second))
        {
            Gates.Execute(review); // CII1001
            review.Reopen();
        }
    }

    // ---- the object that it is

    public void Of_one(ServerReview review)
    {
        var reviews = new List<ServerReview> { review };
        foreach (var element in reviews)
        {
            if (element.IsCleared)
                Gates.Execute(review);
        }
    }

    public void Of_one_that_is_lost_on_the_way(ServerReview review)
    {
        review.EnsureCleared();
        var reviews = new List<ServerReview> { review };
        foreach (var element in reviews)
        {
            element.Reopen();
            Gates.Execute(review); // CII1001
        }
    }

    public void Of_two(ServerReview first, ServerReview second)
    {
        var reviews = new List<ServerReview> { first, second };
        foreach (var element in reviews)
        {
            if (element.IsCleared)
                Gates.Execute(first); // CII1001
        }
    }

    public void Of_two_that_are_cleared_since(ServerReview first, ServerReview second)
    {
        var reviews = new[] { first, second };
        foreach (var element in reviews)
        {
            first.EnsureCleared();
            second.EnsureCleared();
            Gates.Execute(element);
        }
    }

    public void Of_two_of_which_one_is(ServerReview first, ServerReview second)
    {
        var reviews = new[] { first, second };
        foreach (var element in reviews)
        {
            first.EnsureCleared();
            Gates.Execute(element); // CII1001
        }
    }

    public void Of_one_and_another_that_comes_later(ServerReview first, ServerReview second, bool more)
    {
        var reviews = new List<ServerReview> { first };
        if (more)
            reviews.Add(second);
        foreach (var element in reviews)
        {
            if (element.IsCleared)
                Gates.Execute(first); // CII1001
        }
    }

    public void Of_one_and_another_in_its_place(ServerReview first, ServerReview second)
    {
        var reviews = new List<ServerReview> { first };
        reviews[0] = second;
        foreach (var element in reviews)
        {
            if (element.IsCleared)
                Gates.Execute(first); // CII1001
        }
    }

    public void Of_one_in_whose_place_is_another(ServerReview first, ServerReview second)
    {
        first.EnsureCleared();
        var reviews = new[] { first };
        reviews[0] = second;
        foreach (var element in reviews)
            Gates.Execute(element); // CII1001
    }

    public void Of_a_list_that_others_fill(ServerReview first, ServerReview second)
    {
        var reviews = new List<ServerReview> { first };
        Fill(reviews, second);
        foreach (var element in reviews)
        {
            if (element.IsCleared)
                Gates.Execute(first); // CII1001
        }
    }

    public void Of_a_query_whose_source_grows(ServerReview first, ServerReview second)
    {
        var reviews = new List<ServerReview> { first };
        var published = reviews.Where(r => r.Published);
        reviews.Add(second);
        foreach (var element in published)
        {
            if (element.IsCleared)
                Gates.Execute(first); // CII1001
        }
    }

    public void Of_a_list_that_is_one_of_two(ServerReview first, ServerReview second, bool other)
    {
        first.EnsureCleared();
        var reviews = new List<ServerReview> { first };
        var others = new List<ServerReview>();
        var chosen = other ? others : reviews;
        chosen.Add(second);
        foreach (var element in reviews)
            Gates.Execute(element); // CII1001
    }

    public void Of_all_that_are_cleared_and_one_more(List<ServerReview> reviews, ServerReview review)
    {
        if (!reviews.All(r => r.IsCleared))
            return;
        reviews.Add(review);
        foreach (var element in reviews)
            Gates.Execute(element); // CII1001
    }

    public void Of_all_that_are_cleared_and_one_that_is(List<ServerReview> reviews, ServerReview review)
    {
        if (!reviews.All(r => r.IsCleared) || !review.IsCleared)
            return;
        reviews.Add(review);
        foreach (var element in reviews)
            Gates.Execute(element);
    }

    public void Of_one_that_is_found(ServerReview review)
    {
        var found = new List<ServerReview> { review, review }.First(r => r.IsCleared);
        Office.Note(found.Number);
        Gates.Execute(review);
    }

    public void Of_one_that_need_not_be_found(ServerReview review)
    {
        var found = new List<ServerReview> { review }.FirstOrDefault(r => r.IsCleared);
        Office.Note(found?.Number ?? "none");
        Gates.Execute(review); // CII1001
    }

    public void Of_one_that_an_iterator_gives(ServerReview review, ServerReview other)
    {
        foreach (var element in One(review, other))
        {
            if (element.IsCleared)
                Gates.Execute(review);
        }
    }

    public void Of_one_that_an_iterator_gives_while_the_other_is_asked(ServerReview review, ServerReview other)
    {
        foreach (var element in One(review, other))
        {
            if (element.IsCleared)
                Gates.Execute(other); // CII1001
        }
    }

    public void Of_one_of_two_that_an_iterator_gives(ServerReview review, ServerReview other)
    {
        foreach (var element in Both(review, other))
        {
            if (element.IsCleared)
                Gates.Execute(review); // CII1001
        }
    }

    public async Task Of_one_that_is_listed(ServerReview review)
    {
        await foreach (var element in ListAsync(review, review))
        {
            if (element.IsCleared)
                Gates.Execute(review);
        }
    }

    public async Task Of_two_that_are_listed(ServerReview review, ServerReview other)
    {
        await foreach (var element in ListAsync(review, other))
        {
            if (element.IsCleared)
                Gates.Execute(review); // CII1001
        }
    }

    public async Task Of_an_array_that_is_listed_and_written(ServerReview review, ServerReview other)
    {
        var reviews = new[] { review, review };
        await foreach (var element in ListAsync(reviews))
        {
            reviews[1] = other;
            if (element.IsCleared)
                Gates.Execute(review); // CII1001
        }
    }

    public void Made_in_a_loop(IRegister register)
    {
        var reviews = new List<ServerReview>();
        ServerReview? last = null;
        for (var i = 0; i < 3; i++)
        {
            var review = new ServerReview();
            reviews.Add(review);
            last = review;
        }

        foreach (var element in reviews)
        {
            element.Approve();
            Gates.Execute(last!); // CII1001
        }
    }

    public void Contracts_of_which_one_is_known(ServerContract contract)
    {
        foreach (var element in new List<ServerContract> { contract }.Where(c => c.Review.IsCleared))
            contract.Execute();
    }

    public void Contracts_of_which_two_are_known(ServerContract contract, ServerContract other)
    {
        foreach (var element in new List<ServerContract> { contract, other }.Where(c => c.Review.IsCleared))
            contract.Execute(); // CII1001
    }

    // ---- at least once

    public void Each_of_those_written_out(ServerReview review)
    {
        foreach (var attempt in new[] { 1, 2 })
        {
            Office.Note(attempt.ToString());
            review.EnsureCleared();
        }

        Gates.Execute(review);
    }

    public void Each_of_none(ServerReview review)
    {
        foreach (var attempt in new int[] { })
        {
            Office.Note(attempt.ToString());
            review.EnsureCleared();
        }

        Gates.Execute(review); // CII1001
    }

    public void Each_of_what_somebody_has(ServerReview review, int[] attempts)
    {
        foreach (var attempt in attempts)
        {
            Office.Note(attempt.ToString());
            review.EnsureCleared();
        }

        Gates.Execute(review); // CII1001
    }

    public void Each_of_those_written_out_but_left_early(ServerReview review, bool stop)
    {
        foreach (var attempt in new[] { 1, 2 })
        {
            if (stop)
                break;
            Office.Note(attempt.ToString());
            review.EnsureCleared();
        }

        Gates.Execute(review); // CII1001
    }

    public void Each_of_those_written_out_but_lost_in_the_last(ServerReview review)
    {
        foreach (var attempt in new[] { 1, 2 })
        {
            review.EnsureCleared();
            if (attempt == 2)
                review.Reopen();
        }

        Gates.Execute(review); // CII1001
    }
}

/// <summary>What is not found is null, and says nothing of the object that was looked for.</summary>
public static class NotFound
{
    public static void Find(ServerReview review)
    {
        var reviews = new List<ServerReview> { review };
        var found = reviews.Find(static r => r.IsCleared);
        Office.Note(found?.Number ?? "");
        Gates.Execute(review); // CII1001
    }

    public static void FindLast(ServerReview review)
    {
        var reviews = new List<ServerReview> { review };
        var found = reviews.FindLast(static r => r.IsCleared);
        if (found is not null)
            Gates.Execute(found);
        Gates.Execute(review); // CII1001
    }

    public static void First(ServerReview review)
    {
        var reviews = new List<ServerReview> { review };
        var found = reviews.First(static r => r.IsCleared);
        Gates.Execute(found);
        Gates.Execute(review);
    }
}
