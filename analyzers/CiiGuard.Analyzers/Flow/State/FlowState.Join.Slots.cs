using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What the places of two states that are joined hold.</summary>
internal sealed partial class FlowState
{
    private sealed partial class Join
    {
        private Dictionary<Slot, AbstractValue> UniteSlots()
        {
            var changed = new Dictionary<Slot, AbstractValue>();
            foreach (var (slot, left, right) in _slots)
            {
                var value = UniteSlot(slot, left, right);
                // An open comparison is not kept: it would be carried along every path that follows.
                var before = _left._slots.TryGetValue(slot, out var known) ? known : slot.Key is ComparisonKey ? AbstractValue.Unknown : null;
                if (!value.Equals(before))
                    changed[slot] = value;
            }

            return changed;
        }

        /// <summary>Slots that do not hold the very same on both sides. Most states that are joined differ in few.</summary>
        private void CompareSlots()
        {
            if (_left._slots.IsSameAs(_right._slots))
                return;
            var missing = new List<KeyValuePair<Slot, AbstractValue>>();
            foreach (var slot in _left._slots)
            {
                if (!_right._slots.TryGetValue(slot.Key, out var right))
                    missing.Add(slot);
                else if (!ReferenceEquals(slot.Value, right) && !slot.Value.Equals(right))
                    _slots.Add((slot.Key, slot.Value, right));
            }

            // Reading a member that only one side wrote may name it, which writes it.
            foreach (var slot in missing)
            {
                var right = ValueIn(_right, slot.Key, slot.Value);
                if (right is null || !slot.Value.Equals(right))
                    _slots.Add((slot.Key, slot.Value, right));
            }

            missing.Clear();
            foreach (var slot in _right._slots)
            {
                if (!_left._slots.ContainsKey(slot.Key))
                    missing.Add(slot);
            }

            foreach (var slot in missing)
                _slots.Add((slot.Key, ValueIn(_left, slot.Key, slot.Value), slot.Value));
        }

        /// <summary>What a slot holds on the side that never wrote it.</summary>
        private static AbstractValue? ValueIn(FlowState state, Slot slot, AbstractValue sample)
        {
            if (state._slots.TryGetValue(slot, out var value))
                return value;
            // A local or capture that one path did not assign is not read after the join either.
            if (slot.IsTemporary)
                return null;
            if (slot.Holder is { } holder && !state.Exists(holder))
                return null;
            return state.Read(slot, sample.Token?.Type);
        }

        private AbstractValue UniteSlot(Slot slot, AbstractValue? left, AbstractValue? right)
        {
            if (left is null || right is null)
                return left ?? right!;
            if (left.Equals(right))
                return left;

            var token = UniteTokens(slot, left, right);
            var elements = left.Elements.Length == right.Elements.Length ? left.Elements : ImmutableArray<AbstractValue>.Empty;
            for (var i = 0; i < elements.Length; i++)
                elements = elements.SetItem(i, UniteSlot(Slot.Member(_left._scope.Tokens.Get(TokenKind.Static, slot, null), (long)i), left.Elements[i], right.Elements[i]));

            var samePending = PendingEquals(left, right);
            return AbstractValue.Create(
                token,
                UniteCases(left, right),
                samePending ? left.Pending : ImmutableArray<PendingEffect>.Empty,
                left.Result is { } result && result.Equals(right.Result) ? result : null,
                elements);
        }

        private static bool PendingEquals(AbstractValue left, AbstractValue right)
        {
            if (left.Pending.Length != right.Pending.Length)
                return false;
            for (var i = 0; i < left.Pending.Length; i++)
            {
                if (!left.Pending[i].Equals(right.Pending[i]))
                    return false;
            }

            return true;
        }
    }
}
