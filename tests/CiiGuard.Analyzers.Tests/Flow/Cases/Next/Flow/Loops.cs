using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.Loops;

public static class DoWhile
{
    public static void Until_cleared(ServerReview review)
    {
        do
        {
            Office.Note("waiting");
        }
        while (!review.IsCleared);

        Gates.Execute(review);
    }

    public static void While_cleared(ServerReview review)
    {
        do
        {
            Office.Note("waiting");
        }
        while (review.IsCleared);

        Gates.Execute(review); // CII1001
    }

    public static void Approves_at_least_once(ServerReview review, int rounds)
    {
        do
        {
            review.Approve();
        }
        while (--rounds > 0);

        Gates.Execute(review);
    }

    public static void Breaks_before_the_approval(ServerReview review, bool closed, int rounds)
    {
        do
        {
            if (closed)
                break;

            review.Approve();
        }
        while (--rounds > 0);

        Gates.Execute(review); // CII1001
    }

    public static void Continues_before_the_approval(ServerReview review, bool closed, int rounds)
    {
        do
        {
            if (closed)
                continue;

            review.Approve();
        }
        while (--rounds > 0);

        Gates.Execute(review); // CII1001
    }
}

public static class For
{
    public static void Runs_until_cleared(ServerReview review)
    {
        for (var i = 0; !review.IsCleared; i++)
            Office.Note("waiting");

        Gates.Execute(review);
    }

    public static void Runs_until_cleared_or_tired(ServerReview review, int limit)
    {
        for (var i = 0; i < limit && !review.IsCleared; i++)
            Office.Note("waiting");

        Gates.Execute(review); // CII1001
    }

    public static void Executes_in_the_increment(ServerContract contract)
    {
        for (var text = ""; contract.CanExecute; text = contract.ExecuteNumbered())
            Office.Note(text);
    }

    public static void Reopens_before_the_increment(ServerContract contract)
    {
        for (var text = ""; contract.CanExecute; text = contract.ExecuteNumbered()) // CII1001
        {
            Office.Note(text);
            contract.Review.Reopen();
        }
    }

    public static void Endless_with_a_break_where_cleared(ServerReview review)
    {
        for (; ; )
        {
            if (review.IsCleared)
                break;
        }

        Gates.Execute(review);
    }

    public static void Endless_with_two_breaks(ServerReview review, bool tired)
    {
        for (; ; )
        {
            if (review.IsCleared)
                break;
            if (tired)
                break;
        }

        Gates.Execute(review); // CII1001
    }

    public static void Endless_with_a_return_where_tired(ServerReview review, bool tired)
    {
        for (; ; )
        {
            if (review.IsCleared)
                break;
            if (tired)
                return;
        }

        Gates.Execute(review);
    }
}

public static class Nested
{
    public static void Inner_break_leaves_the_inner_loop_only(ServerReview review, int rounds)
    {
        while (rounds-- > 0)
        {
            while (true)
            {
                if (review.IsCleared)
                    break;
            }

            Gates.Execute(review);
        }

        Gates.GoLive(review); // CII1003
    }

    public static void Reopened_in_the_outer_loop(ServerReview review, int rounds)
    {
        review.Approve();
        while (rounds-- > 0)
        {
            for (var i = 0; i < 3; i++)
                Gates.Execute(review); // CII1001

            review.Reopen();
        }
    }

    public static void Approved_again_at_the_start_of_the_outer_loop(ServerReview review, int rounds)
    {
        while (rounds-- > 0)
        {
            review.Approve();
            for (var i = 0; i < 3; i++)
                Gates.Execute(review);

            review.Reopen();
        }
    }

    public static void Each_contract_of_each_order(IEnumerable<IReadOnlyList<ServerContract>> lots)
    {
        foreach (var lot in lots)
        {
            foreach (var contract in lot)
            {
                if (!contract.CanExecute)
                    break;

                contract.Execute();
            }
        }
    }

    public static void Takes_the_next_review_each_round(ServerReview first, IRegister register, int rounds)
    {
        var review = first;
        while (rounds-- > 0)
        {
            review.EnsureCleared();
            Gates.Execute(review);
            review = register.FindReview("next");
        }

        Gates.GoLive(review); // CII1003
    }

    public static void Remembers_the_last_cleared_one(IEnumerable<ServerReview> reviews)
    {
        ServerReview? last = null;
        foreach (var review in reviews)
        {
            if (review.IsCleared)
                last = review;
        }

        if (last != null)
            Gates.Execute(last);
    }

    public static void Remembers_the_last_one(IEnumerable<ServerReview> reviews)
    {
        ServerReview? last = null;
        foreach (var review in reviews)
        {
            if (review.IsCleared)
                Office.Note("cleared");

            last = review;
        }

        if (last != null)
            Gates.Execute(last); // CII1001
    }
}

public static class Chains
{
    public static void Two_variables_that_swap(ServerContract first, ServerContract second, int rounds)
    {
        var a = first;
        var b = second;
        for (var i = 0; i < rounds; i++)
        {
            var kept = a;
            a = b;
            b = kept;
            if (i % 2 == 0)
                a = first;
        }

        if (a.Review.IsCleared)
            a.Execute();

        b.Execute(); // CII1001
    }

    public static void The_last_of_those_that_follow(Node? node)
    {
        var last = node;
        var before = node;
        while (last?.Next != null)
        {
            before = last;
            last = last.Next;
        }

        if (before != null && before.Contract.CanExecute)
            before.Contract.Execute();
        last?.Contract.Execute(); // CII1001
    }
}

public sealed record Node(ServerContract Contract, Node? Next)
{
    public static Node Renamed(Node node, int rounds)
    {
        for (var i = 0; i < rounds; i++)
            node = node with { Next = node };

        if (node.Contract.CanExecute)
            node.Contract.Execute();
        return node;
    }
}
