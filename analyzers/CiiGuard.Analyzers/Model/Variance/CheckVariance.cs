using System.Collections.Generic;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Checks: each result of an override must prove at least what the same result of the base proves.</summary>
internal static class CheckVariance
{
    public static LocalizableString? Find(CallContract own, CallContract theirs, ContractTargets targets)
    {
        foreach (var check in own.Checks)
        {
            foreach (var result in ResultsOf(theirs))
            {
                var promised = Meaning(theirs, check.Target, result, targets, isOwn: false);
                if (promised is { } states && Meaning(own, check.Target, result, targets, isOwn: true) is { } proven && !proven.IsSubsetOf(states))
                    return Strings.Localizable("Variance_Check", RequirementVariance.Phrase(proven), RequirementVariance.Phrase(states));
            }
        }

        return null;
    }

    /// <summary>Constants that the base says something about, and for a bool both of them; null stands for "any value but null".</summary>
    private static List<object?> ResultsOf(CallContract contract)
    {
        var results = new List<object?>();
        foreach (var check in contract.Checks)
        {
            Add(check.When.Key);
            if (check.When.Key is bool)
            {
                Add(Cases.True);
                Add(Cases.False);
            }
        }

        return results;

        void Add(object? result)
        {
            if (!results.Contains(result))
                results.Add(result);
        }
    }

    /// <summary>The states that the result leaves possible; null if nothing is said about it.</summary>
    private static StateSet? Meaning(CallContract contract, ContractTarget target, object? result, ContractTargets targets, bool isOwn)
    {
        StateSet? meaning = null;
        foreach (var check in contract.Checks)
        {
            if (!(isOwn ? targets.AreSameOfOwn(target, check.Target) : targets.AreSame(target, check.Target)))
                continue;
            StateSet? states = null;
            if (Equals(check.When.Key, result))
                states = check.States;
            else if (result is bool && check.When.Key is bool)
                states = check.Exact ? ReviewStateSets.Any.Except(check.States) : ReviewStateSets.Any;
            if (states is { } said)
                meaning = (meaning ?? ReviewStateSets.Any) & said;
        }

        return meaning;
    }
}
