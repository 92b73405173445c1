using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// A conjunction "token ∈ states" that holds on top of the store when some condition does.
/// A token that is not mentioned is not constrained. <see cref="Impossible"/> means that the condition cannot hold.
/// </summary>
internal sealed class Facts : IEquatable<Facts>
{
    public static readonly Facts None = new(ImmutableArray<KeyValuePair<Token, StateSet>>.Empty, false);
    public static readonly Facts Impossible = new(ImmutableArray<KeyValuePair<Token, StateSet>>.Empty, true);

    // Sorted by token id, so that equality and merging are linear.
    private readonly ImmutableArray<KeyValuePair<Token, StateSet>> _entries;

    private Facts(ImmutableArray<KeyValuePair<Token, StateSet>> entries, bool impossible)
    {
        _entries = entries;
        IsImpossible = impossible;
    }

    public bool IsImpossible { get; }

    public bool IsNone => !IsImpossible && _entries.IsEmpty;

    public ImmutableArray<KeyValuePair<Token, StateSet>> Entries => _entries;

    public static Facts Of(Token token, StateSet states) =>
        states.IsEmpty ? Impossible : new(ImmutableArray.Create(new KeyValuePair<Token, StateSet>(token, states)), false);

    public static Facts Of(List<KeyValuePair<Token, StateSet>> entries)
    {
        if (entries.Count == 0)
            return None;
        entries.Sort(static (a, b) => a.Key.Id.CompareTo(b.Key.Id));
        return new(entries.ToImmutableArray(), false);
    }

    public bool TryGet(Token token, out StateSet states)
    {
        foreach (var entry in _entries)
        {
            if (ReferenceEquals(entry.Key, token))
            {
                states = entry.Value;
                return true;
            }
        }

        states = default;
        return false;
    }

    /// <summary>Both hold: intersection per token.</summary>
    public Facts And(Facts other)
    {
        if (IsImpossible || other.IsImpossible)
            return Impossible;
        if (IsNone)
            return other;
        if (other.IsNone)
            return this;
        var merged = new List<KeyValuePair<Token, StateSet>>(_entries.Length + other._entries.Length);
        foreach (var entry in _entries)
        {
            var states = other.TryGet(entry.Key, out var more) ? entry.Value & more : entry.Value;
            if (states.IsEmpty)
                return Impossible;
            merged.Add(new(entry.Key, states));
        }

        foreach (var entry in other._entries)
        {
            if (!TryGet(entry.Key, out _))
                merged.Add(entry);
        }

        return Of(merged);
    }

    /// <summary>One of the two holds: union per token; a token that one side leaves open is open.</summary>
    public Facts Or(Facts other)
    {
        if (IsImpossible)
            return other;
        if (other.IsImpossible)
            return this;
        if (IsNone || other.IsNone)
            return None;
        var merged = new List<KeyValuePair<Token, StateSet>>();
        foreach (var entry in _entries)
        {
            if (other.TryGet(entry.Key, out var more))
                merged.Add(new(entry.Key, entry.Value | more));
        }

        return Of(merged);
    }

    /// <summary>Forgets what is known of <paramref name="token"/>, or widens it by <paramref name="added"/> when given.</summary>
    public Facts Changed(Token token, StateSet? added)
    {
        if (IsImpossible || !TryGet(token, out var states))
            return this;
        var builder = new List<KeyValuePair<Token, StateSet>>(_entries.Length);
        foreach (var entry in _entries)
        {
            if (!ReferenceEquals(entry.Key, token))
                builder.Add(entry);
            else if (added is { } more)
                builder.Add(new(token, states | more));
        }

        return Of(builder);
    }

    public bool Mentions(Func<Token, bool> test)
    {
        foreach (var entry in _entries)
        {
            if (test(entry.Key))
                return true;
        }

        return false;
    }

    /// <summary>The same facts about other names of the objects; what cannot be named is left out.</summary>
    public Facts Translate(Func<Token, Token?> translate)
    {
        if (_entries.IsEmpty)
            return this;
        var translated = new List<KeyValuePair<Token, StateSet>>(_entries.Length);
        foreach (var entry in _entries)
        {
            if (translate(entry.Key) is { } token && !translated.Exists(e => ReferenceEquals(e.Key, token)))
                translated.Add(new(token, entry.Value));
        }

        return Of(translated);
    }

    public bool Equals(Facts? other)
    {
        if (other is null || IsImpossible != other.IsImpossible || _entries.Length != other._entries.Length)
            return false;
        for (var i = 0; i < _entries.Length; i++)
        {
            if (!ReferenceEquals(_entries[i].Key, other._entries[i].Key) || _entries[i].Value != other._entries[i].Value)
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Facts);

    public override int GetHashCode()
    {
        var hash = IsImpossible ? 1 : 0;
        foreach (var entry in _entries)
            hash = unchecked((hash * 31) + entry.Key.Id + entry.Value.GetHashCode());
        return hash;
    }
}
