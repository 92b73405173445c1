using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// What a value says about object states: "if the value is k, these facts hold", for some constants k and for all other values.
/// One representation serves results of checks, mirrors of a status, results of transitions, null tests, and booleans or enums that
/// were assigned on different paths (which is how correlated conditions stay precise without enumerating paths).
/// </summary>
internal sealed class Cases : IEquatable<Cases>
{
    /// <summary>Stands for <see langword="null"/>, which a dictionary key cannot be.</summary>
    public static readonly object Null = new NullKey();

    /// <summary>Of a value that is never null and of which nothing else is known.</summary>
    public static readonly Cases NotNull = new(ImmutableArray.Create(new KeyValuePair<object, Facts>(Null, Facts.Impossible)), Facts.None);

    public static readonly object True = true;
    public static readonly object False = false;

    /// <summary>Constants that a value is compared with and that are told apart; every case of a switch costs as much as there are.</summary>
    private const int MaximumNames = 128;

    private readonly ImmutableArray<KeyValuePair<object, Facts>> _entries;

    private Cases(ImmutableArray<KeyValuePair<object, Facts>> entries, Facts other)
    {
        _entries = entries;
        Other = other;
    }

    public ImmutableArray<KeyValuePair<object, Facts>> Entries => _entries;

    /// <summary>Facts for every value that is not named; <see cref="Facts.Impossible"/> when the named ones are all there are.</summary>
    public Facts Other { get; }

    /// <summary>Normalises a constant so that an enum member and the number behind it are one key.</summary>
    public static object KeyOf(object? constant) => constant switch
    {
        null => Null,
        bool flag => flag ? True : False,
        ulong big when big > long.MaxValue => big,
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToInt64(constant, CultureInfo.InvariantCulture),
        char character => (long)character,
        _ => constant,
    };

    public static Cases Constant(object key) => new(ImmutableArray.Create(new KeyValuePair<object, Facts>(key, Facts.None)), Facts.Impossible);

    public static Cases Boolean(Facts whenTrue, Facts whenFalse) =>
        new(ImmutableArray.Create(new KeyValuePair<object, Facts>(False, whenFalse), new KeyValuePair<object, Facts>(True, whenTrue)), Facts.Impossible);

    public static Cases Of(IEnumerable<KeyValuePair<object, Facts>> entries, Facts other)
    {
        var sorted = new List<KeyValuePair<object, Facts>>(entries);
        // Any fixed order will do; it makes equality of two case lists linear.
        sorted.Sort(static (a, b) => CompareKeys(a.Key, b.Key));
        return new(sorted.ToImmutableArray(), other);
    }

    private static int CompareKeys(object left, object right) => (left, right) switch
    {
        (long a, long b) => a.CompareTo(b),
        (long, _) => -1,
        (_, long) => 1,
        _ => string.CompareOrdinal(SortKey(left), SortKey(right)),
    };

    public bool IsConstant => Other.IsImpossible && _entries.Length == 1;

    public object? ConstantKey => IsConstant ? _entries[0].Key : null;

    public Facts For(object key)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key.Equals(key))
                return entry.Value;
        }

        return Other;
    }

    public bool Names(object key)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key.Equals(key))
                return true;
        }

        return false;
    }

    /// <summary>Whether the key is among the values that are not named.</summary>
    public bool MayBeOther(object key) => !Other.IsImpossible && !Names(key);

    /// <summary>Facts that hold when the value is one that <paramref name="test"/> lets through; null = cannot tell, counts for both.</summary>
    public Facts Where(Func<object, bool?> test, bool outcome, bool otherMayMatch)
    {
        var result = otherMayMatch ? Other : Facts.Impossible;
        foreach (var entry in _entries)
        {
            if (test(entry.Key) is not { } decided || decided == outcome)
                result = result.Or(entry.Value);
        }

        return result;
    }

    /// <summary>The same value once it is known to be (or not to be) one that <paramref name="test"/> lets through.</summary>
    public Cases Restrict(Func<object, bool?> test, bool outcome, bool otherMayMatch)
    {
        var kept = new List<KeyValuePair<object, Facts>>(_entries.Length);
        var other = otherMayMatch ? Other : Facts.Impossible;
        foreach (var entry in _entries)
        {
            if (test(entry.Key) is not { } decided || decided == outcome)
                kept.Add(entry);
            else if (!other.IsImpossible)
                kept.Add(new(entry.Key, Facts.Impossible));
        }

        return new(kept.ToImmutableArray(), other);
    }

    /// <summary>Names <paramref name="key"/>, which so far was among the other values and stays among them if there are too many names.</summary>
    public Cases WithKey(object key)
    {
        if (Names(key) || Other.IsImpossible || _entries.Length >= MaximumNames)
            return this;
        var place = 0;
        while (place < _entries.Length && CompareKeys(_entries[place].Key, key) < 0)
            place++;
        return new(_entries.Insert(place, new(key, Other)), Other);
    }

    /// <summary>What both say of one value.</summary>
    public Cases And(Cases other)
    {
        var entries = new List<KeyValuePair<object, Facts>>(_entries.Length + other._entries.Length);
        foreach (var entry in _entries)
            entries.Add(new(entry.Key, entry.Value.And(other.For(entry.Key))));
        foreach (var entry in other._entries)
        {
            if (!Names(entry.Key))
                entries.Add(new(entry.Key, entry.Value.And(Other)));
        }

        return Of(entries, Other.And(other.Other));
    }

    public Cases Changed(Token token, StateSet? added)
    {
        var changed = false;
        var builder = ImmutableArray.CreateBuilder<KeyValuePair<object, Facts>>(_entries.Length);
        foreach (var entry in _entries)
        {
            var facts = entry.Value.Changed(token, added);
            changed |= !ReferenceEquals(facts, entry.Value);
            builder.Add(new(entry.Key, facts));
        }

        var other = Other.Changed(token, added);
        changed |= !ReferenceEquals(other, Other);
        return changed ? new(builder.MoveToImmutable(), other) : this;
    }

    public Cases Translate(Func<Facts, Facts> translate)
    {
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<object, Facts>>(_entries.Length);
        foreach (var entry in _entries)
            entries.Add(new(entry.Key, translate(entry.Value)));
        return new(entries.MoveToImmutable(), translate(Other));
    }

    /// <summary>Whether something is said of the object.</summary>
    public bool Mentions(Token token)
    {
        foreach (var entry in _entries)
        {
            if (entry.Value.TryGet(token, out _))
                return true;
        }

        return Other.TryGet(token, out _);
    }

    /// <summary>The same without facts about objects that are gone.</summary>
    public Cases Without(Func<Token, bool> isDead)
    {
        var mentioned = Other.Mentions(isDead);
        foreach (var entry in _entries)
            mentioned |= entry.Value.Mentions(isDead);
        return mentioned ? Translate(facts => facts.Translate(token => isDead(token) ? null : token)) : this;
    }

    public bool Equals(Cases? other)
    {
        if (other is null || _entries.Length != other._entries.Length || !Other.Equals(other.Other))
            return false;
        for (var i = 0; i < _entries.Length; i++)
        {
            if (!_entries[i].Key.Equals(other._entries[i].Key) || !_entries[i].Value.Equals(other._entries[i].Value))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Cases);

    public override int GetHashCode()
    {
        var hash = Other.GetHashCode();
        foreach (var entry in _entries)
            hash = unchecked((hash * 31) + entry.Key.GetHashCode() + entry.Value.GetHashCode());
        return hash;
    }

    private static string SortKey(object key) =>
        key.GetType().Name + Convert.ToString(key, CultureInfo.InvariantCulture);

    private sealed class NullKey
    {
        public override string ToString() => "null";
    }
}
