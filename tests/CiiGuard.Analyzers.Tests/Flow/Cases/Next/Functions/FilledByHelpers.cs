using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard;

namespace Procurement.Cases.FilledByHelpers;

public static class Right
{
    private static readonly List<ServerContract> all = new();

    private static void Fill(List<ServerContract> list)
    {
        foreach (var c in all)
        {
            if (c.Review.IsCleared)
                list.Add(c);
        }
    }

    private static void FillFrom(List<ServerContract> list, IEnumerable<ServerContract> source)
    {
        foreach (var c in source)
        {
            if (!c.CanExecute)
                continue;
            list.Add(c);
        }
    }

    private static void AddIf(ICollection<ServerContract> list, ServerContract c)
    {
        if (c.Review.IsCleared)
            list.Add(c);
    }

    private static void AddApproved(List<ServerReview> list, ServerReview review)
    {
        review.Approve();
        list.Add(review);
    }

    public static void Filled()
    {
        var list = new List<ServerContract>();
        Fill(list);
        foreach (var c in list)
            c.Execute();
    }

    public static void Filled_from(IEnumerable<ServerContract> source)
    {
        var list = new List<ServerContract>();
        FillFrom(list, source);
        foreach (var c in list)
            c.Execute();
    }

    public static void Filled_one_by_one(IEnumerable<ServerContract> source)
    {
        var list = new List<ServerContract>();
        foreach (var c in source)
            AddIf(list, c);
        foreach (var c in list)
            c.Execute();
    }

    public static void Filled_one(ServerContract a)
    {
        var list = new List<ServerContract>();
        AddIf(list, a);
        foreach (var c in list)
            c.Execute();
    }

    public static void Filled_twice(IEnumerable<ServerContract> source)
    {
        var list = new List<ServerContract>();
        Fill(list);
        FillFrom(list, source);
        list.ForEach(c => c.Execute());
    }

    public static void Approved(ServerReview a, ServerReview b)
    {
        var list = new List<ServerReview>();
        AddApproved(list, a);
        AddApproved(list, b);
        foreach (var r in list)
            Gates.Execute(r);
    }

    public static void By_local_function(IEnumerable<ServerContract> source)
    {
        var list = new List<ServerContract>();
        foreach (var c in source)
            Add(c);
        foreach (var c in list)
            c.Execute();

        void Add(ServerContract c)
        {
            if (c.CanExecute)
                list.Add(c);
        }
    }
}

public sealed class Held
{
    public void Run(IEnumerable<ServerContract> source)
    {
        var list = new List<ServerContract>();
        Collect(source, list);
        foreach (var c in list)
            c.Execute();
    }

    private void Collect(IEnumerable<ServerContract> source, List<ServerContract> target)
    {
        foreach (var c in source.Where(c => c.CanExecute))
            target.Add(c);
    }

    private static void CollectRange(IEnumerable<ServerContract> source, List<ServerContract> target) =>
        target.AddRange(source.Where(c => c.CanExecute));

    public void RunRange(IEnumerable<ServerContract> source)
    {
        var list = new List<ServerContract>();
        CollectRange(source, list);
        foreach (var c in list)
            c.Execute();
    }
}

public static class Wrong
{
    private static readonly List<ServerContract> all = new();

    private static void Fill(List<ServerContract> list)
    {
        foreach (var c in all)
            list.Add(c);
    }

    private static void FillInverted(List<ServerContract> list)
    {
        foreach (var c in all)
        {
            if (!c.Review.IsCleared)
                list.Add(c);
        }
    }

    private static void FillCleared(List<ServerContract> list)
    {
        foreach (var c in all)
        {
            if (c.Review.IsCleared)
                list.Add(c);
        }
    }

    private static void FillAndReopen(List<ServerContract> list)
    {
        foreach (var c in all)
        {
            if (!c.Review.IsCleared)
                continue;
            list.Add(c);
            c.Review.Reopen();
        }
    }

    private static void FillOne(List<ServerContract> list, ServerContract first)
    {
        list.Add(first);
        FillCleared(list);
    }

    private static void FillOther(List<ServerContract> list, List<ServerContract> other)
    {
        foreach (var c in all)
        {
            if (c.Review.IsCleared)
                list.Add(c);
            else
                other.Add(c);
        }
    }

    public static void All()
    {
        var list = new List<ServerContract>();
        Fill(list);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    public static void Inverted()
    {
        var list = new List<ServerContract>();
        FillInverted(list);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    public static void Given(List<ServerContract> list)
    {
        FillCleared(list);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    public static void Something_before(ServerContract other)
    {
        var list = new List<ServerContract> { other };
        FillCleared(list);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    public static void Something_after(ServerContract other)
    {
        var list = new List<ServerContract>();
        FillCleared(list);
        list.Add(other);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    public static void Reopened()
    {
        var list = new List<ServerContract>();
        FillAndReopen(list);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    public static void One_more(ServerContract first)
    {
        var list = new List<ServerContract>();
        FillOne(list, first);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    public static void The_other_list()
    {
        var list = new List<ServerContract>();
        var other = new List<ServerContract>();
        FillOther(list, other);
        foreach (var c in other)
            c.Execute(); // CII1001
    }

    public static void Same_list()
    {
        var list = new List<ServerContract>();
        FillOther(list, list);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    public static void Reopened_afterwards(ServerReview review)
    {
        var list = new List<ServerContract>();
        FillCleared(list);
        review.Reopen();
        foreach (var c in list)
            c.Execute(); // CII1001
    }
}

public class Keeps
{
    private List<ServerContract> kept = new();

    private readonly List<ServerContract> all = new();

    private void FillAndKeep(List<ServerContract> list)
    {
        kept = list;
        foreach (var c in all)
        {
            if (c.CanExecute)
                list.Add(c);
        }
    }

    private void AddOther(ServerContract other) => kept.Add(other);

    public void Kept(ServerContract other)
    {
        var list = new List<ServerContract>();
        FillAndKeep(list);
        AddOther(other);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    private void FillEachTime(List<ServerContract> list, int n)
    {
        if (n > 0)
            FillEachTime(list, n - 1);
        foreach (var c in all)
        {
            if (c.CanExecute)
                list.Add(c);
        }
    }

    public void Recursive()
    {
        var list = new List<ServerContract>();
        FillEachTime(list, 3);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    private void FillAtTheEnd(List<ServerContract> list, int n)
    {
        if (n > 0)
            FillAtTheEnd(list, n - 1);
        else
            list.Add(all[0]);
    }

    public void Recursive_wrongly()
    {
        var list = new List<ServerContract>();
        FillAtTheEnd(list, 3);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    private void FillByAnother(List<ServerContract> list) => FillCleared(list);

    private void FillCleared(List<ServerContract> list)
    {
        foreach (var c in all)
        {
            if (c.CanExecute)
                list.Add(c);
        }
    }

    private void FillAndInsert(List<ServerContract> list, ServerContract c)
    {
        FillCleared(list);
        InsertFirst(list, c);
    }

    private void InsertFirst(List<ServerContract> list, ServerContract c) => list.Insert(0, c);

    public void Two_levels()
    {
        var list = new List<ServerContract>();
        FillByAnother(list);
        foreach (var c in list)
            c.Execute();
    }

    public void Two_levels_wrongly(ServerContract x)
    {
        var list = new List<ServerContract>();
        FillAndInsert(list, x);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    private bool TryTestThenAdd(List<ServerContract> list)
    {
        try
        {
            foreach (var c in all)
            {
                c.Review.EnsureCleared();
                list.Add(c);
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private bool TryAddThenTest(List<ServerContract> list)
    {
        try
        {
            foreach (var c in all)
            {
                list.Add(c);
                c.Review.EnsureCleared();
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    public void Tried()
    {
        var list = new List<ServerContract>();
        TryTestThenAdd(list);
        foreach (var c in list)
            c.Execute();
    }

    public void Tried_wrongly()
    {
        var list = new List<ServerContract>();
        TryAddThenTest(list);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    private List<ServerContract> FillAndReturn(List<ServerContract> list)
    {
        FillCleared(list);
        return list;
    }

    public void Returned()
    {
        foreach (var c in FillAndReturn(new List<ServerContract>()))
            c.Execute();
    }

    public void Executes_inside()
    {
        var list = new List<ServerContract>();
        FillAndExecute(list);
    }

    private void FillAndExecute(List<ServerContract> list)
    {
        foreach (var c in all)
        {
            list.Add(c);
            c.Execute(); // CII1001
        }
    }

    public void Executes_inside_param(ServerContract c)
    {
        var list = new List<ServerContract>();
        AddAndExecute(list, c); // CII1001
    }

    private void AddAndExecute(List<ServerContract> list, ServerContract c)
    {
        list.Add(c);
        c.Execute();
    }

    public void Executes_inside_param_ok(ServerContract c)
    {
        if (!c.CanExecute)
            return;
        var list = new List<ServerContract>();
        AddAndExecute(list, c);
    }

    public virtual void FillVirtual(List<ServerContract> list) => FillCleared(list);

    public void Virtual()
    {
        var list = new List<ServerContract>();
        FillVirtual(list);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    public void Twice_in_loop(Func<bool> more, ServerContract x)
    {
        var list = new List<ServerContract>();
        while (more())
        {
            FillCleared(list);
            foreach (var c in list)
                c.Execute(); // CII1001
            list.Add(x);
        }
    }

    private async Task FillAsync(List<ServerContract> list)
    {
        foreach (var c in all)
        {
            await Task.Yield();
            if (c.CanExecute)
                list.Add(c);
        }
    }

    public async Task Async()
    {
        var list = new List<ServerContract>();
        await FillAsync(list);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    private void FillLater(List<ServerContract> list, List<Action> later)
    {
        FillCleared(list);
        later.Add(() => list.Add(all[0]));
    }

    public void Later()
    {
        var list = new List<ServerContract>();
        var later = new List<Action>();
        FillLater(list, later);
        later[0]();
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    private static void FillRef(ref List<ServerContract> list, List<ServerContract> other)
    {
        list = other;
    }

    public void Ref(List<ServerContract> other)
    {
        var list = new List<ServerContract>();
        FillRef(ref list, other);
        foreach (var c in list)
            c.Execute(); // CII1001
    }

    private static void Replace(List<ServerContract> list, ServerContract c)
    {
        for (var i = 0; i < list.Count; i++)
            list[i] = c;
    }

    public void Replaced(ServerContract c)
    {
        var list = new List<ServerContract>();
        FillCleared(list);
        Replace(list, c);
        foreach (var x in list)
            x.Execute(); // CII1001
    }

    private static void Aliased(List<ServerContract> list, ServerContract c)
    {
        var alias = list;
        var holder = new { List = alias };
        holder.List.Add(c);
    }

    public void Alias(ServerContract c)
    {
        var list = new List<ServerContract>();
        Aliased(list, c);
        foreach (var x in list)
            x.Execute(); // CII1001
    }
}
