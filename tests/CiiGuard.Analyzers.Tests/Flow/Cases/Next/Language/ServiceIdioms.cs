using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.ServiceIdioms;

public sealed class DomainException(string message) : Exception(message);
public static class Guard
{
    [DoesNotReturn] public static void Fail(string m) => throw new DomainException(m);

    public static void ThrowIf([DoesNotReturnIf(true)] bool c, string m)
    {
        if (c)
            throw new DomainException(m);
    }

    public static void Require(bool c, string m)
    {
        if (!c)
            throw new DomainException(m);
    }

    public static void Cleared(ServerReview r)
    {
        if (!r.IsCleared)
            throw new DomainException("x");
    }

    public static ServerContract EnsureCleared(this ServerContract c)
    {
        if (!c.Review.IsCleared)
            throw new DomainException("x");

        return c;
    }

    public static ServerReview OrThrow(this ServerReview r) => r.IsCleared ? r : throw new DomainException("x");

    public static T NotNull<T>(T? v) where T : class => v ?? throw new DomainException("null");

    public static void Against(Func<bool> c)
    {
        if (c())
            throw new DomainException("x");
    }

    public static bool IsReady(this ServerContract c) => c.Review.IsCleared && c.Price > 0;

    public static void ThrowIfNotCleared(ServerReview r, string? name = null)
    {
        if (r.Phase != ReviewPhase.Approved) Throw(name);
    }

    [DoesNotReturn] private static void Throw(string? n) => throw new ArgumentException("x", n);

    public static void CheckAll(params bool[] cs)
    {
        foreach (var c in cs) if (!c)
            throw new DomainException("x");
    }
}

public abstract class ServiceBase
{
    protected void EnsureCleared(ServerContract c) { if (!c.Review.IsCleared) throw new DomainException("x"); }

    protected static bool CanGo(ServerContract c) => c.Review.IsCleared;

    protected virtual void Before(ServerContract c) { }

    public void Template(ServerContract c)
    {
        if (!CanGo(c))
            return;

        Before(c);
        c.Execute();
    }
}

public sealed class PurchaseService(IRegister register, ILog log) : ServiceBase
{
    public void Guard_in_the_base(ServerContract c)
    {
        EnsureCleared(c);
        c.Execute();
    }

    public void Guard_in_the_base_for_another(ServerContract c, ServerContract d)
    {
        EnsureCleared(d);
        c.Execute(); // CII1001
    }

    public void Predicate_in_the_base(ServerContract c)
    {
        if (!CanGo(c)) { log.Warn("x"); return; }
        c.Execute();
    }

    public void Predicate_in_the_base_only_logged(ServerContract c)
    {
        if (!CanGo(c)) { log.Warn("x"); }
        c.Execute(); // CII1001
    }

    public void Does_not_return(ServerContract c)
    {
        if (!c.Review.IsCleared) Guard.Fail("x");
        c.Execute();
    }

    public void Does_not_return_if(ServerContract c)
    {
        Guard.ThrowIf(!c.Review.IsCleared, "x");
        c.Execute();
    }

    public void Does_not_return_if_turned_round(ServerContract c)
    {
        Guard.ThrowIf(c.Review.IsCleared, "x");
        c.Execute(); // CII1001
    }

    public void Own_require(ServerContract c)
    {
        Guard.Require(c.Review.IsCleared, "x");
        c.Execute();
    }

    public void Own_require_turned_round(ServerContract c)
    {
        Guard.Require(!c.Review.IsCleared, "x");
        c.Execute(); // CII1001
    }

    public void Own_guard(ServerContract c)
    {
        Guard.Cleared(c.Review);
        c.Execute();
    }

    public void Fluent_guard(ServerContract c)
    {
        c.EnsureCleared().Execute();
    }

    public void Or_throw(ServerContract c)
    {
        Gates.Execute(c.Review.OrThrow());
    }

    public void Not_null_first(ServerContract? c)
    {
        var x = Guard.NotNull(c);
        Guard.Cleared(x.Review);
        x.Execute();
    }

    public void Against(ServerContract c)
    {
        Guard.Against(() => !c.Review.IsCleared);
        c.Execute();
    }

    public void Against_turned_round(ServerContract c)
    {
        Guard.Against(() => c.Review.IsCleared);
        c.Execute(); // CII1001
    }

    public void Ready(ServerContract c)
    {
        if (!c.IsReady())
            return;

        c.Execute();
    }

    public void Throw_if_not_cleared(ServerContract c)
    {
        Guard.ThrowIfNotCleared(c.Review, nameof(c));
        c.Execute();
    }

    public void Skips_in_a_loop(string[] ns)
    {
        foreach (var n in ns) { if (string.IsNullOrEmpty(n)) continue; var c = register.FindContract(n); if (c is null) continue; if (!c.Review.IsCleared) { log.Warn(n); continue; } c.Execute(); }
    }

    public void Only_logs_in_a_loop(string[] ns)
    {
        foreach (var n in ns) { var c = register.FindContract(n); if (!c.Review.IsCleared) { log.Warn(n); } c.Execute(); } // CII1001
    }

    public void Collects_other_errors(ServerContract c)
    {
        var errors = new List<string>();
        if (c.Price <= 0) errors.Add("p");
        if (errors.Count > 0)
            throw new DomainException(string.Join(",", errors));

        c.Execute(); // CII1001
    }

    public void Switch_to_a_pair(ServerContract c)
    {
        var (ok, reason) = c.Review.Phase switch { ReviewPhase.Approved => (true, ""), ReviewPhase.Refused => (false, "refused"), _ => (false, "open") };
        if (!ok)
            throw new DomainException(reason);

        c.Execute();
    }

    public void Switch_that_throws(ServerContract c)
    {
        switch (c.Review.Phase) { case ReviewPhase.Approved: break; case ReviewPhase.Refused: throw new DomainException("refused"); default: throw new DomainException("open"); }
        c.Execute();
    }

    public void Switch_over_patterns(ServerContract c)
    {
        switch (c) { case { Review.Phase: ReviewPhase.Approved, Price: > 0 }: c.Execute(); break; case { Review.Phase: ReviewPhase.Refused }: log.Warn("x"); break; default: log.Warn("y"); break; }
    }

    public void Switch_over_wrong_patterns(ServerContract c)
    {
        switch (c) { case { Review.Phase: ReviewPhase.Refused }: log.Warn("x"); break; case { Price: > 0 }: c.Execute(); break; } // CII1001
    }

    public string Switch_expression_calls(ServerContract c) => c.Review.Phase switch { ReviewPhase.Approved => Do(c), ReviewPhase.Filed => "wait", _ => throw new DomainException("x") };

    private static string Do(ServerContract c)
    {
        c.Execute();
        return "done";
    }

    public void Retries(ServerContract c)
    {
        var tries = 0;
        while (true) { try { if (!c.Review.IsCleared) throw new DomainException("x"); c.Execute(); break; } catch (TimeoutException) when (++tries < 3) { log.Warn("again"); } }
    }

    public async Task Leaves_early_and_awaits(ServerContract c, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (!c.Review.IsCleared) { await log.WarnAsync("x"); return; }
        await log.WarnAsync("go");
        await c.ExecuteAsync();
    }

    public async Task Awaits_in_a_loop(IReadOnlyList<ServerContract> cs)
    {
        foreach (var c in cs.Where(c => c.Review.IsCleared)) { await c.ExecuteAsync().ConfigureAwait(false); }
    }

    public async Task Awaits_all(IReadOnlyList<ServerContract> cs)
    {
        var ready = cs.Where(c => c.Review.IsCleared).ToArray();
        await Task.WhenAll(ready.Select(c => c.ExecuteAsync()));
    }

    public async Task Awaits_all_unfiltered(IReadOnlyList<ServerContract> cs)
    {
        await Task.WhenAll(cs.Select(c => c.ExecuteAsync())); // CII1001
    }

    public void Several_gates(ServerContract c)
    {
        var review = c.Review;
        if (review.IsRefused)
            throw new DomainException("refused");

        if (!review.IsCleared) { log.Warn("open"); return; }
        c.Sign();
        c.Execute();
        c.GoLive();
    }

    public void Rethrows(ServerContract c)
    {
        try { Guard.Cleared(c.Review); } catch (DomainException e) { log.Warn(e.Message); throw; }
        c.Execute();
    }

    public void Swallows(ServerContract c)
    {
        try { Guard.Cleared(c.Review); } catch (DomainException e) { log.Warn(e.Message); }
        c.Execute(); // CII1001
    }

    public bool Returns_false_on_failure(ServerContract c)
    {
        try { Guard.Cleared(c.Review); c.Execute(); return true; } catch (DomainException) { return false; }
    }

    public void Try_method(ServerContract c)
    {
        var result = TryStart(c, out var error);
        if (!result) log.Warn(error);
    }

    private static bool TryStart(ServerContract c, out string error)
    {
        if (!c.Review.IsCleared) { error = "x"; return false; }
        c.Execute();
        error = "";
        return true;
    }

    public void Pattern_variable(ServerContract c)
    {
        if (c.Review is { IsCleared: true } r) { c.Execute(); Gates.GoLive(r); }
    }

    public void Readonly_struct(Snapshot s)
    {
        if (!s.IsCleared)
            return;

        s.Contract.Execute();
    }

    public void Readonly_struct_turned_round(Snapshot s)
    {
        if (s.IsCleared)
            return;

        s.Contract.Execute(); // CII1001
    }

    public void Pattern_of_a_command(Command cmd)
    {
        if (cmd is not { Contract: { Review.IsCleared: true } contract })
            return;

        contract.Execute();
    }

    public void Deconstructed_command(Command cmd)
    {
        var (contract, by) = cmd;
        if (!contract.Review.IsCleared)
            return;

        contract.Execute();
        log.Warn(by);
    }

    public void Dequeues(Queue<ServerContract> q)
    {
        while (q.TryDequeue(out var c)) { if (!c.Review.IsCleared) continue; c.Execute(); }
    }

    public void Pops(Stack<ServerContract> q)
    {
        while (q.Count > 0) { var c = q.Pop(); if (!c.Review.IsCleared) continue; c.Execute(); }
    }

    public void Entries(ConcurrentDictionary<string, ServerContract> d)
    {
        foreach (var kv in d) if (kv.Value is { Review.IsCleared: true } c) c.Execute();
    }

    public void Own_enum(ServerContract c)
    {
        var state = c.Review.IsCleared ? Step.Ready : Step.Waiting;
        if (state == Step.Waiting)
            return;

        c.Execute();
    }

    public void Own_enum_turned_round(ServerContract c)
    {
        var state = c.Review.IsCleared ? Step.Waiting : Step.Ready;
        if (state == Step.Waiting)
            return;

        c.Execute(); // CII1001
    }

    public void Next_step(ServerContract c)
    {
        var step = NextStep(c);
        switch (step) { case Step.Ready: c.Execute(); break; case Step.Waiting: log.Warn("x"); break; }
    }

    private static Step NextStep(ServerContract c)
    {
        if (c.Review.IsRefused)
            return Step.Barred;

        if (c.Review.IsCleared)
            return Step.Ready;

        return Step.Waiting;
    }

    public void And_assigned(ServerContract c)
    {
        var allowed = c.Review.IsCleared;
        allowed &= c.Price < 100;
        if (!allowed)
            return;

        c.Execute();
    }

    public void Or_assigned(ServerContract c)
    {
        var allowed = c.Review.IsCleared;
        allowed |= c.Price < 100;
        if (!allowed)
            return;

        c.Execute(); // CII1001
    }

    public void Local_predicate(ServerContract c)
    {
        bool Ready() => c.Review.IsCleared;
        if (!Ready())
            return;

        c.Execute();
    }

    public void Cheapest_cleared(IEnumerable<ServerContract> cs)
    {
        var best = cs.Where(c => c.Review.IsCleared).OrderBy(c => c.Price).FirstOrDefault();
        if (best is null) { log.Warn("none"); return; }
        best.Execute();
    }

    public void Minimum_of_the_cleared(IEnumerable<ServerContract> cs)
    {
        var best = cs.Where(c => c.Review.IsCleared).MinBy(c => c.Price);
        best?.Execute();
    }

    public void Minimum_of_all(IEnumerable<ServerContract> cs)
    {
        var best = cs.MinBy(c => c.Price);
        best?.Execute(); // CII1001
    }

    public void Two_queries(IEnumerable<ServerContract> cs)
    {
        var (ready, open) = (cs.Where(c => c.Review.IsCleared), cs.Where(c => !c.Review.IsCleared));
        foreach (var c in ready) c.Execute();
        foreach (var c in open) log.Warn(c.Review.Number);
    }

    public void Continues(IEnumerable<ServerContract> cs)
    {
        foreach (var c in cs) { if (c.Review.IsCleared) { c.Execute(); continue; } log.Warn("open"); }
    }

    public void Method_groups(ServerContract c)
    {
        Action go = c.Review.IsCleared ? c.GoSafely : c.Refuse;
        go();
    }

    public void Cache(ServerContract c, ServerReview r)
    {
        var cache = new Dictionary<string, ServerContract> { ["a"] = c };
        if (!cache["a"].Review.IsCleared)
            return;

        cache["a"].Execute();
    }

    public void Inside_a_scope(ServerContract c)
    {
        using (log.Scope("x")) { if (!c.Review.IsCleared) return; c.Execute(); }
    }

    public void All_but_one_excluded(ServerContract c)
    {
        var status = c.Review.Phase;
        if (status == ReviewPhase.Draft || status == ReviewPhase.Filed || status == ReviewPhase.Refused)
            throw new DomainException("x");

        if (status is ReviewPhase.Reopened or ReviewPhase.Ended)
            return;

        c.Execute();
    }

    public void Between(ServerContract c)
    {
        if (c.Review.Phase < ReviewPhase.Approved || c.Review.Phase > ReviewPhase.Approved)
            return;

        c.Execute();
    }

    public void Null_tests_first(Order o)
    {
        if (o.Contract is null || o.Contract.Review is null || !o.Contract.Review.IsCleared)
            return;

        o.Contract.Execute();
    }

    public void Conditional_pattern(Order o)
    {
        if (o.Contract?.Review is not { IsCleared: true })
            return;

        o.Contract.Execute();
    }

    public void Replaced_after_the_test(Order o, ServerContract x)
    {
        if (o.Contract?.Review is not { IsCleared: true })
            return;

        o.Contract = x;
        o.Contract.Execute(); // CII1001
    }

    public void Both_conditional(Order o)
    {
        o.Contract?.Review.EnsureCleared();
        o.Contract?.Execute();
    }

    public void Own_property(Order o)
    {
        if (o.Ready) o.Contract!.Execute();
    }

    public void Own_method(Order o)
    {
        if (!o.IsReady())
            throw new DomainException("x");

        o.Contract!.Execute();
    }

    public void Local_function_that_throws(ServerContract c)
    {
        void Fail() => throw new DomainException("x");
        if (!c.Review.IsCleared) Fail();
        c.Execute();
    }

    public void Condition_of_a_loop(ServerContract c, int n)
    {
        for (var i = 0; i < n && c.Review.IsCleared; i++) c.Execute();
    }

    public void Walks_through_the_review(ServerContract c)
    {
        var r = c.Review;
        r.File();
        r.RecordPass();
        c.Execute();
    }

    public void Approves(ServerContract c, Ruling x)
    {
        if (!c.Review.TryApprove(x)) { log.Warn("no"); return; }
        c.Execute();
    }

    public async Task Asks_asynchronously(ServerContract c)
    {
        if (!await IsClearedAsync(c))
            return;

        await c.ExecuteAsync();
    }

    public async Task Asks_asynchronously_turned_round(ServerContract c)
    {
        if (await IsClearedAsync(c))
            return;

        await c.ExecuteAsync(); // CII1001
    }

    private async Task<bool> IsClearedAsync(ServerContract c)
    {
        await log.WarnAsync("x");
        return c.Review.IsCleared;
    }

    public async Task Ensures_asynchronously(ServerContract c)
    {
        await EnsureAsync(c);
        await c.ExecuteAsync();
    }

    private async Task EnsureAsync(ServerContract c)
    {
        await log.WarnAsync("x");
        if (!c.Review.IsCleared)
            throw new DomainException("x");
    }

    public async Task<Reply> Replies(Command cmd)
    {
        if (!cmd.Contract.Review.IsCleared)
            return new Reply.Refused("x");

        await cmd.Contract.ExecuteAsync();
        return new Reply.Done();
    }

    public void Replies_the_other_way(Command cmd)
    {
        Reply r = Decide(cmd.Contract);
        if (r is Reply.Done) { return; }
        cmd.Contract.Execute(); // CII1001
    }

    private static Reply Decide(ServerContract c) => c.Review.IsCleared ? new Reply.Done() : new Reply.Refused("x");
}

public interface ILog { void Warn(string m); Task WarnAsync(string m); IDisposable Scope(string m); }

public enum Step { Waiting, Ready, Barred }

public abstract record Reply { public sealed record Done : Reply; public sealed record Refused(string Why) : Reply; }

public sealed record Command(ServerContract Contract, string By);
public readonly struct Snapshot(ServerContract contract) { public ServerContract Contract { get; } = contract; public bool IsCleared => Contract.Review.IsCleared; }

public sealed class Order { public ServerContract? Contract { get; set; } public bool Ready => Contract is { Review.IsCleared: true }; public bool IsReady() => Contract?.Review.IsCleared == true; }

public static class Acts { public static void GoSafely(this ServerContract c) { if (c.Review.IsCleared) c.Execute(); } public static void Refuse(this ServerContract c) { } }

public sealed class Handler(IRegister register) : IHandler<Command, bool> { public Task<bool> Handle(Command cmd, CancellationToken ct) { var c = register.FindContract(cmd.By); if (!c.Review.IsCleared) return Task.FromResult(false); c.Execute(); return Task.FromResult(true); } }

public interface IHandler<T, R> { Task<R> Handle(T command, CancellationToken ct); }

public interface IState { IState Next(ServerContract c); }

public sealed class Waiting : IState { public IState Next(ServerContract c) => c.Review.IsCleared ? new Cleared() : this; }

public sealed class Cleared : IState { public IState Next(ServerContract c) { if (!c.Review.IsCleared) return new Waiting(); c.Execute(); return new Finished(); } }

public sealed class Finished : IState { public IState Next(ServerContract c) => this; }

public sealed class Aggregate { private readonly ServerContract _c; private bool _done; public Aggregate(ServerContract c) { _c = c ?? throw new ArgumentNullException(nameof(c)); } private void Assert() { if (!_c.Review.IsCleared) throw new DomainException("x"); } public void Go() { Assert(); if (_done) return; _c.Execute(); _done = true; } public bool CanGo => _c.Review.IsCleared && !_done; public void GoIf() { if (!CanGo) return; _c.Execute(); } public void Try() { if (!CanGo) throw new DomainException("x"); _done = true; _c.Execute(); } }
