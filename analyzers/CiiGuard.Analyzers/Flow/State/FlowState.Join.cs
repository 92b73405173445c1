using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// The join of two states: the least state that covers both. States of an object are united; a slot with two objects gets a φ-token;
/// a boolean, enum or reference that differs on the two sides remembers which side each value belongs to.
/// </summary>
internal sealed partial class FlowState
{
    /// <summary>Joins <paramref name="other"/> into this state. <paramref name="place"/> names the join, so that φ-tokens are finite.</summary>
    /// <returns>Whether this state grew.</returns>
    public bool JoinFrom(FlowState other, object place)
    {
        if (!other.IsReachable)
            return false;
        if (!IsReachable)
        {
            CopyFrom(other);
            return true;
        }

        return !IsSameAs(other) && new Join(this, other, place).Run();
    }

    /// <summary>Goes on from another state, for instance from the exit of a body that was run in place.</summary>
    public void ReplaceBy(FlowState other)
    {
        if (!other.IsReachable)
            IsReachable = false;
        else
            CopyFrom(other);
    }

    private void CopyFrom(FlowState other)
    {
        _slots.ReplaceBy(other._slots);
        _states.ReplaceBy(other._states);
        _parts.ReplaceBy(other._parts);
        _candidates.ReplaceBy(other._candidates);
        _escaped.ReplaceBy(other._escaped);
        _distinct.ReplaceBy(other._distinct);
        _known.ReplaceBy(other._known);
        _originals.ReplaceBy(other._originals);
        _moved.ReplaceBy(other._moved);
        _tested.ReplaceBy(other._tested);
        _movedItself.ReplaceBy(other._movedItself);
        _expected.ReplaceBy(other._expected);
        _deferred.ReplaceBy(other._deferred);
        IsReachable = true;
    }

    /// <summary>Nothing was changed since one of the two was copied from the other.</summary>
    private bool IsSameAs(FlowState other) =>
        _slots.IsSameAs(other._slots) && _states.IsSameAs(other._states) && _parts.IsSameAs(other._parts) && _candidates.IsSameAs(other._candidates) && _escaped.IsSameAs(other._escaped)
        && _distinct.IsSameAs(other._distinct) && _known.IsSameAs(other._known) && _originals.IsSameAs(other._originals)
        && _moved.IsSameAs(other._moved) && _movedItself.IsSameAs(other._movedItself) && _tested.IsSameAs(other._tested) && _deferred.IsSameAs(other._deferred) && _expected.IsSameAs(other._expected);

    /// <summary>Everything that is known here is known there, and nothing else.</summary>
    public bool SaysTheSame(FlowState other) =>
        IsReachable == other.IsReachable
        && _states.HasSameContent(other._states) && _slots.HasSameContent(other._slots) && _parts.HasSameContent(other._parts) && _candidates.HasSameContent(other._candidates)
        && _escaped.HasSameContent(other._escaped) && _distinct.HasSameContent(other._distinct) && _known.HasSameContent(other._known)
        && _originals.HasSameContent(other._originals) && _tested.HasSameContent(other._tested) && _moved.HasSameContent(other._moved) && _movedItself.HasSameContent(other._movedItself) && _deferred.HasSameContent(other._deferred) && _expected.HasSameContent(other._expected);

    private sealed partial class Join
    {
        private readonly FlowState _left;
        private readonly FlowState _right;
        private readonly object _place;
        private readonly Dictionary<Token, StateSet> _states = new();
        private readonly List<(Slot Slot, AbstractValue? Left, AbstractValue? Right)> _slots = new();
        private readonly List<Token> _differing = new();
        private readonly HashSet<Token> _chosen = new();
        private HashSet<Token>? _namedLeft;
        private HashSet<Token>? _namedRight;
        private readonly Dictionary<Token, List<Token>> _phis = new();
        private readonly List<(Token Phi, Token Left, Token Right)> _choices = new();
        private readonly Dictionary<Slot, (AbstractValue Left, AbstractValue Right)> _members = new();

        public Join(FlowState left, FlowState right, object place)
        {
            _left = left;
            _right = right;
            _place = place;
        }

        public bool Run()
        {
            var candidates = UnitedCandidates();
            UniteStates();
            CompareSlots();
            ChooseObjects();
            var slots = UniteSlots();
            UniteMembers(slots);
            var changed = _left._escaped.UnionWith(_right._escaped);
            changed |= _left._distinct.IntersectWith(_right._distinct);
            changed |= _left._tested.UnionWith(_right._tested);
            changed |= UniteKnown();
            changed |= Unite(_left._moved, _right._moved);
            changed |= _left._movedItself.UnionWith(_right._movedItself);
            changed |= Unite(_left._deferred, _right._deferred);
            changed |= UniteExpected();
            if (!_left._originals.IsSameAs(_right._originals))
            {
                foreach (var copy in _right._originals)
                {
                    if (!_left._originals.ContainsKey(copy.Key))
                        _left._originals.Add(copy.Key, copy.Value);
                }
            }

            foreach (var slot in slots)
            {
                if (slot.Key.Key is ComparisonKey && slot.Value.Equals(AbstractValue.Unknown))
                    _left._slots.Remove(slot.Key);
                else
                    _left._slots[slot.Key] = slot.Value;
            }

            changed |= slots.Count > 0;

            foreach (var state in _states)
            {
                if (!_left._states.TryGetValue(state.Key, out var before) || before != state.Value)
                {
                    _left._states[state.Key] = state.Value;
                    changed = true;
                }
            }

            changed |= UniteParts();
            changed |= UniteCandidates(candidates);
            return changed;
        }

        /// <summary>Known on every side on which the object exists; a φ-token, when all that it stands for is.</summary>
        private bool UniteKnown()
        {
            List<Token>? lost = null;
            List<Token>? found = null;
            if (!_left._known.IsSameAs(_right._known))
            {
                foreach (var token in _left._known)
                {
                    if (!_right._known.Contains(token) && _right.Exists(token))
                        (lost ??= new()).Add(token);
                }

                foreach (var token in _right._known)
                {
                    if (!_left._known.Contains(token) && !_left.Exists(token))
                        (found ??= new()).Add(token);
                }
            }

            foreach (var phi in _phis)
            {
                // Only when the φ-token is made: later it can but lose what is known, or two edges could go on contradicting each other.
                if (!_left.Exists(phi.Key) && !_left._known.Contains(phi.Key) && phi.Value.TrueForAll(part => _left._known.Contains(part) || _right._known.Contains(part)))
                    (found ??= new()).Add(phi.Key);
            }

            if (lost is not null)
            {
                foreach (var token in lost)
                    _left._known.Remove(token);
            }

            if (found is not null)
            {
                foreach (var token in found)
                    _left._known.Add(token);
            }

            return lost is not null || found is not null;
        }

        private static bool Unite<TKey>(SharedMap<TKey, StateSet> left, SharedMap<TKey, StateSet> right)
            where TKey : notnull
        {
            var changed = false;
            if (left.IsSameAs(right))
                return changed;
            foreach (var entry in right)
            {
                var before = left.TryGetValue(entry.Key, out var known) ? known : StateSet.Empty;
                if (before == (before | entry.Value))
                    continue;
                left[entry.Key] = before | entry.Value;
                changed = true;
            }

            return changed;
        }

        private bool UniteExpected()
        {
            var changed = false;
            foreach (var entry in _right._expected)
            {
                var before = _left.ExpectedFor(entry.Key);
                var united = before | entry.Value;
                if (united.Equals(before))
                    continue;
                _left._expected[entry.Key] = united;
                changed = true;
            }

            return changed;
        }

        /// <summary>Notes the tokens that the two sides say different things of, and what the joined state must say that the left one does not.</summary>
        private void UniteStates()
        {
            if (_left._states.IsSameAs(_right._states))
                return;
            foreach (var entry in _left._states)
            {
                var token = entry.Key;
                // Most objects are in the same states on both sides, and whether they exist is said by that.
                if (_right._states.TryGetValue(token, out var same) && same == entry.Value && (ReferenceEquals(token.Root, token) || !token.Root.IsCreatedInBody))
                    continue;
                var left = _left.Exists(token) ? entry.Value : StateSet.Empty;
                var right = _right.Exists(token) ? _right.StatesOf(token) : StateSet.Empty;
                if ((left | right) != entry.Value)
                    _states[token] = left | right;
                if (left != right)
                    _differing.Add(token);
            }

            foreach (var entry in _right._states)
            {
                var token = entry.Key;
                if (_left._states.ContainsKey(token))
                    continue;
                var left = _left.Exists(token) ? _left.StatesOf(token) : StateSet.Empty;
                var right = _right.Exists(token) ? entry.Value : StateSet.Empty;
                _states[token] = left | right;
                if (left != right)
                    _differing.Add(token);
            }
        }
    }
}
