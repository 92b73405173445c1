using System;
using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.ChosenWhereThere;

public static class Right
{
    public static void Not_null_and_open(ServerContract? a)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        a?.Execute();
    }

    public static void Either(ServerContract? a, ServerContract? b)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        if (b is not null && !b.Review.IsCleared)
            return;
        (a ?? b)?.Execute();
    }

    public static void Either_in_a_variable(ServerContract? a, ServerContract? b)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        if (b is not null && !b.Review.IsCleared)
            return;
        var c = a ?? b;
        if (c is null)
            return;
        c.Execute();
    }

    public static void Either_patterns(ServerContract? a, ServerContract? b)
    {
        if (a is { Review.IsCleared: false } || b is { Review.IsCleared: false })
            return;
        var c = a ?? b;
        c?.Execute();
    }

    public static void Either_by_conditional_tests(ServerContract? a, ServerContract? b)
    {
        if (a?.Review.IsCleared == false || b?.Review.IsCleared == false)
            return;
        var c = a ?? b;
        c?.Execute();
    }

    public static void Second_is_there(ServerContract? a, ServerContract b)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        if (!b.Review.IsCleared)
            return;
        var c = a ?? b;
        c.Execute();
    }

    public static void Second_is_there_first(ServerContract? a, ServerContract b)
    {
        if (!b.Review.IsCleared)
            return;
        if (a != null && !a.Review.IsCleared)
            return;
        (a ?? b).Execute();
    }

    public static void Reviews(ServerReview? a, ServerReview? b)
    {
        if (a is not null && !a.IsCleared)
            return;
        if (b is not null && !b.IsCleared)
            return;
        var r = a ?? b ?? throw new InvalidOperationException();
        Gates.Execute(r);
    }

    public static void Ternary(ServerContract? a, ServerContract? b)
    {
        if (a != null && !a.Review.IsCleared)
            return;
        if (b != null && !b.Review.IsCleared)
            return;
        var c = a != null ? a : b;
        c?.Execute();
    }

    public static void Assigned_where_none(ServerContract? a, ServerContract? b)
    {
        if (a != null && !a.Review.IsCleared)
            return;
        if (b != null && !b.Review.IsCleared)
            return;
        a ??= b;
        a?.Execute();
    }

    public static void Three(ServerContract? a, ServerContract? b, ServerContract? d)
    {
        if (a != null && !a.CanExecute)
            return;
        if (b != null && !b.CanExecute)
            return;
        if (d != null && !d.CanExecute)
            return;
        var c = a ?? b ?? d;
        c?.Execute();
    }

    public static void Ensured(ServerContract? a, ServerContract? b)
    {
        a?.EnsureReviewed();
        b?.EnsureReviewed();
        var c = a ?? b;
        c?.Execute();
    }

    public static void Approved(ServerContract? a, ServerContract? b)
    {
        a?.Review.Approve();
        b?.Review.EnsureCleared();
        (a ?? b)?.Execute();
    }

    public static void Fetched(IFinder finder)
    {
        var a = finder.Find("a");
        var b = finder.Find("b");
        if (a is not null && !a.Review.IsCleared)
            return;
        if (b is not null && !b.Review.IsCleared)
            return;
        var c = a ?? b;
        c?.Execute();
    }

    public static void Either_must_be_there(ServerContract? a, ServerContract? b)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        if (b is not null && !b.Review.IsCleared)
            return;
        (a ?? b)!.Execute();
    }

    public static void Assigned_where_there(ServerContract? a, ServerContract? b)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        if (b is not null && !b.Review.IsCleared)
            return;
        ServerContract? c = null;
        if (a is not null)
            c = a;
        else if (b is not null)
            c = b;
        c?.Execute();
    }
}

public interface IFinder { ServerContract? Find(string number); }

public static class Wrong
{
    public static void Only_first(ServerContract? a, ServerContract? b)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        (a ?? b)?.Execute(); // CII1001
    }

    public static void Only_second(ServerContract? a, ServerContract? b)
    {
        if (b is not null && !b.Review.IsCleared)
            return;
        (a ?? b)?.Execute(); // CII1001
    }

    public static void Only_first_stored(ServerContract? a, ServerContract? b)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        var c = a ?? b;
        c?.Execute(); // CII1001
    }

    public static void Only_second_stored(ServerContract? a, ServerContract b)
    {
        if (!b.Review.IsCleared)
            return;
        var c = a ?? b;
        c.Execute(); // CII1001
    }

    public static void Reopened(ServerContract? a, ServerContract? b)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        if (b is not null && !b.Review.IsCleared)
            return;
        b?.Review.Reopen();
        var c = a ?? b;
        c?.Execute(); // CII1001
    }

    public static void Reopened_chosen(ServerContract? a, ServerContract? b)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        if (b is not null && !b.Review.IsCleared)
            return;
        var c = a ?? b;
        c?.Review.Reopen();
        a?.Execute(); // CII1001
    }

    public static void Replaced(ServerContract? a, ServerContract? b, ServerContract? d)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        if (b is not null && !b.Review.IsCleared)
            return;
        b = d;
        var c = a ?? b;
        c?.Execute(); // CII1001
    }

    public static void Inverted(ServerContract? a, ServerContract? b)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        if (b is not null && b.Review.IsCleared)
            return;
        var c = a ?? b;
        c?.Execute(); // CII1001
    }

    public static void Third(ServerContract? a, ServerContract? b, ServerContract? d)
    {
        if (a != null && !a.CanExecute)
            return;
        if (b != null && !b.CanExecute)
            return;
        var c = a ?? b ?? d;
        c?.Execute(); // CII1001
    }

    public static void Reopened_after(ServerReview? a, ServerReview? b)
    {
        if (a is not null && !a.IsCleared)
            return;
        if (b is not null && !b.IsCleared)
            return;
        var r = a ?? b ?? throw new InvalidOperationException();
        a?.Reopen();
        Gates.Execute(r); // CII1001
    }
}
