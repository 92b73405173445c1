using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Delegates whose place of execution is known. A helper that only invokes a delegate it is given is run in place, on the caller's state, so that it
/// does not matter whether it invokes it once, perhaps, in a loop or in a try block: all of that is in its body.
/// </summary>
internal sealed partial class OperationEvaluator
{
    private const int MaximumInlined = 4;

    private Dictionary<SyntaxNode, BoundDelegate> _delegates = new();
    private HashSet<ISymbol> _inlined = new(SymbolEqualityComparer.Default);
    private int _depth;

    /// <summary>A lambda or method group, and the body in whose context it was written.</summary>
    private sealed class BoundDelegate(OperationEvaluator definer, IOperation target, ControlFlowGraph? graph)
    {
        public OperationEvaluator Definer { get; } = definer;

        public IOperation Target { get; } = target;

        public ControlFlowGraph? Graph { get; } = graph;

        /// <summary>What the method demands was reported as lost where it became a delegate.</summary>
        public bool IsReported { get; init; }
    }

    /// <summary>Another evaluator for the same body.</summary>
    private OperationEvaluator Successor() => new(_scope, _nested, _receiver, _owner, _calls, _budget, _cancellation)
    {
        _delegates = _delegates,
        _inlined = _inlined,
        _predicates = _predicates,
        _filters = _filters,
        _given = _given,
        _depth = _depth,
    };

    private AbstractValue EvaluateDelegateValue(IDelegateCreationOperation creation)
    {
        switch (creation.Target)
        {
            case IFlowAnonymousFunctionOperation lambda when _nested.IsOnlyInvoked(lambda.Syntax) || _nested.IsRunInPlace(lambda.Syntax):
                return AbstractValue.Constant(new DelegateKey(lambda.Syntax));
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function } reference when _nested.IsRunInPlace(reference.Syntax):
                if (_graph.FindLocalFunction(function.OriginalDefinition, _cancellation) is not { } graph)
                    return AbstractValue.Unknown;
                _delegates[reference.Syntax] = new(this, reference, graph);
                return AbstractValue.Constant(new DelegateKey(reference.Syntax));
            case IMethodReferenceOperation reference when DelegateLocals.IsFollowed(reference) && (_nested.IsOnlyInvoked(reference.Syntax) || _nested.IsRunInPlace(reference.Syntax)):
                return BindMethod(reference, (creation.Type as INamedTypeSymbol)?.DelegateInvokeMethod);
            case IMethodReferenceOperation reference:
                EvaluateDelegate(reference, (creation.Type as INamedTypeSymbol)?.DelegateInvokeMethod);
                return AbstractValue.Unknown;
            default:
                return AbstractValue.Unknown;
        }
    }

    /// <summary>The delegates that a value may be, and what each being it implies; empty if it may be another as well.</summary>
    private ImmutableArray<(BoundDelegate Delegate, Facts Facts)> CandidatesOf(AbstractValue value)
    {
        if (value.Cases is not { Other.IsImpossible: true } cases)
            return ImmutableArray<(BoundDelegate, Facts)>.Empty;
        var candidates = ImmutableArray.CreateBuilder<(BoundDelegate, Facts)>(cases.Entries.Length);
        foreach (var entry in cases.Entries)
        {
            if (ReferenceEquals(entry.Key, Cases.Null) || entry.Value.IsImpossible)
                continue;
            if (entry.Key is not DelegateKey key || !_delegates.TryGetValue(key.Syntax, out var bound))
                return ImmutableArray<(BoundDelegate, Facts)>.Empty;
            candidates.Add((bound, entry.Value));
        }

        return candidates.ToImmutable();
    }

    /// <summary>The delegates that a local was ever given: it may have been written on a path that is not this one.</summary>
    private ImmutableArray<(BoundDelegate Delegate, Facts Facts)> CandidatesOf(ILocalSymbol local)
    {
        var candidates = ImmutableArray.CreateBuilder<(BoundDelegate, Facts)>();
        foreach (var syntax in _nested.LambdasOf(local))
        {
            if (_delegates.TryGetValue(syntax, out var bound))
                candidates.Add((bound, Facts.None));
        }

        return candidates.ToImmutable();
    }

    private AbstractValue? InvokeKnownDelegate(IInvocationOperation invocation)
    {
        var @delegate = invocation.Instance;
        while (@delegate is IConversionOperation conversion)
            @delegate = conversion.Operand;
        if (@delegate is IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation direct })
            return Run(invocation, direct.Symbol, _graph.GetAnonymousFunctionControlFlowGraph(direct, _cancellation), _sink);

        var candidates = CandidatesOf(ValueOf(@delegate));
        if (candidates.IsEmpty && LocalOf(@delegate) is { } local)
            candidates = CandidatesOf(local);
        if (candidates.IsEmpty)
            return null;
        var arguments = ImmutableArray.CreateBuilder<AbstractValue>(invocation.Arguments.Length);
        for (var i = 0; i < invocation.TargetMethod.Parameters.Length; i++)
            arguments.Add(ArgumentFor(invocation, i));
        Boundary();
        return RunEach(candidates, invocation, arguments.ToImmutable());
    }

    private ILocalSymbol? LocalOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IFlowCaptureReferenceOperation reference when _captured.TryGetValue(reference.Id, out var captured) && captured is ILocalReferenceOperation local => local.Local,
        _ => null,
    };

    /// <summary>Runs the one delegate of several that the value turns out to be.</summary>
    private AbstractValue RunEach(ImmutableArray<(BoundDelegate Delegate, Facts Facts)> candidates, IOperation site, ImmutableArray<AbstractValue> arguments)
    {
        var before = _state.Clone();
        var outcomes = new List<(FlowState State, AbstractValue Value)>();
        foreach (var (@delegate, facts) in candidates)
        {
            _state.ReplaceBy(before);
            _state.Assume(facts);
            if (!_state.IsReachable)
                continue;
            var value = RunBound(@delegate, site, arguments);
            NoteMoves(before, site);
            if (_state.IsReachable)
                outcomes.Add((_state.Clone(), value));
        }

        return Join(outcomes, site);
    }

    /// <summary>For a path that is being described: what runs in place moves objects where it is called.</summary>
    private void NoteMoves(FlowState before, IOperation site)
    {
        if (Moved is null || !_state.IsReachable)
            return;
        foreach (var states in before.States)
        {
            if (_state.Moved.ContainsKey(states.Key) && _state.StatesOf(states.Key) != states.Value)
                Moved(site, states.Key);
        }
    }

    private AbstractValue RunBound(BoundDelegate @delegate, IOperation site, ImmutableArray<AbstractValue> arguments)
    {
        // Findings in it are the definer's, however many helpers are being run.
        var sink = InlinedSink.At(_sink, @delegate.Definer._depth);
        var runner = @delegate.Definer.Successor();
        runner.Begin(@delegate.Definer._graph, _state, _thrown, sink, _node, _tracksThrown);
        switch (@delegate.Target)
        {
            case IFlowAnonymousFunctionOperation lambda:
                return runner.RunBody(site, lambda.Symbol, @delegate.Graph!, arguments, sink) ?? UnknownOf(site);
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function } reference:
                @delegate.Definer._nested.MarkCalled(function.OriginalDefinition);
                var place = (IOperation?)InPlaceParameters.ArgumentOf(reference)?.Parent ?? reference;
                return runner.RunBody(site, function.OriginalDefinition, @delegate.Graph!, arguments, sink is null ? null : new RelocatingSink(sink, place)) ?? UnknownOf(site);
            case IMethodReferenceOperation reference:
                return runner.CallBoundMethod(site, reference, @delegate.IsReported, arguments);
            default:
                return UnknownOf(site);
        }
    }

    /// <summary>
    /// Runs a helper in place if it is given a delegate that it does nothing with but invoke it, or a collection that is being filled here; null if it is given neither,
    /// or it cannot be run.
    /// </summary>
    private AbstractValue? RunInPlace(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke || !(TakesKnownDelegate(invocation) || FillsCollectionOf(invocation)))
            return null;
        var body = method.OriginalDefinition;
        if (!_contracts.GetContract(method).IsEmpty || WritesByReference(method) || _calls.Bodies.GetAnyBody(body, _cancellation) is not { } graph
            || _inlined.Count >= MaximumInlined || !_inlined.Add(body))
        {
            LeaveOpen(invocation);
            return null;
        }

        try
        {
            if (invocation.Instance is not null)
                _state.Assume(NotNullFacts(ValueOf(invocation.Instance)));
            if (!_state.IsReachable)
                return AbstractValue.Unknown;
            Boundary();
            var before = _state.Clone();
            var sink = _sink is null
                ? null
                : new InlinedSink(_sink, _depth + 1, invocation, _calls.Bodies.IsCheckedAtCallers(body), before.Exists, token => IsFromCaller(token));
            var receiver = invocation.Instance is null ? null : TokenOf(invocation.Instance);
            var nested = new NestedBodies(graph.OriginalOperation, _calls.Bodies, _cancellation);
            var evaluator = new OperationEvaluator(_scope, nested, receiver, body, _calls, _budget, _cancellation)
            {
                _delegates = _delegates,
                _inlined = _inlined,
                _predicates = _predicates,
                _filters = _filters,
                _given = _given,
                _depth = _depth + 1,
            };
            var arguments = ImmutableArray.CreateBuilder<AbstractValue>(body.Parameters.Length);
            foreach (var parameter in body.Parameters)
                arguments.Add(ArgumentFor(invocation, parameter.Ordinal));
            // An iterator has run nothing yet; it is judged here because this is where its delegates are written.
            if (IsIterator(body, graph))
            {
                RunWhenEnumerated(invocation, body, graph, arguments.ToImmutable(), sink, evaluator);
                return evaluator.SequenceOf(_state, invocation, invocation.Type) is { Token: not null } sequence ? sequence : UnknownOf(invocation);
            }

            var returned = RunBody(invocation, body, graph, arguments.ToImmutable(), sink, evaluator);
            NoteMoves(before, invocation);
            return _state.IsReachable ? returned ?? UnknownOf(invocation) : AbstractValue.Unknown;
        }
        finally
        {
            _inlined.Remove(body);
        }
    }

    /// <summary>What is written by reference lives on after the helper's own variables are gone.</summary>
    private static bool WritesByReference(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
                return true;
        }

        return false;
    }

    private bool TakesKnownDelegate(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Type.TypeKind == TypeKind.Delegate && !CandidatesOf(ValueOf(argument.Value)).IsEmpty
                && _calls.Bodies.InPlace.IsRunBy(argument, _cancellation) && KnownShapes.Of(invocation.TargetMethod) == KnownShape.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The helper is not followed after all: its delegates may run now, later or never, and may have written what they write.</summary>
    private void LeaveOpen(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            foreach (var (@delegate, _) in CandidatesOf(ValueOf(argument.Value)))
            {
                var runner = @delegate.Definer.Successor();
                runner.Begin(@delegate.Definer._graph, _state, _thrown, InlinedSink.At(_sink, @delegate.Definer._depth), _node, _tracksThrown);
                if (@delegate.Target is IMethodReferenceOperation reference)
                    runner.ExpectEffects(reference);
                if (@delegate.Target is not IFlowAnonymousFunctionOperation lambda)
                    continue;
                // Also one that else runs only where it is invoked: the helper's invocation of it is not followed.
                runner.RunAnyTime(lambda, @delegate.Graph!);
                foreach (var written in @delegate.Definer._nested.WritesOf(lambda.Syntax))
                    _state.WriteVariable(Slot.Variable(written), UnknownOf((invocation, written), TypeOfVariable(written)));
            }
        }
    }
}
