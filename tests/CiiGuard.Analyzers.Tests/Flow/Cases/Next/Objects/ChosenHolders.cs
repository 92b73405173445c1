using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard;

namespace Procurement.Cases.ChosenHolders;

public sealed record Failure(string Text);

public abstract record Order(ServerContract Contract);

public sealed record UrgentOrder(ServerContract Contract, int Days) : Order(Contract);

/// <summary>Each path asks the review of the contract that it chooses.</summary>
public sealed class Choices(IRegister register)
{
    public void Each_asked_before_it_is_chosen(ServerContract a, ServerContract b, bool first)
    {
        ServerContract chosen;
        if (first)
        {
            a.Review.EnsureCleared();
            chosen = a;
        }
        else
        {
            b.Review.EnsureCleared();
            chosen = b;
        }

        chosen.Execute();
    }

    public void One_of_them_not_asked(ServerContract a, ServerContract b, bool first)
    {
        ServerContract chosen;
        if (first)
        {
            a.Review.EnsureCleared();
            chosen = a;
        }
        else
        {
            chosen = b;
        }

        chosen.Execute(); // CII1001
    }

    public void Each_asked_and_the_other_executed(ServerContract a, ServerContract b, bool first)
    {
        if (first)
            a.Review.EnsureCleared();
        else
            b.Review.EnsureCleared();
        a.Execute(); // CII1001
    }

    public void One_of_them_opened_again(ServerContract a, ServerContract b, bool first)
    {
        ServerContract chosen;
        if (first)
        {
            a.Review.EnsureCleared();
            chosen = a;
        }
        else
        {
            b.Review.EnsureCleared();
            chosen = b;
        }

        a.Review.Reopen();
        chosen.Execute(); // CII1001
    }

    public void The_chosen_one_opened_again(ServerContract a, ServerContract b, bool first)
    {
        var chosen = b;
        b.Review.EnsureCleared();
        if (first)
        {
            a.Review.EnsureCleared();
            chosen = a;
        }

        chosen.Review.Reopen();
        if (!a.Review.IsCleared)
            return;

        chosen.Execute(); // CII1001
    }

    public void Orders_asked_before_they_are_chosen(PurchaseOrder a, PurchaseOrder b, bool first)
    {
        PurchaseOrder chosen;
        if (first && a.Contract.Review.IsCleared)
            chosen = a;
        else if (b.Contract.Review.IsCleared)
            chosen = b;
        else
            return;

        chosen.Ship();
    }

    public void Found_again_in_a_loop(PurchaseOrder order, int count)
    {
        var contract = order.Contract;
        contract.Review.EnsureCleared();
        for (var i = 0; i < count; i++)
        {
            contract = register.FindContract("next");
            contract.Review.EnsureCleared();
        }

        contract.Execute();
    }

    public void Found_again_in_a_loop_and_not_asked(PurchaseOrder order, int count)
    {
        var contract = order.Contract;
        for (var i = 0; i < count; i++)
        {
            contract.Review.EnsureCleared();
            contract = register.FindContract("next");
        }

        contract.Execute(); // CII1001
    }

    public void Chosen_by_a_helper(ServerContract a, ServerContract b, bool first) => Pick(a, b, first).Execute();

    public void Chosen_by_a_helper_that_asks_one(ServerContract a, ServerContract b, bool first) => PickUnasked(a, b, first).Execute(); // CII1001

    public void Chosen_by_a_helper_and_opened_again(ServerContract a, ServerContract b, bool first)
    {
        var chosen = Pick(a, b, first);
        a.Review.Reopen();
        chosen.Execute(); // CII1001
    }

    private static ServerContract Pick(ServerContract a, ServerContract b, bool first)
    {
        if (first)
        {
            a.Review.EnsureCleared();
            return a;
        }

        b.Review.EnsureCleared();
        return b;
    }

    private static ServerContract PickUnasked(ServerContract a, ServerContract b, bool first)
    {
        if (!first)
            return b;

        a.Review.EnsureCleared();
        return a;
    }
}

/// <summary>What was filtered is taken by its index.</summary>
public sealed class Elements
{
    public void By_index(IEnumerable<ServerContract> all)
    {
        var cleared = all.Where(static contract => contract.Review.IsCleared).ToArray();
        for (var i = 0; i < cleared.Length; i++)
            cleared[i].Execute();
    }

    public void Replaced(IEnumerable<ServerContract> all, ServerContract other)
    {
        var cleared = all.Where(static contract => contract.Review.IsCleared).ToArray();
        cleared[0] = other;
        for (var i = 0; i < cleared.Length; i++)
            cleared[i].Execute(); // CII1001
    }

    public void Opened_again(IEnumerable<ServerContract> all, int last)
    {
        var cleared = all.Where(static contract => contract.Review.IsCleared).ToList();
        for (var i = 0; i < cleared.Count; i++)
        {
            cleared[last].Review.Reopen();
            cleared[i].Execute(); // CII1001
        }
    }

    public void Opened_again_in_the_round_before(IEnumerable<ServerContract> all, ServerReview other)
    {
        var cleared = all.Where(static contract => contract.Review.IsCleared).ToList();
        for (var i = 0; i < cleared.Count; i++)
        {
            cleared[i].Execute(); // CII1001
            other.Reopen();
        }
    }
}

/// <summary>An object that is made, or none, tells which path was taken.</summary>
public sealed class Failures
{
    public void A_failure_or_none(ServerContract contract)
    {
        Failure? failure = null;
        if (!contract.Review.IsCleared)
            failure = new Failure("open");
        if (failure is not null)
            return;

        contract.Execute();
    }

    public void A_failure_by_operator(ServerContract contract)
    {
        var failure = contract.Review.IsCleared ? null : new Failure("open");
        if (failure != null)
            return;

        contract.Execute();
    }

    public void An_exception_that_is_kept(ServerContract contract)
    {
        Exception? failure = null;
        try
        {
            contract.Review.EnsureCleared();
        }
        catch (InvalidOperationException thrown)
        {
            failure = thrown;
        }

        if (failure is not null)
            throw failure;
        contract.Execute();
    }

    public void A_failure_that_is_looked_for_the_wrong_way(ServerContract contract)
    {
        Failure? failure = null;
        if (!contract.Review.IsCleared)
            failure = new Failure("open");
        if (failure is null)
            return;

        contract.Execute(); // CII1001
    }

    public void A_failure_of_something_else(ServerContract contract)
    {
        Failure? failure = null;
        if (contract.Price <= 0)
            failure = new Failure("no price");
        if (failure != null)
            return;

        contract.Execute(); // CII1001
    }
}

/// <summary>Patterns on what is declared never to be null, and positions of derived records.</summary>
public sealed class Patterns
{
    public void Not_cleared_is_refused(ServerContract contract)
    {
        if (contract is { Review.IsCleared: false })
            return;

        contract.Execute();
    }

    public void Not_refused_is_executed(ServerContract contract)
    {
        if (contract is { Review.IsRefused: true })
            return;

        contract.Execute(); // CII1001
    }

    public void A_test_for_null_is_one(ServerContract contract, ServerContract other)
    {
        if (contract.Review is { })
            return;

        other.Execute(); // CII1001
    }

    public void A_test_for_null_within(ServerContract contract, ServerContract other)
    {
        if (contract is not { Review: not null })
            other.Execute(); // CII1001
    }

    public void Position_of_the_base(UrgentOrder order)
    {
        if (!order.Contract.Review.IsCleared)
            return;

        if (order is (var contract, > 0))
            contract.Execute();
        var (same, _) = order;
        same.Execute();
    }

    public void Position_of_the_base_not_asked(UrgentOrder order)
    {
        if (order is (var contract, > 0))
            contract.Execute(); // CII1001
    }
}
