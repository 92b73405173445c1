using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>How a member of a type gives its value.</summary>
internal enum MemberStability
{
    /// <summary>Reading twice without a write between gives the same object: fields, auto-properties, abstract and foreign properties.</summary>
    Stable,

    /// <summary>Computed anew at each read.</summary>
    Computed,
}

/// <summary>A step from an object to the one that governs it.</summary>
internal readonly struct GoverningPath(ContractTarget root, ImmutableArray<ISymbol> members)
{
    public ContractTarget Root { get; } = root;

    public ImmutableArray<ISymbol> Members { get; } = members;
}

/// <summary>
/// All that the engine asks about symbols. The engine knows objects, states and paths; what a state means, and where contracts are
/// written, is known behind this interface only. Implementations answer for broken code too, and are safe for concurrent use.
/// </summary>
internal interface IFlowContracts
{
    /// <summary>If answers are followed: what the engine must know of them.</summary>
    IAnswerContracts? Answers { get; }

    /// <summary>Every state there is.</summary>
    StateSet AllStates { get; }

    Protocol? GetProtocol(ITypeSymbol? type);

    /// <summary>Whether an object that is known to be of the type can be one that moves through states: of this type, or of one that derives from it. A no is certain.</summary>
    bool MayHaveProtocol(ITypeSymbol? type);

    /// <summary>
    /// Whether code that is not known could move an object: it can name the types (its assembly knows the vocabulary) and does not declare that it preserves states.
    /// </summary>
    bool MayChangeStates(IMethodSymbol method);

    /// <summary>Whether the member itself promises that it moves nothing.</summary>
    bool PromisesToPreserve(IMethodSymbol method);

    /// <summary>Whether what is passed for the parameter is moved by nobody, however little is known of the call.</summary>
    bool IsPreserving(IParameterSymbol parameter);

    /// <summary>Whether calls of a delegate of the type move nothing.</summary>
    bool IsPreserving(INamedTypeSymbol delegateType);

    /// <summary>What a method, accessor or field promises and asks.</summary>
    CallContract GetContract(ISymbol member);

    /// <summary>What a requirement comes to for the types at hand: a more special receiver or argument may make it weaker.</summary>
    StateSet GetAllowed(Requirement requirement, ImmutableArray<ITypeSymbol> types);

    /// <summary>The objects that govern a call of <paramref name="method"/> on a receiver of type <paramref name="receiver"/>; empty if none can be found.</summary>
    ImmutableArray<GoverningPath> GetGoverningPaths(IMethodSymbol method, ITypeSymbol? receiver);

    /// <summary>Paths from an object of a type to the objects that govern it; one empty path when it governs itself.</summary>
    ImmutableArray<ImmutableArray<ISymbol>> GetGoverningPaths(ITypeSymbol? type);

    /// <summary>If the member mirrors the state of its holder: for each value of its type, the states that it stands for.</summary>
    StatusMirror? GetMirror(ISymbol member);

    /// <summary>Whether the body may set the status of its object to anything: it is a transition, restores stored objects, or helps only such.</summary>
    bool MaySetStatus(IMethodSymbol method, bool toVariable);

    /// <summary>Everything that an object can hold, with <see cref="HoldingsKey.Sentinel"/>.</summary>
    StateSet AllHoldings { get; }

    /// <summary>Items that every object of the type holds: members that cannot be empty carry them.</summary>
    StateSet GetCertainItems(ITypeSymbol? type);

    /// <summary>The items that an object holds while this member of it is not null.</summary>
    StateSet GetItems(ISymbol member);

    /// <summary>The item that a constant value stands for, where items are passed as values.</summary>
    StateSet GetItemOfValue(object constant);

    /// <summary>An item that makes a requirement weaker for who holds it: the item, and the states that are allowed then.</summary>
    (StateSet Item, StateSet Allowed)? GetRelaxation(Requirement requirement);

    /// <summary>States that only a transition may set.</summary>
    StateSet Protected { get; }

    /// <summary>Whether what the body does to its own object can be seen: the status is held in the object, not in some storage.</summary>
    bool IsStatusVisible(ITypeSymbol type);

    /// <summary>States that a value of the type's status cannot tell apart from <paramref name="states"/>.</summary>
    StateSet Coarsen(ITypeSymbol? type, StateSet states);

    /// <summary>States that every value of the member is guaranteed to be in (checked where it is written).</summary>
    StateSet? GetGuaranteed(ISymbol member);

    MemberStability GetStability(ISymbol member);

    /// <summary>Members that a simple getter returns instead of its own storage (<c>=&gt; _inner.Review</c>); empty if it has storage.</summary>
    ImmutableArray<ISymbol> GetForwarding(IPropertySymbol property);

    /// <summary>Whether the method always gives the object that it is called on, as fluent builders do.</summary>
    bool ReturnsReceiver(IMethodSymbol method);

    /// <summary>Which members a constructor sets to which parameters, and base constructors to which constants, as far as their bodies show.</summary>
    ImmutableArray<MemberInitialization> GetInitializations(IMethodSymbol constructor);

    /// <summary>The symbol under which a member's value is stored: overrides and implementations share the slot of what they override.</summary>
    ISymbol GetSlotKey(ISymbol member);

    /// <summary>If the call states as a trusted fact that its first argument is in certain states: these states.</summary>
    StateSet? GetTrustedAssumption(IInvocationOperation call, object? secondArgument);

    /// <summary>The constants in a collection that is made once and never changed; default if it may hold others too.</summary>
    ImmutableArray<object> GetFixedElements(ISymbol member);

    /// <summary>If the method tests a status value for membership in a set given as constant: that set, else null.</summary>
    StateSet? GetMembershipTest(IMethodSymbol method, object? constantArgument);
}

/// <summary>A constructor stores the value of a parameter in a member, or gives a base constructor a constant for it.</summary>
internal readonly struct MemberInitialization
{
    public MemberInitialization(ISymbol member, int parameter)
    {
        Member = member;
        Parameter = parameter;
    }

    public MemberInitialization(ISymbol member, Optional<object?> constant)
    {
        Member = member;
        Parameter = -1;
        Constant = constant;
    }

    public ISymbol Member { get; }

    /// <summary>The ordinal of the parameter; -1 for a constant.</summary>
    public int Parameter { get; }

    public Optional<object?> Constant { get; }
}

/// <summary>How values of a status type stand for states.</summary>
internal sealed class StatusMirror(ImmutableArray<StatusValue> values)
{
    public ImmutableArray<StatusValue> Values { get; } = values;

    /// <summary>States behind a constant of the status type; empty when nothing maps to it.</summary>
    public StateSet StatesOf(object key)
    {
        foreach (var value in Values)
        {
            if (value.Key.Equals(key))
                return value.States;
        }

        return StateSet.Empty;
    }
}

/// <summary>One value of a status type.</summary>
internal readonly struct StatusValue(object key, StateSet states)
{
    public object Key { get; } = key;

    public StateSet States { get; } = states;
}
