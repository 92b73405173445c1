using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Lambdas and local functions. Where the place of execution is known, the body runs on the state of that place; where a delegate is
/// handed out, its body may run at any time and knows only what cannot be lost.
/// </summary>
internal sealed partial class OperationEvaluator
{
    private AbstractValue InvokeLocalFunction(IInvocationOperation invocation)
    {
        var function = invocation.TargetMethod.OriginalDefinition;
        if (!_contracts.GetContract(function).IsEmpty)
            return Call(invocation, invocation.TargetMethod, null, ArgumentsOf(invocation.Arguments));
        _nested.MarkCalled(function);
        if (_graph.FindLocalFunction(function, _cancellation) is not { } graph)
            return UnknownOf(invocation);
        return Run(invocation, function, graph, _sink is null ? null : new RelocatingSink(_sink, invocation));
    }

    private AbstractValue Run(IInvocationOperation invocation, IMethodSymbol body, ControlFlowGraph graph, IFlowSink? sink)
    {
        Boundary();
        var arguments = ImmutableArray.CreateBuilder<AbstractValue>(body.Parameters.Length);
        foreach (var parameter in body.Parameters)
            arguments.Add(ArgumentFor(invocation, parameter.Ordinal));
        return RunBody(invocation, body, graph, arguments.ToImmutable(), sink) ?? UnknownOf(invocation);
    }

    private AbstractValue ArgumentFor(IInvocationOperation invocation, int ordinal)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
                return ValueOf(argument.Value);
        }

        return AbstractValue.Unknown;
    }

    private bool TryEnter(ISymbol body)
    {
        if (_nested.TryEnter(body))
            return true;
        if (!_nested.IsActive(body))
            _budget.Omit("lambdas or local functions nest or call too deep");
        return false;
    }

    /// <summary>Runs a nested body on the current state and goes on from its exit; null if nothing is known of what it returns.</summary>
    /// <param name="evaluator">The evaluator for the body, if it is another's and not nested in this one.</param>
    private AbstractValue? RunBody(
        IOperation site, IMethodSymbol body, ControlFlowGraph graph, ImmutableArray<AbstractValue> arguments, IFlowSink? sink, OperationEvaluator? evaluator = null)
    {
        if (_nested.IsActive(body))
            return Recur(site, body, arguments);
        if (!TryEnter(body))
            return null;
        try
        {
            if (IsIterator(body, graph))
            {
                RunWhenEnumerated(site, body, graph, arguments, sink);
                return null;
            }

            var entry = EntryOf(body, arguments);
            var isStarted = KnownShapes.IsStarted(site, body);
            if (isStarted)
                entry.ForgetMoves();
            var solver = SolveNested(body, graph, entry, sink, (_node, site), evaluator ?? Successor(), tracksThrown: isStarted || _tracksThrown, out var exit);
            foreach (var end in new[] { exit, solver.ExceptionalExit })
                end.LeaveBody(_state, variable => NestedBodies.IsDeclaredIn(variable, body));
            if (isStarted)
                return Started(site, body, exit, solver.ExceptionalExit);
            _thrown?.JoinFrom(solver.ExceptionalExit, ThrowPlace);
            _state.ReplaceBy(exit);
            if (!_state.IsReachable || !_state.TryRead(Slot.Return, out var returned))
                return null;
            _state.Clear(Slot.Return);
            return body.IsAsync && Awaitables.IsAwaitable(body.ReturnType)
                ? UnknownOf(site).WithPending(ImmutableArray<PendingEffect>.Empty, returned.Stored())
                : returned.Stored();
        }
        finally
        {
            _nested.Leave(body);
        }
    }

    /// <summary>An async body that is not awaited here may have got anywhere, or failed; only awaiting its task shows that it was completed.</summary>
    private AbstractValue Started(IOperation site, IMethodSymbol body, FlowState exit, FlowState failed)
    {
        var before = _state.Clone();
        var pending = ImmutableArray.CreateBuilder<PendingEffect>();
        AbstractValue? returned = null;
        if (exit.IsReachable)
        {
            returned = exit.TryRead(Slot.Return, out var value) ? value.Stored() : null;
            exit.Clear(Slot.Return);
            _state.JoinFrom(exit, (_node, site, "started"));
            AddPending(before, exit, pending);
        }

        if (failed.IsReachable)
            _state.JoinFrom(failed, (_node, site, "failed"));
        return Awaitables.IsAwaitable(body.ReturnType)
            ? UnknownOf(site).WithPending(pending.ToImmutable(), returned ?? AbstractValue.Unknown)
            : AbstractValue.Unknown;
    }

    private void AddPending(FlowState before, FlowState exit, ImmutableArray<PendingEffect>.Builder pending)
    {
        foreach (var token in exit.States)
        {
            if (exit.Moved.TryGetValue(token.Key, out var targets))
            {
                _state.ExpectMove(token.Key, targets);
                pending.Add(new(token.Key, token.Value, targets: targets));
            }
            else if (token.Value != before.StatesOf(token.Key))
            {
                pending.Add(new(token.Key, token.Value, isFact: true));
            }
        }
    }

    private ControlFlowGraph Register(IFlowAnonymousFunctionOperation lambda)
    {
        var graph = _graph.GetAnonymousFunctionControlFlowGraph(lambda, _cancellation);
        _delegates[lambda.Syntax] = new(this, lambda, graph);
        return graph;
    }

    /// <summary>A lambda that is handed out: its body may run now, later or never.</summary>
    private void AnalyzeStored(IFlowAnonymousFunctionOperation lambda)
    {
        var graph = Register(lambda);
        if (!_nested.IsOnlyInvoked(lambda.Syntax))
            RunAnyTime(lambda, graph);
    }

    /// <summary>Judges a lambda by what cannot be lost, and expects what it does at any later point.</summary>
    private void RunAnyTime(IFlowAnonymousFunctionOperation lambda, ControlFlowGraph graph)
    {
        // Lambdas nest deeply in generated code (views, fluent configuration), and most have nothing to do with a review.
        if (!_nested.MayMatter(lambda.Syntax, _calls.Bodies) || !TryEnter(lambda.Symbol))
            return;
        try
        {
            if (_sink is not null)
            {
                var entry = _state.Clone();
                entry.LoseStates();
                AnalyzeDetached(lambda.Symbol, graph, entry, _sink, lambda);
            }

            ExpectEffects(graph, lambda.Symbol, lambda);
        }
        finally
        {
            _nested.Leave(lambda.Symbol);
        }
    }

    /// <summary>Analyses the local functions that nobody called: like public members, they must hold on their own.</summary>
    public void AnalyzeUncalled(ControlFlowGraph graph, IFlowSink sink)
    {
        foreach (var function in graph.LocalFunctions)
        {
            if (_nested.IsCalled(function.OriginalDefinition) || !TryEnter(function))
                continue;
            try
            {
                var nestedGraph = graph.GetLocalFunctionControlFlowGraph(function, _cancellation);
                var entry = new FlowState(_scope);
                AssumePreconditions(entry, function, nestedGraph);
                _budget.Renew();
                AnalyzeDetached(function, nestedGraph, entry, sink, function);
            }
            finally
            {
                _nested.Leave(function);
            }
        }
    }

    private void AnalyzeDetached(IMethodSymbol body, ControlFlowGraph graph, FlowState entry, IFlowSink sink, object place)
    {
        var nested = Successor();
        SolveNested(body, graph, entry, sink, place, nested, tracksThrown: false, out _);
        nested.AnalyzeUncalled(graph, sink);
    }

    /// <summary>A body may rely on what its member demands of callers.</summary>
    public void AssumePreconditions(FlowState entry, IMethodSymbol method, ControlFlowGraph graph)
    {
        var contract = _contracts.GetContract(method);
        if (contract.Requirements.IsEmpty && contract.HoldingRequirements.IsEmpty)
            return;
        var site = graph.OriginalOperation;
        Begin(graph, entry, null, null, new(graph.Blocks[0], null), tracksThrown: false);
        var arguments = ImmutableArray.CreateBuilder<CallArgument>(method.Parameters.Length);
        foreach (var parameter in method.Parameters)
            arguments.Add(new(parameter, entry.Read(Slot.Variable(parameter), parameter.Type), site));
        var receiver = method.IsStatic || method.MethodKind == MethodKind.LocalFunction
            ? null
            : _receiver;
        var call = new BoundCall(site, method, receiver, method.ContainingType, arguments.ToImmutable(), atEntry: true);
        foreach (var requirement in contract.HoldingRequirements)
            Gain(RootOf(call, requirement.Target, null), requirement.Items);
        foreach (var declared in contract.Requirements)
        {
            var requirement = AtCall(call, declared);
            foreach (var token in Resolve(call, requirement.Target))
            {
                if (entry.StatesOf(token).Overlaps(requirement.Allowed))
                    entry.Assume(token, requirement.Allowed);
            }
        }
    }
}
