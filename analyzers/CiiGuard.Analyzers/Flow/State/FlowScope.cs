using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What the states of one analysed body have in common.</summary>
internal sealed class FlowScope(FlowEnvironment environment)
{
    private readonly IFlowContracts _contracts = environment.Contracts;

    public FlowEnvironment Environment { get; } = environment;

    public TokenTable Tokens { get; } = new(environment.Contracts.MayHaveProtocol, environment.Contracts.Answers);

    public bool AssumeDistinctParameters => Environment.Options.AssumeDistinctParameters;

    public bool IsStrict => Environment.Options.Strict;

    public bool DebugAssertIsGuard => Environment.Options.DebugAssertIsGuard;

    public IFlowContracts Contracts => _contracts;

    /// <summary>Whether a body of this scope tests a plain value by more than one name.</summary>
    public bool FollowsCopies { get; set; }

    public StateSet InitialStatesOf(Token token) => token is { Key: FailureKey, Values: { } answer } ? answer.Universe.Except(answer.Open)
        : token.IsHoldings ? _contracts.AllHoldings.Except(_contracts.GetCertainItems(token.Type)) : UniverseOf(token);

    public StateSet AllStates => _contracts.AllStates;

    /// <summary>The type of an object that is one of two. Where types stand for states, it is one that stands for none: the object can be of a third such type later.</summary>
    public ITypeSymbol? CommonType(ITypeSymbol? left, ITypeSymbol? right)
    {
        if (left is null || right is null || SymbolEqualityComparer.Default.Equals(left, right))
            return left ?? right;
        // A value that may be null is of the type that can say so.
        if (right is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } && SymbolEqualityComparer.Default.Equals(left, right.WithoutNullable()))
            return right;
        if (_contracts.GetProtocol(left)?.ShownByType is null && _contracts.GetProtocol(right)?.ShownByType is null)
            return left;
        for (var type = left; type is not null; type = type.BaseType)
        {
            if (_contracts.GetProtocol(type)?.ShownByType is null)
                return type;
        }

        return null;
    }

    public StateSet UniverseOf(ITypeSymbol? type) => _contracts.GetProtocol(type)?.Universe ?? _contracts.AllStates;

    private StateSet UniverseOf(Token token) => token.Values?.Universe ?? UniverseOf(token.Type);

    /// <summary>States of the object's type that can be lost. An answer stays what it is.</summary>
    public StateSet LosableOf(Token token) => token.Values is not null ? StateSet.Empty : _contracts.GetProtocol(token.Type)?.Losable ?? _contracts.AllStates;

    /// <summary>What is left of <paramref name="states"/> when anything may have happened in between: stable states stay what they are.</summary>
    public StateSet Remaining(Token token, StateSet states) =>
        token.IsHoldings || (token.Values is not null && !states.IsEmpty) ? states : _contracts.GetProtocol(token.Type) is { } protocol && !states.IsEmpty && states.IsSubsetOf(protocol.Stable) ? states : UniverseOf(token);

    /// <summary>Whether values of the type have an identity worth following: objects, and answers (strings and other numbers have none).</summary>
    public bool IsObjectType(ITypeSymbol type) => _contracts.Answers?.GetValues(type) is not null || type.SpecialType switch
    {
        SpecialType.None or SpecialType.System_Object => type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate or TypeKind.Pointer) && !(type.TypeKind == TypeKind.Struct && Environment.PlainValues.Contains(type)),
        _ => type.TypeKind == TypeKind.Interface,
    };

    /// <summary>Whether the member holds an answer although other values of its type are none.</summary>
    public bool IsAnswer(object member, ITypeSymbol type, Token holder) => member is ISymbol symbol && _contracts.Answers?.GetValues(symbol, type, holder.Type) is not null;

    private readonly Dictionary<Token, StateSet> _examples = new();

    /// <summary>Notes what is true of an answer of the one element that a query may have found.</summary>
    public void NoteExample(Token answer, StateSet states) => _examples[answer] = states;

    /// <summary>Whether the answer is one of an element that a query has found not to be there.</summary>
    public bool IsOfNone(Token answer, StateSet states)
    {
        // One of an earlier round is like the one of this.
        while (answer.Kind == TokenKind.Older)
            answer = answer.Parent!;
        return _examples.TryGetValue(answer, out var found) && !found.Overlaps(states);
    }

    private readonly Dictionary<TypePair, bool> _sameTypes = new();

    /// <summary>Whether one object can be of both types. Asked at every move of an object, of the same few types.</summary>
    public bool MayHaveSameType(ITypeSymbol? left, ITypeSymbol? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
            return true;
        var pair = new TypePair(left, right);
        if (!_sameTypes.TryGetValue(pair, out var same))
            _sameTypes.Add(pair, same = CompareTypes(left, right));
        return same;
    }

    private static bool CompareTypes(ITypeSymbol left, ITypeSymbol right)
    {
        if (left.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic || right.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic)
            return true;
        if (IsOrInherits(left, right) || IsOrInherits(right, left))
            return true;
        // Some unknown class may implement both; a sealed one cannot do so unseen.
        if (left.TypeKind == TypeKind.Interface)
            return !right.IsSealed;
        if (right.TypeKind == TypeKind.Interface)
            return !left.IsSealed;
        return false;
    }

    private static bool IsOrInherits(ITypeSymbol type, ITypeSymbol other) =>
        other.SpecialType == SpecialType.System_Object || SymbolEqualityComparer.Default.Equals(type, other) || type.Inherits(other);

    /// <summary>By identity: equal types that are two objects are compared twice, which is cheaper than comparing symbols each time.</summary>
    private readonly struct TypePair(ITypeSymbol left, ITypeSymbol right) : IEquatable<TypePair>
    {
        private readonly ITypeSymbol _left = left;
        private readonly ITypeSymbol _right = right;

        public bool Equals(TypePair other) => ReferenceEquals(_left, other._left) && ReferenceEquals(_right, other._right);

        public override bool Equals(object? obj) => obj is TypePair other && Equals(other);

        public override int GetHashCode() => unchecked((RuntimeHelpers.GetHashCode(_left) * 397) ^ RuntimeHelpers.GetHashCode(_right));
    }
}
