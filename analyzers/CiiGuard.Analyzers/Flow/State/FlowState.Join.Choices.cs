using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Slots with two objects get a φ-token, and so do their members.</summary>
internal sealed partial class FlowState
{
    /// <summary>Chosen objects whose members are looked at in one join.</summary>
    private const int MaximumChoices = 16;

    /// <summary>Members of members that are chosen with an object: an order's contract's review.</summary>
    private const int MaximumDepth = 2;

    private sealed partial class Join
    {
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
    }
}
