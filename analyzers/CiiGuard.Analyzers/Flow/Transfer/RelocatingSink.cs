using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Findings inside a called local function stand at its caller: that is where the guard belongs.</summary>
internal sealed class RelocatingSink(IFlowSink inner, IOperation caller) : IFlowSink
{
    public IFlowSink Inner { get; } = inner;

    public void RequirementNotMet(UnmetRequirement unmet) => Inner.RequirementNotMet(unmet.At(caller, unmet.DependsOnCaller, unmet.Objects));

    public void ResultDropped(IOperation place, ISymbol member) => Inner.ResultDropped(place, member);

    public void ItemsMissing(MissingItems missing) => Inner.ItemsMissing(missing.At(caller, missing.DependsOnCaller, missing.Holder));

    public void StatusForged(IOperation place, ISymbol member) => Inner.StatusForged(place, member);

    public void ClaimBroken(ISymbol member, ClaimedResult? result, StateSet claimed, StateSet possible, Token about) =>
        Inner.ClaimBroken(member, result, claimed, possible, about);

    public void RequirementLost(IOperation place, ISymbol member) => Inner.RequirementLost(place, member);

    public void Ungoverned(IOperation place, ISymbol member, Requirement requirement) => Inner.Ungoverned(place, member, requirement);

    public void AnswerLeftOpen(OpenAnswer open) => Inner.AnswerLeftOpen(open);

    public void Concluded(IOperation place, bool looked) => Inner.Concluded(place, looked);

    public void GaveUp(string reason) => Inner.GaveUp(reason);
}
