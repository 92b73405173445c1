using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard;

namespace Procurement.Cases.FilledElsewhere;

/// <summary>What was shown of all elements need not be true of those that a call puts in.</summary>
public static class Arguments
{
    private static void Add(List<ServerContract> contracts, ServerContract more) => contracts.Add(more);

    private static void Put(List<ServerContract> contracts, ServerContract more) => contracts[0] = more;

    private static void AddLater(List<ServerContract> contracts, ServerContract more) => Add(contracts, more);

    private static void Print(List<ServerContract> contracts, List<string> lines)
    {
        foreach (var contract in contracts)
            lines.Add(contract.Review.Number);
        var own = new List<ServerContract>(contracts);
        own.AddRange(contracts);
        lines.Add(own.Count.ToString());
    }

    public static void Added(List<ServerContract> contracts, ServerContract more)
    {
        if (!contracts.All(static c => c.Review.IsCleared))
            return;
        Add(contracts, more);
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void AddedByAnother(List<ServerContract> contracts, ServerContract more)
    {
        if (!contracts.All(static c => c.Review.IsCleared))
            return;
        AddLater(contracts, more);
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void Replaced(List<ServerContract> contracts, ServerContract more)
    {
        if (!contracts.All(static c => c.Review.IsCleared))
            return;
        Put(contracts, more);
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void AddedInside(List<ServerContract> contracts, ServerContract more)
    {
        if (!contracts.All(static c => c.Review.IsCleared))
            return;
        Local();
        foreach (var contract in contracts)
            contract.Execute(); // CII1001

        void Local() => contracts.Add(more);
    }

    public static void AddedByAlias(List<ServerContract> contracts, List<ServerContract> others, ServerContract more)
    {
        if (!contracts.All(static c => c.Review.IsCleared))
            return;
        others.Add(more);
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void AddedToItself(List<ServerContract> contracts, ServerContract more)
    {
        if (!contracts.All(static c => c.Review.IsCleared))
            return;
        contracts.Add(more);
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void FilledByFramework(ServerContract[] contracts, ServerContract more)
    {
        if (!contracts.All(static c => c.Review.IsCleared))
            return;
        Array.Fill(contracts, more);
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void OnlyPrinted(List<ServerContract> contracts)
    {
        if (!contracts.All(static c => c.Review.IsCleared))
            return;
        Print(contracts, new());
        foreach (var contract in contracts)
            contract.Execute();
    }

    public static void AddedCleared(List<ServerContract> contracts, ServerContract more)
    {
        if (!contracts.All(static c => c.Review.IsCleared) || !more.Review.IsCleared)
            return;
        contracts.Add(more);
        foreach (var contract in contracts)
            contract.Execute();
    }
}

public sealed class Basket
{
    private readonly List<ServerContract> _contracts = new();
    private readonly List<string> _notes = new();

    private void Load(ServerContract more) => _contracts.Add(more);

    private void LoadAll(ServerContract more) => Load(more);

    private void Note(string text) => _notes.Add(text);

    public void Loaded(ServerContract more)
    {
        if (!_contracts.All(static c => c.Review.IsCleared))
            return;
        LoadAll(more);
        foreach (var contract in _contracts)
            contract.Execute(); // CII1001
    }

    public void Noted()
    {
        if (!_contracts.All(static c => c.Review.IsCleared))
            return;
        Note("all cleared");
        foreach (var contract in _contracts)
            contract.Execute();
    }
}
