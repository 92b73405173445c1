using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Local functions and lambdas that call themselves, or each other in a circle.</summary>
internal sealed partial class OperationEvaluator
{
    private const int MaximumRounds = 8;

    /// <summary>Analyses a nested body to the end of its recursion. The body must have been entered.</summary>
    /// <param name="tracksThrown">Whether what is true when an exception leaves the body is wanted even where it does not call itself.</param>
    private FlowSolver SolveNested(
        IMethodSymbol body, ControlFlowGraph graph, FlowState entry, IFlowSink? sink, object place, OperationEvaluator evaluator, bool tracksThrown, out FlowState exit)
    {
        var recursion = _nested.BeginRecursion(body, _scope);
        for (var round = 1; ; round++)
        {
            var solver = new FlowSolver(graph, _scope, evaluator, _budget, place, _cancellation) { TracksExceptionalExit = tracksThrown || recursion.Entry.IsReachable };
            exit = solver.Solve(entry, records: InlinedSink.MayWait(sink));
            var mayEndOtherwise = recursion.Leave(exit, solver.ExceptionalExit);
            if (mayEndOtherwise && round < MaximumRounds)
            {
                entry = entry.Clone();
                entry.JoinFrom(recursion.Entry, (place, "recursion"));
                continue;
            }

            if (mayEndOtherwise)
                _budget.Omit("'" + body.Name + "' calls itself in too many ways");
            if (sink is not null)
                solver.Report(sink);
            return solver;
        }
    }

    /// <summary>A nested body is called while it is being analysed.</summary>
    private AbstractValue? Recur(IOperation site, IMethodSymbol body, ImmutableArray<AbstractValue> arguments)
    {
        if (_nested.RecursionOf(body) is not { } recursion)
        {
            // An iterator, of which nothing runs yet; when it does, it may do what it does.
            _state.LoseStates(keepOwn: true);
            return null;
        }

        recursion.Enter(EntryOf(body, arguments));
        _thrown?.JoinFrom(recursion.ExceptionalExit, ThrowPlace);
        if (!recursion.Exit.IsReachable)
        {
            // Not known to return yet; the next round knows more.
            _state.MarkUnreachable();
            return null;
        }

        var after = recursion.Exit.Clone();
        after.ReturnTo(_state, variable => _nested.IsOwnOfCalls(variable, body));
        if (KnownShapes.IsStarted(site, body))
        {
            // It may have got anywhere; a task that is awaited later shows no more than that here.
            after.Clear(Slot.Return);
            _state.JoinFrom(after, (_node, site, "started"));
            return null;
        }

        _state.ReplaceBy(after);
        if (!_state.TryRead(Slot.Return, out var returned))
            return null;
        _state.Clear(Slot.Return);
        return body.IsAsync && Awaitables.IsAwaitable(body.ReturnType)
            ? UnknownOf(site).WithPending(ImmutableArray<PendingEffect>.Empty, returned.Stored())
            : returned.Stored();
    }

    /// <summary>The state in which a nested body starts when it is called here.</summary>
    private FlowState EntryOf(IMethodSymbol body, ImmutableArray<AbstractValue> arguments)
    {
        var entry = _state.Clone();
        entry.Clear(Slot.Return);
        for (var i = 0; i < body.Parameters.Length && i < arguments.Length; i++)
            entry.WriteVariable(Slot.Variable(body.Parameters[i]), arguments[i]);
        return entry;
    }
}
