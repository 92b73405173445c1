using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.ChosenObjects;

public sealed class Scope : IDisposable
{
    public void Dispose() => Office.Note("end");
}

public sealed class Choices
{
    public void Chosen_of_two_cleared_ones(ServerReview a, ServerReview b, bool first)
    {
        if (!a.IsCleared || !b.IsCleared)
            return;

        var r = first ? a : b;
        Gates.Execute(r);
    }

    public void Chosen_of_two_of_which_one_is_cleared(ServerReview a, ServerReview b, bool first)
    {
        if (!a.IsCleared)
            return;

        var r = first ? a : b;
        Gates.Execute(r); // CII1001
    }

    public void Both_tested_after_the_choice(ServerReview a, ServerReview b, bool first)
    {
        var r = first ? a : b;
        if (!a.IsCleared || !b.IsCleared)
            return;

        Gates.Execute(r);
    }

    public void One_tested_after_the_choice(ServerReview a, ServerReview b, bool first)
    {
        var r = first ? a : b;
        if (!a.IsCleared)
            return;

        Gates.Execute(r); // CII1001
    }

    public void Both_contracts_tested_after_the_choice(ServerContract a, ServerContract b, bool first)
    {
        var c = first ? a : b;
        if (!a.Review.IsCleared || !b.Review.IsCleared)
            return;

        c.Execute();
    }

    public void Swapped_and_then_tested(ServerReview a, ServerReview b)
    {
        (a, b) = (b, a);
        if (!a.IsCleared)
            return;

        Gates.Execute(a);
    }

    public void Tested_and_then_swapped(ServerReview a, ServerReview b)
    {
        if (!a.IsCleared)
            return;

        (a, b) = (b, a);
        Gates.Execute(b);
    }

    public void Tested_and_then_swapped_wrongly(ServerReview a, ServerReview b)
    {
        if (!a.IsCleared)
            return;

        (a, b) = (b, a);
        Gates.Execute(a); // CII1001
    }

    public void Elements_swapped(ServerReview[] rs)
    {
        if (!rs[0].IsCleared)
            return;

        (rs[0], rs[1]) = (rs[1], rs[0]);
        Gates.Execute(rs[1]);
    }

    public void Elements_swapped_wrongly(ServerReview[] rs)
    {
        if (!rs[0].IsCleared)
            return;

        (rs[0], rs[1]) = (rs[1], rs[0]);
        Gates.Execute(rs[0]); // CII1001
    }

    public void Scope_after_the_guard(ServerReview r)
    {
        if (!r.IsCleared)
            return;

        using var s = new Scope();
        Gates.Execute(r);
    }

    public void Scope_before_the_guard(ServerReview r)
    {
        using var s = new Scope();
        if (!r.IsCleared)
            return;

        Gates.Execute(r);
    }

    public void Scope_and_the_guard_turned_round(ServerReview r)
    {
        using var s = new Scope();
        if (r.IsCleared)
            return;

        Gates.Execute(r); // CII1001
    }

    public void Guarded_inside_a_lock(ServerReview r)
    {
        lock (r) { if (!r.IsCleared) return; Gates.Execute(r); }
    }

    public void Ensured_inside_a_lock(ServerReview r)
    {
        lock (this) { r.EnsureCleared(); }
        Gates.Execute(r);
    }

    public void Checked_and_unchecked(ServerReview r, int n)
    {
        if (!r.IsCleared)
            return;

        checked { n++; Gates.Execute(r); }
        unchecked { n--; Gates.GoLive(r); }
    }

    public void Retry_by_goto(ServerReview r)
    {
        var tries = 0;
        again: if (!r.IsCleared) { if (tries++ < 3) goto again; return; }
        Gates.Execute(r);
    }

    public void Retry_by_goto_that_gives_up(ServerReview r)
    {
        var tries = 0;
        again: if (!r.IsCleared) { if (tries++ < 3) goto again; }
        Gates.Execute(r); // CII1001
    }

    public void Retry_by_goto_from_a_filter(ServerReview r)
    {
        var tries = 0;
        again: try { r.EnsureCleared(); } catch (InvalidOperationException) when (tries < 3) { tries++; goto again; }
        Gates.Execute(r);
    }

    public void Waits_while_open(ServerReview r)
    {
        while (!r.IsCleared) { Office.Note("wait"); }
        Gates.Execute(r);
    }

    public void Waits_at_least_once(ServerReview r)
    {
        do { Office.Note("wait"); } while (!r.IsCleared);
        Gates.Execute(r);
    }

    public void First_that_is_there(ServerContract? a, ServerContract b)
    {
        var c = a ?? b;
        if (!c.Review.IsCleared)
            return;

        c.Execute();
    }

    public void Chosen_by_switch_and_ensured(ServerContract a, ServerContract b, int k)
    {
        var c = k switch { 0 => a, _ => b };
        c.Review.EnsureCleared();
        c.Execute();
    }

    public void Each_guarded_before_it_is_chosen(ServerReview a, ServerReview b, bool first)
    {
        ServerReview r;
        if (first) { if (!a.IsCleared) return; r = a; } else { if (!b.IsCleared) return; r = b; }
        Gates.Execute(r);
    }

    public void Cheapest_of_all(ServerContract[] cs)
    {
        ServerContract? best = null;
        foreach (var c in cs) { if (best is null || c.Price < best.Price) best = c; }
        best?.Execute(); // CII1001
    }

    public async Task Asynchronous_scope(ServerReview r)
    {
        await using var s = new AsyncScope();
        if (!r.IsCleared)
            return;

        await Gates.ExecuteAsync(r);
    }

    public void Else_throws(ServerContract c)
    {
        var r = c.Review;
        if (r.Phase is ReviewPhase.Approved) { c.Execute(); } else if (r.Phase is ReviewPhase.Filed) { Office.Note(""); } else throw new InvalidOperationException();
    }

    public void Part_of_a_tuple(ServerContract c, ServerContract d)
    {
        if (!c.Review.IsCleared)
            return;

        var pair = (c, d);
        pair.c.Execute();
    }

    public void Unsafe_block(ServerReview r)
    {
        unsafe { if (!r.IsCleared) return; Gates.Execute(r); }
    }

    public void Jumps_to_the_end(ServerReview r, int n)
    {
        if (!r.IsCleared) goto end;
        Gates.Execute(r);
        end: Office.Note("");
    }
}

public sealed class AsyncScope : IAsyncDisposable
{
    public ValueTask DisposeAsync() => default;
}

public sealed class NavContract
{
    [GoverningReview] public NavReview? Review { get; set; }

    [ExecutesContract] public void Execute() => Office.Note("executed");
}

[ReviewSubject]
public sealed class NavReview
{
    [ReviewStatus] public ReviewPhase Phase { get; private set; }

    [ReviewCheck(ReviewStates.Cleared)] public bool IsCleared => Phase == ReviewPhase.Approved;
}

public sealed class OptionalReviews
{
    public NavContract? Current { get; set; }

    public void Conditional_access(NavContract c)
    {
        if (c.Review?.IsCleared != true)
            return;

        c.Execute();
    }

    public void Property_named_Current()
    {
        if (Current?.Review?.IsCleared != true)
            return;

        Current.Execute();
    }

    public void Negated_property_pattern(NavContract c)
    {
        if (c.Review is not { IsCleared: true })
            return;

        c.Execute();
    }

    public void Or_false(NavContract c)
    {
        if (!(c.Review?.IsCleared ?? false))
            return;

        c.Execute();
    }

    public void Null_test_first(NavContract c)
    {
        if (c.Review == null || !c.Review.IsCleared)
            return;

        c.Execute();
    }

    public void Status_by_conditional_access(NavContract c)
    {
        if (c.Review?.Phase != ReviewPhase.Approved)
            return;

        c.Execute();
    }

    public void Compared_with_true(NavContract c)
    {
        if (c.Review?.IsCleared == true) c.Execute();
    }

    public void Is_not_true(NavContract c)
    {
        if (c.Review?.IsCleared is not true)
            return;

        c.Execute();
    }

    public void Suppressed(NavContract c)
    {
        if (!c.Review!.IsCleared)
            return;

        c.Execute();
    }

    public void Stored_pattern(NavContract c)
    {
        var ok = c.Review is { Phase: ReviewPhase.Approved };
        if (!ok)
            return;

        c.Execute();
    }

    public void Extended_property_pattern(NavContract? c)
    {
        if (c is { Review.IsCleared: true }) c.Execute();
    }

    public void Nested_pattern_or_throw(NavContract? c)
    {
        if (c is not { Review: { IsCleared: true } })
            throw new InvalidOperationException();

        c.Execute();
    }

    public void Nested_pattern_turned_round(NavContract? c)
    {
        if (c is { Review: { IsCleared: true } })
            throw new InvalidOperationException();

        c!.Execute(); // CII1001
    }
}
