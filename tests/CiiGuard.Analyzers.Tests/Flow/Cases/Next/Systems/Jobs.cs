using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Systems.Jobs;

public abstract class BackgroundService
{
    protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
}

// --- 16: a service that wakes up now and then

public sealed class PerformanceService(IRegister register, string number) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(5));
        var contract = register.FindContract(number);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (!contract.Review.IsCleared)
                continue;

            await contract.ExecuteAsync();
            break;
        }
    }
}

public sealed class RenewalService(IRegister register, string number) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(5));
        var contract = register.FindContract(number);
        if (!contract.Review.IsCleared)
            return;

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                contract.Renew(); // CII1001: after a failure the review was opened again
            }
            catch (TimeoutException)
            {
                contract.Review.Reopen();
            }
        }
    }
}

public sealed class WaitingService(IRegister register, string number) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var contract = register.FindContract(number);
        while (!contract.Review.IsCleared)
        {
            if (stoppingToken.IsCancellationRequested)
                return;
            await Task.Delay(1000, stoppingToken);
        }

        await contract.ExecuteAsync();
    }
}

public sealed class ImpatientService(IRegister register, string number) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var contract = register.FindContract(number);
        while (!contract.Review.IsCleared && !stoppingToken.IsCancellationRequested)
            await Task.Delay(1000, stoppingToken);

        await contract.ExecuteAsync(); // CII1001: it may have been asked to stop
    }
}

// --- 17: a job of a scheduler, with attempts

public sealed class JobContext
{
    public Dictionary<string, object> Data { get; } = [];

    public int Attempt { get; init; }
}

public sealed class StartJob(IAuditor auditor)
{
    public Task Execute(JobContext context)
    {
        if (context.Data["contract"] is not ServerContract contract)
            throw new InvalidOperationException("There is no contract.");

        switch (contract.Review.Phase)
        {
            case ReviewPhase.Approved:
                return contract.ExecuteAsync();
            case ReviewPhase.Refused or ReviewPhase.Ended:
                context.Data.Remove("contract");
                return Task.CompletedTask;
            case var phase when context.Attempt > 10:
                throw new TimeoutException(phase.ToString());
            default:
                auditor.Look(contract.Review);
                return Task.CompletedTask;
        }
    }

    public Task ExecuteAtLast(JobContext context)
    {
        if (context.Data["contract"] is not ServerContract contract)
            throw new InvalidOperationException("There is no contract.");

        switch (contract.Review.Phase)
        {
            case ReviewPhase.Approved:
            case ReviewPhase.Filed when context.Attempt > 10:
                return contract.ExecuteAsync(); // CII1001: waiting is no clearance
            default:
                auditor.Look(contract.Review);
                return Task.CompletedTask;
        }
    }
}

// --- 18: a channel between who asks and who acts

public sealed class StartQueue
{
    private readonly Channel<ServerContract> _queue = Channel.CreateBounded<ServerContract>(100);

    public async Task<bool> EnqueueAsync(ServerContract contract, CancellationToken cancellationToken)
    {
        if (!contract.Review.IsCleared)
            return false;

        await _queue.Writer.WriteAsync(contract, cancellationToken);
        return true;
    }

    public async Task ConsumeAsync(CancellationToken cancellationToken)
    {
        await foreach (var contract in _queue.Reader.ReadAllAsync(cancellationToken))
            await contract.ExecuteAsync(); // CII1001: what was cleared when it went in may be open again
    }

    public async Task ConsumeCarefullyAsync(CancellationToken cancellationToken)
    {
        await foreach (var contract in _queue.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (contract.Review.IsCleared)
                await contract.ExecuteAsync();
        }
    }

    public async Task DrainAsync()
    {
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (_queue.Reader.TryRead(out var contract))
            {
                if (contract.Review.IsOpen)
                    continue;
                contract.Execute();
            }
        }
    }

    public void DrainNow()
    {
        while (_queue.Reader.TryRead(out var contract))
        {
            if (contract.Review.IsOpen)
                Office.Note(contract.Review.Number);
            contract.Execute(); // CII1001
        }
    }
}

// --- 19: in parallel

public sealed class ParallelStart
{
    public Task StartAsync(IEnumerable<ServerContract> contracts, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(contracts, cancellationToken, static async (contract, token) =>
        {
            if (!contract.Review.IsCleared)
                return;

            await contract.ExecuteAsync().WaitAsync(token);
        });

    public Task StartUnaskedAsync(IEnumerable<ServerContract> contracts, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(contracts, cancellationToken, static async (contract, token) =>
        {
            await contract.ExecuteAsync().WaitAsync(token); // CII1001
        });

    public async Task StartTogetherAsync(IReadOnlyList<ServerContract> contracts)
    {
        var started = new ConcurrentBag<string>();
        var tasks = new List<Task>(contracts.Count);
        foreach (var contract in contracts)
        {
            if (!contract.Review.IsCleared)
                continue;
            tasks.Add(contract.ExecuteAsync());
            started.Add(contract.Review.Number);
        }

        await Task.WhenAll(tasks);
    }

    public async Task StartFirstAsync(IReadOnlyList<ServerContract> contracts)
    {
        var tasks = contracts.Select(static contract => contract.Review.EnsureClearedAsync()).ToList();
        await Task.WhenAny(tasks);
        foreach (var contract in contracts)
            await contract.ExecuteAsync(); // CII1001: one of them has been asked
    }
}

// --- 20: an outbox

public abstract record OutboxMessage(long Id);

public sealed record StartMessage(long Id, ServerContract Contract) : OutboxMessage(Id);

public sealed record ReopenMessage(long Id, ServerReview Review) : OutboxMessage(Id);

public sealed class OutboxProcessor
{
    public int Process(IReadOnlyList<OutboxMessage> messages)
    {
        var done = 0;
        foreach (var message in messages)
        {
            switch (message)
            {
                case StartMessage { Contract: { Review.IsCleared: true } contract }:
                    contract.Execute();
                    done++;
                    break;
                case StartMessage start when start.Contract.Review.IsRefused:
                    Office.Note($"{start.Id} is dropped");
                    done++;
                    break;
                case StartMessage:
                    break;
                case ReopenMessage(_, var review):
                    review.Reopen();
                    done++;
                    break;
            }
        }

        return done;
    }

    public void ProcessSorted(IReadOnlyList<OutboxMessage> messages, ServerContract contract)
    {
        if (!contract.Review.IsCleared)
            return;

        foreach (var message in messages.OrderBy(static message => message.Id))
        {
            if (message is ReopenMessage reopen)
                reopen.Review.Reopen();
        }

        contract.Execute(); // CII1001: a message may have been about its review
    }
}
