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
    private readonly SharedSet<Token> _movedItself;

    public FlowState(FlowScope scope)
    {
        _scope = scope;
        _slots = new();
        _states = new();
        _parts = new();
        _candidates = new();
        _escaped = new();
        _distinct = new();
        _known = new();
        _originals = new();
        _moved = new();
        _tested = new();
        _movedItself = new();
        _deferred = new();
        _expected = new();
    }

    private FlowState(FlowState original)
    {
        _scope = original._scope;
        _slots = new(original._slots);
        _states = new(original._states);
        _parts = new(original._parts);
        _candidates = new(original._candidates);
        _escaped = new(original._escaped);
        _distinct = new(original._distinct);
        _known = new(original._known);
        _originals = new(original._originals);
        _moved = new(original._moved);
        _tested = new(original._tested);
        _movedItself = new(original._movedItself);
        _deferred = new(original._deferred);
        _expected = new(original._expected);
        IsReachable = original.IsReachable;
    }

    /// <summary>False for a path that cannot be taken: after a throw, or where facts contradict each other.</summary>
    public bool IsReachable { get; private set; } = true;

    public FlowScope Scope => _scope;

    /// <summary>What work on the state is proportional to.</summary>
    public int Size => _slots.Count + _states.Count;

    /// <summary>Grows with every change of what is known.</summary>
    public long Version => (long)_slots.Version + _states.Version + _parts.Version + _candidates.Version + _escaped.Version + _distinct.Version + _known.Version
        + _originals.Version + _moved.Version + _tested.Version + _movedItself.Version + _deferred.Version + _expected.Version;

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
        var isChosen = token is { Kind: TokenKind.Phi, Parent: null, Key: PhiKey };
        var parts = isChosen ? PartsOf(token) : CandidatesOf(token);
        if (parts.IsDefaultOrEmpty || depth == 0)
            return states;
        var ofParts = StateSet.Empty;
        foreach (var part in parts)
            ofParts |= StatesOfChosen(part, depth - 1);
        return ofParts.IsEmpty ? states : states & ofParts;
    }

    /// <summary>Narrows what is known; a contradiction makes the path infeasible.</summary>
    public void Assume(Token token, StateSet states)
    {
        if (token.Values is not null)
            _tested.Add(token);
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

    /// <summary>Objects that something leads to: a slot, an object with a name that may be it, a copy, or a task that will move it.</summary>
    private HashSet<Token> NamedObjects()
    {
        var named = new HashSet<Token>();
        var pending = new Stack<Token>();
        foreach (var slot in _slots)
            Add(slot.Value.Token);
        foreach (var copy in _originals)
        {
            Add(copy.Key);
            Add(copy.Value);
        }

        foreach (var token in _expected.Keys)
            Add(token);
        while (pending.Count > 0)
        {
            foreach (var part in _parts[pending.Pop()])
                Add(part);
        }

        return named;

        void Add(Token? token)
        {
            if (token is not null && named.Add(token) && _parts.ContainsKey(token))
                pending.Push(token);
        }
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
        Test(condition);
        Assume(condition.When(outcome));
        for (var test = condition.Test; test is not null; test = test.Next)
        {
            _slots[test.Slot] = (outcome ? test.WhenTrue : test.WhenFalse).Stored();
            TellCopies(test.Slot);
        }

        if (condition.Source is { } source)
        {
            if (source.Key is ComparisonKey && !_slots.ContainsKey(source))
                MakeRoomForComparison();
            _slots[source] = AbstractValue.Constant(outcome);
            TellCopies(source);
        }

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

    /// <summary>Whether the object was moved by this name, or one that it was chosen from was; otherwise it has moved only if it is one of those that were.</summary>
    public bool HasMovedItself(Token token) => _movedItself.Contains(token);

    /// <summary>Starts a part whose own moves are wanted, whatever moved before.</summary>
    public void ForgetMoves()
    {
        _moved.Clear();
        _movedItself.Clear();
    }

    /// <summary>The objects of which something is known.</summary>
    public IReadOnlyDictionary<Token, StateSet> States => _states;

    public IReadOnlyDictionary<Slot, AbstractValue> Slots => _slots;

    /// <summary>Moves an object as a call did that was analysed apart: to <paramref name="after"/> in the end, by way of <paramref name="targets"/>.</summary>
    public void MoveLike(Token token, StateSet after, StateSet targets) => Move(token, after, targets, null);

    /// <summary>A task is over that may have moved the object: it is in one of <paramref name="after"/>, and if it has moved, then to one of <paramref name="targets"/>.</summary>
    public void Complete(Token token, StateSet after, StateSet targets) => Move(token, token.IsSummary ? StatesOf(token) | after : after, targets, null);

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
        AddMove(token, target);
        var before = StatesOf(token);
        if (from is { } possible && before.Overlaps(possible))
            before &= possible;
        _states[token] = after | ExpectedOf(token);
        if (after == target)
            _known.Add(token);
        var mentioned = ConditionallyKnown();
        if (mentioned.Contains(token))
            Forget(token, target, isCertain: after == target);
        var relatives = Relatives.Of(new[] { token }, _parts);
        AddMovesOf(relatives);
        // Other names of the object are told apart from other objects by what they can be; that it stands for nothing any more is said of this name and its parts only.
        var leaves = !target.Overlaps(_scope.AllStates);
        foreach (var other in TokensWithFacts(mentioned))
        {
            // Another name may be this object's only if it can have been in a state that the object was in before it moved.
            if (ReferenceEquals(other, token) || HasMoved(other, target, mentioned)
                || !(relatives is not null && relatives.Contains(other) || (!leaves && other.MayMove && StatesOf(other).Overlaps(before) && MayBeSameByType(other, token) && MayBeSameApart(other, token))))
            {
                continue;
            }

            MoveToo(other, target, mentioned);
        }
    }

    /// <summary>It may have been another name's object that moved.</summary>
    private void MoveToo(Token other, StateSet target, HashSet<Token> mentioned)
    {
        _moved[other] = _moved.TryGetValue(other, out var moved) ? moved | target : target;
        _states[other] = StatesOf(other) | target;
        _known.Remove(other);
        if (mentioned.Contains(other))
            Forget(other, target, isCertain: false);
    }

    /// <summary>What an object was chosen from moves with it.</summary>
    private void AddMovesOf(Relatives? relatives)
    {
        if (relatives is null)
            return;
        foreach (var part in relatives.Parts)
            _movedItself.Add(part);
    }

    private void AddMove(Token token, StateSet target)
    {
        _moved[token] = _moved.TryGetValue(token, out var earlier) ? earlier | target : target;
        _movedItself.Add(token);
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
}
