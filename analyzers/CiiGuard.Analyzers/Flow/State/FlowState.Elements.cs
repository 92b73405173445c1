using System.Collections.Generic;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What is known of all elements of collections.</summary>
internal sealed partial class FlowState
{
    /// <summary>Collections of whose elements something is known, and what stands for the elements.</summary>
    public List<(Token Collection, Token Elements)> KnownElements()
    {
        var known = new List<(Token, Token)>();
        var listed = new HashSet<Token>();
        // Of the elements themselves there may be nothing to know, but of what they lead to.
        foreach (var state in _states.Keys)
        {
            for (var token = state; token.Parent is { } parent; token = parent)
            {
                if (token is { Kind: TokenKind.Member, Key: ElementsKey } && listed.Add(token))
                    known.Add((parent, token));
            }
        }

        foreach (var slot in _slots)
        {
            if (slot is { Key: { Key: ElementsKey, Holder: { } collection }, Value.Token: { } elements } && listed.Add(elements))
                known.Add((collection, elements));
        }

        return known;
    }

    /// <summary>What <paramref name="to"/> leads to by the way that leads from <paramref name="from"/> to the token.</summary>
    public Token NameOf(Token token, Token from, Token to) => NamedFrom(to, token, from);

    /// <summary>Whether nothing is known of the object and of what it leads to.</summary>
    public bool IsUnknown(Token token)
    {
        foreach (var state in _states)
        {
            if (IsOrDescendsFrom(state.Key, token) && state.Value != _scope.UniverseOf(state.Key.Type))
                return false;
        }

        return true;
    }
}
