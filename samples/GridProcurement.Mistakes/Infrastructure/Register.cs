using System.Collections.Concurrent;
using GridProcurement.Mistakes.Domain;

namespace GridProcurement.Mistakes.Infrastructure;

/// <summary>A table with one key.</summary>
public interface IRegister<T>
    where T : class
{
    Task AddAsync(string key, T entry, CancellationToken cancellationToken);

    Task<T> GetAsync(string key, CancellationToken cancellationToken);

    Task<IReadOnlyList<T>> ListAsync(CancellationToken cancellationToken);
}

public sealed class InMemoryRegister<T> : IRegister<T>
    where T : class
{
    private readonly ConcurrentDictionary<string, T> _entries = new(StringComparer.Ordinal);

    public Task AddAsync(string key, T entry, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_entries.TryAdd(key, entry))
            throw new ProcurementException($"{typeof(T).Name} {key} is registered already.");
        return Task.CompletedTask;
    }

    public Task<T> GetAsync(string key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _entries.TryGetValue(key, out T? entry)
            ? Task.FromResult(entry)
            : throw new ProcurementException($"There is no {typeof(T).Name} {key}.");
    }

    public Task<IReadOnlyList<T>> ListAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<T> all = [.. _entries.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
        return Task.FromResult(all);
    }
}
