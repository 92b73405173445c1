using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Finished summaries of a compilation by body and input. The number of distinct inputs of a helper is small however often it is called,
/// so the cost of a call site does not grow with their number.
/// </summary>
internal sealed class CallSummaries
{
    private readonly ConcurrentDictionary<CallInput, CallSummary> _finished = new();

    public bool TryGet(CallInput input, out CallSummary summary) => _finished.TryGetValue(input, out summary!);

    public void Add(CallInput input, CallSummary summary) => _finished.TryAdd(input.ToKey(), summary);
}

/// <summary>
/// The bodies under analysis, from the one that is analysed for its own sake down to the innermost callee. Recursion is solved by iteration
/// from "does not return" upwards, which is the least fixed point; results that rest on such an assumption are not kept.
/// </summary>
internal sealed class CallStack(IFlowBodies bodies, CallSummaries summaries, FlowBudget budget, CancellationToken cancellation)
{
    private const int MaximumDepth = 16;
    private const int MaximumRounds = 8;

    private readonly Dictionary<CallInput, Frame> _active = new();
    private int _oldestAssumption = int.MaxValue;

    public IFlowBodies Bodies => bodies;

    public CallSummary? Analyze(
        IMethodSymbol method, ControlFlowGraph graph, CallInput input, FlowScope caller, Func<FlowScope, Token?, OperationEvaluator> createEvaluator)
    {
        if (summaries.TryGet(input, out var finished))
            return finished;
        if (_active.TryGetValue(input, out var active))
        {
            active.IsAssumed = true;
            _oldestAssumption = Math.Min(_oldestAssumption, active.Depth);
            return active.Assumed;
        }

        if (_active.Count >= MaximumDepth)
            return CallSummary.NotFollowed;
        var frame = new Frame(_active.Count);
        _active.Add(input, frame);
        try
        {
            CallSummary summary;
            var rounds = 0;
            do
            {
                frame.IsAssumed = false;
                summary = AnalyzeOnce(method, graph, input, caller, createEvaluator);
                if (!frame.IsAssumed || IsSame(frame.Assumed, summary))
                    break;
                frame.Assumed = summary;
            }
            while (++rounds < MaximumRounds);

            if (_oldestAssumption >= frame.Depth)
            {
                _oldestAssumption = int.MaxValue;
                summaries.Add(input, summary);
            }

            return rounds >= MaximumRounds ? CallSummary.NotFollowed : summary;
        }
        finally
        {
            _active.Remove(input);
        }
    }

    private CallSummary AnalyzeOnce(
        IMethodSymbol method, ControlFlowGraph graph, CallInput input, FlowScope caller, Func<FlowScope, Token?, OperationEvaluator> createEvaluator)
    {
        var scope = new FlowScope(caller.Environment);
        var (entry, objects) = input.CreateEntry(scope);
        var receiver = method.IsStatic || objects.IsEmpty ? null : objects[0];
        var collector = new NeedCollector();
        var solver = new FlowSolver(graph, scope, createEvaluator(scope, receiver), budget, method, cancellation) { TracksExceptionalExit = true };
        var exit = solver.Solve(entry, collector);
        return new(objects, exit, solver.ExceptionalExit, collector, collector.HasGivenUp || budget.IsExhausted);
    }

    /// <summary>Rounds use scopes of their own, so states are compared by what they say about the numbered objects.</summary>
    private static bool IsSame(CallSummary? left, CallSummary right)
    {
        if (left is null || left.Exit.IsReachable != right.Exit.IsReachable || left.Needs.Length != right.Needs.Length
            || left.ExceptionalExit.IsReachable != right.ExceptionalExit.IsReachable)
        {
            return false;
        }

        for (var i = 0; i < left.Objects.Length; i++)
        {
            if (left.Exit.StatesOf(left.Objects[i]) != right.Exit.StatesOf(right.Objects[i])
                || left.ExceptionalExit.StatesOf(left.Objects[i]) != right.ExceptionalExit.StatesOf(right.Objects[i]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Frame(int depth)
    {
        public int Depth { get; } = depth;

        public bool IsAssumed { get; set; }

        /// <summary>Null: the call does not return.</summary>
        public CallSummary? Assumed { get; set; }
    }
}
