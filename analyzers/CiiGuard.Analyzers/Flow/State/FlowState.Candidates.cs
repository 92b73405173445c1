using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Which objects an element of a collection can be, where all that was put in is known. What is found out about each of those holds for the element,
/// and an element that can be but one object is that object.
/// </summary>
internal sealed partial class FlowState
{
    private const int MaximumCandidates = 8;

    private readonly SharedMap<Token, ImmutableArray<Token>> _candidates;

    /// <summary>The objects that the token's object is one of (of a collection's elements: that each of them is one of); default if they are not known.</summary>
    public ImmutableArray<Token> CandidatesOf(Token token) => _candidates.TryGetValue(token, out var candidates) ? candidates : default;

    public void SetCandidates(Token token, ImmutableArray<Token> candidates)
    {
        if (candidates.IsDefault || candidates.Length > MaximumCandidates)
            _candidates.Remove(token);
        else if (!_candidates.TryGetValue(token, out var known) || !known.SequenceEqual(candidates))
            _candidates[token] = candidates;
    }

    /// <summary>The one object that an element can be; null if there are several, or it is not known.</summary>
    public Token? OnlyCandidate(Token elements) => CandidatesOf(elements) is { IsDefault: false, Length: 1 } candidates && !candidates[0].IsSummary ? candidates[0] : null;

    private void AddCandidates(Token elements, Token added, bool isOne)
    {
        var known = CandidatesOf(elements);
        if (known.IsDefault)
            return;
        var more = CandidatesOf(added);
        if (more.IsDefault && isOne)
            more = ImmutableArray.Create(added);
        if (more.IsDefault)
            _candidates.Remove(elements);
        else
            SetCandidates(elements, Union(known, more));
    }

    private static ImmutableArray<Token> Union(ImmutableArray<Token> left, ImmutableArray<Token> right)
    {
        foreach (var candidate in right)
        {
            if (!left.Contains(candidate))
                left = left.Add(candidate);
        }

        return left;
    }

    /// <summary>There is an element, and it is this object: what is true of all elements is true of it and of what it leads to.</summary>
    public void AssumeElement(Token elements, Token element)
    {
        if (StatesOf(element).Overlaps(StatesOf(elements)))
            Assume(element, StatesOf(elements));
        foreach (var token in new List<Token>(_states.Keys))
        {
            // Of a member that was given another object since, the old one's name is left over.
            if (DescendsFrom(token, elements) && ReferenceEquals(NamedFrom(elements, token, elements), token) && NamedFrom(element, token, elements) is { } named && StatesOf(named).Overlaps(StatesOf(token)))
                Assume(named, StatesOf(token));
        }
    }

    /// <summary>Whether these are the elements of a collection that a variable or a member leads to.</summary>
    public bool IsHeldCollection(Token elements)
    {
        foreach (var slot in _slots)
        {
            if (slot.Key is not { Key: ElementsKey, Holder: { } collection } || !ReferenceEquals(slot.Value.Token, elements))
                continue;
            foreach (var other in _slots)
            {
                if (!other.Key.IsCapture && ReferenceEquals(other.Value.Token, collection))
                    return true;
            }
        }

        return false;
    }

    private void RenameCandidates(Token from, Token to)
    {
        _candidates.Remove(from);
        foreach (var token in new List<Token>(_candidates.Keys))
        {
            var candidates = _candidates[token];
            var index = candidates.IndexOf(from);
            // Members of the older object are not told apart from those of the newer one, which take over their names.
            if (candidates.Any(candidate => DescendsFrom(candidate, from)))
                _candidates.Remove(token);
            else if (index >= 0)
                _candidates[token] = candidates.Contains(to) ? candidates.RemoveAt(index) : candidates.SetItem(index, to);
        }
    }

    private sealed partial class Join
    {
        /// <summary>Known where it is known on every side on which there is such an object. Asked before the states are united, which makes all objects exist.</summary>
        private Dictionary<Token, ImmutableArray<Token>>? UnitedCandidates()
        {
            if (_left._candidates.IsSameAs(_right._candidates))
                return null;
            var united = new Dictionary<Token, ImmutableArray<Token>>();
            foreach (var entry in _left._candidates)
            {
                if (_right._candidates.TryGetValue(entry.Key, out var other))
                    united.Add(entry.Key, Union(entry.Value, other));
                else if (!_right._states.ContainsKey(entry.Key))
                    united.Add(entry.Key, entry.Value);
            }

            foreach (var entry in _right._candidates)
            {
                if (!_left._candidates.ContainsKey(entry.Key) && !_left._states.ContainsKey(entry.Key))
                    united.Add(entry.Key, entry.Value);
            }

            return united;
        }

        private bool UniteCandidates(Dictionary<Token, ImmutableArray<Token>>? united)
        {
            var changed = false;
            if (united is null)
                return changed;
            foreach (var entry in new List<KeyValuePair<Token, ImmutableArray<Token>>>(_left._candidates))
            {
                if (united.ContainsKey(entry.Key))
                    continue;
                _left._candidates.Remove(entry.Key);
                changed = true;
            }

            foreach (var entry in united)
            {
                var isKnown = _left._candidates.TryGetValue(entry.Key, out var before);
                if (isKnown && before.Length == entry.Value.Length)
                    continue;
                _left.SetCandidates(entry.Key, entry.Value);
                changed |= isKnown || _left._candidates.ContainsKey(entry.Key);
            }

            return changed;
        }
    }
}
