using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>A set of review states in words, by groups where whole groups are in it.</summary>
internal static class ReviewStatePhrase
{
    private static readonly (string Name, StateSet States)[] Groups =
    {
        ("Undeclared", ReviewStateSets.Undeclared),
        ("UnderReview", ReviewStateSets.UnderReview),
        ("Cleared", ReviewStateSets.Cleared),
        ("NotPassed", ReviewStateSets.NotPassed),
        ("Reopened", ReviewStateSets.Reopened),
        ("Ended", ReviewStateSets.Ended),
        ("Unknown", ReviewStateSets.Unknown),
        ("MovedOn", ReviewStateSets.MovedOn),
    };

    public static LocalizableString Of(StateSet states)
    {
        var phrases = ImmutableArray.CreateBuilder<LocalizableString>();
        foreach (var (name, group) in Groups)
        {
            if (group.IsSubsetOf(states))
            {
                phrases.Add(Phrase(name));
                continue;
            }

            for (var state = 0; state < ReviewStateSets.StateCount; state++)
            {
                var single = ReviewStateSets.OfState(state);
                if (single.IsSubsetOf(group) && single.IsSubsetOf(states))
                    phrases.Add(Phrase(ReviewStateSets.Names[state]));
            }
        }

        if (phrases.Count == 0)
            phrases.Add(Phrase("None"));
        return LocalizableList.Alternatives(phrases.ToImmutable());
    }

    /// <summary>Names as they stand in code, for the properties of a diagnostic.</summary>
    public static string Codes(StateSet states)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (var state = 0; state < ReviewStateSets.StateCount; state++)
        {
            if (ReviewStateSets.OfState(state).IsSubsetOf(states))
                names.Add(ReviewStateSets.Names[state]);
        }

        if (ReviewStateSets.MovedOn.IsSubsetOf(states))
            names.Add("MovedOn");
        return string.Join(",", names);
    }

    private static LocalizableString Phrase(string name) => Strings.Localizable("State_" + name);
}
