using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// What one pass of a block finds, kept until it is known that the block is not passed again. Nearly all blocks are passed once, and need not be passed
/// a second time only to ask what is wrong in them; with bodies nested in each other, the second passes would multiply.
/// </summary>
internal sealed class RecordedFindings : IFlowSink
{
    private List<Action<IFlowSink>>? _findings;

    public void ReplayTo(IFlowSink sink)
    {
        if (_findings is null)
            return;
        foreach (var finding in _findings)
            finding(sink);
    }

    public void RequirementNotMet(UnmetRequirement unmet) => Add(sink => sink.RequirementNotMet(unmet));

    public void ResultDropped(IOperation place, ISymbol member) => Add(sink => sink.ResultDropped(place, member));

    public void ItemsMissing(MissingItems missing) => Add(sink => sink.ItemsMissing(missing));

    public void StatusForged(IOperation place, ISymbol member) => Add(sink => sink.StatusForged(place, member));

    public void ClaimBroken(ISymbol member, ClaimedResult? result, StateSet claimed, StateSet possible, Token about) =>
        Add(sink => sink.ClaimBroken(member, result, claimed, possible, about));

    public void RequirementLost(IOperation place, ISymbol member) => Add(sink => sink.RequirementLost(place, member));

    public void Ungoverned(IOperation place, ISymbol member, Requirement requirement) => Add(sink => sink.Ungoverned(place, member, requirement));

    public void AnswerLeftOpen(OpenAnswer open) => Add(sink => sink.AnswerLeftOpen(open));

    public void Concluded(IOperation place, bool looked) => Add(sink => sink.Concluded(place, looked));

    public void GaveUp(string reason) => Add(sink => sink.GaveUp(reason));

    private void Add(Action<IFlowSink> finding) => (_findings ??= new()).Add(finding);
}
