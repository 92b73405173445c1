using System.Collections.Generic;
using System.Collections.Immutable;

namespace CiiGuard.Analyzers.Flow;

/// <summary>The values of a type of answers. As with a status, the enum is closed: a number that no member names does not occur.</summary>
/// <param name="values">What each constant stands for, null among them where the type allows it.</param>
/// <param name="other">What all other values stand for; empty where there are none.</param>
/// <param name="open">The states that mean that nobody has answered, or may mean it.</param>
/// <param name="adverse">The states that mean that there is an effect, or may be one.</param>
internal sealed class AnswerValues(ImmutableArray<StatusValue> values, StateSet other, StateSet open, StateSet adverse = default)
{
    public StateSet Adverse { get; } = adverse;

    /// <summary>Whether the value that is open is an answer too, of somebody who gave it: the default of a member that need not be set.</summary>
    public bool IsOpenByDefault { get; init; }

    public StateSet Open { get; } = open;

    public StateSet Universe { get; } = UniverseOf(values) | other;

    /// <summary>The states behind a constant; none if it is no value of the type.</summary>
    public StateSet StatesOf(object key)
    {
        foreach (var value in values)
        {
            if (value.Key.Equals(key))
                return value.States;
        }

        return other;
    }

    public Cases CasesOf(Token token)
    {
        var entries = new List<KeyValuePair<object, Facts>>(values.Length);
        foreach (var value in values)
            entries.Add(new(value.Key, Facts.Of(token, value.States)));
        return Cases.Of(entries, Facts.Of(token, other));
    }

    private static StateSet UniverseOf(ImmutableArray<StatusValue> values)
    {
        var states = StateSet.Empty;
        foreach (var value in values)
            states |= value.States;
        return states;
    }
}
