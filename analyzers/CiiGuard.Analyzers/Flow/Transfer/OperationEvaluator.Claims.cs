using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Compares what a member promises with what its body leaves behind at normal exit.</summary>
internal sealed partial class OperationEvaluator
{
    public void VerifyClaims(FlowState exit, IMethodSymbol method, ControlFlowGraph graph, IFlowSink sink)
    {
        VerifyPreserved(exit, method, sink);
        var contract = _contracts.GetContract(method);
        if ((contract.Transitions.IsEmpty && contract.Checks.IsEmpty) || !exit.IsReachable || IsIterator(method, graph))
            return;
        var returned = BeginAtExit(exit, method, graph);
        var call = BindToEntry(method, graph);
        foreach (var transition in contract.Transitions)
        {
            // That an object no longer stands for anything is said from outside; the object itself does not show it.
            if (!transition.To.Overlaps(_contracts.AllStates))
                continue;
            VerifyStates(call, transition.Target, transition.From is null ? transition.To : StatesOfSteps(contract, transition), transition.When, outcome: true, returned, sink);
        }

        foreach (var check in contract.Checks)
        {
            VerifyStates(call, check.Target, check.States, check.When, outcome: true, returned, sink);
            if (check.Exact && check.When.Key is bool)
                VerifyStates(call, check.Target, _contracts.AllStates.Except(check.States), check.When, outcome: false, returned, sink);
        }
    }

    /// <summary>Compares what local functions promise with what their bodies do, whoever calls them with what: callers rely on the promise alone.</summary>
    public void VerifyFunctions(ControlFlowGraph graph, IFlowSink sink)
    {
        foreach (var function in graph.LocalFunctions)
        {
            var body = graph.GetLocalFunctionControlFlowGraph(function, _cancellation);
            var nested = Successor();
            var contract = _contracts.GetContract(function);
            if ((!contract.Transitions.IsEmpty || !contract.Checks.IsEmpty || _contracts.PromisesToPreserve(function)) && TryEnter(function))
            {
                try
                {
                    var entry = new FlowState(_scope);
                    AssumePreconditions(entry, function, body);
                    _budget.Renew();
                    SolveNested(function, body, entry, null, (function, "promise"), nested, tracksThrown: false, out var exit);
                    nested.VerifyClaims(exit.Clone(), function, body, sink);
                }
                finally
                {
                    _nested.Leave(function);
                }
            }

            nested.VerifyFunctions(body, sink);
        }
    }

    /// <summary>Goes on where the body ends.</summary>
    /// <returns>What the caller gets.</returns>
    private AbstractValue BeginAtExit(FlowState exit, IMethodSymbol method, ControlFlowGraph graph)
    {
        Begin(graph, exit, null, null, new(graph.Blocks[0], null), tracksThrown: false);
        _values.Clear();
        var returned = exit.TryRead(Slot.Return, out var value) ? value : AbstractValue.Unknown;
        // A task that is handed on instead of awaited keeps its promise when it completes.
        return !method.IsAsync && returned.IsAwaitable ? Complete(returned, graph.OriginalOperation) : returned;
    }

    /// <summary>Where the steps lead that are alternatives to one another.</summary>
    private static StateSet StatesOfSteps(CallContract contract, Transition step)
    {
        var states = StateSet.Empty;
        foreach (var other in contract.Transitions)
        {
            if (other.From is not null && IsAlternative(step, other))
                states |= other.To;
        }

        return states;
    }

    private static bool IsAlternative(Transition step, Transition other) =>
        step.Target.Root == other.Target.Root && step.Target.Parameter == other.Target.Parameter && step.Target.Member == other.Target.Member && StepSelection.AreOfOneResult(step, other);

    /// <summary>The steps of a member that lead elsewhere from other states, each with what is true at entry when it is the one that is taken.</summary>
    public List<(Transition Step, FlowState Entry)> AlternativesOf(IMethodSymbol method, FlowState entry, ControlFlowGraph graph)
    {
        var alternatives = new List<(Transition, FlowState)>();
        var contract = _contracts.GetContract(method);
        foreach (var step in contract.Transitions)
        {
            if (step.From is not { } from || StatesOfSteps(contract, step) == step.To)
                continue;
            var taken = entry.Clone();
            Begin(graph, taken, null, null, new(graph.Blocks[0], null), tracksThrown: false);
            foreach (var token in Resolve(BindToEntry(method, graph), step.Target))
                taken.Assume(token, from);
            if (taken.IsReachable)
                alternatives.Add((step, taken));
        }

        return alternatives;
    }

    /// <summary>Compares what one of several steps promises with what the body does when that step is taken.</summary>
    public void VerifyStep(FlowState exit, Transition step, IMethodSymbol method, ControlFlowGraph graph, IFlowSink sink)
    {
        if (!exit.IsReachable || IsIterator(method, graph))
            return;
        var returned = BeginAtExit(exit, method, graph);
        var to = step.To;
        // Steps from the same states are possible as well.
        foreach (var other in _contracts.GetContract(method).Transitions)
        {
            if (other.From is { } from && IsAlternative(step, other) && from.Overlaps(step.From!.Value))
                to |= other.To;
        }

        VerifyStates(BindToEntry(method, graph), step.Target, to, step.When, outcome: true, returned, sink);
    }

    /// <summary>Who promises to change nothing must not move what the caller knows; a clearance is no loss.</summary>
    private void VerifyPreserved(FlowState exit, IMethodSymbol method, IFlowSink sink)
    {
        // A transition that promises to preserve contradicts itself, which is reported as such.
        if (!exit.IsReachable || exit.Moved.Count == 0 || !_contracts.PromisesToPreserve(method) || !_contracts.GetContract(method).Transitions.IsEmpty)
            return;
        var states = StateSet.Empty;
        Token? first = null;
        foreach (var moved in exit.Moved)
        {
            var lost = moved.Value.Except(_contracts.Protected);
            if (lost.IsEmpty || moved.Key.IsHoldings || !(IsFromCaller(moved.Key) || IsGivenTo(method, moved.Key)))
                continue;
            states |= lost;
            first ??= moved.Key;
        }

        if (first is not null)
            sink.ClaimBroken(method, null, StateSet.Empty, states, first);
    }

    /// <summary>Whether the object came in by a parameter of a local function.</summary>
    private static bool IsGivenTo(IMethodSymbol method, Token token) =>
        token.Source is { Kind: TokenKind.Parameter, Key: IParameterSymbol parameter } && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method);

    private void VerifyStates(
        BoundCall call, ContractTarget target, StateSet claimed, ResultCondition? when, bool outcome, AbstractValue returned, IFlowSink sink)
    {
        var facts = FactsWhen(returned, when, outcome);
        if (facts.IsImpossible)
            return;
        foreach (var token in Resolve(call, target, returned))
        {
            if (ReferenceEquals(token, _receiver) && token.Type is { } type && !_contracts.IsStatusVisible(type))
                continue;
            var states = _state.StatesOf(token);
            if (facts.TryGet(token, out var more))
                states &= more;
            var allowed = _contracts.Coarsen(token.Type, claimed & _scope.UniverseOf(token.Type));
            if (!states.IsSubsetOf(allowed))
            {
                sink.ClaimBroken(call.Method, ClaimedResult.Of(when, outcome), claimed, states, token);
                return;
            }
        }
    }

    private static Facts FactsWhen(AbstractValue returned, ResultCondition? when, bool outcome)
    {
        if (when is null || returned.Cases is not { } cases)
            return when?.Key is null && when is not null && returned.IsNull ? Facts.Impossible : Facts.None;
        var key = when.Key ?? Cases.Null;
        // "Not null" is the condition that has no key.
        var matches = outcome == when.Key is not null;
        return matches
            ? cases.For(key)
            : cases.Where(k => k.Equals(key), outcome: false, otherMayMatch: true);
    }

    /// <summary>The member's own call: receiver and parameters as they came in, out and ref parameters as they go out.</summary>
    private BoundCall BindToEntry(IMethodSymbol method, ControlFlowGraph graph)
    {
        var arguments = ImmutableArray.CreateBuilder<CallArgument>(method.Parameters.Length);
        foreach (var parameter in method.Parameters)
        {
            var slot = Slot.Variable(parameter);
            // An object parameter that was assigned anew still stands for the caller's object, which is the token it had at entry.
            var value = parameter.RefKind is RefKind.Out or RefKind.Ref || !_scope.IsObjectType(parameter.Type)
                ? _state.Read(slot, parameter.Type)
                : AbstractValue.Object(_scope.Tokens.Get(TokenKind.Parameter, parameter, parameter.Type));
            arguments.Add(new(parameter, value, graph.OriginalOperation));
        }

        return new(graph.OriginalOperation, method, method.IsStatic ? null : _receiver, method.IsStatic ? null : method.ContainingType, arguments.ToImmutable(), atEntry: true);
    }
}
