using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What a boolean, enum or reference that differs on the two sides of a join still tells of objects.</summary>
internal sealed partial class FlowState
{
    /// <summary>Values of one slot that are told apart; switches over larger enums are rare, and cost a case per member at each join.</summary>
    private const int MaximumKeys = 64;

    private sealed partial class Join
    {
        /// <summary>
        /// "If the value is k" on the joined path: the facts of the sides that can have k there, taken together with what each side's store says.
        /// Only what is sharper than the joined store is kept, so that the result is a function of what is known and the join is monotone.
        /// </summary>
        private Cases? UniteCases(AbstractValue left, AbstractValue right)
        {
            if (left.Cases is null && right.Cases is null)
                return null;
            var keys = new List<object>();
            AddKeys(left, keys);
            AddKeys(right, keys);

            var informative = false;
            var entries = new List<KeyValuePair<object, Facts>>(keys.Count);
            foreach (var key in keys)
            {
                var facts = UniteFacts(FactsFor(left, key), FactsFor(right, key));
                informative |= !facts.IsNone;
                entries.Add(new(key, facts));
            }

            var other = UniteFacts(left.Cases?.Other ?? Facts.None, right.Cases?.Other ?? Facts.None);
            if (other.IsImpossible)
                entries.RemoveAll(static e => e.Value.IsImpossible);
            informative |= other is { IsNone: false, IsImpossible: false };
            informative |= other.IsImpossible && !IsAnyBoolean(entries);
            return informative && entries.Count <= MaximumKeys ? Cases.Of(entries, other) : null;
        }

        private static bool IsAnyBoolean(List<KeyValuePair<object, Facts>> entries)
        {
            if (entries.Count != 2)
                return false;
            foreach (var entry in entries)
            {
                if (entry.Key is not bool || !entry.Value.IsNone)
                    return false;
            }

            return true;
        }

        private static void AddKeys(AbstractValue value, List<object> keys)
        {
            if (value.Cases is null)
                return;
            foreach (var entry in value.Cases.Entries)
            {
                if (!keys.Contains(entry.Key))
                    keys.Add(entry.Key);
            }
        }

        private static Facts FactsFor(AbstractValue value, object key) => value.Cases is null ? Facts.None : value.Cases.For(key);

        private Facts UniteFacts(Facts left, Facts right)
        {
            left = Feasible(_left, left);
            right = Feasible(_right, right);
            if (left.IsImpossible && right.IsImpossible)
                return Facts.Impossible;
            var entries = new List<KeyValuePair<Token, StateSet>>();
            foreach (var token in _differing)
                AddSharper(token, left, right, entries);
            foreach (var entry in left.Entries)
            {
                if (!_differing.Contains(entry.Key))
                    AddSharper(entry.Key, left, right, entries);
            }

            foreach (var entry in right.Entries)
            {
                if (!_differing.Contains(entry.Key) && !left.TryGet(entry.Key, out _))
                    AddSharper(entry.Key, left, right, entries);
            }

            // The chosen object goes by different names on the two sides, so what they say of it is not among what they say of their own tokens.
            foreach (var (phi, leftToken, rightToken) in _choices)
            {
                var states = Effective(_left, left, leftToken) | Effective(_right, right, rightToken);
                entries.RemoveAll(entry => ReferenceEquals(entry.Key, phi));
                if (!states.IsEmpty && states != _states[phi])
                    entries.Add(new(phi, states));
            }

            return Facts.Of(entries);
        }

        private void AddSharper(Token token, Facts left, Facts right, List<KeyValuePair<Token, StateSet>> entries)
        {
            var states = Effective(_left, left, token) | Effective(_right, right, token);
            // Empty: on the sides where the case can occur the object does not exist, so nothing is asked of it.
            if (states.IsEmpty)
                return;
            var joined = _states.TryGetValue(token, out var known) ? known : _left.StatesOf(token);
            if (joined != states)
                entries.Add(new(token, states));
        }

        private static StateSet Effective(FlowState side, Facts facts, Token token)
        {
            if (facts.IsImpossible || !side.Exists(token))
                return StateSet.Empty;
            return facts.TryGet(token, out var states) ? states & side.StatesOf(token) : side.StatesOf(token);
        }

        private static Facts Feasible(FlowState side, Facts facts)
        {
            foreach (var entry in facts.Entries)
            {
                if (side.Exists(entry.Key) && !side.StatesOf(entry.Key).Overlaps(entry.Value))
                    return Facts.Impossible;
            }

            return facts;
        }
    }
}
