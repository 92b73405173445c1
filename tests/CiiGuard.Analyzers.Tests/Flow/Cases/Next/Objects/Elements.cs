using System.Collections.Generic;
using System.Linq;
using CiiGuard;

namespace Procurement.Cases.Elements;

/// <summary>Elements under indices that are constants: one is not the other.</summary>
public static class ByConstants
{
    public static void Of_a_dictionary(ServerReview first, ServerReview second)
    {
        var reviews = new Dictionary<string, ServerReview> { ["a"] = first, ["b"] = second };
        reviews["a"].EnsureCleared();
        Gates.Execute(first);
        Gates.Execute(second); // CII1001
    }

    public static void Of_a_dictionary_written_under_another_key(ServerReview first, ServerReview second)
    {
        var reviews = new Dictionary<string, ServerReview> { ["a"] = first };
        first.EnsureCleared();
        reviews["b"] = second;
        Gates.Execute(reviews["a"]);
        Gates.Execute(reviews["b"]); // CII1001
    }

    public static void Of_a_dictionary_written_under_a_key_that_may_be_the_same(ServerReview first, ServerReview second)
    {
        var reviews = new Dictionary<string, ServerReview> { ["a"] = first };
        first.EnsureCleared();
        reviews["A"] = second;
        Gates.Execute(reviews["a"]); // CII1001
    }

    public static void Of_a_dictionary_written_under_any_key(ServerReview first, ServerReview second, string key)
    {
        var reviews = new Dictionary<string, ServerReview> { ["a"] = first };
        first.EnsureCleared();
        reviews[key] = second;
        Gates.Execute(reviews["a"]); // CII1001
    }

    public static void Of_an_array(ServerReview first, ServerReview second)
    {
        var reviews = new ServerReview[2];
        reviews[0] = first;
        reviews[1] = second;
        reviews[0].EnsureCleared();
        Gates.Execute(first);
        Gates.Execute(reviews[1]); // CII1001
    }

    public static void Of_an_indexer_that_may_mean_anything(Wheel wheel, ServerReview first, ServerReview second)
    {
        first.EnsureCleared();
        wheel[0] = first;
        wheel[1] = second;
        Gates.Execute(wheel[0]); // CII1001
    }
}

public sealed class Wheel
{
    private readonly ServerReview[] _places = new ServerReview[1];

    public ServerReview this[int place]
    {
        get => _places[place % 1];
        set => _places[place % 1] = value;
    }
}

/// <summary>A filter that nothing passes leaves an empty sequence, not a path that cannot be taken.</summary>
public static class Filtered
{
    public static void To_nothing(ServerReview review)
    {
        review.Reopen();
        var reviews = new List<ServerReview> { review };
        foreach (var element in reviews.Where(x => x.IsCleared))
            Office.Note(element.Number);
        Gates.Execute(review); // CII1001
    }

    public static void To_nothing_found(ServerReview review)
    {
        review.Reopen();
        var reviews = new[] { review };
        Office.Note(reviews.FirstOrDefault(x => x.IsCleared)?.Number ?? "none");
        Gates.Execute(review); // CII1001
    }

    public static void To_those_that_are_cleared(ServerReview review, ServerReview other)
    {
        var reviews = new List<ServerReview> { review, other };
        foreach (var element in reviews.Where(x => x.IsCleared))
            Gates.Execute(element);
    }
}

/// <summary>A list pattern on an array that is made for it.</summary>
public static class ByPatterns
{
    public static void All_fit(ServerReview first, ServerReview second)
    {
        if (new[] { first.IsCleared, second.IsCleared } is [true, true])
        {
            Gates.Execute(first);
            Gates.Execute(second);
        }
    }

    public static void One_fits(ServerReview first, ServerReview second)
    {
        if (new[] { first.IsCleared, second.IsCleared } is [true, _])
        {
            Gates.Execute(first);
            Gates.Execute(second); // CII1001
        }
    }

    public static void Does_not_fit(ServerReview review)
    {
        if (new[] { review.IsCleared } is not [true])
            return;
        Gates.Execute(review);
    }

    public static void The_wrong_way_round(ServerReview review)
    {
        if (new[] { review.IsCleared } is [true])
            return;
        Gates.Execute(review); // CII1001
    }

    public static void An_array_that_has_changed(ServerReview review, bool[] answers)
    {
        answers[0] = review.IsCleared;
        answers[0] = true;
        if (answers is [true])
            Gates.Execute(review); // CII1001
    }
}
