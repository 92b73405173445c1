using System.Collections.Generic;
using CiiGuard.Analyzers;
using CiiGuard.Analyzers.Flow;

namespace CiiGuard.CodeFixes;

/// <summary>Writes sets of states as <c>ReviewStates</c>.</summary>
internal static class ReviewStatesText
{
    private static readonly (string Name, StateSet States)[] Groups =
    {
        ("Undeclared", ReviewStateSets.Undeclared),
        ("UnderReview", ReviewStateSets.UnderReview),
        ("Cleared", ReviewStateSets.Cleared),
        ("Reopened", ReviewStateSets.Reopened),
        ("Ended", ReviewStateSets.Ended),
    };

    /// <summary>Null where the vocabulary cannot be named.</summary>
    public static string? Of(StateSet states, DocumentVersion version, int position)
    {
        if (states.IsEmpty || version.NameOf(Vocabulary.Namespace + ".ReviewStates", position) is not { } type)
            return null;

        var names = NamesOf(states);
        var others = NamesOf(ReviewStateSets.Any.Except(states));
        if (others.Count == 0)
            return type + ".Any";
        if (names.Count <= others.Count + 1)
            return string.Join(" | ", names.ConvertAll(name => type + "." + name));
        var excluded = string.Join(" | ", others.ConvertAll(name => type + "." + name));
        return $"{type}.Any & ~" + (others.Count > 1 ? "(" + excluded + ")" : excluded);
    }

    private static List<string> NamesOf(StateSet states)
    {
        var names = new List<string>();
        foreach (var (name, group) in Groups)
        {
            if (!group.IsSubsetOf(states))
                continue;
            names.Add(name);
            states = states.Except(group);
        }

        for (var state = 0; state < ReviewStateSets.StateCount; state++)
        {
            if (ReviewStateSets.OfState(state).IsSubsetOf(states))
                names.Add(ReviewStateSets.Names[state]);
        }

        return names;
    }
}
