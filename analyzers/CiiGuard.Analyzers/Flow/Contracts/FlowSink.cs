using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>A sink for some findings only: what is not overridden is of no interest to it.</summary>
internal abstract class FlowSink : IFlowSink
{
    public virtual void RequirementNotMet(UnmetRequirement unmet)
    {
    }

    public virtual void ResultDropped(IOperation place, ISymbol member)
    {
    }

    public virtual void ItemsMissing(MissingItems missing)
    {
    }

    public virtual void StatusForged(IOperation place, ISymbol member)
    {
    }

    public virtual void ClaimBroken(ISymbol member, ClaimedResult? result, StateSet claimed, StateSet possible, Token about)
    {
    }

    public virtual void RequirementLost(IOperation place, ISymbol member)
    {
    }

    public virtual void Ungoverned(IOperation place, ISymbol member, Requirement requirement)
    {
    }

    public virtual void AnswerLeftOpen(OpenAnswer open)
    {
    }

    public virtual void Concluded(IOperation place, bool looked)
    {
    }

    public virtual void GaveUp(string reason)
    {
    }
}
