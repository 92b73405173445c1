using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard;

namespace Procurement.Cases.FilledCollections;

public sealed class Filled
{
    private List<ServerReview> _shared = [];

    private event Action? Changed;

    private void Share(ServerReview review) => _shared.Add(review);

    private static void Fill(List<ServerReview> reviews, IRegister register) => reviews.Add(register.FindReview("1"));

    public void Raise() => Changed?.Invoke();

    public void With_cleared_ones(IEnumerable<ServerReview> reviews)
    {
        var ready = new List<ServerReview>();
        foreach (var review in reviews)
        {
            if (review.IsCleared)
                ready.Add(review);
        }

        foreach (var review in ready)
            Gates.Execute(review);
    }

    public void With_the_others(IEnumerable<ServerReview> reviews)
    {
        var ready = new List<ServerReview>();
        foreach (var review in reviews)
        {
            if (!review.IsCleared)
                ready.Add(review);
        }

        foreach (var review in ready)
            Gates.Execute(review); // CII1001
    }

    public void With_cleared_contracts(IEnumerable<ServerContract> contracts)
    {
        List<ServerContract> ready = [];
        foreach (var contract in contracts)
        {
            if (!contract.Review.IsCleared)
                continue;

            ready.Add(contract);
        }

        ready.ForEach(contract => contract.Execute());
    }

    public void With_contracts_of_two_kinds(IEnumerable<ServerContract> contracts)
    {
        List<ServerContract> ready = [];
        foreach (var contract in contracts)
        {
            if (contract.Review.IsCleared)
                ready.Add(contract);
            else if (contract.Review.IsFiled)
                ready.Add(contract);
        }

        ready.ForEach(contract => contract.Execute()); // CII1001
    }

    public void With_one_more(IEnumerable<ServerReview> reviews, ServerReview other)
    {
        var ready = reviews.Where(review => review.IsCleared).ToList();
        ready.Add(other);
        foreach (var review in ready)
            Gates.Execute(review); // CII1001
    }

    public void With_more_of_the_same(IEnumerable<ServerReview> reviews, IEnumerable<ServerReview> others)
    {
        var ready = reviews.Where(review => review.IsCleared).ToList();
        ready.AddRange(others.Where(review => review.IsCleared));
        foreach (var review in ready)
            Gates.Execute(review);
    }

    public void With_more_of_any(IEnumerable<ServerReview> reviews, IEnumerable<ServerReview> others)
    {
        var ready = reviews.Where(review => review.IsCleared).ToList();
        ready.AddRange(others);
        foreach (var review in ready)
            Gates.Execute(review); // CII1001
    }

    public void Copied(IEnumerable<ServerReview> reviews)
    {
        var ready = new List<ServerReview>(reviews.Where(review => review.IsCleared));
        foreach (var review in ready)
            Gates.Execute(review);
    }

    public void Copied_unfiltered(IEnumerable<ServerReview> reviews)
    {
        var ready = new List<ServerReview>(reviews);
        foreach (var review in ready)
            Gates.Execute(review); // CII1001
    }

    public void Reopened_after_it_was_added(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        var ready = new List<ServerReview> { review };
        review.Reopen();
        foreach (var added in ready)
            Gates.Execute(added); // CII1001
    }

    public void Approved_after_it_was_added(ServerReview review)
    {
        var ready = new List<ServerReview>();
        ready.Add(review);
        if (!review.IsCleared)
            return;

        foreach (var added in ready)
            Gates.Execute(added);
    }

    public void Filled_by_a_helper(ServerReview review, IRegister register)
    {
        if (!review.IsCleared)
            return;

        var ready = new List<ServerReview> { review };
        Fill(ready, register);
        foreach (var added in ready)
            Gates.Execute(added); // CII1001
    }

    public void Shared_with_others(ServerReview review, ServerReview other)
    {
        if (!review.IsCleared)
            return;

        var ready = new List<ServerReview> { review };
        _shared = ready;
        Share(other);
        foreach (var added in ready)
            Gates.Execute(added); // CII1001
    }

    public void Filled_by_an_event(ServerReview review, ServerReview other)
    {
        if (!review.IsCleared)
            return;

        var ready = new List<ServerReview> { review };
        Changed += () => ready.Add(other);
        Raise();
        foreach (var added in ready)
            Gates.Execute(added); // CII1001
    }

    public void Filled_by_a_loop_of_its_own(ServerReview[] reviews)
    {
        var ready = new List<ServerReview>();
        Array.ForEach(reviews, review =>
        {
            if (review.IsCleared)
                ready.Add(review);
        });
        foreach (var review in ready)
            Gates.Execute(review);
    }

    public void Removed(List<ServerReview> reviews)
    {
        reviews.RemoveAll(review => !review.IsCleared);
        foreach (var review in reviews)
            Gates.Execute(review);
    }

    public void Removed_the_cleared_ones(List<ServerReview> reviews)
    {
        reviews.RemoveAll(review => review.IsCleared);
        foreach (var review in reviews)
            Gates.Execute(review); // CII1001
    }

    public void Contract_given_another_review(AmendableContract contract, ServerReview other)
    {
        if (!contract.Review.IsCleared)
            return;

        var ready = new List<AmendableContract> { contract };
        contract.Review = other;
        foreach (var added in ready)
            added.Execute(); // CII1001
    }
}
