using System.Collections.Generic;
using System.Collections.Immutable;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// What some objects were chosen or copied from, and what was chosen or copied from them, over any number of choices. Found at once for all that a move
/// is compared with; asked of each pair, it would be the greater part of the work.
/// </summary>
internal sealed class Relatives
{
    private readonly HashSet<Token> _parts = new();
    private readonly HashSet<Token> _wholes = new();

    private Relatives()
    {
    }

    public static Relatives? Of(IEnumerable<Token> tokens, SharedMap<Token, ImmutableArray<Token>> parts)
    {
        if (parts.Count == 0)
            return null;
        var wholes = new Dictionary<Token, List<Token>>();
        foreach (var whole in parts)
        {
            foreach (var part in whole.Value)
            {
                if (!wholes.TryGetValue(part, out var of))
                    wholes.Add(part, of = new());
                of.Add(whole.Key);
            }
        }

        var relatives = new Relatives();
        var pending = new Stack<Token>();
        foreach (var token in tokens)
        {
            for (pending.Push(token); pending.Count > 0;)
            {
                if (!parts.TryGetValue(pending.Pop(), out var known))
                    continue;
                foreach (var part in known)
                {
                    if (relatives._parts.Add(part))
                        pending.Push(part);
                }
            }

            for (pending.Push(token); pending.Count > 0;)
            {
                if (!wholes.TryGetValue(pending.Pop(), out var known))
                    continue;
                foreach (var whole in known)
                {
                    if (relatives._wholes.Add(whole))
                        pending.Push(whole);
                }
            }
        }

        return relatives;
    }

    public bool Contains(Token token) => _parts.Contains(token) || _wholes.Contains(token);

    /// <summary>What the objects were chosen from.</summary>
    public HashSet<Token> Parts => _parts;
}
