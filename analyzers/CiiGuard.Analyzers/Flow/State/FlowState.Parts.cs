using System.Collections.Generic;
using System.Collections.Immutable;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// What a chosen object was chosen from, as far as it matters to a caller: objects that the body fetched or made, that go by no other name and of whose
/// members nothing is known, are nothing to it. Left in, each virtual call would hand on what all of its bodies chose from, and their callees.
/// </summary>
internal sealed partial class FlowState
{
    private void ForgetPlainParts()
    {
        if (_parts.Count == 0)
            return;
        var telling = TellingObjects();
        foreach (var whole in new List<KeyValuePair<Token, ImmutableArray<Token>>>(_parts))
        {
            var parts = TellingPartsOf(whole.Key, telling);
            if (parts.IsEmpty)
                _parts.Remove(whole.Key);
            else if (!parts.Equals(whole.Value))
                _parts[whole.Key] = parts;
        }
    }

    /// <summary>The parts that matter, and one that stands for all others if there are any, so that a choice with one known outcome stays a choice.</summary>
    private ImmutableArray<Token> TellingPartsOf(Token whole, HashSet<Token> telling)
    {
        var parts = ImmutableArray.CreateBuilder<Token>();
        Token? plain = null;
        var seen = new HashSet<Token> { whole };
        var pending = new Stack<Token>();
        pending.Push(whole);
        while (pending.Count > 0)
        {
            foreach (var part in PartsOf(pending.Pop()))
            {
                if (!seen.Add(part))
                    continue;
                if (!part.Root.IsCreatedInBody || part.Values is not null || telling.Contains(part))
                    parts.Add(part);
                else if (_parts.ContainsKey(part))
                    pending.Push(part);
                else
                    plain ??= part;
            }
        }

        if (parts.Count > 0 && plain is not null)
            parts.Add(plain);
        return parts.ToImmutable();
    }

    /// <summary>Objects that something besides a choice leads to, or of whose members something is known.</summary>
    private HashSet<Token> TellingObjects()
    {
        var telling = new HashSet<Token>();
        foreach (var slot in _slots)
        {
            AddWithHolders(slot.Key.Holder);
            slot.Value.VisitTokens(AddWithHolders);
        }

        foreach (var token in _states.Keys)
        {
            if (token.Kind == TokenKind.Member)
                AddWithHolders(token.Parent);
        }

        foreach (var token in _expected.Keys)
            AddWithHolders(token);
        foreach (var deferred in _deferred.Keys)
            AddWithHolders(deferred.Token);
        foreach (var token in _tested)
            AddWithHolders(token);
        foreach (var copy in _originals)
        {
            AddWithHolders(copy.Key);
            AddWithHolders(copy.Value);
        }

        foreach (var elements in _candidates)
        {
            AddWithHolders(elements.Key);
            foreach (var candidate in elements.Value)
                AddWithHolders(candidate);
        }

        return telling;

        void AddWithHolders(Token? token)
        {
            for (var current = token; current is not null && telling.Add(current);)
                current = current.Kind == TokenKind.Member ? current.Parent : null;
        }
    }
}
