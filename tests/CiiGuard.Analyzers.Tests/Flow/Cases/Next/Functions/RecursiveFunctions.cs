using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.RecursiveFunctions;

public sealed class Lot
{
    public required ServerReview Review { get; init; }

    public List<Lot> Parts { get; } = new();
}

/// <summary>Local functions and lambdas that call themselves: what a call of their own does counts for what follows it.</summary>
public static class RecursiveFunctions
{
    public static void The_last_call_reopens(ServerReview review, int depth)
    {
        if (!review.IsCleared)
            return;
        Perform(depth); // CII1001

        void Perform(int left)
        {
            if (left == 0)
            {
                review.Reopen();
                return;
            }

            Perform(left - 1);
            Gates.Execute(review);
        }
    }

    public static void Nothing_reopens(ServerReview review, int depth)
    {
        if (!review.IsCleared)
            return;
        Perform(depth);
        Gates.Execute(review);

        void Perform(int left)
        {
            if (left == 0)
                return;
            Perform(left - 1);
            Gates.Execute(review);
        }
    }

    public static void Two_functions_in_a_circle_reopen(ServerReview review, int depth)
    {
        if (!review.IsCleared)
            return;
        Even(depth);
        Gates.Execute(review); // CII1001

        void Even(int left)
        {
            if (left > 0)
                Odd(left - 1);
        }

        void Odd(int left)
        {
            if (left == 1)
            {
                review.Reopen();
                return;
            }

            Even(left - 1);
        }
    }

    public static void Two_functions_in_a_circle(ServerReview review, int depth)
    {
        if (!review.IsCleared)
            return;
        Even(depth);
        Gates.Execute(review);

        void Even(int left)
        {
            if (left > 0)
                Odd(left - 1);
            Gates.Execute(review);
        }

        void Odd(int left)
        {
            if (left > 0)
                Even(left - 1);
        }
    }

    public static void The_first_call_approves(ServerReview review, int depth)
    {
        Approve(depth);
        Gates.Execute(review);

        void Approve(int left)
        {
            if (left > 0)
                Approve(left - 1);
            else
                review.Approve();
        }
    }

    public static void Only_some_calls_approve(ServerReview review, int depth)
    {
        Approve(depth);
        Gates.Execute(review); // CII1001

        void Approve(int left)
        {
            if (left > 0)
                Approve(left - 1);
            else if (left == 0)
                review.Approve();
        }
    }

    public static void A_variable_is_written_on_the_way(ServerReview review, ServerReview other, int depth)
    {
        var current = review;
        if (!review.IsCleared)
            return;
        Advance(depth);
        Gates.Execute(current); // CII1001

        void Advance(int left)
        {
            if (left > 0)
                Advance(left - 1);
            else
                current = other;
        }
    }

    public static void Each_call_has_variables_of_its_own(int depth)
    {
        Perform(depth); // CII1001

        static void Perform(int left)
        {
            var review = new ServerReview();
            if (left > 0)
                Perform(left - 1);
            Gates.Execute(review);
            review.Approve();
            Gates.Execute(review);
        }
    }

    public static void Each_call_guards_its_own(Lot lot)
    {
        Perform(lot);

        static void Perform(Lot current)
        {
            if (!current.Review.IsCleared)
                return;
            foreach (var part in current.Parts)
                Perform(part);
            Gates.Execute(current.Review);
        }
    }

    public static void Each_call_guards_its_own_too_late(Lot lot)
    {
        Perform(lot); // CII1001

        static void Perform(Lot current)
        {
            foreach (var part in current.Parts)
                Perform(part);
            Gates.Execute(current.Review);
            if (!current.Review.IsCleared)
                return;
            Gates.Execute(current.Review);
        }
    }

    public static void The_parts_reopen_the_whole(Lot lot, ServerReview shared)
    {
        if (!shared.IsCleared)
            return;
        Perform(lot); // CII1001

        void Perform(Lot current)
        {
            foreach (var part in current.Parts)
                Perform(part);
            Gates.Execute(shared);
            shared.Reopen();
        }
    }

    public static async Task An_awaited_call_reopens(ServerReview review, int depth)
    {
        if (!review.IsCleared)
            return;
        await Perform(depth);
        Gates.Execute(review); // CII1001

        async Task Perform(int left)
        {
            await Task.Yield();
            if (left > 0)
                await Perform(left - 1);
            else
                review.Reopen();
        }
    }

    public static async Task An_awaited_call_approves(ServerReview review, int depth)
    {
        await Perform(depth);
        Gates.Execute(review);

        async Task Perform(int left)
        {
            if (left > 0)
                await Perform(left - 1);
            else
                await review.ApproveAsync();
        }
    }

    public static void A_throw_on_the_way_back(ServerReview review, int depth)
    {
        if (!review.IsCleared)
            return;
        try
        {
            Perform(depth);
        }
        catch (InvalidOperationException)
        {
            Gates.Execute(review); // CII1001
        }

        void Perform(int left)
        {
            if (left > 0)
            {
                Perform(left - 1);
                return;
            }

            review.Reopen();
            throw new InvalidOperationException();
        }
    }

    public static void A_function_that_nobody_calls(ServerReview review)
    {
#pragma warning disable CS8321
        void Perform(int left)
        {
            if (!review.IsCleared)
                return;
            Gates.Execute(review);
            if (left > 0)
                Perform(left - 1);
            Gates.Execute(review); // CII1001
            review.Reopen();
        }
#pragma warning restore CS8321
    }

    public static void A_lambda_by_its_own_name(ServerReview review, int depth)
    {
        if (!review.IsCleared)
            return;
        Action<int> perform = null!;
        perform = left =>
        {
            if (left > 0)
                perform(left - 1);
            else
                review.Reopen();
        };
        perform(depth);
        Gates.Execute(review); // CII1001
    }
}
