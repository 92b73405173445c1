using System.Collections.Generic;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// Compares what a member says with what the member it overrides or implements says. Whoever calls the latter knows only its contract, so the former may
/// ask for less and promise more, and nothing else.
/// </summary>
internal sealed class ContractVariance(ReviewContracts contracts)
{
    /// <summary>What the member's own attributes say against the contract of <paramref name="other"/>; null if they agree with it.</summary>
    public LocalizableString? Find(IMethodSymbol member, IMethodSymbol other) => Compare(new(member, contracts.GetOwnContract(member)), other);

    /// <summary>The same for a member that a type inherits, with all that holds for it.</summary>
    public LocalizableString? FindInherited(IMethodSymbol member, IMethodSymbol other) => Compare(new(member, contracts.GetContract(member)), other);

    private LocalizableString? Compare(ContractSide own, IMethodSymbol other)
    {
        if (own.Contract.IsEmpty)
            return null;
        var theirs = new ContractSide(other, contracts.GetContract(other));
        var targets = new ContractTargets(contracts, own.Method, other);
        return RequirementVariance.Find(own.Contract, theirs.Contract, targets)
            ?? PromiseVariance.Find(own.Contract, theirs.Contract, targets)
            ?? FindMove(own, theirs, targets)
            ?? CheckVariance.Find(own.Contract, theirs.Contract, targets)
            ?? HoldingVariance.Find(own.Contract, theirs.Contract);
    }

    /// <summary>
    /// Nothing said means to callers that no cleared state is lost, as far as they can know of a review there at all.
    /// </summary>
    private LocalizableString? FindMove(ContractSide own, ContractSide theirs, ContractTargets targets)
    {
        if (!MovesReview(own.Method))
            return null;
        if (MemberHierarchy.IsPreserving(theirs.Method))
            return Strings.Localizable("Variance_Preserves");
        // Calls inside of this compilation are followed into overrides; who calls from outside knows the base only.
        var isGoverned = IsVisibleOutside(theirs.Method) && !contracts.GetGoverningPaths(theirs.Method, null).IsEmpty;
        foreach (var step in own.Contract.Transitions)
        {
            if (isGoverned && !step.To.IsSubsetOf(ReviewStateSets.Cleared) && !PromiseVariance.SpeaksOf(theirs.Contract, step, targets))
                return Strings.Localizable("Variance_Moves", RequirementVariance.Phrase(step.To));
        }

        return null;
    }

    private static bool IsVisibleOutside(ISymbol member)
    {
        for (var symbol = member; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

    private static bool MovesReview(IMethodSymbol method)
    {
        if (method.HasAttribute(Vocabulary.ReviewTransition) || method.HasAttribute(Vocabulary.RestoresReview))
            return true;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.HasAttribute(Vocabulary.ReviewTransition))
                return true;
        }

        return false;
    }

    private readonly struct ContractSide(IMethodSymbol method, CallContract contract)
    {
        public IMethodSymbol Method { get; } = method;

        public CallContract Contract { get; } = contract;
    }
}

/// <summary>Whether clauses of two members, one of which overrides or implements the other, speak of the same object.</summary>
internal readonly struct ContractTargets(ReviewContracts contracts, IMethodSymbol own, IMethodSymbol other)
{
    public bool AreSame(ContractTarget ownTarget, ContractTarget otherTarget)
    {
        if (ownTarget.Root == TargetRoot.Governing && otherTarget.Root == TargetRoot.Governing)
            return true;
        var others = KeysOf(otherTarget, other);
        foreach (var key in KeysOf(ownTarget, own))
        {
            if (others.Contains(key))
                return true;
        }

        return false;
    }

    /// <summary>Whether two clauses of the overriding or implementing member do.</summary>
    public bool AreSameOfOwn(ContractTarget left, ContractTarget right) =>
        left.Root == right.Root && left.Parameter == right.Parameter && left.Member == right.Member;

    /// <summary>A review is named by where the way to it starts, and by the names of the members on it: overrides keep both.</summary>
    private List<string> KeysOf(ContractTarget target, IMethodSymbol method)
    {
        var keys = new List<string>();
        if (target.Root != TargetRoot.Governing)
        {
            keys.Add(target.Root + ":" + target.Parameter + (target.Member is { } name ? "." + name : string.Empty));
            return keys;
        }

        foreach (var path in contracts.GetGoverningPaths(method, null))
        {
            var key = path.Root.Root + ":" + path.Root.Parameter;
            foreach (var member in path.Members)
                key += "." + member.Name;
            keys.Add(key);
        }

        return keys;
    }
}
