using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What a call asks of the objects that it is about, and where it stands that it does not get it.</summary>
internal sealed partial class OperationEvaluator
{
    private void CheckRequirement(BoundCall call, Requirement requirement)
    {
        if (_sink is null)
            return;
        requirement = AtCall(call, requirement);
        var any = false;
        var unmet = new UnmetObjects(this);
        foreach (var token in Resolve(call, requirement.Target))
        {
            any = true;
            var states = StatesIfNotNull(call, token);
            if (!states.IsSubsetOf(requirement.Allowed))
                unmet.Add(token, states);
        }

        if (!_state.IsReachable)
            return;
        if (any)
        {
            if (!unmet.IsEmpty)
                _sink.RequirementNotMet(unmet.ToRequirement(PlaceOf(call, requirement.Target), call.Method, requirement));
        }
        else if (requirement.Target.Root == TargetRoot.Governing && _contracts.GetGoverningPaths(call.Method, call.ReceiverType).IsDefaultOrEmpty)
        {
            _sink.Ungoverned(call.Site, call.Method, requirement);
        }
        else if (!PassesNull(call, requirement.Target))
        {
            // No object can be named, so nothing is known of it.
            _sink.RequirementNotMet(new(PlaceOf(call, requirement.Target), call.Method, requirement, _contracts.AllStates));
        }
    }

    /// <summary>Gathers what is wrong with the objects that one requirement speaks of.</summary>
    private sealed class UnmetObjects(OperationEvaluator evaluator)
    {
        private readonly ImmutableArray<Token>.Builder _objects = ImmutableArray.CreateBuilder<Token>();
        private StateSet _possible = StateSet.Empty;
        private bool _known = true;
        private bool _fromCaller = true;

        public bool IsEmpty => _objects.Count == 0;

        public void Add(Token token, StateSet states)
        {
            _objects.Add(token);
            _possible |= states;
            _known &= evaluator._state.IsKnown(token) || states != evaluator._scope.UniverseOf(token.Type);
            _fromCaller &= evaluator.IsFromCaller(token);
        }

        public UnmetRequirement ToRequirement(IOperation place, ISymbol member, Requirement requirement) => new(place, member, requirement, _possible)
        {
            IsKnown = _known,
            DependsOnCaller = _fromCaller,
            Objects = _objects.ToImmutable(),
        };
    }

    /// <summary>Whether the object, or the holder that led to it, was there when the body was entered.</summary>
    private bool IsFromCaller(Token token, int depth = 0)
    {
        var root = token.Source;
        if (root.Kind != TokenKind.Phi)
        {
            return root.Kind is TokenKind.This or TokenKind.Static
                || (root is { Kind: TokenKind.Parameter, Key: IParameterSymbol parameter }
                    && (SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _owner)
                        || SymbolEqualityComparer.Default.Equals(parameter, ExtensionBlocks.ParameterOf(_owner?.ContainingType))))
                // An element of a list that the body made of what it was given.
                || (depth <= 4 && AreFromCaller(_state.CandidatesOf(root), depth));
        }

        return depth <= 4 && AreFromCaller(_state.PartsOf(root), depth);
    }

    private bool AreFromCaller(ImmutableArray<Token> objects, int depth)
    {
        if (objects.IsDefaultOrEmpty)
            return false;
        foreach (var part in objects)
        {
            if (!IsFromCaller(part, depth + 1))
                return false;
        }

        return true;
    }

    /// <summary>Whether the receiver or an argument certainly holds the item.</summary>
    private bool IsHeld(BoundCall call, StateSet item)
    {
        if (HoldingsOf(call.Receiver) is { } own && !_state.StatesOf(own).Overlaps(item))
            return true;
        foreach (var argument in call.Arguments)
        {
            if (HoldingsOf(argument.Value.Token) is { } holdings && !_state.StatesOf(holdings).Overlaps(item))
                return true;
        }

        return false;
    }

    /// <summary>States of an object that an argument leads to, given that the argument is not null: with null there is nothing to judge.</summary>
    private StateSet StatesIfNotNull(BoundCall call, Token token)
    {
        var states = _state.StatesOfChosen(token);
        foreach (var argument in call.Arguments)
        {
            if (NotNullFacts(argument.Value) is { IsImpossible: false } facts && facts.TryGet(token, out var more))
                states &= more;
        }

        return states;
    }

    private Requirement AtCall(BoundCall call, Requirement requirement)
    {
        var types = ImmutableArray.CreateBuilder<ITypeSymbol>(call.Arguments.Length + 1);
        if ((call.ReceiverType ?? call.Method.ContainingType) is { } receiver)
            types.Add(receiver);
        foreach (var argument in call.Arguments)
        {
            if (UnconvertedType(argument.Operation) is { } type)
                types.Add(type);
        }

        var allowed = _contracts.GetAllowed(requirement, types.ToImmutable());
        if (_contracts.GetRelaxation(requirement) is var (item, relaxed) && IsHeld(call, item))
            allowed |= relaxed;
        return allowed == requirement.Allowed ? requirement : new(requirement.Target, allowed, requirement.Rule);
    }

    private static Facts NotNullFacts(AbstractValue value) =>
        value.Cases is { IsConstant: false } cases && value.Token is not null
            ? cases.Where(static key => ReferenceEquals(key, Cases.Null), outcome: false, otherMayMatch: true)
            : Facts.None;

    /// <summary>A null argument carries no object that could be in a wrong state; what happens then is the nullness analysis' business.</summary>
    private static bool PassesNull(BoundCall call, ContractTarget target)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.IsNull && (target.Root == TargetRoot.Governing || argument.Parameter?.Ordinal == target.Parameter))
                return true;
        }

        return false;
    }

    private static IOperation PlaceOf(BoundCall call, ContractTarget target)
    {
        if (target.Root != TargetRoot.Parameter)
            return call.Site;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == target.Parameter)
                return argument.Operation;
        }

        return call.Site;
    }
}
