using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// A body called itself, and goes on. Each call has variables of its own, and objects that it made or fetched, which go by the same names as those of
/// the other calls; everything else is one for all of them.
/// </summary>
internal sealed partial class FlowState
{
    /// <summary>Makes of the state that a call left behind the one in which its caller goes on.</summary>
    /// <param name="caller">The state before the call.</param>
    /// <param name="isOwnVariable">Whether each call has a variable of its own.</param>
    public void ReturnTo(FlowState caller, Func<ISymbol, bool> isOwnVariable)
    {
        ForgetVariables(slot => slot.IsCapture || (slot.Key is ILocalSymbol or IParameterSymbol && isOwnVariable((ISymbol)slot.Key)));
        foreach (var slot in caller._slots)
        {
            if (slot.Key.IsCapture || (slot.Key is { Holder: null, Key: ILocalSymbol or IParameterSymbol } && isOwnVariable((ISymbol)slot.Key.Key)))
                _slots[slot.Key] = slot.Value;
        }

        ReturnMembers(caller);
        foreach (var known in caller._states)
        {
            if (IsOwnObject(known.Key))
                _states[known.Key] = known.Value | MovesOfAny(known.Key.Type);
        }

        _known.RemoveWhere(token => IsOwnObject(token) && !caller._known.Contains(token));
    }

    private static bool IsOwnObject(Token token) => token.Root.IsCreatedInBody;

    /// <summary>What the caller's objects hold is what they held, unless the call may have changed it.</summary>
    private void ReturnMembers(FlowState caller)
    {
        foreach (var slot in new List<KeyValuePair<Slot, AbstractValue>>(_slots))
        {
            if (slot.Key.Holder is not { } holder || !IsOwnObject(holder))
                continue;
            if (!caller._slots.TryGetValue(slot.Key, out var before))
                _slots.Remove(slot.Key);
            else if (!before.Equals(slot.Value))
                _slots[slot.Key] = AbstractValue.Unknown;
        }

        foreach (var slot in caller._slots)
        {
            if (slot.Key.Holder is { } holder && IsOwnObject(holder) && !_slots.ContainsKey(slot.Key))
                _slots[slot.Key] = slot.Value;
        }
    }

    /// <summary>Where the calls moved any object that may be of the type: it may have been the caller's, by another name.</summary>
    private StateSet MovesOfAny(ITypeSymbol? type)
    {
        var targets = StateSet.Empty;
        foreach (var moved in _moved)
        {
            if (_scope.MayHaveSameType(moved.Key.Type, type))
                targets |= moved.Value;
        }

        return targets;
    }
}
