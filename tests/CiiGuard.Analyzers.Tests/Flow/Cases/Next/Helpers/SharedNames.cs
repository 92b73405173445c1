using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.SharedNames;

/// <summary>Has the names of steps and of members that lead to a review, and nothing to do with either.</summary>
public sealed class Store
{
    public string Review { get; set; } = "";

    public void Reopen() => Review = "reopened";

    public void Approve() => Reopen();
}

/// <summary>Helpers that call each other in a circle; one way out of it loses the clearance.</summary>
public static class Circle
{
    public static void First(Store store, ServerReview review, int depth)
    {
        store.Reopen();
        if (depth > 0)
            Second(store, review, depth - 1);
    }

    private static void Second(Store store, ServerReview review, int depth)
    {
        if (depth == 3)
            Third(review);
        First(store, review, depth - 1);
    }

    private static void Third(ServerReview review) => review.Reopen();

    public static void Harmless(Store store, int depth)
    {
        store.Approve();
        if (depth > 0)
            AlsoHarmless(store, depth - 1);
    }

    private static void AlsoHarmless(Store store, int depth)
    {
        Office.Note(store.Review);
        Harmless(store, depth - 1);
    }
}

/// <summary>Where a contract is found in a few steps.</summary>
public sealed class Desk
{
    public ServerContract Current { get; set; } = new(new ServerReview());
}

public sealed class Room
{
    private readonly List<ServerContract> _filed = new();
    private Desk _desk = new();

    public void A_store_is_reopened(Store store)
    {
        if (!_desk.Current.Review.IsCleared)
            return;
        store.Reopen();
        Circle.Harmless(store, 4);
        Describe();
        _desk.Current.Execute();
    }

    public void A_review_is_reopened_in_a_circle(Store store)
    {
        if (!_desk.Current.Review.IsCleared)
            return;
        Circle.First(store, _desk.Current.Review, 4);
        _desk.Current.Execute(); // CII1001
    }

    public void The_desk_is_another_afterwards()
    {
        if (!_desk.Current.Review.IsCleared)
            return;
        Move();
        _desk.Current.Execute(); // CII1001
    }

    public void A_helper_of_a_helper_executes(ServerContract contract, Store store)
    {
        store.Approve();
        Hand(contract, store); // CII1001
    }

    public void A_helper_of_a_helper_executes_what_is_cleared(ServerContract contract, Store store)
    {
        if (!contract.Review.IsCleared)
            return;
        store.Approve();
        Hand(contract, store);
    }

    private void Describe()
    {
        Office.Note(_desk.Current.Review.Number);
        Office.Note(_filed.Count.ToString());
    }

    private void Move()
    {
        Office.Note(_desk.Current.Review.Number);
        _desk = new Desk();
    }

    private static void Hand(ServerContract contract, Store store)
    {
        store.Reopen();
        Pass(contract);
    }

    private static void Pass(ServerContract contract) => contract.Execute();
}
