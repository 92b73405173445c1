using System;
using System.Collections.Generic;

namespace CiiGuard.Analyzers.Flow;

/// <summary>A set whose copy costs nothing until one of the two is changed; see <see cref="SharedMap{TKey, TValue}"/>.</summary>
internal sealed class SharedSet<T>
{
    private HashSet<T> _items;
    private bool _isShared;

    public SharedSet() => _items = new();

    /// <summary>Starts with what <paramref name="original"/> holds.</summary>
    public SharedSet(SharedSet<T> original)
    {
        _items = original._items;
        original._isShared = _isShared = true;
    }

    /// <summary>Grows with every change.</summary>
    public int Version { get; private set; }

    public int Count => _items.Count;

    /// <summary>Whether nothing was changed on either side since one was copied from the other.</summary>
    public bool IsSameAs(SharedSet<T> other) => ReferenceEquals(_items, other._items);

    public bool HasSameContent(SharedSet<T> other) => IsSameAs(other) || _items.SetEquals(other._items);

    public bool Contains(T item) => _items.Contains(item);

    public bool Add(T item) => !_items.Contains(item) && Own().Add(item);

    public bool Remove(T item) => _items.Contains(item) && Own().Remove(item);

    public void Clear()
    {
        Version++;
        _items = new();
        _isShared = false;
    }

    public void RemoveWhere(Predicate<T> match)
    {
        foreach (var item in _items)
        {
            if (!match(item))
                continue;
            Own().RemoveWhere(match);
            return;
        }
    }

    /// <summary>Adds the items of <paramref name="other"/>; whether there was a new one.</summary>
    public bool UnionWith(SharedSet<T> other)
    {
        if (IsSameAs(other) || _items.IsSupersetOf(other._items))
            return false;
        Own().UnionWith(other._items);
        return true;
    }

    /// <summary>Keeps what <paramref name="other"/> holds too; whether something was dropped.</summary>
    public bool IntersectWith(SharedSet<T> other)
    {
        if (IsSameAs(other) || _items.IsSubsetOf(other._items))
            return false;
        Own().IntersectWith(other._items);
        return true;
    }

    /// <summary>Drops what it holds and holds from now on what <paramref name="other"/> does.</summary>
    public void ReplaceBy(SharedSet<T> other)
    {
        Version++;
        _items = other._items;
        other._isShared = _isShared = true;
    }

    /// <summary>Drops what it holds and holds <paramref name="items"/>, which nobody else may change; whether that is something else.</summary>
    public bool ReplaceBy(HashSet<T> items)
    {
        if (_items.SetEquals(items))
            return false;
        Version++;
        _items = items;
        _isShared = false;
        return true;
    }

    public HashSet<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    private HashSet<T> Own()
    {
        Version++;
        if (_isShared)
        {
            _items = new(_items);
            _isShared = false;
        }

        return _items;
    }
}
