using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.FilteredSequences;

public static class QueryableExtensions
{
    public static extern Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> p, CancellationToken ct = default);

    public static extern Task<T> FirstAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> p, CancellationToken ct = default);

    public static extern Task<T> SingleAsync<T>(this IQueryable<T> q, CancellationToken ct = default);

    public static extern Task<List<T>> ToListAsync<T>(this IQueryable<T> q, CancellationToken ct = default);

    public static extern Task<bool> AnyAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> p);

    public static extern Task<bool> AllAsync<T>(this IQueryable<T> q, Expression<Func<T, bool>> p);

    public static extern IQueryable<T> Include<T, P>(this IQueryable<T> q, Expression<Func<T, P>> p);

    public static extern IQueryable<T> AsNoTracking<T>(this IQueryable<T> q);

    public static extern IAsyncEnumerable<T> AsAsyncEnumerable<T>(this IQueryable<T> q);
}

public interface IDb { IQueryable<ServerContract> Contracts { get; } IQueryable<ServerReview> Reviews { get; } }

public sealed class Result<T>
{
    private Result(bool ok, T? value, string? error)
    {
        IsSuccess = ok;
        Value = value;
        Error = error;
    }

    public bool IsSuccess { get; }

    public T? Value { get; }

    public string? Error { get; }

    public static Result<T> Ok(T value) => new(true, value, null);

    public static Result<T> Fail(string error) => new(false, default, error);
}

public sealed record Outcome(bool Success, string? Error) { public static Outcome Ok() => new(true, null); public static Outcome Fail(string e) => new(false, e); }

public sealed class Own(IRegister register, IDb db)
{
    private static IEnumerable<ServerReview> Cleared(IEnumerable<ServerReview> all)
    {
        foreach (var r in all) if (r.IsCleared) yield return r;
    }

    private static IEnumerable<ServerReview> NotCleared(IEnumerable<ServerReview> all)
    {
        foreach (var r in all) if (!r.IsCleared) yield return r;
    }

    private static IEnumerable<ServerReview> ClearedC(IEnumerable<ServerReview> all)
    {
        foreach (var r in all) { if (!r.IsCleared) continue; yield return r; }
    }

    public void Own_iterator(List<ServerReview> rs)
    {
        foreach (var r in Cleared(rs)) Gates.Execute(r);
    }

    public void Own_iterator_that_yields_the_others(List<ServerReview> rs)
    {
        foreach (var r in NotCleared(rs)) Gates.Execute(r); // CII1001
    }

    public void Own_iterator_that_skips(List<ServerReview> rs)
    {
        foreach (var r in ClearedC(rs)) Gates.Execute(r);
    }

    public void Own_iterator_in_a_list(List<ServerReview> rs)
    {
        foreach (var r in Cleared(rs).ToList()) Gates.Execute(r);
    }

    private static IEnumerable<ServerReview> ClearedL(IEnumerable<ServerReview> all) => all.Where(r => r.IsCleared);

    private static List<ServerReview> ClearedList(IEnumerable<ServerReview> all) => all.Where(r => r.IsCleared).ToList();

    private static IEnumerable<ServerReview> FiledL(IEnumerable<ServerReview> all) => all.Where(r => r.IsFiled);

    public void Own_filter(List<ServerReview> rs)
    {
        foreach (var r in ClearedL(rs)) Gates.Execute(r);
    }

    public void Own_filter_of_something_else(List<ServerReview> rs)
    {
        foreach (var r in FiledL(rs)) Gates.Execute(r); // CII1001
    }

    public void Own_filter_in_a_list(List<ServerReview> rs)
    {
        foreach (var r in ClearedList(rs)) Gates.Execute(r);
    }

    private static List<ServerReview> Collect(IEnumerable<ServerReview> all)
    {
        var l = new List<ServerReview>();
        foreach (var r in all) { if (r.IsCleared) l.Add(r); }
        return l;
    }

    private static List<ServerReview> CollectAll(IEnumerable<ServerReview> all)
    {
        var l = new List<ServerReview>();
        foreach (var r in all) { l.Add(r); }
        return l;
    }

    public void Own_collector(List<ServerReview> rs)
    {
        foreach (var r in Collect(rs)) Gates.Execute(r);
    }

    public void Own_collector_of_all(List<ServerReview> rs)
    {
        foreach (var r in CollectAll(rs)) Gates.Execute(r); // CII1001
    }

    public void Collected_here(List<ServerReview> rs)
    {
        var l = new List<ServerReview>();
        foreach (var r in rs) if (r.IsCleared) l.Add(r);
        foreach (var r in l) Gates.Execute(r);
    }

    public void Collected_here_with_one_more(List<ServerReview> rs, ServerReview x)
    {
        var l = new List<ServerReview>();
        foreach (var r in rs) if (r.IsCleared) l.Add(r);
        l.Add(x);
        foreach (var r in l) Gates.Execute(r); // CII1001
    }

    private static Result<ServerReview> Find(IRegister g)
    {
        var r = g.FindReview("1");
        if (!r.IsCleared)
            return Result<ServerReview>.Fail("no");

        return Result<ServerReview>.Ok(r);
    }

    private static Result<ServerReview> FindAny(IRegister g)
    {
        var r = g.FindReview("1");
        return Result<ServerReview>.Ok(r);
    }

    public void Value_of_a_result()
    {
        var x = Find(register);
        if (!x.IsSuccess)
            return;

        Gates.Execute(x.Value!);
    }

    public void Value_of_a_result_that_was_not_checked()
    {
        var x = FindAny(register);
        if (!x.IsSuccess)
            return;

        Gates.Execute(x.Value!); // CII1001
    }


    private static Outcome Validate(ServerReview r) => r.IsCleared ? Outcome.Ok() : Outcome.Fail("no");

    private static Outcome ValidateWrong(ServerReview r) => r.IsFiled ? Outcome.Ok() : Outcome.Fail("no");

    private static Outcome ValidateLong(ServerReview r, decimal p)
    {
        if (p <= 0)
            return Outcome.Fail("price");

        if (!r.IsCleared)
            return Outcome.Fail("no");

        return Outcome.Ok();
    }

    public Outcome Validated(ServerReview r)
    {
        var v = Validate(r);
        if (!v.Success)
            return v;

        Gates.Execute(r);
        return Outcome.Ok();
    }

    public Outcome Validated_the_other_way(ServerReview r)
    {
        var v = Validate(r);
        if (v.Success)
            return v;

        Gates.Execute(r); // CII1001
        return Outcome.Ok();
    }

    public Outcome Validated_for_something_else(ServerReview r)
    {
        var v = ValidateWrong(r);
        if (!v.Success)
            return v;

        Gates.Execute(r); // CII1001
        return Outcome.Ok();
    }

    public Outcome Validated_in_several_steps(ServerReview r)
    {
        var v = ValidateLong(r, 1);
        if (!v.Success)
            return v;

        Gates.Execute(r);
        return Outcome.Ok();
    }

    private static (bool Ok, string Error) Check(ServerReview r) => r.IsCleared ? (true, "") : (false, "no");

    public void Answer_in_a_tuple(ServerReview r)
    {
        var (ok, error) = Check(r);
        if (!ok) { Office.Note(error); return; }
        Gates.Execute(r);
    }

    public void Answer_in_a_tuple_turned_round(ServerReview r)
    {
        var (ok, error) = Check(r);
        if (ok) { Office.Note(error); return; }
        Gates.Execute(r); // CII1001
    }

    private static string? Error(ServerReview r) => r.IsCleared ? null : "not cleared";

    public void Error_or_none(ServerReview r)
    {
        if (Error(r) is { } e)
            throw new InvalidOperationException(e);

        Gates.Execute(r);
    }

    public void Error_or_none_in_a_local(ServerReview r)
    {
        var e = Error(r);
        if (e != null)
            throw new InvalidOperationException(e);

        Gates.Execute(r);
    }

    public void Error_or_none_turned_round(ServerReview r)
    {
        var e = Error(r);
        if (e == null)
            throw new InvalidOperationException(e);

        Gates.Execute(r); // CII1001
    }

    private static bool TryGet(IRegister g, [NotNullWhen(true)] out ServerReview? r)
    {
        r = g.FindReview("1");
        if (r.IsCleared)
            return true;

        r = null;
        return false;
    }

    private static bool TryGetAny(IRegister g, [NotNullWhen(true)] out ServerReview? r)
    {
        r = g.FindReview("1");
        return r is not null;
    }

    private static bool TryGetC(IRegister g, [NotNullWhen(true)] out ServerContract? c)
    {
        c = g.FindContract("1");
        if (!c.Review.IsCleared) { c = null; return false; }
        return true;
    }

    public void Out_parameter()
    {
        if (!TryGet(register, out var r))
            return;

        Gates.Execute(r);
    }

    public void Out_parameter_unchecked()
    {
        if (!TryGetAny(register, out var r))
            return;

        Gates.Execute(r); // CII1001
    }

    public void Contract_in_an_out_parameter()
    {
        if (TryGetC(register, out var c)) c.Execute();
    }

    private ServerContract Load()
    {
        var c = register.FindContract("1");
        if (!c.Review.IsCleared)
            throw new InvalidOperationException();

        return c;
    }

    public void Loaded_or_thrown()
    {
        Load().Execute();
    }

    private ServerContract? LoadOrNull()
    {
        var c = register.FindContract("1");
        return c.Review.IsCleared ? c : null;
    }

    public void Loaded_or_null()
    {
        var c = LoadOrNull();
        if (c is null)
            return;

        c.Execute();
    }

    public void Loaded_or_null_and_called()
    {
        LoadOrNull()?.Execute();
    }

    public void All_of_a_literal(ServerReview a, ServerReview b)
    {
        if (!new[] { a, b }.All(r => r.IsCleared))
            return;

        Gates.Execute(a);
        Gates.Execute(b);
    }

    public void All_of_a_literal_but_another(ServerReview a, ServerReview b, ServerReview c)
    {
        if (!new[] { a, b }.All(r => r.IsCleared))
            return;

        Gates.Execute(c); // CII1001
    }

    public void None_of_a_literal_is_not(ServerReview a, ServerReview b)
    {
        if (new[] { a, b }.Any(r => !r.IsCleared))
            return;

        Gates.Execute(a);
        Gates.Execute(b);
    }

    public void Any_of_a_literal(ServerReview a, ServerReview b)
    {
        if (!new[] { a, b }.Any(r => r.IsCleared))
            return;

        Gates.Execute(a); // CII1001
    }

    public void All_of_a_list(ServerReview a, ServerReview b)
    {
        var rs = new List<ServerReview> { a, b };
        if (!rs.TrueForAll(r => r.IsCleared))
            return;

        foreach (var r in rs) Gates.Execute(r);
    }

    public async Task First_async()
    {
        var c = await db.Contracts.FirstOrDefaultAsync(x => x.Review.Phase == ReviewPhase.Approved);
        if (c == null)
            return;

        c.Execute();
    }

    public async Task First_async_of_something_else()
    {
        var c = await db.Contracts.FirstOrDefaultAsync(x => x.Review.Phase == ReviewPhase.Filed);
        if (c == null)
            return;

        c.Execute(); // CII1001
    }

    public async Task Single_async()
    {
        var c = await db.Contracts.Where(x => x.Review.Phase == ReviewPhase.Approved).SingleAsync();
        c.Execute();
    }

    public async Task Single_async_unfiltered()
    {
        var c = await db.Contracts.Where(x => x.Price > 0).SingleAsync();
        c.Execute(); // CII1001
    }

    public async Task List_async()
    {
        foreach (var c in await db.Contracts.Where(x => x.Review.Phase == ReviewPhase.Approved).ToListAsync()) c.Execute();
    }

    public async Task List_async_of_the_others()
    {
        foreach (var c in await db.Contracts.Where(x => x.Review.Phase != ReviewPhase.Approved).ToListAsync()) c.Execute(); // CII1001
    }

    public async Task Several_operators()
    {
        var cs = await db.Contracts.Include(x => x.Review).AsNoTracking().Where(x => x.Price > 0 && x.Review.Phase == ReviewPhase.Approved).OrderBy(x => x.Price).ToListAsync();
        foreach (var c in cs) c.Execute();
    }

    public async Task Asynchronous_sequence()
    {
        await foreach (var c in db.Contracts.Where(x => x.Review.Phase == ReviewPhase.Approved).AsAsyncEnumerable()) c.Execute();
    }

    public async Task Asynchronous_sequence_unfiltered()
    {
        await foreach (var c in db.Contracts.Where(x => x.Price > 3).AsAsyncEnumerable()) c.Execute(); // CII1001
    }

    public async Task First_async_and_checked_then(ServerReview r)
    {
        var c = await db.Contracts.FirstAsync(x => x.Price > 1);
        if (!c.Review.IsCleared)
            return;

        c.Execute();
    }

    public void First(Guid id)
    {
        var c = db.Contracts.FirstOrDefault(x => x.Review.Phase == ReviewPhase.Approved && x.Price > 2);
        if (c is null)
            return;

        c.Execute();
    }

    public void Query_syntax()
    {
        var q = from c in db.Contracts where c.Review.Phase == ReviewPhase.Approved orderby c.Price select c;
        foreach (var c in q) c.Execute();
    }

    public async Task Projected_list_async()
    {
        var r = await db.Contracts.Where(x => x.Review.Phase == ReviewPhase.Approved).Select(x => x.Review).ToListAsync();
        foreach (var x in r) Gates.Execute(x);
    }

    public async Task Filtered_after_the_query()
    {
        var cs = await db.Contracts.ToListAsync();
        foreach (var c in cs.Where(c => c.Review.IsCleared)) c.Execute();
    }

    private async Task<ServerContract> LoadAsync()
    {
        var c = await db.Contracts.FirstAsync(x => x.Price > 1);
        if (!c.Review.IsCleared)
            throw new InvalidOperationException();

        return c;
    }

    public async Task Loaded_async_or_thrown()
    {
        var c = await LoadAsync();
        c.Execute();
    }

    private async Task<ServerContract?> LoadOrNullAsync()
    {
        var c = await db.Contracts.FirstAsync(x => x.Price > 1);
        return c.Review.IsCleared ? c : null;
    }

    public async Task Loaded_async_or_null()
    {
        var c = await LoadOrNullAsync();
        if (c is null)
            return;

        c.Execute();
    }

    private async IAsyncEnumerable<ServerReview> ClearedAsync(IAsyncEnumerable<ServerReview> all)
    {
        await foreach (var r in all) if (r.IsCleared) yield return r;
    }

    public async Task Own_asynchronous_iterator(IAsyncEnumerable<ServerReview> all)
    {
        await foreach (var r in ClearedAsync(all)) Gates.Execute(r);
    }

    public async Task Skipped_in_an_asynchronous_loop(IAsyncEnumerable<ServerReview> all)
    {
        await foreach (var r in all) { if (!r.IsCleared) continue; Gates.Execute(r); }
    }

    public async Task Validated_async(ServerReview r)
    {
        var v = await ValidateAsync(r);
        if (!v.Success)
            return;

        Gates.Execute(r);
    }

    private static async Task<Outcome> ValidateAsync(ServerReview r)
    {
        await Task.Yield();
        return r.IsCleared ? Outcome.Ok() : Outcome.Fail("no");
    }

    public void Ordered_and_taken(List<ServerContract> cs)
    {
        foreach (var c in cs.Where(c => c.Review.IsCleared).OrderBy(c => c.Price).Take(3)) c.Execute();
    }

    public void List_and_for_each(List<ServerContract> cs)
    {
        cs.Where(c => c.Review.IsCleared).ToList().ForEach(c => c.Execute());
    }

    public void Grouped(List<ServerContract> cs)
    {
        foreach (var g in cs.Where(c => c.Review.IsCleared).GroupBy(c => c.Price)) foreach (var c in g) c.Execute();
    }

    public void Found(List<ServerContract> cs)
    {
        var first = cs.Find(c => c.Review.IsCleared);
        first?.Execute();
    }

    public void Chunked(List<ServerContract> cs)
    {
        foreach (var chunk in cs.Where(c => c.Review.IsCleared).Chunk(10)) foreach (var c in chunk) c.Execute();
    }

    public void Looked_up(Dictionary<string, ServerContract> cs)
    {
        if (!cs.TryGetValue("1", out var c))
            return;

        if (!c.Review.IsCleared)
            return;

        c.Execute();
    }

    public void Deconstructed_pairs(Dictionary<string, ServerContract> cs)
    {
        foreach (var (key, c) in cs) { if (!c.Review.IsCleared) continue; c.Execute(); Office.Note(key); }
    }

    public void Values_of_a_dictionary(Dictionary<string, ServerContract> cs)
    {
        foreach (var c in cs.Values.Where(c => c.Review.IsCleared)) c.Execute();
    }

    public void Pairs_of_a_dictionary(Dictionary<string, ServerContract> cs)
    {
        foreach (var p in cs) { if (!p.Value.Review.IsCleared) continue; p.Value.Execute(); }
    }

    public void By_index(List<ServerContract> cs)
    {
        for (var i = 0; i < cs.Count; i++) { if (!cs[i].Review.IsCleared) continue; cs[i].Execute(); }
    }

    public void By_index_of_an_array(ServerContract[] cs)
    {
        for (var i = 0; i < cs.Length; i++) { var c = cs[i]; if (!c.Review.IsCleared) continue; c.Execute(); }
    }

    public void Removed(List<ServerContract> cs)
    {
        cs.RemoveAll(c => !c.Review.IsCleared);
        foreach (var c in cs) c.Execute();
    }
}

public static class OwnExtensions
{
    public static IEnumerable<T> Filter<T>(this IEnumerable<T> all, Func<T, bool> keep)
    {
        foreach (var x in all) if (keep(x)) yield return x;
    }

    public static void Each<T>(this IEnumerable<T> all, Action<T> act)
    {
        foreach (var x in all) act(x);
    }

    public static IEnumerable<ServerReview> OnlyCleared(this IEnumerable<ServerReview> all) => all.Where(r => r.IsCleared);

    public static IQueryable<ServerContract> OnlyCleared(this IQueryable<ServerContract> all) => all.Where(r => r.Review.Phase == ReviewPhase.Approved);

    public static void Own_generic_filter(List<ServerReview> rs)
    {
        foreach (var r in rs.Filter(r => r.IsCleared)) Gates.Execute(r);
    }

    public static void Own_generic_filter_of_something_else(List<ServerReview> rs)
    {
        foreach (var r in rs.Filter(r => r.IsFiled)) Gates.Execute(r); // CII1001
    }

    public static void Own_generic_loop(List<ServerReview> rs)
    {
        rs.Where(r => r.IsCleared).Each(r => Gates.Execute(r));
    }

    public static void Own_generic_loop_over_all(List<ServerReview> rs)
    {
        rs.Each(r => Gates.Execute(r)); // CII1001
    }

    public static void Own_extension(List<ServerReview> rs)
    {
        foreach (var r in rs.OnlyCleared()) Gates.Execute(r);
    }

    public static async Task Own_query_extension(IDb db)
    {
        foreach (var c in await db.Contracts.OnlyCleared().ToListAsync()) c.Execute();
    }
}
