using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Own predicates over plain values (<c>NeedsClearance(step)</c>): what they return tells of the values that they were given.</summary>
internal sealed partial class OperationEvaluator
{
    private const int MaximumPredicates = 4;

    private HashSet<ISymbol> _predicates = new(SymbolEqualityComparer.Default);

    private AbstractValue? EvaluatePredicate(IOperation site, IMethodSymbol method, IOperation? instance, ImmutableArray<CallArgument> arguments)
    {
        var body = method.OriginalDefinition;
        if (method.ReturnType.SpecialType != SpecialType.System_Boolean || method.IsAsync || !_contracts.GetContract(method).IsEmpty
            || _predicates.Count >= MaximumPredicates || !TakesPlainValues(method) || (instance is not null && TokenOf(instance) is null)
            || _calls.Bodies.GetPlainBody(body, _cancellation) is not { } graph || !_predicates.Add(body))
        {
            return null;
        }

        try
        {
            var entry = _state.Clone();
            entry.Clear(Slot.Return);
            foreach (var argument in arguments)
            {
                if (argument.Parameter is { } parameter && parameter.Ordinal < body.Parameters.Length)
                    entry.WriteVariable(Slot.Variable(body.Parameters[parameter.Ordinal]), argument.Value);
            }

            var evaluator = new OperationEvaluator(_scope, new NestedBodies(graph.OriginalOperation, _calls.Bodies, _cancellation), TokenOf(instance), body, _calls, _budget, _cancellation) { _predicates = _predicates };
            var solver = new FlowSolver(graph, _scope, evaluator, _budget, (_node, site), _cancellation) { SplitsReturn = true, TracksExceptionalExit = _tracksThrown };
            var exit = solver.Solve(entry, records: false);
            var (whenTrue, whenFalse) = (solver.ExitWhen(true).Clone(), solver.ExitWhen(false).Clone());
            _thrown?.JoinFrom(solver.ExceptionalExit, ThrowPlace);
            _state.ReplaceBy(exit);
            if (!_state.IsReachable)
                return AbstractValue.Unknown;
            _state.Clear(Slot.Return);
            if (!whenFalse.IsReachable || !whenTrue.IsReachable)
                return AbstractValue.Constant(whenTrue.IsReachable);
            return AbstractValue.Boolean(FactsOf(whenTrue), FactsOf(whenFalse), TestsOf(whenTrue, whenFalse, arguments, body));
        }
        finally
        {
            _predicates.Remove(body);
        }
    }

    /// <summary>What is known of objects on these paths, and not on all: what the values were tested for earlier comes with them.</summary>
    private Facts FactsOf(FlowState paths)
    {
        var facts = new List<KeyValuePair<Token, StateSet>>();
        foreach (var states in paths.States)
        {
            if (_state.StatesOf(states.Key) != states.Value && !states.Value.IsEmpty)
                facts.Add(new(states.Key, states.Value));
        }

        return Facts.Of(facts);
    }

    /// <summary>Places whose value differs with the result: those that the arguments were read from, and fields that the predicate read itself.</summary>
    private static SlotTest? TestsOf(FlowState whenTrue, FlowState whenFalse, ImmutableArray<CallArgument> arguments, IMethodSymbol body)
    {
        SlotTest? tests = null;
        foreach (var argument in arguments)
        {
            if (argument.Value is not { Source: { } source, Token: null } || argument.Parameter is not { } parameter || parameter.Ordinal >= body.Parameters.Length)
                continue;
            var slot = Slot.Variable(body.Parameters[parameter.Ordinal]);
            if (whenTrue.TryRead(slot, out var ifTrue) && whenFalse.TryRead(slot, out var ifFalse) && !ifTrue.Equals(ifFalse))
                tests = new(source, ifTrue, ifFalse, tests);
        }

        foreach (var slot in whenTrue.Slots)
        {
            if (slot.Key.IsTemporary || slot.Key.Key is IParameterSymbol || slot.Value.Token is not null || (tests is not null && tests.IsOf(slot.Key)))
                continue;
            var ifFalse = whenFalse.Read(slot.Key, null);
            if (ifFalse.Token is null && !slot.Value.Equals(ifFalse))
                tests = new(slot.Key, slot.Value, ifFalse, tests);
        }

        return tests;
    }

    private static bool TakesPlainValues(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None || !(parameter.Type.IsValueType || parameter.Type.SpecialType == SpecialType.System_String))
                return false;
        }

        return method.Parameters.Length > 0 || !method.IsStatic;
    }
}
