using System.Collections.Generic;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Which of several clauses about one object and result apply to a call. Steps from different states are alternatives, of which those apply that are
/// possible from where the object may be; promises that name no such states hold together, and with each step.
/// </summary>
internal static class StepSelection
{
    public static List<(Token Token, StateSet To, ResultCondition? When, StateSet? From)> Select(
        List<(Token Token, Transition Step)> clauses, Dictionary<Token, StateSet> before, StateSet allStates)
    {
        var selected = new List<(Token, StateSet, ResultCondition?, StateSet?)>();
        for (var i = 0; i < clauses.Count; i++)
        {
            var (token, first) = clauses[i];
            var same = clauses.FindAll(clause => ReferenceEquals(clause.Token, token) && AreOfOneResult(clause.Step, first)
                // That an object stands for nothing any more is no state among others.
                && clause.Step.To.Overlaps(allStates) == first.To.Overlaps(allStates));
            if (!ReferenceEquals(same[0].Step, first))
                continue;
            var (to, from) = Combine(same, before[token]);
            selected.Add((token, to, first.When, from));
        }

        return selected;
    }

    public static bool AreOfOneResult(Transition left, Transition right) =>
        left.When is null || right.When is null ? left.When is null && right.When is null : Equals(left.When.Key, right.When.Key);

    private static (StateSet To, StateSet? From) Combine(List<(Token Token, Transition Step)> clauses, StateSet before)
    {
        var (steps, sources) = (StateSet.Empty, StateSet.Empty);
        var possible = clauses.FindAll(clause => clause.Step.From is { } from && from.Overlaps(before));
        // From none of the states it may be in: what the step does then is what it does from others.
        if (possible.Count == 0)
            possible = clauses.FindAll(clause => clause.Step.From is not null);
        foreach (var (_, step) in possible)
        {
            steps |= step.To;
            sources |= step.From!.Value;
        }

        StateSet? to = possible.Count > 0 ? steps : null;
        foreach (var (_, promise) in clauses)
        {
            if (promise.From is null)
                to = to is { } known && known.Overlaps(promise.To) ? known & promise.To : promise.To;
        }

        return (to!.Value, clauses.TrueForAll(static clause => clause.Step.From is not null) ? sources : null);
    }
}
