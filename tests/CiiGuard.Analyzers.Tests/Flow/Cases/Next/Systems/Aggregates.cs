using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Systems.Aggregates;

// --- 41: an aggregate that guards its own invariants

public sealed class Framework
{
    private readonly List<ServerContract> _callOffs = [];
    private ServerContract _master;

    public Framework(ServerContract master) => _master = master;

    public IReadOnlyList<ServerContract> CallOffs => _callOffs;

    public void CallOff(ServerContract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        if (!contract.Review.IsCleared)
            throw new InvalidOperationException("open");

        _callOffs.Add(contract);
        contract.Execute();
    }

    public void Replace(ServerContract master) => _master = master;

    public void Start()
    {
        if (!_master.Review.IsCleared)
            throw new InvalidOperationException("open");

        _master.Execute();
    }

    public void StartAnother(ServerContract other)
    {
        if (!_master.Review.IsCleared)
            throw new InvalidOperationException("open");

        Replace(other);
        _master.Execute(); // CII1001
    }

    public void StartAll()
    {
        foreach (var contract in _callOffs)
            contract.Execute(); // CII1001: they were cleared when they were called off
    }

    public void StartOpenToo()
    {
        foreach (var contract in _callOffs.Where(static contract => contract.Price > 0))
        {
            if (contract.Review.IsOpen)
                continue;
            contract.Execute();
        }
    }
}

// --- 42: events are played back

public abstract record DomainEvent;

public sealed record Filed : DomainEvent;

public sealed record Passed : DomainEvent;

public sealed record OpenedAgain : DomainEvent;

public sealed class ReplayedReview(ServerReview review)
{
    public void Play(IEnumerable<DomainEvent> events)
    {
        foreach (var change in events)
        {
            switch (change)
            {
                case Passed:
                    review.Approve();
                    break;
                case OpenedAgain:
                    review.Reopen();
                    break;
            }
        }
    }

    public void PlayAndStart(IEnumerable<DomainEvent> events)
    {
        Play(events);
        if (review.IsCleared)
            Gates.Execute(review);
    }

    public void PlayAndStartUnasked(IEnumerable<DomainEvent> events)
    {
        review.Approve();
        Play(events);
        Gates.Execute(review); // CII1001
    }

    public void StartOnPass(DomainEvent change)
    {
        if (change is Passed)
        {
            review.Approve();
            Gates.Execute(review);
        }
        else if (change is not OpenedAgain)
        {
            Gates.Execute(review); // CII1001
        }
    }
}

// --- 43: locks and scopes

public sealed class Ledger : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly object _sync = new();
    private bool _closed;

    public async Task StartAsync(ServerContract contract, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_closed || !contract.Review.IsCleared)
                return;
            await contract.ExecuteAsync();
        }
        finally
        {
            _gate.Release();
        }
    }

    public void StartOutside(ServerContract contract)
    {
        bool isReady;
        lock (_sync)
        {
            isReady = !_closed && contract.Review.IsCleared;
        }

        if (isReady)
            contract.Execute();
    }

    public void StartInTheLock(ServerContract contract)
    {
        var isReady = contract.Review.IsCleared;
        lock (_sync)
        {
            if (!isReady)
                contract.Review.Refuse();
            contract.Execute(); // CII1001: it may have been refused just now
        }
    }

    public void Dispose()
    {
        _closed = true;
        _gate.Dispose();
    }
}

// --- 44: lazy values and properties that compute

public sealed class LazyDesk(IRegister register, string number)
{
    private readonly Lazy<ServerContract> _contract = new(() => register.FindContract(number));
    private ServerContract? _loaded;

    private ServerContract Loaded => _loaded ??= register.FindContract(number);

    private ServerContract Fresh => register.FindContract(number);

    public void Start()
    {
        var contract = _contract.Value;
        if (contract.Review.IsCleared)
            contract.Execute();
    }

    public void StartLoaded()
    {
        var contract = Loaded;
        if (contract.Review.IsCleared)
            contract.Execute();
    }

    public void StartFresh()
    {
        if (Fresh.Review.IsCleared)
            Fresh.Execute(); // CII1001: every read finds another one
    }
}

// --- 45: paging through what is due

public sealed class Paging(Func<int, Task<IReadOnlyList<ServerContract>>> read)
{
    public async Task<int> StartAsync()
    {
        var started = 0;
        for (var page = 0; ; page++)
        {
            var contracts = await read(page);
            if (contracts.Count == 0)
                return started;

            var cleared = contracts.Where(static contract => contract.Review.IsCleared).ToArray();
            for (var i = 0; i < cleared.Length; i++)
            {
                await cleared[i].ExecuteAsync();
                started++;
            }
        }
    }

    public async Task<int> StartFirstOfPageAsync()
    {
        var started = 0;
        for (var page = 0; ; page++)
        {
            var contracts = await read(page);
            if (contracts.Count == 0)
                return started;

            if (!contracts[0].Review.IsCleared)
                continue;
            for (var i = 0; i < contracts.Count; i++)
            {
                await contracts[i].ExecuteAsync(); // CII1001: the first was asked
                started++;
            }
        }
    }

    public async IAsyncEnumerable<ServerContract> ClearedAsync()
    {
        for (var page = 0; await read(page) is { Count: > 0 } contracts; page++)
        {
            foreach (var contract in contracts)
            {
                if (contract.Review.IsCleared)
                    yield return contract;
            }
        }
    }

    public async Task StartStreamAsync()
    {
        await foreach (var contract in ClearedAsync())
            await contract.ExecuteAsync();
    }
}
