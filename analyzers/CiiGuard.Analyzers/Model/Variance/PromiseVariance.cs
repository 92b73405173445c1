using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Postconditions and transitions: what an override leaves a review in must be among the states that the base promises.</summary>
internal static class PromiseVariance
{
    public static LocalizableString? Find(CallContract own, CallContract theirs, ContractTargets targets)
    {
        foreach (var clause in own.Transitions)
        {
            foreach (var promise in theirs.Transitions)
            {
                if (!targets.AreSame(clause.Target, promise.Target) || !Meet(clause.When, promise.When))
                    continue;
                var left = StatesUnder(own, clause, clause.When ?? promise.When);
                var promised = StatesUnder(theirs, promise, promise.When ?? clause.When);
                if (!left.IsSubsetOf(promised))
                    return Strings.Localizable("Variance_Postcondition", RequirementVariance.Phrase(left), RequirementVariance.Phrase(promised));
                if (promise.OnThrow is { } afterThrow && !AfterThrow(clause, promise).IsSubsetOf(afterThrow))
                    return Strings.Localizable("Variance_OnThrow", RequirementVariance.Phrase(AfterThrow(clause, promise)), RequirementVariance.Phrase(afterThrow));
            }
        }

        return null;
    }

    /// <summary>Whether the contract says anything about what becomes of the review that the step moves.</summary>
    public static bool SpeaksOf(CallContract theirs, Transition step, ContractTargets targets)
    {
        foreach (var promise in theirs.Transitions)
        {
            if (targets.AreSame(step.Target, promise.Target))
                return true;
        }

        return false;
    }

    /// <summary>A clause tied to no result speaks of all of them.</summary>
    private static bool Meet(ResultCondition? left, ResultCondition? right) => left is null || right is null || Equals(left.Key, right.Key);

    /// <summary>Promises hold together; steps from different states are alternatives.</summary>
    private static StateSet StatesUnder(CallContract contract, Transition first, ResultCondition? when)
    {
        var states = first.To;
        foreach (var clause in contract.Transitions)
        {
            if (ReferenceEquals(clause, first) || !IsSame(clause.Target, first.Target) || (clause.When is not null && (when is null || !Equals(clause.When.Key, when.Key))))
                continue;
            states = first.From is null && clause.From is null ? states & clause.To : states | clause.To;
        }

        return states;
    }

    private static bool IsSame(ContractTarget left, ContractTarget right) =>
        left.Root == right.Root && left.Parameter == right.Parameter && left.Member == right.Member;

    private static StateSet AfterThrow(Transition clause, Transition promise) =>
        clause.OnThrow ?? (clause.From ?? promise.From ?? ReviewStateSets.Any) | clause.To;
}
