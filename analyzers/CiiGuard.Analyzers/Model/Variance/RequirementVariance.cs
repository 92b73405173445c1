using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Preconditions, gates among them: an override must not need a review to be in fewer states than callers of the base make sure of.</summary>
internal static class RequirementVariance
{
    public static LocalizableString? Find(CallContract own, CallContract theirs, ContractTargets targets)
    {
        foreach (var requirement in own.Requirements)
        {
            var enough = EnoughStates(requirement, theirs, targets);
            if (enough.IsSubsetOf(requirement.Allowed))
                continue;
            return requirement.Rule is ReviewRequirement.Execute or ReviewRequirement.Sign or ReviewRequirement.PutIntoUse
                ? Strings.Localizable("Variance_Gate", Phrase(enough))
                : Strings.Localizable("Variance_Precondition", Phrase(requirement.Allowed), Phrase(enough));
        }

        return null;
    }

    public static LocalizableString Phrase(StateSet states) =>
        states == ReviewStateSets.Any ? Strings.Localizable("State_Any") : ReviewStatePhrase.Of(states);

    /// <summary>The states that callers of the base make sure of.</summary>
    private static StateSet EnoughStates(Requirement own, CallContract theirs, ContractTargets targets)
    {
        var enough = ReviewStateSets.Any;
        foreach (var requirement in theirs.Requirements)
        {
            if (targets.AreSame(own.Target, requirement.Target))
                enough &= StatesBehind(requirement, own);
        }

        return enough;
    }

    /// <summary>Under a suspensive condition a contract may be signed before clearance, so the gate of signature is the weakest one.</summary>
    private static StateSet StatesBehind(Requirement requirement, Requirement own) =>
        requirement.Rule is ReviewRequirement.Sign && own.Rule is not ReviewRequirement.Sign
            ? ReviewStateSets.Any.Except(ReviewStateSets.NotPassed)
            : requirement.Allowed;
}
