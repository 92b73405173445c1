using System.Collections;
using System.Collections.Generic;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// A dictionary whose copy costs nothing until one of the two is changed: states are cloned at every edge of a graph, and most edges change little.
/// Not safe for concurrent use; one body is analysed by one thread.
/// </summary>
internal sealed class SharedMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    private Dictionary<TKey, TValue> _entries;
    private bool _isShared;

    public SharedMap() => _entries = new();

    /// <summary>Starts with what <paramref name="original"/> holds.</summary>
    public SharedMap(SharedMap<TKey, TValue> original)
    {
        _entries = original._entries;
        original._isShared = _isShared = true;
    }

    /// <summary>Grows with every change.</summary>
    public int Version { get; private set; }

    public int Count => _entries.Count;

    public Dictionary<TKey, TValue>.KeyCollection Keys => _entries.Keys;

    public Dictionary<TKey, TValue>.ValueCollection Values => _entries.Values;

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => _entries.Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => _entries.Values;

    public TValue this[TKey key]
    {
        get => _entries[key];
        set
        {
            if (_isShared && _entries.TryGetValue(key, out var known) && EqualityComparer<TValue>.Default.Equals(known, value))
                return;
            Own()[key] = value;
        }
    }

    /// <summary>Whether nothing was changed on either side since one was copied from the other.</summary>
    public bool IsSameAs(SharedMap<TKey, TValue> other) => ReferenceEquals(_entries, other._entries);

    public bool HasSameContent(SharedMap<TKey, TValue> other)
    {
        if (IsSameAs(other))
            return true;
        if (Count != other.Count)
            return false;
        foreach (var entry in _entries)
        {
            if (!other._entries.TryGetValue(entry.Key, out var value) || !EqualityComparer<TValue>.Default.Equals(entry.Value, value))
                return false;
        }

        return true;
    }

    public bool ContainsKey(TKey key) => _entries.ContainsKey(key);

    public bool TryGetValue(TKey key, out TValue value) => _entries.TryGetValue(key, out value!);

    public void Add(TKey key, TValue value) => Own().Add(key, value);

    public bool Remove(TKey key) => _entries.ContainsKey(key) && Own().Remove(key);

    public void Clear()
    {
        Version++;
        _entries = new();
        _isShared = false;
    }

    /// <summary>Drops what it holds and holds from now on what <paramref name="other"/> does.</summary>
    public void ReplaceBy(SharedMap<TKey, TValue> other)
    {
        Version++;
        _entries = other._entries;
        other._isShared = _isShared = true;
    }

    public Dictionary<TKey, TValue>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<TKey, TValue> Own()
    {
        Version++;
        if (_isShared)
        {
            _entries = new(_entries);
            _isShared = false;
        }

        return _entries;
    }
}
