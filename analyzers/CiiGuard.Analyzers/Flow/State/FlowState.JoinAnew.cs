namespace CiiGuard.Analyzers.Flow;

/// <summary>An object that was chosen at this place before is now one more: a third arm of a switch, the next round of a loop.</summary>
internal sealed partial class FlowState
{
    private sealed partial class Join
    {
        /// <summary>
        /// The φ-token stands for one more object, of which nothing may have been asked yet. What its members were found to be, by any key, is not true of that one's.
        /// </summary>
        /// <param name="phi">One of the two objects, which stands for both from now on.</param>
        /// <param name="leftToken">The object on the left side.</param>
        /// <param name="rightToken">The object on the right side.</param>
        /// <param name="isBounded">False where too much is chosen in one join: then the members are not known any more.</param>
        private void ChooseMembersAnew(Token phi, Token leftToken, Token rightToken, bool isBounded)
        {
            var isLeft = ReferenceEquals(phi, leftToken);
            var (side, other) = isLeft ? (_left, _right) : (_right, _left);
            var added = isLeft ? rightToken : leftToken;
            foreach (var slot in side._slots)
            {
                if (!ReferenceEquals(slot.Key.Holder, phi) || LacksMember(other, added, slot.Key.Key))
                    continue;
                var value = isBounded ? other.Read(Slot.Member(added, slot.Key.Key), slot.Key.Key is HoldingsKey ? added.Type : slot.Value.Token?.Type) : AbstractValue.Unknown;
                if (isLeft && slot.Value.Token is { Kind: TokenKind.Phi } chosen && value.Token is { } more && HasChosen(slot.Key, chosen, more))
                {
                    _states[chosen] = (_states.TryGetValue(chosen, out var known) ? known : _left.StatesOf(chosen)) | _right.StatesOf(more);
                    AddChoice(chosen, chosen, more);
                    continue;
                }

                var (left, right) = isLeft ? (slot.Value, value) : (value, slot.Value);
                _members[slot.Key] = (left, right);
                Choose(slot.Key, left, right);
            }
        }

        /// <summary>The member is known to be one of several, this one among them: a body that calls itself comes back to the name that it had for it.</summary>
        private bool HasChosen(Slot member, Token chosen, Token more) =>
            _left.PartsOf(chosen).Contains(more) && (!_right._slots.TryGetValue(member, out var other) || ReferenceEquals(other.Token, chosen));
    }
}
