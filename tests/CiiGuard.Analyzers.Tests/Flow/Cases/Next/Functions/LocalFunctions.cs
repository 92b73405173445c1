using System;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.LocalFunctions;

public static class Effects
{
    public static void A_guard(ServerReview review)
    {
        Check();
        Gates.Execute(review);

        void Check()
        {
            if (!review.IsCleared)
                throw new InvalidOperationException();
        }
    }

    public static void A_guard_that_is_not_called(ServerReview review)
    {
        Gates.Execute(review); // CII1001
#pragma warning disable CS8321
        void Check()
        {
            if (!review.IsCleared)
                throw new InvalidOperationException();
        }
#pragma warning restore CS8321
    }

    public static void An_approval(ServerReview review)
    {
        Approve();
        Gates.Execute(review);

        void Approve() => review.Approve();
    }

    public static void A_loss(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Reopen();
        Gates.Execute(review); // CII1001

        void Reopen() => review.Reopen();
    }

    public static void A_test(ServerReview review)
    {
        if (IsReady())
            Gates.Execute(review);

        bool IsReady() => review.IsCleared;
    }

    public static void A_test_of_something_else(ServerReview review)
    {
        if (IsReady())
            Gates.Execute(review); // CII1001

        bool IsReady() => review.Published;
    }

    public static void A_test_with_a_parameter(ServerReview review, ServerReview other)
    {
        if (IsReady(other))
            Gates.Execute(review); // CII1001

        static bool IsReady(ServerReview tested) => tested.IsCleared;
    }

    public static void A_replacement(ServerReview review, ServerReview other)
    {
        if (!review.IsCleared)
            return;

        Replace();
        Gates.Execute(review); // CII1001

        void Replace() => review = other;
    }

    public static async Task An_asynchronous_approval(ServerReview review)
    {
        await ApproveAsync();
        Gates.Execute(review);

        async Task ApproveAsync() => await review.ApproveAsync();
    }

    public static void A_source(ServerReview review)
    {
        Gates.Execute(Take());

        ServerReview Take()
        {
            review.EnsureCleared();
            return review;
        }
    }
}

public static class Needs
{
    public static void Called_without_a_check(ServerReview review)
    {
        Run(); // CII1001

        void Run() => Gates.Execute(review);
    }

    public static void Called_with_a_check(ServerReview review)
    {
        if (review.IsCleared)
            Run();

        void Run() => Gates.Execute(review);
    }

    public static void Called_on_both_sides(ServerReview review)
    {
        if (review.IsCleared)
            Run();
        else
            Run(); // CII1001

        void Run() => Gates.Execute(review);
    }

    public static void Called_with_an_argument(ServerReview review, ServerReview other)
    {
        if (!review.IsCleared)
            return;

        Run(review);
        Run(other); // CII1001

        static void Run(ServerReview given) => Gates.Execute(given);
    }

    public static void Never_called(ServerReview review)
    {
        if (!review.IsCleared)
            return;

#pragma warning disable CS8321
        void Run() => Gates.Execute(review); // CII1001
#pragma warning restore CS8321
    }

    public static void Checks_for_itself(ServerReview review)
    {
        Run();

        void Run()
        {
            if (review.IsCleared)
                Gates.Execute(review);
        }
    }

    public static void Called_by_another_local_function(ServerReview review)
    {
        Outer(); // CII1001

        void Outer() => Inner();
        void Inner() => Gates.Execute(review);
    }

    public static void Called_by_another_local_function_that_checks(ServerReview review)
    {
        Outer();

        void Outer()
        {
            if (review.IsCleared)
                Inner();
        }

        void Inner() => Gates.Execute(review);
    }

    public static void Calls_itself(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Run(3);

        void Run(int rounds)
        {
            if (rounds == 0)
                return;

            Gates.Execute(review);
            Run(rounds - 1);
        }
    }

    public static void Called_after_a_loss(ServerReview review)
    {
        review.Approve();
        Run();
        review.Reopen();
        Run(); // CII1001

        void Run() => Gates.Execute(review);
    }
}
