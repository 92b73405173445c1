using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Findings inside a called local function stand at its caller: that is where the guard belongs.</summary>
internal sealed class RelocatingSink(IFlowSink inner, IOperation caller) : IFlowSink
{
    public void RequirementNotMet(UnmetRequirement unmet) => inner.RequirementNotMet(unmet.At(caller, unmet.DependsOnCaller, unmet.Objects));

    public void ResultDropped(IOperation place, ISymbol member) => inner.ResultDropped(place, member);

    public void ItemsMissing(MissingItems missing) => inner.ItemsMissing(missing.At(caller, missing.DependsOnCaller, missing.Holder));

    public void StatusForged(IOperation place, ISymbol member) => inner.StatusForged(place, member);

    public void ClaimBroken(ISymbol member, ClaimedResult? result, StateSet claimed, StateSet possible, Token about) =>
        inner.ClaimBroken(member, result, claimed, possible, about);

    public void RequirementLost(IOperation place, ISymbol member) => inner.RequirementLost(place, member);

    public void Ungoverned(IOperation place, ISymbol member, Requirement requirement) => inner.Ungoverned(place, member, requirement);

    public void GaveUp(string reason) => inner.GaveUp(reason);
}
