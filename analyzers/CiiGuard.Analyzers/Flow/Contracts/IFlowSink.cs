using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Receives what the analysis of one body finds, possibly several times for one place (finally blocks, inlined local functions).</summary>
internal interface IFlowSink
{
    /// <summary>A requirement of a call is not met on some path.</summary>
    void RequirementNotMet(UnmetRequirement unmet);

    /// <summary>The result of a check, or the task or result of a transition, is dropped.</summary>
    void ResultDropped(IOperation place, ISymbol member);

    /// <summary>An object does not hold, on some path, all that a call needs.</summary>
    void ItemsMissing(MissingItems missing);

    /// <summary>The status of an object is set to a protected state by code that is no transition.</summary>
    void StatusForged(IOperation place, ISymbol member);

    /// <summary>The body does not do what its member promises.</summary>
    /// <param name="member">The member.</param>
    /// <param name="result">The result that the promise is about, null if it is about any.</param>
    /// <param name="claimed">The states that are promised; none: those that the object was in before.</param>
    /// <param name="possible">The states that the body leaves the object in.</param>
    /// <param name="about">The object that the promise is about.</param>
    void ClaimBroken(ISymbol member, ClaimedResult? result, StateSet claimed, StateSet possible, Token about);

    /// <summary>A member with a precondition becomes a delegate that has none.</summary>
    void RequirementLost(IOperation place, ISymbol member);

    /// <summary>A call needs a governing object and has none.</summary>
    void Ungoverned(IOperation place, ISymbol member, Requirement requirement);

    /// <summary>A conclusion is drawn although an answer that was looked at may be open.</summary>
    void AnswerLeftOpen(OpenAnswer open);

    /// <summary>A conclusion is drawn, and of no answer that was looked at on the way it is known that it may be open.</summary>
    /// <param name="place">The conclusion.</param>
    /// <param name="looked">Whether any was looked at.</param>
    void Concluded(IOperation place, bool looked);

    /// <summary>The analysis gave up; what it would have found is not known.</summary>
    void GaveUp(string reason);
}
