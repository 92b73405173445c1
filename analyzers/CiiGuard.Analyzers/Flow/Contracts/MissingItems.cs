using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>An object does not hold, on some path, all that a call needs.</summary>
internal sealed class MissingItems(IOperation place, ISymbol member, HoldingRequirement requirement, StateSet items, bool dependsOnCaller)
{
    public IOperation Place { get; } = place;

    public ISymbol Member { get; } = member;

    public HoldingRequirement Requirement { get; } = requirement;

    /// <summary>What may be missing of what is needed.</summary>
    public StateSet Items { get; } = items;

    /// <summary>Whether the object came in from the caller of the body.</summary>
    public bool DependsOnCaller { get; } = dependsOnCaller;

    /// <summary>Whether the same is missing for the same member, wherever in the body it is needed.</summary>
    public bool AsksTheSame(MissingItems other) =>
        SymbolEqualityComparer.Default.Equals(Member, other.Member) && ReferenceEquals(Requirement, other.Requirement) && Items == other.Items;

    public MissingItems At(IOperation caller, bool dependsOnCaller) => new(caller, Member, Requirement, Items, dependsOnCaller);
}
