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

    /// <summary>Values of one slot that are told apart; switches over larger enums are rare, and cost a case per member at each join.</summary>
    private const int MaximumKeys = 64;

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

    /// <summary>Chosen objects whose members are looked at in one join.</summary>
    private const int MaximumChoices = 16;

    /// <summary>Members of members that are chosen with an object: an order's contract's review.</summary>
    private const int MaximumDepth = 2;

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

        /// <summary>Makes the φ-tokens first: what a flag says of an object on each side, it says of the chosen one.</summary>
        private void ChooseObjects()
        {
            foreach (var (slot, left, right) in _slots)
                Choose(slot, left, right);
            ChooseMembers();
        }

        private void Choose(Slot slot, AbstractValue? left, AbstractValue? right)
        {
            if (left?.Token is null || right?.Token is null || ReferenceEquals(left.Token, right.Token) || UniteTokens(slot, left, right) is not { } phi)
                return;
            AddChoice(phi, left.Token, right.Token);
        }

        /// <summary>Once each: objects may lead to themselves.</summary>
        private void AddChoice(Token phi, Token left, Token right)
        {
            if (!_choices.Contains((phi, left, right)))
                _choices.Add((phi, left, right));
        }

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

        /// <summary>
        /// What the chosen object holds is chosen with it: a flag of it tells which of the two it is, and so what is true on that side and of the
        /// other members. That is the pattern of result objects.
        /// </summary>
        private void ChooseMembers()
        {
            for (var i = 0; i < _choices.Count; i++)
            {
                var (phi, leftToken, rightToken) = _choices[i];
                if (ReferenceEquals(phi, leftToken) || ReferenceEquals(phi, rightToken))
                    ChooseMembersAnew(phi, leftToken, rightToken, isBounded: i < MaximumChoices);
                if (i >= MaximumChoices)
                    continue;
                foreach (var slot in _left._slots)
                {
                    if (ReferenceEquals(phi, leftToken) || !ReferenceEquals(slot.Key.Holder, leftToken) || slot.Key.Key is not (ISymbol or RuntimeTypeKey))
                        continue;
                    var member = Slot.Member(phi, slot.Key.Key);
                    var other = _right.TryRead(Slot.Member(rightToken, slot.Key.Key), out var written) ? written : LacksMember(_right, rightToken, slot.Key.Key) ? slot.Value : null;
                    if (other is null || (slot.Value.Token is null && slot.Value.Cases is null && other.Token is null))
                        continue;
                    _members[member] = (slot.Value, other);
                    Choose(member, slot.Value, other);
                }

                foreach (var slot in _right._slots)
                {
                    if (!ReferenceEquals(slot.Key.Holder, rightToken) || slot.Key.Key is not ISymbol || _left._slots.ContainsKey(Slot.Member(leftToken, slot.Key.Key)) || !LacksMember(_left, leftToken, slot.Key.Key))
                        continue;
                    _members[Slot.Member(phi, slot.Key.Key)] = (slot.Value, slot.Value);
                }

                if (DepthOf(phi) < MaximumDepth)
                    ChooseReadMembers(phi, leftToken, rightToken);
            }
        }

        /// <summary>The object is of a type that has no such member, so that whoever reads it has the other one.</summary>
        private static bool LacksMember(FlowState side, Token token, object member)
        {
            if (member is not ISymbol { ContainingType: { TypeKind: TypeKind.Class } declaring }
                || !side._slots.TryGetValue(Slot.Member(token, RuntimeTypeKey.Instance), out var made) || made.Cases?.ConstantKey is not TypeKey { Type: var type })
            {
                return false;
            }

            foreach (var known in type.WithBasesAndInterfaces())
            {
                if (SymbolEqualityComparer.Default.Equals(known.OriginalDefinition, declaring.OriginalDefinition))
                    return false;
            }

            return true;
        }

        /// <summary>The same for fixed members, which were only read: each side may have asked the review of its own contract, which the joined states no longer show.</summary>
        private void ChooseReadMembers(Token phi, Token leftToken, Token rightToken)
        {
            var read = new List<Token>();
            AddReadMembers(_left, leftToken, read);
            AddReadMembers(_right, rightToken, read);
            foreach (var token in read)
            {
                var member = Slot.Member(phi, token.Key);
                if (_members.ContainsKey(member))
                    continue;
                var left = _left.Read(Slot.Member(leftToken, token.Key), token.Type);
                var right = _right.Read(Slot.Member(rightToken, token.Key), token.Type);
                _members[member] = (left, right);
                Choose(member, left, right);
            }
        }

        /// <summary>The members through which something is known of what the holder leads to.</summary>
        private static void AddReadMembers(FlowState side, Token holder, List<Token> members)
        {
            foreach (var token in side._states.Keys)
            {
                if (token.Depth <= holder.Depth || !ReferenceEquals(token.Root, holder.Root))
                    continue;
                for (var at = token; at is { Kind: TokenKind.Member }; at = at.Parent)
                {
                    if (ReferenceEquals(at.Parent, holder) && FixedMembers.Contains(at.Key) && !side._slots.ContainsKey(Slot.Member(holder, at.Key)) && !members.Contains(at))
                        members.Add(at);
                }
            }
        }

        /// <summary>How many members lie between a φ-token and the variable that it was chosen for. In a loop that follows a list there would be more and more.</summary>
        private static int DepthOf(Token phi)
        {
            var depth = 0;
            while (phi is { Kind: TokenKind.Phi, Key: PhiKey { Slot.Holder: { } holder } })
            {
                depth++;
                phi = holder;
            }

            return depth;
        }

        private void UniteMembers(Dictionary<Slot, AbstractValue> changed)
        {
            foreach (var member in _members)
            {
                var value = UniteSlot(member.Key, member.Value.Left, member.Value.Right);
                if (!_left._slots.TryGetValue(member.Key, out var known) || !known.Equals(value))
                    changed[member.Key] = value;
                else
                    changed.Remove(member.Key);
            }
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

        private Token? UniteTokens(Slot slot, AbstractValue left, AbstractValue right)
        {
            if (ReferenceEquals(left.Token, right.Token))
                return left.Token;
            // Null has no state: on the path where it is null nothing is called on it.
            if (left.Token is null)
                return left.IsNull ? right.Token : null;
            if (right.Token is null)
                return right.IsNull ? left.Token : null;

            var phi = _left._scope.Tokens.Get(TokenKind.Phi, null, new PhiKey(_place, slot), _left._scope.CommonType(left.Token.Type, right.Token.Type));
            var states = _left.StatesOf(left.Token) | _right.StatesOf(right.Token);
            // Around a loop the φ-token stands for the object of this round. What the last round's object came to counts only where it still has a name.
            if (_left._states.ContainsKey(phi) && (ReferenceEquals(left.Token, phi) || (_namedLeft ??= _left.NamedObjects()).Contains(phi)))
                states |= _left.StatesOf(phi);
            if (_right._states.ContainsKey(phi) && (ReferenceEquals(right.Token, phi) || (_namedRight ??= _right.NamedObjects()).Contains(phi)))
                states |= _right.StatesOf(phi);
            _states[phi] = _chosen.Add(phi) || !_states.TryGetValue(phi, out var known) ? states : known | states;
            if (!_phis.TryGetValue(phi, out var parts))
                _phis[phi] = parts = new();
            AddPart(phi, left.Token, parts);
            AddPart(phi, right.Token, parts);
            return phi;
        }

        private static void AddPart(Token phi, Token part, List<Token> parts)
        {
            if (!ReferenceEquals(phi, part) && !parts.Contains(part))
                parts.Add(part);
        }

        private bool UniteParts()
        {
            var changed = false;
            if (!_left._parts.IsSameAs(_right._parts))
            {
                foreach (var right in _right._parts)
                {
                    var left = _left.PartsOf(right.Key);
                    if (left == right.Value)
                        continue;
                    var parts = left;
                    foreach (var part in right.Value)
                    {
                        if (!ReferenceEquals(part, right.Key) && !parts.Contains(part))
                            parts = parts.Add(part);
                    }

                    if (parts.Length == left.Length)
                        continue;
                    _left._parts[right.Key] = parts;
                    changed = true;
                }
            }

            foreach (var phi in _phis)
            {
                var parts = _left.PartsOf(phi.Key);
                var united = parts;
                foreach (var part in phi.Value)
                {
                    if (!united.Contains(part))
                        united = united.Add(part);
                }

                if (united.Length == parts.Length)
                    continue;
                _left._parts[phi.Key] = united;
                changed = true;
            }

            return changed;
        }

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
