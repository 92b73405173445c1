using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Systems.Repositories;

public sealed class ConcurrencyException : Exception;

public interface ITransaction : IAsyncDisposable
{
    Task CommitAsync(CancellationToken cancellationToken);
}

public interface IContractContext : IAsyncDisposable
{
    IQueryable<ServerContract> Contracts { get; }

    Task<ITransaction> BeginAsync(CancellationToken cancellationToken);

    Task<ServerContract> ReloadAsync(string number, CancellationToken cancellationToken);

    Task<int> SaveChangesAsync(CancellationToken cancellationToken);
}

// --- 6: the query asks, or does not

public sealed class QueriedContracts(IContractContext context)
{
    public void StartCleared(DateOnly day)
    {
        var due = context.Contracts
            .Where(contract => contract.Price > 0)
            .AsEnumerable()
            .Where(contract => contract.Review.IsCleared)
            .OrderBy(contract => contract.Price)
            .Take(day.Day)
            .ToList();
        foreach (var contract in due)
            contract.Execute();
    }

    public void StartPaid()
    {
        var due = context.Contracts
            .Where(contract => contract.Price > 0)
            .AsEnumerable()
            .Where(contract => !contract.Review.IsRefused)
            .ToList();
        foreach (var contract in due)
            contract.Execute(); // CII1001: not refused is not cleared
    }

    public void StartOne(string number)
    {
        var contract = context.Contracts.AsEnumerable().SingleOrDefault(c => c.Review.Number == number && c.Review.IsCleared);
        contract?.Execute();
    }

    public void StartOneOfNumber(string number)
    {
        var contract = context.Contracts.AsEnumerable().SingleOrDefault(c => c.Review.Number == number || c.Review.IsCleared);
        contract?.Execute(); // CII1001
    }
}

// --- 7: a unit of work

public sealed class UnitOfWork(IContractContext context)
{
    public async Task StartAsync(string number, CancellationToken cancellationToken)
    {
        await using var transaction = await context.BeginAsync(cancellationToken);
        var contract = await context.ReloadAsync(number, cancellationToken);
        if (contract.Review.Phase != ReviewPhase.Approved)
            return;

        await contract.ExecuteAsync();
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task StartWhateverHappensAsync(string number, CancellationToken cancellationToken)
    {
        var contract = await context.ReloadAsync(number, cancellationToken);
        await using var transaction = await context.BeginAsync(cancellationToken);
        try
        {
            contract.Review.EnsureCleared();
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        finally
        {
            await contract.ExecuteAsync(); // CII1001: also when the guard has thrown
        }
    }
}

// --- 8: optimistic concurrency, tried again with what was read anew

public sealed class OptimisticStart(IContractContext context)
{
    private const int Tries = 3;

    public async Task<bool> StartAsync(string number, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var contract = await context.ReloadAsync(number, cancellationToken);
            if (!contract.Review.IsCleared)
                return false;

            try
            {
                contract.Execute();
                await context.SaveChangesAsync(cancellationToken);
                return true;
            }
            catch (ConcurrencyException) when (attempt < Tries)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50 * attempt), cancellationToken);
            }
        }
    }

    public async Task<bool> StartOnceAskedAsync(string number, CancellationToken cancellationToken)
    {
        var contract = await context.ReloadAsync(number, cancellationToken);
        if (!contract.Review.IsCleared)
            return false;

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                contract.Execute(); // CII1001: in the second round it is another object
                await context.SaveChangesAsync(cancellationToken);
                return true;
            }
            catch (ConcurrencyException) when (attempt < Tries)
            {
                contract = await context.ReloadAsync(number, cancellationToken);
            }
        }
    }
}

// --- 9: a cache before the store

public interface IContractStore
{
    ServerContract? Find(string number);
}

public sealed class CachedContracts(IContractStore store) : IContractStore
{
    private readonly Dictionary<string, ServerContract> _cache = new(StringComparer.Ordinal);

    public ServerContract? Find(string number)
    {
        if (_cache.TryGetValue(number, out var cached))
            return cached;

        var found = store.Find(number);
        if (found is not null)
            _cache[number] = found;
        return found;
    }

    public bool Start(string number)
    {
        if (!_cache.TryGetValue(number, out var contract))
        {
            contract = store.Find(number);
            if (contract is null)
                return false;
            _cache.Add(number, contract);
        }

        if (!contract.Review.IsCleared)
            return false;

        contract.Execute();
        return true;
    }

    public bool StartStored(string number)
    {
        if (!_cache.TryGetValue(number, out var contract) || !contract.Review.IsCleared)
            contract = store.Find(number);

        contract?.Execute(); // CII1001: the one from the store was not asked
        return contract is not null;
    }
}

// --- 10: specifications

public interface ISpecification<in T>
{
    bool IsSatisfiedBy(T candidate);
}

public sealed class Affordable(decimal limit) : ISpecification<ServerContract>
{
    public bool IsSatisfiedBy(ServerContract candidate) => candidate.Price <= limit;
}

public sealed class Cleared : ISpecification<ServerContract>
{
    public bool IsSatisfiedBy(ServerContract candidate) => candidate.Review.IsCleared;
}

public sealed class ReadyToStart(decimal limit)
{
    private readonly Cleared _cleared = new();
    private readonly Affordable _affordable = new(limit);

    public bool Both(ServerContract contract) => _cleared.IsSatisfiedBy(contract) && _affordable.IsSatisfiedBy(contract);

    public bool Either(ServerContract contract) => _cleared.IsSatisfiedBy(contract) || _affordable.IsSatisfiedBy(contract);

    public void Start(ServerContract contract)
    {
        if (Both(contract))
            contract.Execute();
    }

    public void StartIfEither(ServerContract contract)
    {
        if (Either(contract))
            contract.Execute(); // CII1001
    }

    public void StartIf(ISpecification<ServerContract> specification, ServerContract contract)
    {
        if (specification.IsSatisfiedBy(contract))
            contract.Execute(); // CII1001: any specification
    }

    public void StartAll(IReadOnlyCollection<ServerContract> contracts)
    {
        foreach (var contract in contracts.Where(_cleared.IsSatisfiedBy).Where(_affordable.IsSatisfiedBy))
            contract.Execute();
    }

    public void StartAffordable(IReadOnlyCollection<ServerContract> contracts)
    {
        foreach (var contract in contracts.Where(_affordable.IsSatisfiedBy))
            contract.Execute(); // CII1001
    }
}
