using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.ParallelLoops;

public static class Right
{
    public static void Ensured(List<ServerReview> reviews)
    {
        Parallel.ForEach(reviews, review => review.EnsureCleared());
        foreach (var review in reviews)
            Gates.Execute(review);
    }

    public static void Approved_in_a_block(ServerReview[] reviews)
    {
        Parallel.ForEach(reviews, review =>
        {
            Office.Note(review.Number);
            review.Approve();
        });
        foreach (var review in reviews)
            Gates.Execute(review);
    }

    public static void By_a_method_group(List<ServerReview> reviews)
    {
        Parallel.ForEach(reviews, ReviewGuards.RequireCleared);
        foreach (var review in reviews)
            Gates.Execute(review);
    }

    public static void Guarded_inside(List<ServerContract> contracts)
    {
        Parallel.ForEach(contracts, contract =>
        {
            if (contract.CanExecute)
                contract.Execute();
        });
    }

    public static void Filtered(List<ServerContract> contracts)
    {
        Parallel.ForEach(contracts.Where(contract => contract.CanExecute), contract => contract.Execute());
    }

    public static void Guarded_before(ServerContract contract, List<string> numbers)
    {
        if (!contract.CanExecute)
            return;

        Parallel.ForEach(numbers, number => Office.Note(number));
        contract.Execute();
    }
}

public static class Wrong
{
    public static void Unguarded_inside(List<ServerContract> contracts)
    {
        Parallel.ForEach(contracts, contract => contract.Execute()); // CII1001
    }

    public static void Some(List<ServerReview> reviews)
    {
        Parallel.ForEach(reviews.Where(review => review.IsFiled), review => review.EnsureCleared());
        foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }

    public static void Others(List<ServerReview> reviews, List<ServerReview> others)
    {
        Parallel.ForEach(others, review => review.EnsureCleared());
        foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }

    public static void Not_each(List<ServerReview> reviews)
    {
        Parallel.ForEach(reviews, review =>
        {
            if (review.IsFiled)
                review.EnsureCleared();
        });
        foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }

    public static void Stopped(List<ServerReview> reviews)
    {
        Parallel.ForEach(reviews, (review, state) =>
        {
            if (review.IsFiled)
                state.Stop();
            else
                review.EnsureCleared();
        });
        foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }

    public static void Swallowed(List<ServerReview> reviews)
    {
        try
        {
            Parallel.ForEach(reviews, review => review.EnsureCleared());
        }
        catch (AggregateException)
        {
            Office.Note("failed");
        }

        foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }

    public static void Not_awaited(List<ServerReview> reviews)
    {
        Parallel.ForEach(reviews, async review => await review.EnsureClearedAsync());
        foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }

    public static void Another_is_reopened(ServerContract contract, List<ServerReview> reviews)
    {
        if (!contract.CanExecute)
            return;

        Parallel.ForEach(reviews, review => review.Reopen());
        contract.Execute(); // CII1001
    }

    public static void One_is_approved(ServerReview review, List<string> numbers)
    {
        Parallel.ForEach(numbers, number => review.Approve());
        Gates.Execute(review); // CII1001
    }
}
