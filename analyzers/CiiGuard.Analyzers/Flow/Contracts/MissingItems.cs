using System.Collections.Immutable;
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

    /// <summary>The object that lacks them, if it is one of the body.</summary>
    public Token? Holder { get; init; }

    /// <summary>The calls inside helpers that lead from the place to the member, outermost first.</summary>
    public ImmutableArray<IOperation> Inside { get; init; } = ImmutableArray<IOperation>.Empty;

    /// <summary>The same need, reported where the helper is called, about the caller's object.</summary>
    public MissingItems At(IOperation caller, bool dependsOnCaller, Token? holder) =>
        new(caller, Member, Requirement, Items, dependsOnCaller) { Holder = holder, Inside = Inside.Insert(0, Place) };
}
