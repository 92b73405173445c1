using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

internal sealed partial class FlowState
{
    private const int MaximumCopies = 16;

    /// <summary>What the slot holds. A slot that was not written in this body holds what it held at entry.</summary>
    public AbstractValue Read(Slot slot, ITypeSymbol? type)
    {
        if (_slots.TryGetValue(slot, out var value))
            return value;
        return slot.Holder is { } holder ? ReadFromParts(holder, slot, type) : AtEntry(slot, type);
    }

    public bool TryRead(Slot slot, out AbstractValue value) => _slots.TryGetValue(slot, out value!);

    public void Clear(Slot slot) => _slots.Remove(slot);

    /// <summary>Writes a variable. Elements that were named by the variable are other elements from now on.</summary>
    public void WriteVariable(Slot slot, AbstractValue value)
    {
        if (slot.Key is ISymbol variable)
        {
            ForgetElements(variable);
            ForgetTests(slot);
            ForgetComparisons(written => written.Equals(slot));
        }

        _slots[slot] = slot.IsCapture ? value : value.Stored();
    }

    /// <summary>Writes a member: certain for this holder, possible for every holder that may be the same object.</summary>
    public void WriteMember(Token holder, object key, AbstractValue value, Func<Token, AbstractValue> unknown)
    {
        var slot = Slot.Member(holder, key);
        ForgetTests(slot);
        ForgetComparisonsOf(key);
        KeepInCopies(holder, key, value.Token?.Type);
        foreach (var other in HoldersOf(key))
        {
            if (ReferenceEquals(other, holder) || !MayBeSame(other, holder))
                continue;
            ForgetTests(Slot.Member(other, key));
            _slots[Slot.Member(other, key)] = unknown(other);
        }

        _slots[slot] = holder.IsSummary ? unknown(holder) : value.Stored();
    }

    /// <summary>The original's member changes; copies made before keep what it held.</summary>
    private void KeepInCopies(Token original, object key, ITypeSymbol? type)
    {
        foreach (var copy in _originals)
        {
            var slot = Slot.Member(copy.Key, key);
            if (ReferenceEquals(copy.Value, original) && !_slots.ContainsKey(slot))
                _slots[slot] = Read(Slot.Member(original, key), type);
        }
    }

    /// <summary>The member of every object may have been written.</summary>
    public void ForgetMember(object key, Func<Token, AbstractValue> unknown)
    {
        ForgetComparisonsOf(key);
        foreach (var holder in HoldersOf(key))
            _slots[Slot.Member(holder, key)] = unknown(holder);
    }

    /// <summary>Members of the receiver and static members of which something is known: other code can reach them without being handed anything.</summary>
    public List<Slot> SharedMembers(Token? receiver)
    {
        var shared = new HashSet<Slot>();
        foreach (var slot in _slots.Keys)
        {
            if (slot.Holder is null ? slot.Key is IFieldSymbol or IPropertySymbol : ReferenceEquals(slot.Holder, receiver))
                shared.Add(slot);
        }

        foreach (var token in _states.Keys)
        {
            for (var current = token; ; current = current.Parent!)
            {
                if (current is { Kind: TokenKind.Static, Key: IFieldSymbol or IPropertySymbol })
                    shared.Add(Slot.Variable((ISymbol)current.Key));
                if (current.Kind != TokenKind.Member)
                    break;
                if (receiver is not null && ReferenceEquals(current.Parent, receiver) && current.Key is ISymbol)
                    shared.Add(Slot.Member(receiver, current.Key));
            }
        }

        return new(shared);
    }

    /// <summary>An element of some collection was written under an index that may be any other's, unless <paramref name="written"/> says which one.</summary>
    public void ForgetAllElements(Func<Token, AbstractValue> unknown, ElementKey? written)
    {
        var elements = new HashSet<Slot>();
        foreach (var slot in _slots.Keys)
        {
            if (slot is { Holder: not null, Key: ElementKey key } && (written is null || !written.IsOtherThan(key)))
                elements.Add(slot);
        }

        foreach (var token in _states.Keys)
        {
            if (token is { Kind: TokenKind.Member, Key: ElementKey key } && (written is null || !written.IsOtherThan(key)))
                elements.Add(Slot.Member(token.Parent!, token.Key));
        }

        foreach (var slot in elements)
            _slots[slot] = unknown(slot.Holder!);
        ForgetComparisons(static slot => slot.Key is ElementKey);
    }

    /// <summary>Some place that may hold an object of a type was written: members, elements and static fields.</summary>
    public void ForgetPlaces(Func<ITypeSymbol?, bool> mayHold, Func<Slot, AbstractValue> unknown)
    {
        var places = new HashSet<Slot>();
        foreach (var slot in _slots)
        {
            if (!slot.Key.IsTemporary && slot.Key.Key is not (IParameterSymbol or HoldingsKey) && slot.Value.Token is { } held && mayHold(held.Type))
                places.Add(slot.Key);
        }

        foreach (var token in _states.Keys)
        {
            for (var current = token; ; current = current.Parent!)
            {
                if (current is { Kind: TokenKind.Static, Key: IFieldSymbol or IPropertySymbol } && mayHold(current.Type))
                    places.Add(Slot.Variable((ISymbol)current.Key));
                if (current.Kind != TokenKind.Member)
                    break;
                if (current.Key is ISymbol or ElementKey && mayHold(current.Type))
                    places.Add(Slot.Member(current.Parent!, current.Key));
            }
        }

        foreach (var slot in places)
            _slots[slot] = unknown(slot);
    }

    /// <summary>Keeps values but loses every fact that another thread, a caller or a later moment may have changed.</summary>
    /// <param name="keepOwn">Objects that were made here and never handed out are nobody else's to change.</param>
    /// <param name="kept">Objects that stay as they are now, with what they lead to.</param>
    /// <param name="isMove">Something that ran here did it, so that a caller must learn of it; not so if the caller itself may have done it.</param>
    public void LoseStates(bool keepOwn = false, List<Token>? kept = null, bool isMove = false)
    {
        foreach (var token in new List<Token>(_states.Keys))
        {
            if ((keepOwn && IsOwn(token)) || (kept is not null && kept.Exists(k => IsOrDescendsFrom(token, k))))
                continue;
            var before = _states[token];
            var remaining = _scope.Remaining(token, before);
            _states[token] = remaining;
            _known.Remove(token);
            if (!isMove || !token.MayMove || token.IsHoldings || (remaining == before && remaining != _scope.UniverseOf(token.Type)))
                continue;
            // A task that was started before may not have been the last to move the object.
            AddMove(token, remaining);
            Forget(token, remaining, isCertain: false);
        }

        foreach (var slot in new List<Slot>(_slots.Keys))
        {
            if (_slots[slot].Cases is { } cases && !cases.IsConstant)
                _slots[slot] = _slots[slot].WithCases(null);
        }

        ForgetComparisons(static slot => slot.Key is not (ILocalSymbol or IParameterSymbol));
    }

    private AbstractValue AtEntry(Slot slot, ITypeSymbol? type)
    {
        if (slot.Key is not ISymbol symbol || type is null || !_scope.IsObjectType(type))
            return AbstractValue.Unknown;
        return AbstractValue.Object(_scope.Tokens.Get(symbol is IParameterSymbol ? TokenKind.Parameter : TokenKind.Static, symbol, type));
    }

    private AbstractValue ReadFromParts(Token holder, Slot slot, ITypeSymbol? type)
    {
        var parts = PartsOf(holder);
        if (parts.IsEmpty)
            return ReadFromOriginal(holder, slot, type);

        // In loops two φ-tokens may be parts of each other; the member has its own name before the parts are asked, so that asking ends.
        var phi = _scope.Tokens.Get(TokenKind.Phi, holder, slot.Key, type);
        _slots[slot] = AbstractValue.Object(phi);
        _states[phi] = StateSet.Empty;

        AbstractValue? single = null;
        var isSingle = true;
        var tokens = ImmutableArray.CreateBuilder<Token>(parts.Length);
        var states = StateSet.Empty;
        foreach (var part in parts)
        {
            if (ReferenceEquals(part, holder))
                continue;
            var value = Read(Slot.Member(part, slot.Key), type);
            if (ReferenceEquals(value.Token, phi))
                continue;
            isSingle &= single is null || single.Equals(value);
            single ??= value;
            if (value.Token is not { } token || tokens.Contains(token))
                continue;
            tokens.Add(token);
            states |= StatesOf(token);
        }

        _states[phi] = tokens.Count > 0 ? states : _scope.InitialStatesOf(phi);
        _parts[phi] = tokens.ToImmutable();
        if (single is null || (tokens.Count == 0 && !isSingle))
            _slots[slot] = MemberAtEntry(holder, slot.Key, type);
        else if (isSingle)
            _slots[slot] = single.Stored();
        return _slots[slot];
    }

    private AbstractValue ReadFromOriginal(Token copy, Slot slot, ITypeSymbol? type)
    {
        // Copies of copies lead back to an object that is none; a copy that a loop makes of its own last result does not.
        var original = copy;
        for (var depth = 0; depth < MaximumCopies && _originals.TryGetValue(original, out var next) && !ReferenceEquals(next, copy); depth++)
        {
            original = next;
            if (_slots.TryGetValue(Slot.Member(original, slot.Key), out var value))
                return value;
        }

        return ReferenceEquals(original, copy) || !PartsOf(original).IsEmpty
            ? ReferenceEquals(original, copy) ? MemberAtEntry(copy, slot.Key, type) : ReadFromParts(original, Slot.Member(original, slot.Key), type)
            : MemberAtEntry(original, slot.Key, type);
    }

    private AbstractValue MemberAtEntry(Token holder, object key, ITypeSymbol? type)
    {
        if (type is null || !(_scope.IsObjectType(type) || _scope.IsAnswer(key, type, holder)) || holder.Depth >= TokenTable.MaximumDepth)
            return AbstractValue.Unknown;
        return AbstractValue.Object(_scope.Tokens.Get(TokenKind.Member, holder, key, type));
    }

    private List<Token> HoldersOf(object key)
    {
        // Members that were read but never written have no slot; their token shows that they were read.
        var holders = new List<Token>();
        foreach (var slot in _slots.Keys)
        {
            if (slot.Holder is { } holder && KeyComparer.Instance.Equals(slot.Key, key) && !holders.Contains(holder))
                holders.Add(holder);
        }

        foreach (var token in _states.Keys)
        {
            for (var current = token; current.Kind == TokenKind.Member; current = current.Parent!)
            {
                if (KeyComparer.Instance.Equals(current.Key, key) && !holders.Contains(current.Parent!))
                    holders.Add(current.Parent!);
            }
        }

        return holders;
    }

    /// <summary>Members that hold no object (flags, numbers) may have been written.</summary>
    public void ForgetFlags(Func<ISymbol, bool> isWritable)
    {
        foreach (var slot in new List<KeyValuePair<Slot, AbstractValue>>(_slots))
        {
            var isMember = slot.Key.Holder is not null || slot.Key.Key is IFieldSymbol or IPropertySymbol;
            if (isMember && slot.Value.Token is null && slot.Key.Key is ISymbol member && isWritable(member))
                _slots[slot.Key] = AbstractValue.Unknown;
        }

        ForgetComparisons(slot => slot.Key is ISymbol member and not (ILocalSymbol or IParameterSymbol) && isWritable(member));
    }

    /// <summary>The elements of a collection may be others from now on.</summary>
    public void ForgetElementsOf(Token collection) =>
        ForgetElements(slot => ReferenceEquals(slot.Holder, collection), token => ReferenceEquals(token.Parent, collection));

    /// <summary>The same collection may have come in under another name; what a query made is a collection of its own.</summary>
    public void ForgetElementsOfAliases(Token collection)
    {
        if (collection.IsCreatedInBody)
            return;
        foreach (var slot in new List<Slot>(_slots.Keys))
        {
            if (slot is { Key: ElementsKey, Holder: { IsCreatedInBody: false } other } && !ReferenceEquals(other, collection) && MayBeSame(other, collection))
                _slots.Remove(slot);
        }
    }

    private void ForgetElements(ISymbol variable) =>
        ForgetElements(
            slot => slot.Key is ElementKey key && key.DependsOn(variable),
            token => token.Key is ElementKey key && key.DependsOn(variable));

    private void ForgetElements(Func<Slot, bool> isStale, Func<Token, bool> isStaleElement)
    {
        List<Slot>? stale = null;
        foreach (var slot in _slots.Keys)
        {
            if (slot.Key is ElementKey && isStale(slot))
                (stale ??= new()).Add(slot);
        }

        if (stale is not null)
        {
            foreach (var slot in stale)
                _slots.Remove(slot);
        }

        // Whoever still holds the old element keeps it, under another name than the new one's.
        var elements = new List<Token>();
        foreach (var token in _states.Keys)
            AddElements(token, isStaleElement, elements);
        foreach (var value in _slots.Values)
            AddElements(value.Token, isStaleElement, elements);
        foreach (var token in elements)
        {
            var older = _scope.Tokens.Get(TokenKind.Older, token, token.Key, token.Type);
            _states[older] = _states.TryGetValue(older, out var oldest) ? oldest | StatesOf(token) : StatesOf(token);
            Rename(token, older);
            if (_tested.Remove(token))
                _tested.Add(older);
            _states.Remove(token);
        }
    }

    private static void AddElements(Token? token, Func<Token, bool> isStale, List<Token> elements)
    {
        for (var current = token; current is { Kind: TokenKind.Member }; current = current.Parent!)
        {
            if (current.Key is ElementKey && isStale(current) && !elements.Contains(current))
                elements.Add(current);
        }
    }

    /// <summary>A pending test of the slot's old value says nothing about the new one.</summary>
    private void ForgetTests(Slot written)
    {
        List<Slot>? stale = null;
        foreach (var slot in _slots)
        {
            if (slot.Key.IsCapture && ((slot.Value.Test is { } test && test.IsOf(written)) || (slot.Value.Source is { } source && source.Equals(written))))
                (stale ??= new()).Add(slot.Key);
        }

        if (stale is null)
            return;
        foreach (var slot in stale)
            _slots[slot] = _slots[slot].Stored();
    }
}
