using System.Collections.Concurrent;
using GridProcurement.Contracts;
using GridProcurement.Review;

namespace GridProcurement.Infrastructure;

/// <summary>Keeps the steps in the order in which they were written. The real one is a table without update rights.</summary>
public sealed class InMemoryReviewJournal(ILog log) : IReviewJournal
{
    private readonly ConcurrentQueue<ReviewStep> _steps = [];

    public async Task AppendAsync(ReviewStep step, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        _steps.Enqueue(step);
        log.Info($"review {step.FileNumber}: {step.Before} -> {step.After} ({step.Basis})");
    }

    public Task<IReadOnlyList<ReviewStep>> ReadAsync(string fileNumber, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<ReviewStep> steps = [.. _steps.Where(step => step.FileNumber == fileNumber)];
        return Task.FromResult(steps);
    }
}

public sealed class InMemoryContractLedger(ILog log) : IContractLedger
{
    private readonly ConcurrentQueue<LedgerEntry> _entries = [];

    public IReadOnlyCollection<LedgerEntry> Entries => _entries;

    public async Task EnterAsync(LedgerEntry entry, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        _entries.Enqueue(entry);
        log.Info($"contract {entry.ContractNumber}: {entry.Stage} on {entry.On:O} ({entry.Note})");
    }
}
