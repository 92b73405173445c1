using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>A requirement of a call that is not met on some path.</summary>
internal sealed class UnmetRequirement(IOperation place, ISymbol member, Requirement requirement, StateSet possible)
{
    /// <summary>The operation to report at.</summary>
    public IOperation Place { get; private init; } = place;

    /// <summary>The member whose contract it is.</summary>
    public ISymbol Member { get; } = member;

    public Requirement Requirement { get; } = requirement;

    /// <summary>States that the object may be in.</summary>
    public StateSet Possible { get; } = possible;

    /// <summary>Whether these states come from what happened before in the body, and not from what is possible at all.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether the object came in from the caller of the body, who might have met the requirement.</summary>
    public bool DependsOnCaller { get; init; }

    /// <summary>The objects that are in a wrong state.</summary>
    public ImmutableArray<Token> Objects { get; init; } = ImmutableArray<Token>.Empty;

    /// <summary>The calls inside helpers that lead from the place to the member, outermost first.</summary>
    public ImmutableArray<IOperation> Inside { get; init; } = ImmutableArray<IOperation>.Empty;

    /// <summary>Whether it asks the same of the same objects, wherever in the body it does.</summary>
    public bool AsksTheSame(UnmetRequirement other)
    {
        if (!SymbolEqualityComparer.Default.Equals(Member, other.Member) || !Requirement.Rule.Equals(other.Requirement.Rule)
            || Requirement.Allowed != other.Requirement.Allowed || Possible != other.Possible || IsKnown != other.IsKnown
            || Objects.Length != other.Objects.Length)
        {
            return false;
        }

        for (var i = 0; i < Objects.Length; i++)
        {
            if (!ReferenceEquals(Objects[i], other.Objects[i]))
                return false;
        }

        return true;
    }

    /// <summary>The same need, reported where the helper is called, about the caller's objects.</summary>
    public UnmetRequirement At(IOperation caller, bool dependsOnCaller, ImmutableArray<Token> objects) => new(caller, Member, Requirement, Possible)
    {
        IsKnown = IsKnown,
        DependsOnCaller = dependsOnCaller,
        Objects = objects,
        Inside = Inside.Insert(0, Place),
    };
}
