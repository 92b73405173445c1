using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Receives what the analysis of one body finds, possibly several times for one place (finally blocks, inlined local functions).</summary>
internal interface IFlowSink
{
    /// <summary>A requirement of a call is not met on some path.</summary>
    /// <param name="place">The operation to report at.</param>
    /// <param name="member">The member whose contract it is.</param>
    /// <param name="requirement">What is needed.</param>
    /// <param name="possible">States that the object may be in here.</param>
    /// <param name="known">Whether these states come from what happened before in the body, and not from what is possible at all.</param>
    /// <param name="dependsOnCaller">Whether the object came in from the caller of the body, who might have met the requirement.</param>
    void RequirementNotMet(IOperation place, ISymbol member, Requirement requirement, StateSet possible, bool known, bool dependsOnCaller);

    /// <summary>The result of a check, or the task or result of a transition, is dropped.</summary>
    void ResultDropped(IOperation place, ISymbol member);

    /// <summary>An object does not hold, on some path, all that a call needs.</summary>
    void ItemsMissing(IOperation place, ISymbol member, HoldingRequirement requirement, StateSet missing, ITypeSymbol? holder);

    /// <summary>The status of an object is set to a protected state by code that is no transition.</summary>
    void StatusForged(IOperation place, ISymbol member);

    /// <summary>The body does not do what its member promises.</summary>
    void ClaimBroken(ISymbol member, StateSet claimed, StateSet possible);

    /// <summary>A member with a precondition becomes a delegate that has none.</summary>
    void RequirementLost(IOperation place, ISymbol member);

    /// <summary>A call needs a governing object and has none.</summary>
    void Ungoverned(IOperation place, ISymbol member, Requirement requirement);

    /// <summary>The analysis gave up; what it would have found is not known.</summary>
    void GaveUp(string reason);
}
