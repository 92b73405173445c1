using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Which objects may be one: what made them, what they are parts or copies of, what is renamed when an operation runs again.</summary>
internal sealed partial class FlowState
{
    /// <summary>An operation made an object known. If it did so before (a loop), what it made earlier is kept apart as a summary.</summary>
    public void Introduce(Token token, StateSet states)
    {
        if (_states.TryGetValue(token, out var earlier))
        {
            var older = _scope.Tokens.Get(TokenKind.Older, token, token.Key, token.Type);
            _states[older] = _states.TryGetValue(older, out var oldest) ? oldest | earlier : earlier;
            Rename(token, older);
            if (_tested.Remove(token))
                _tested.Add(older);
        }

        _states[token] = states;
        _candidates.Remove(token);
        _known.Remove(token);
    }

    /// <summary>Whether the states come from what happened in this body (creation, transitions), not from what is possible at all.</summary>
    public bool IsKnown(Token token) => _known.Contains(token);

    public void MarkKnown(Token token) => _known.Add(token);

    public void Escape(Token token) => _escaped.Add(token);

    public bool HasEscaped(Token token) => _escaped.Contains(token);

    public ImmutableArray<Token> PartsOf(Token token) =>
        _parts.TryGetValue(token, out var parts) ? parts : ImmutableArray<Token>.Empty;

    /// <summary>Records that <paramref name="token"/> is, or was copied from, one of <paramref name="parts"/>.</summary>
    public void SetParts(Token token, ImmutableArray<Token> parts) => _parts[token] = parts;

    /// <summary>Records that <paramref name="copy"/> was made from <paramref name="original"/>: another object, whose members hold the same.</summary>
    public void SetOriginal(Token copy, Token original) => _originals[copy] = original;

    private void Rename(Token from, Token to)
    {
        List<KeyValuePair<Slot, AbstractValue>>? changed = null;
        List<Slot>? removed = null;
        foreach (var slot in _slots)
        {
            if (ReferenceEquals(slot.Key.Holder, from) || (slot.Key.Key is ComparisonKey comparison && comparison.DependsOn(compared => ReferenceEquals(compared.Holder, from))))
            {
                // Members of the older objects are not told apart.
                (removed ??= new()).Add(slot.Key);
            }
            else if (slot.Value.Renamed(from, to) is var value && !ReferenceEquals(value, slot.Value))
            {
                (changed ??= new()).Add(new(slot.Key, value));
            }
        }

        if (removed is not null)
        {
            foreach (var slot in removed)
                _slots.Remove(slot);
        }

        if (changed is not null)
        {
            foreach (var slot in changed)
                _slots[slot.Key] = slot.Value;
        }

        List<Token>? stale = null;
        foreach (var token in _states.Keys)
        {
            if (ReferenceEquals(token.Root, from.Root) && DescendsFrom(token, from))
                (stale ??= new()).Add(token);
        }

        if (stale is not null)
        {
            var mentioned = ConditionallyKnown();
            foreach (var token in stale)
            {
                _states.Remove(token);
                if (mentioned.Contains(token))
                    Forget(token, _scope.UniverseOf(token.Type), isCertain: true);
            }
        }

        foreach (var phi in new List<Token>(_parts.Keys))
        {
            var parts = _parts[phi];
            var index = parts.IndexOf(from);
            if (index >= 0)
                _parts[phi] = parts.SetItem(index, to);
        }

        _parts.Remove(from);
        RenameCandidates(from, to);
        _originals.Remove(from);
        _known.Remove(from);
        if (_moved.TryGetValue(from, out var targets))
        {
            KeepMove(from, targets);
            _moved.Remove(from);
            _movedItself.Remove(from);
        }

        RenameDeferred(from, to);
        RenameExpected(from, to);
        _distinct.RemoveWhere(pair => ReferenceEquals(pair.Item1, from) || ReferenceEquals(pair.Item2, from));
    }

    public static bool IsOrDescendsFrom(Token token, Token holder) => ReferenceEquals(token, holder) || DescendsFrom(token, holder);

    /// <summary>Says of <paramref name="to"/> and its members what is known of <paramref name="from"/> and its members, as they are now.</summary>
    public void CopyKnowledge(Token from, Token to)
    {
        _states[to] = StatesOf(from);
        SetCandidates(to, CandidatesOf(from));
        foreach (var token in new List<Token>(_states.Keys))
        {
            if (DescendsFrom(token, from))
                _states[Transplant(token, from, to)] = _states[token];
        }

        foreach (var slot in new List<KeyValuePair<Slot, AbstractValue>>(_slots))
        {
            if (ReferenceEquals(slot.Key.Holder, from))
                _slots[Slot.Member(to, slot.Key.Key)] = slot.Value;
        }
    }

    /// <summary>The same from another state of the same body, of an object that may have another name, or none, here.</summary>
    public void CopyKnowledge(FlowState other, Token from, Token to)
    {
        _states[to] = other.StatesOf(from);
        foreach (var token in other._states.Keys)
        {
            if (DescendsFrom(token, from))
                _states[Transplant(token, from, to)] = other._states[token];
        }

        foreach (var slot in other._slots)
        {
            if (!ReferenceEquals(slot.Key.Holder, from) || slot.Value.Token is not { } member || slot.Key.Key is not ISymbol)
                continue;
            var copied = _scope.Tokens.Get(TokenKind.Member, to, slot.Key.Key, member.Type);
            _states[copied] = other.StatesOf(member);
        }
    }

    /// <summary>One more object is among those that <paramref name="elements"/> stands for: what is true of all of them is what was true, and is true of it.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="added">What is added.</param>
    /// <param name="isOne">Whether that is one object, not the elements of another collection.</param>
    public void Absorb(Token elements, Token added, bool isOne = true)
    {
        AddCandidates(elements, added, isOne);
        if (!_states.TryGetValue(elements, out var before) || before.IsEmpty)
        {
            CopyKnowledge(Clone(), added, elements);
            return;
        }

        _states[elements] = before | StatesOf(added);
        foreach (var token in new List<Token>(_states.Keys))
        {
            if (DescendsFrom(token, elements))
                _states[token] |= StatesOf(NamedFrom(added, token, elements));
        }
    }

    /// <summary>What is known of all elements need not be true of one that is added: <paramref name="added"/>, or one that nothing is known of.</summary>
    public void Widen(Token elements, Token? added)
    {
        _states[elements] = added is null ? _scope.UniverseOf(elements.Type) : StatesOf(elements) | StatesOf(added);
        foreach (var token in new List<Token>(_states.Keys))
        {
            if (DescendsFrom(token, elements))
                _states[token] = added is null ? _scope.UniverseOf(token.Type) : _states[token] | StatesOf(NamedFrom(added, token, elements));
        }
    }

    /// <summary>The object that a path from <paramref name="root"/> leads to, by the way that leads from <paramref name="like"/> to the token.</summary>
    private Token NamedFrom(Token root, Token token, Token like)
    {
        if (ReferenceEquals(token, like))
            return root;
        var holder = NamedFrom(root, token.Parent!, like);
        return Read(Slot.Member(holder, token.Key), token.Type).Token ?? _scope.Tokens.Get(TokenKind.Member, holder, token.Key, token.Type);
    }

    private Token Transplant(Token token, Token from, Token to) =>
        ReferenceEquals(token, from) ? to : _scope.Tokens.Get(TokenKind.Member, Transplant(token.Parent!, from, to), token.Key, token.Type);

    private static bool DescendsFrom(Token token, Token holder)
    {
        for (var current = token; current.Kind == TokenKind.Member; current = current.Parent!)
        {
            if (ReferenceEquals(current.Parent, holder))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the two was chosen from, or copied from, the other.</summary>
    private bool SharePart(Token left, Token right) => Reaches(left, right) || Reaches(right, left);

    private bool Reaches(Token from, Token target)
    {
        if (!_parts.TryGetValue(from, out var direct))
            return false;
        if (direct.Contains(target))
            return true;
        // φ-tokens of loops may be parts of each other.
        HashSet<Token>? seen = null;
        Stack<Token>? pending = null;
        foreach (var part in direct)
            Add(part);
        while (pending is { Count: > 0 })
        {
            foreach (var part in _parts[pending.Pop()])
            {
                if (ReferenceEquals(part, target))
                    return true;
                Add(part);
            }
        }

        return false;

        void Add(Token part)
        {
            if (!_parts.ContainsKey(part) || !(seen ??= new() { from }).Add(part))
                return;
            (pending ??= new()).Push(part);
        }
    }

    /// <summary>Whether two tokens may be one object; false only where that is certain.</summary>
    public bool MayBeSame(Token left, Token right) =>
        ReferenceEquals(left, right) || (MayBeSameByType(left, right) && (MayBeSameApart(left, right) || (!IsPairOfHoldings(left, right) && SharePart(left, right))));

    private bool MayBeSameByType(Token left, Token right) => left.IsHoldings == right.IsHoldings && _scope.MayHaveSameType(left.Type, right.Type);

    private static bool IsPairOfHoldings(Token left, Token right) => left.Kind == TokenKind.Member && right.Kind == TokenKind.Member && left.IsHoldings;

    /// <summary>Of tokens that fit by their types: whether they may be one object though neither was chosen from the other.</summary>
    private bool MayBeSameApart(Token left, Token right)
    {
        // What two objects hold is one thing only if they are one object.
        if (IsPairOfHoldings(left, right))
            return MayBeSame(left.Parent!, right.Parent!);
        if (left.Kind == TokenKind.Allocation && right.Kind == TokenKind.Allocation)
            return false;
        if ((left.Kind == TokenKind.Allocation && IsOlderThanBody(right)) || (right.Kind == TokenKind.Allocation && IsOlderThanBody(left)))
            return false;
        if (IsOwn(left) || IsOwn(right) || _distinct.Contains(Ordered(left, right)))
            return false;
        return !(left.Kind is TokenKind.Parameter or TokenKind.This && right.Kind is TokenKind.Parameter or TokenKind.This
            && _scope.AssumeDistinctParameters);
    }

    /// <summary>Whether the object was there before anything in the body was made. A lambda's parameter may get what the body around it has made.</summary>
    private static bool IsOlderThanBody(Token token) =>
        token.Kind == TokenKind.This
        || (token is { Kind: TokenKind.Parameter, Key: IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) } } });

    /// <summary>Allocated here and never handed out: nothing that came from elsewhere can be it.</summary>
    public bool IsOwn(Token token) => (token.Kind == TokenKind.Allocation || _originals.ContainsKey(token)) && !_escaped.Contains(token);

    /// <summary>Whether the object can exist at this point at all.</summary>
    public bool Exists(Token token)
    {
        var root = token.Root;
        // An empty collection has no elements, whatever is true of those that are added later.
        return !root.IsCreatedInBody || (_states.TryGetValue(root, out var states) && !(states.IsEmpty && root.Key is CollectedKey));
    }
}
