using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Forgets what can no longer be reached: variables that are out of scope, and objects that the body made or fetched and nobody holds any more.
/// Without it the state grows with every call and every block, and with it the cost of all that follow.
/// </summary>
internal sealed partial class FlowState
{
    /// <summary>A nested body that ran in place has ended: its variables are gone, and so are the objects that only it knew.</summary>
    /// <param name="before">The state in which the body was entered; what was known then may be in use by the code around it.</param>
    /// <param name="isOwnVariable">Whether a local or parameter belongs to the body.</param>
    public void LeaveBody(FlowState before, Func<ISymbol, bool> isOwnVariable)
    {
        if (!IsReachable)
            return;
        ForgetVariables(slot => slot.IsCapture
            ? !before._slots.ContainsKey(slot)
            : slot.Key is ILocalSymbol or IParameterSymbol && isOwnVariable((ISymbol)slot.Key));
        Collect(before);
    }

    /// <summary>Variables that match are out of scope.</summary>
    private bool ForgetVariables(Func<Slot, bool> isGone)
    {
        List<Slot>? gone = null;
        foreach (var slot in _slots.Keys)
        {
            if (slot.Holder is null && (isGone(slot) || (slot.Key is ComparisonKey comparison && comparison.DependsOn(compared => compared.Holder is null && isGone(compared)))))
                (gone ??= new()).Add(slot);
        }

        if (gone is null)
            return false;
        foreach (var slot in gone)
            _slots.Remove(slot);
        return true;
    }

    /// <summary>Forgets objects that the body made known and that no slot leads to. Objects of <paramref name="before"/> are kept.</summary>
    private void Collect(FlowState? before)
    {
        var live = LiveRoots(before);
        // An answer that was or will be looked at counts for what is concluded later, whoever holds it.
        bool IsDead(Token token) => token.Values is null && token.Root is { IsCreatedInBody: true, Key: not NamelessKey } root && !live.Contains(root);

        var dead = new List<Token>();
        AddDead(_states.Keys, dead, IsDead);
        foreach (var token in dead)
            _states.Remove(token);
        dead.Clear();
        AddDead(_parts.Keys, dead, IsDead);
        foreach (var token in dead)
            _parts.Remove(token);
        dead.Clear();
        AddDead(_candidates.Keys, dead, IsDead);
        foreach (var token in dead)
            _candidates.Remove(token);
        dead.Clear();
        AddDead(_originals.Keys, dead, IsDead);
        foreach (var token in dead)
            _originals.Remove(token);
        dead.Clear();
        AddDead(_moved.Keys, dead, IsDead);
        foreach (var token in dead)
        {
            KeepMove(token, _moved[token]);
            _moved.Remove(token);
            _movedItself.Remove(token);
        }

        foreach (var deferred in new List<(Token Token, Trigger Trigger)>(_deferred.Keys))
        {
            if (!IsDead(deferred.Token))
                continue;
            var targets = _deferred[deferred];
            _deferred.Remove(deferred);
            Defer(NamelessLike(deferred.Token), targets, deferred.Trigger);
        }

        _escaped.RemoveWhere(IsDead);
        _known.RemoveWhere(IsDead);
        _distinct.RemoveWhere(pair => IsDead(pair.Item1) || IsDead(pair.Item2));

        List<Slot>? gone = null;
        List<KeyValuePair<Slot, AbstractValue>>? changed = null;
        foreach (var slot in _slots)
        {
            if (slot.Key.Holder is { } holder && IsDead(holder))
                (gone ??= new()).Add(slot.Key);
            else if (slot.Value.Without(IsDead) is var value && !ReferenceEquals(value, slot.Value))
                (changed ??= new()).Add(new(slot.Key, value));
        }

        if (gone is not null)
        {
            foreach (var slot in gone)
                _slots.Remove(slot);
        }

        if (changed is not null)
        {
            foreach (var slot in changed)
                _slots[slot.Key] = slot.Value;
        }
    }

    private static void AddDead(IEnumerable<Token> tokens, List<Token> dead, Func<Token, bool> isDead)
    {
        foreach (var token in tokens)
        {
            if (isDead(token))
                dead.Add(token);
        }
    }

    /// <summary>The objects that slots lead to, by the objects that their members belong to.</summary>
    private HashSet<Token> LiveRoots(FlowState? before)
    {
        var live = new HashSet<Token>();
        var pending = new Stack<Token>();
        void Add(Token token)
        {
            if (token.Root is { IsCreatedInBody: true } root && live.Add(root))
                pending.Push(root);
        }

        Dictionary<Token, List<AbstractValue>>? members = null;
        foreach (var slot in _slots)
        {
            // A member of an object that is live when and only when its holder is has to wait.
            if (slot.Key.Holder is { } holder && holder.Root is { IsCreatedInBody: true } root)
            {
                members ??= new();
                if (!members.TryGetValue(root, out var values))
                    members.Add(root, values = new());
                values.Add(slot.Value);
            }
            else
            {
                slot.Value.VisitTokens(Add);
            }
        }

        // A task that is under way, and a body that runs later, may still move its object, by whatever name; of what was fetched, by the one of its type.
        foreach (var token in _expected.Keys)
            Add(token);
        foreach (var deferred in _deferred.Keys)
        {
            if (!IsFetched(deferred.Token))
                Add(deferred.Token);
        }

        if (before is not null)
        {
            foreach (var token in before._states.Keys)
                Add(token);
        }

        // Copies and φ-tokens below a live object are found by their own name, so these tables are walked whole.
        while (pending.Count > 0)
        {
            var root = pending.Pop();
            if (members is not null && members.TryGetValue(root, out var values))
            {
                foreach (var value in values)
                    value.VisitTokens(Add);
            }

            if (_parts.TryGetValue(root, out var parts))
            {
                foreach (var part in parts)
                    Add(part);
            }

            if (_candidates.TryGetValue(root, out var candidates))
            {
                foreach (var candidate in candidates)
                    Add(candidate);
            }

            if (_originals.TryGetValue(root, out var original))
                Add(original);
        }

        return live;
    }
}
