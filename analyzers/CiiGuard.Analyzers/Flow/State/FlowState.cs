using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// The abstract state at a program point: which slot holds which value, and in which states each object may be.
/// Mutable while one block is transferred; cloned at every edge.
/// </summary>
internal sealed partial class FlowState
{
    private readonly FlowScope _scope;
    private readonly SharedMap<Slot, AbstractValue> _slots;
    private readonly SharedMap<Token, StateSet> _states;
    private readonly SharedMap<Token, ImmutableArray<Token>> _parts;
    private readonly SharedSet<Token> _escaped;
    private readonly SharedSet<(Token, Token)> _distinct;
    private readonly SharedSet<Token> _known;
    private readonly SharedMap<Token, Token> _originals;
    private readonly SharedMap<Token, StateSet> _moved;

    public FlowState(FlowScope scope)
    {
        _scope = scope;
        _slots = new();
        _states = new();
        _parts = new();
        _escaped = new();
        _distinct = new();
        _known = new();
        _originals = new();
        _moved = new();
        _deferred = new();
        _expected = new();
    }

    private FlowState(FlowState original)
    {
        _scope = original._scope;
        _slots = new(original._slots);
        _states = new(original._states);
        _parts = new(original._parts);
        _escaped = new(original._escaped);
        _distinct = new(original._distinct);
        _known = new(original._known);
        _originals = new(original._originals);
        _moved = new(original._moved);
        _deferred = new(original._deferred);
        _expected = new(original._expected);
        IsReachable = original.IsReachable;
    }

    /// <summary>False for a path that cannot be taken: after a throw, or where facts contradict each other.</summary>
    public bool IsReachable { get; private set; } = true;

    public FlowScope Scope => _scope;

    /// <summary>What work on the state is proportional to.</summary>
    public int Size => _slots.Count + _states.Count;

    public static FlowState Unreachable(FlowScope scope) => new(scope) { IsReachable = false };

    public FlowState Clone() => new(this);

    public void MarkUnreachable() => IsReachable = false;

    // ---- states of objects -------------------------------------------------------------------------------------------------------

    /// <summary>The states that the object may be in here. What is not known is everything that its type allows.</summary>
    public StateSet StatesOf(Token token) =>
        _states.TryGetValue(token, out var states) ? states : _scope.InitialStatesOf(token);

    /// <summary>The same, and for an object that was chosen among others: the states of one of those, for what is found out about them holds for it.</summary>
    public StateSet StatesOfChosen(Token token, int depth = 4)
    {
        var states = StatesOf(token);
        if (token is not { Kind: TokenKind.Phi, Parent: null, Key: PhiKey } || depth == 0)
            return states;
        var ofParts = StateSet.Empty;
        foreach (var part in PartsOf(token))
            ofParts |= StatesOfChosen(part, depth - 1);
        return ofParts.IsEmpty ? states : states & ofParts;
    }

    /// <summary>Narrows what is known; a contradiction makes the path infeasible.</summary>
    public void Assume(Token token, StateSet states)
    {
        var narrowed = (StatesOf(token) & states) | ExpectedOf(token);
        if (narrowed.IsEmpty)
            IsReachable = false;
        // What one name shows of an object of a summary is not true of the others that it stands for.
        if (!token.IsSummary || NamesOf(token) <= 1)
            _states[token] = narrowed;
    }

    private int NamesOf(Token token)
    {
        var names = 0;
        foreach (var slot in _slots)
        {
            if (!slot.Key.IsCapture && ReferenceEquals(slot.Value.Token, token))
                names++;
        }

        return names;
    }

    /// <summary>Whether anything leads to the object: a slot, an object with a name that may be it, a copy, or a task that will move it.</summary>
    private bool HasName(Token token)
    {
        var seen = new HashSet<Token> { token };
        var pending = new Stack<Token>();
        pending.Push(token);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            if (IsNamed(current))
                return true;
            foreach (var part in _parts)
            {
                if (part.Value.Contains(current) && seen.Add(part.Key))
                    pending.Push(part.Key);
            }
        }

        return false;
    }

    private bool IsNamed(Token token)
    {
        foreach (var slot in _slots)
        {
            if (ReferenceEquals(slot.Value.Token, token))
                return true;
        }

        foreach (var copy in _originals)
        {
            if (ReferenceEquals(copy.Key, token) || ReferenceEquals(copy.Value, token))
                return true;
        }

        return _expected.ContainsKey(token);
    }

    public void Assume(Facts facts)
    {
        if (facts.IsImpossible)
        {
            IsReachable = false;
            return;
        }

        foreach (var entry in facts.Entries)
            Assume(entry.Key, entry.Value);
    }

    /// <summary>Assumes that a boolean has a certain outcome.</summary>
    public void Assume(AbstractValue condition, bool outcome)
    {
        Assume(condition.When(outcome));
        for (var test = condition.Test; test is not null; test = test.Next)
            _slots[test.Slot] = (outcome ? test.WhenTrue : test.WhenFalse).Stored();
        if (condition.Source is { } source)
            _slots[source] = AbstractValue.Constant(outcome);
        if (condition.Identity is { } identity)
            AssumeIdentity(identity, outcome);
    }

    private void AssumeIdentity(IdentityTest identity, bool outcome)
    {
        var (left, right) = (identity.Left, identity.Right);
        if (outcome == identity.SameWhen)
        {
            var shared = StatesOf(left) & StatesOf(right);
            Assume(left, shared);
            Assume(right, shared);
            if (IsReachable && !ReferenceEquals(left, right) && !left.IsSummary && !right.IsSummary)
                Unify(right, left);
        }
        else if (!ReferenceEquals(left, right) && !left.IsSummary && !right.IsSummary)
        {
            _distinct.Add(Ordered(left, right));
        }
    }

    /// <summary>Two names turned out to be one object: whoever holds it by the one name holds it by the other.</summary>
    private void Unify(Token from, Token to)
    {
        foreach (var slot in new List<KeyValuePair<Slot, AbstractValue>>(_slots))
        {
            if (ReferenceEquals(slot.Value.Token, from))
                _slots[slot.Key] = slot.Value.WithToken(to);
        }

        // A place that was never written holds its object by the object's own name.
        switch (from.Kind)
        {
            case TokenKind.Member when !_slots.ContainsKey(Slot.Member(from.Parent!, from.Key)):
                _slots[Slot.Member(from.Parent!, from.Key)] = AbstractValue.Object(to);
                break;
            case TokenKind.Parameter or TokenKind.Static when from.Key is ISymbol variable && !_slots.ContainsKey(Slot.Variable(variable)):
                _slots[Slot.Variable(variable)] = AbstractValue.Object(to);
                break;
        }
    }

    private static (Token, Token) Ordered(Token left, Token right) => left.Id < right.Id ? (left, right) : (right, left);

    /// <summary>The object moved on to one of <paramref name="to"/>.</summary>
    /// <param name="token">The object.</param>
    /// <param name="to">The states that the move leads to.</param>
    /// <param name="from">The states that the move is possible from; a name of an object in another state cannot be this object's.</param>
    public void Move(Token token, StateSet to, StateSet? from = null) =>
        // A summary stands for several objects; only one of them moved.
        Move(token, token.IsSummary ? StatesOf(token) | to : to, to, from);

    /// <summary>The object may have moved on to one of <paramref name="to"/>, or not.</summary>
    public void MayMove(Token token, StateSet to, StateSet? from = null) => Move(token, StatesOf(token) | to, to, from);

    /// <summary>Objects that moved since entry, with all states that they moved to: what a caller must take over from a call.</summary>
    public IReadOnlyDictionary<Token, StateSet> Moved => _moved;

    /// <summary>Starts a part whose own moves are wanted, whatever moved before.</summary>
    public void ForgetMoves() => _moved.Clear();

    /// <summary>The objects of which something is known.</summary>
    public IReadOnlyDictionary<Token, StateSet> States => _states;

    public IReadOnlyDictionary<Slot, AbstractValue> Slots => _slots;

    /// <summary>Moves an object as a call did that was analysed apart: to <paramref name="after"/> in the end, by way of <paramref name="targets"/>.</summary>
    public void MoveLike(Token token, StateSet after, StateSet targets) => Move(token, after, targets, null);

    /// <summary>Sets a slot at entry, before anything has happened.</summary>
    public void Preset(Slot slot, AbstractValue value) => _slots[slot] = value.Stored();

    public void Preset(Token token, StateSet states, bool known)
    {
        _states[token] = states;
        if (known)
            _known.Add(token);
    }

    public void MarkDistinct(Token left, Token right) => _distinct.Add(Ordered(left, right));

    private void Move(Token token, StateSet after, StateSet target, StateSet? from)
    {
        _moved[token] = _moved.TryGetValue(token, out var earlier) ? earlier | target : target;
        var before = StatesOf(token);
        if (from is { } possible && before.Overlaps(possible))
            before &= possible;
        _states[token] = after | ExpectedOf(token);
        if (after == target)
            _known.Add(token);
        var mentioned = ConditionallyKnown();
        if (mentioned.Contains(token))
            Forget(token, target, isCertain: after == target);
        // Other names of the object are told apart from other objects by what they can be; that it stands for nothing any more is said of this name and its parts only.
        var leaves = !target.Overlaps(_scope.AllStates);
        foreach (var other in TokensWithFacts(mentioned))
        {
            // Another name may be this object's only if it can have been in a state that the object was in before it moved.
            if (ReferenceEquals(other, token) || HasMoved(other, target, mentioned)
                || !(SharePart(other, token) || (!leaves && MayBeSame(other, token) && StatesOf(other).Overlaps(before))))
            {
                continue;
            }

            _moved[other] = _moved.TryGetValue(other, out var moved) ? moved | target : target;
            _states[other] = StatesOf(other) | target;
            _known.Remove(other);
            if (mentioned.Contains(other))
                Forget(other, target, isCertain: false);
        }
    }

    /// <summary>Whether one more move to the same states would change nothing: asked before the names are compared, which takes longer.</summary>
    private bool HasMoved(Token token, StateSet target, HashSet<Token> mentioned) =>
        _moved.TryGetValue(token, out var moved) && target.IsSubsetOf(moved)
        && _states.TryGetValue(token, out var states) && target.IsSubsetOf(states)
        && !_known.Contains(token) && !mentioned.Contains(token);

    /// <summary>Objects of which something is known now, or would be known if some value turned out to be this or that.</summary>
    private List<Token> TokensWithFacts(HashSet<Token> mentioned)
    {
        var tokens = new List<Token>(_states.Keys);
        foreach (var token in mentioned)
        {
            if (!_states.ContainsKey(token))
                tokens.Add(token);
        }

        return tokens;
    }

    /// <summary>Objects of which values tell something, or which tasks move; what a value tells has to be looked through when one of them moves.</summary>
    private HashSet<Token> ConditionallyKnown()
    {
        var tokens = new HashSet<Token>();
        foreach (var value in _slots.Values)
            value.AddMentioned(tokens);
        return tokens;
    }

    private void Forget(Token token, StateSet target, bool isCertain)
    {
        List<KeyValuePair<Slot, AbstractValue>>? changed = null;
        foreach (var slot in _slots)
        {
            var value = slot.Value.Changed(token, target, isCertain);
            if (!ReferenceEquals(value, slot.Value))
                (changed ??= new()).Add(new(slot.Key, value));
        }

        if (changed is null)
            return;
        foreach (var slot in changed)
            _slots[slot.Key] = slot.Value;
    }

    // ---- identity ----------------------------------------------------------------------------------------------------------------

    /// <summary>An operation made an object known. If it did so before (a loop), what it made earlier is kept apart as a summary.</summary>
    public void Introduce(Token token, StateSet states)
    {
        if (_states.TryGetValue(token, out var earlier))
        {
            var older = _scope.Tokens.Get(TokenKind.Older, token, token.Key, token.Type);
            _states[older] = _states.TryGetValue(older, out var oldest) ? oldest | earlier : earlier;
            Rename(token, older);
        }

        _states[token] = states;
        _known.Remove(token);
    }

    /// <summary>Whether the states come from what happened in this body (creation, transitions), not from what is possible at all.</summary>
    public bool IsKnown(Token token) => _known.Contains(token);

    public void MarkKnown(Token token) => _known.Add(token);

    public void Escape(Token token) => _escaped.Add(token);

    public bool IsEscaped(Token token) => _escaped.Contains(token);

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
            var value = slot.Value.Renamed(from, to);
            if (ReferenceEquals(slot.Key.Holder, from) || (slot.Key.Key is ComparisonKey comparison && comparison.DependsOn(compared => ReferenceEquals(compared.Holder, from))))
            {
                // Members of the older objects are not told apart.
                (removed ??= new()).Add(slot.Key);
            }
            else if (!value.Equals(slot.Value))
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
            if (DescendsFrom(token, from))
                (stale ??= new()).Add(token);
        }

        if (stale is not null)
        {
            foreach (var token in stale)
            {
                _states.Remove(token);
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
        _originals.Remove(from);
        _known.Remove(from);
        _moved.Remove(from);
        RenameDeferred(from, to);
        RenameExpected(from, to);
        _distinct.RemoveWhere(pair => ReferenceEquals(pair.Item1, from) || ReferenceEquals(pair.Item2, from));
    }

    public static bool IsOrDescendsFrom(Token token, Token holder) => ReferenceEquals(token, holder) || DescendsFrom(token, holder);

    /// <summary>Says of <paramref name="to"/> and its members what is known of <paramref name="from"/> and its members, as they are now.</summary>
    public void CopyKnowledge(Token from, Token to)
    {
        _states[to] = StatesOf(from);
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
    public void Absorb(Token elements, Token added)
    {
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
        if (!_parts.ContainsKey(from))
            return false;
        // φ-tokens of loops may be parts of each other.
        var seen = new HashSet<Token> { from };
        var pending = new Stack<Token>();
        pending.Push(from);
        while (pending.Count > 0)
        {
            if (!_parts.TryGetValue(pending.Pop(), out var parts))
                continue;
            foreach (var part in parts)
            {
                if (ReferenceEquals(part, target))
                    return true;
                if (seen.Add(part))
                    pending.Push(part);
            }
        }

        return false;
    }

    /// <summary>Whether two tokens may be one object; false only where that is certain.</summary>
    public bool MayBeSame(Token left, Token right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (!_scope.MayHaveSameType(left.Type, right.Type) || FlowScope.IsHoldings(left) != FlowScope.IsHoldings(right))
            return false;
        // What two objects hold is one thing only if they are one object.
        if (left.Kind == TokenKind.Member && right.Kind == TokenKind.Member && FlowScope.IsHoldings(left))
            return MayBeSame(left.Parent!, right.Parent!);
        if (SharePart(left, right))
            return true;
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
        for (var current = token; ; current = current.Parent!)
        {
            // An empty collection has no elements, whatever is true of those that are added later.
            if (current.IsCreatedInBody)
                return _states.TryGetValue(current, out var states) && !(states.IsEmpty && current.Key is CollectedKey);
            if (current.Kind != TokenKind.Member)
                return true;
        }
    }
}
