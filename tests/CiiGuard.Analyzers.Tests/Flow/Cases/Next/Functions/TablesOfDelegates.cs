using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.TablesOfDelegates;

/// <summary>What comes out of a table may be whatever is in it.</summary>
public static class MemberTables
{
    private static readonly Dictionary<string, Action<ServerContract>> Steps = new() { ["end"] = static c => c.Review.Withdraw(), ["note"] = static c => Office.Note(c.Review.Number) };

    private static readonly (string Name, Action<ServerContract> Run)[] Named = [("end", static c => c.Review.Withdraw())];

    private static readonly Step[] Records = [new("end", static c => c.Review.Withdraw())];

    private static readonly Lazy<Action<ServerContract>> Late = new(() => static c => c.Review.Withdraw());

    private static readonly List<Func<ServerContract, Task>> Filled = new();

    static MemberTables() => Filled.Add(async c =>
    {
        await Task.Yield();
        c.Review.Withdraw();
    });

    private static Action<ServerContract> Pick(int number) => number == 0 ? static _ => { } : static c => c.Review.Withdraw();

    public static void Indexed(ServerContract contract)
    {
        if (!contract.Review.IsCleared)
            return;
        contract.Execute();
        Steps["end"](contract);
        contract.Execute(); // CII1001
    }

    public static void Found(ServerContract contract, string name)
    {
        contract.Review.EnsureCleared();
        if (Steps.TryGetValue(name, out var step))
            step(contract);
        contract.Execute(); // CII1001
    }

    public static void FoundOrNull(ServerContract contract, string name)
    {
        contract.Review.EnsureCleared();
        Steps.GetValueOrDefault(name)?.Invoke(contract);
        contract.Execute(); // CII1001
    }

    public static void Matched(ServerContract contract, string name)
    {
        contract.Review.EnsureCleared();
        if (Steps.GetValueOrDefault(name) is { } step)
            step(contract);
        contract.Execute(); // CII1001
    }

    public static void Each(ServerContract contract)
    {
        contract.Review.EnsureCleared();
        foreach (var (_, step) in Steps)
            step(contract);
        contract.Execute(); // CII1001
    }

    public static void EachValue(ServerContract contract)
    {
        contract.Review.EnsureCleared();
        foreach (var step in Steps.Values.Where(static s => s is not null))
            step(contract);
        contract.Execute(); // CII1001
    }

    public static void CheckedAgain(ServerContract contract, string name)
    {
        Steps[name](contract);
        contract.Review.EnsureCleared();
        contract.Execute();
    }

    public static void Tuples(ServerContract contract)
    {
        contract.Review.EnsureCleared();
        foreach (var (_, run) in Named)
            run(contract);
        contract.Execute(); // CII1001
    }

    public static void RecordsOfDelegates(ServerContract contract)
    {
        contract.Review.EnsureCleared();
        foreach (var step in Records)
            step.Run(contract);
        contract.Execute(); // CII1001
    }

    public static void MadeLater(ServerContract contract)
    {
        contract.Review.EnsureCleared();
        Late.Value(contract);
        contract.Execute(); // CII1001
    }

    public static async Task Awaited(ServerContract contract)
    {
        contract.Review.EnsureCleared();
        foreach (var step in Filled)
            await step(contract);
        contract.Execute(); // CII1001
    }

    public static void Given(ServerContract contract)
    {
        contract.Review.EnsureCleared();
        Pick(1)(contract);
        contract.Execute(); // CII1001
    }

    private sealed record Step(string Name, Action<ServerContract> Run);
}

/// <summary>A local table is followed with its local, and what a caller hands over is the caller's to answer for.</summary>
public static class OtherTables
{
    private static void End(ServerContract contract) => contract.Review.Withdraw();

    public static void Harmless(ServerContract contract)
    {
        var steps = new List<Action<ServerContract>> { static c => c.Review.EnsureCleared() };
        contract.Review.EnsureCleared();
        foreach (var step in steps)
            step(contract);
        foreach (var step in steps.Where(static s => s is not null))
            step(contract);
        steps[0](contract);
        contract.Execute();
    }

    public static void Local(ServerContract contract)
    {
        var steps = new List<Action<ServerContract>> { End };
        contract.Review.EnsureCleared();
        foreach (var step in steps)
            step(contract);
        contract.Execute(); // CII1001
    }

    public static void LocalArray(ServerContract contract)
    {
        Action<ServerContract>[] steps = [static c => c.Review.Withdraw()];
        contract.Review.EnsureCleared();
        foreach (var step in steps)
            step(contract);
        contract.Execute(); // CII1001
    }

    public static void LocalDictionary(ServerContract contract)
    {
        var steps = new Dictionary<string, Action<ServerContract>> { ["end"] = static c => c.Review.Withdraw() };
        contract.Review.EnsureCleared();
        if (steps.TryGetValue("end", out var step))
            step(contract);
        contract.Execute(); // CII1001
    }

    public static void Copied(ServerContract contract)
    {
        Action<ServerContract> step = static c => c.Review.Withdraw();
        var same = step;
        contract.Review.EnsureCleared();
        same(contract);
        contract.Execute(); // CII1001
    }

    public static void Handed(ServerContract contract, Action<ServerContract> one, List<Action<ServerContract>> several)
    {
        contract.Review.EnsureCleared();
        one(contract);
        var same = one;
        same(contract);
        foreach (var step in several)
            step(contract);
        contract.Execute();
    }
}

/// <summary>What stands in a table is judged where it stands.</summary>
public static class GatesInTables
{
    private static readonly Dictionary<string, Action<ServerContract>> Wrong = new() { ["run"] = static c => c.Execute() }; // CII1001

    private static readonly Dictionary<string, Action<ServerContract>> Right = new()
    {
        ["run"] = static c =>
        {
            if (c.Review.IsCleared)
                c.Execute();
        },
    };

    public static int Count => Wrong.Count + Right.Count;
}
