using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// The bodies under analysis, from the one that is analysed for its own sake down to the innermost callee. Recursion is solved by iteration
/// from "does not return" upwards, which is the least fixed point; results that rest on such an assumption are kept only as long as it holds.
/// </summary>
internal sealed class CallStack(IFlowBodies bodies, CallSummaries summaries, FlowBudget budget, CancellationToken cancellation)
{
    private const int MaximumDepth = 40;
    private const int MaximumRounds = 16;

    /// <summary>The mark of a result that would be another with more depth or more budget.</summary>
    private const ulong CutShort = 1UL << 63;

    private readonly Dictionary<CallInput, Frame> _active = new();
    private readonly Dictionary<CallInput, (CallSummary Summary, ulong RestsOn)> _provisional = new();

    /// <summary>What calls that others rest on did in the last round: the next one goes on from there, not from "does not return".</summary>
    private readonly Dictionary<CallInput, CallSummary> _lastRound = new();

    /// <summary>Some call did something else in this round than it was assumed to do.</summary>
    private bool _isUnsettled;

    /// <summary>Depths of the calls whose assumed result was used since the innermost call was begun, as bits.</summary>
    private ulong _restsOn;

    public IFlowBodies Bodies => bodies;

    /// <summary>The bound on the work for all of them.</summary>
    public FlowBudget Budget => budget;

    public CallSummary? Analyze(
        IMethodSymbol method, ControlFlowGraph graph, CallInput input, FlowScope caller, Func<FlowScope, Token?, OperationEvaluator> createEvaluator)
    {
        if (summaries.TryGet(input, out var finished) || (!input.TracksThrown && summaries.TryGet(input.ToTrackingKey(), out finished)))
            return finished;
        if (_provisional.TryGetValue(input, out var known))
        {
            _restsOn |= known.RestsOn;
            return known.Summary;
        }

        if (_active.TryGetValue(input, out var active))
        {
            active.IsAssumed = true;
            _restsOn |= BitOf(active);
            return active.Assumed;
        }

        if (_active.Count >= MaximumDepth || budget.IsExhausted || LeadsTooFar(method) || !ThreadStack.HasRoom())
        {
            _restsOn |= CutShort;
            return CallSummary.NotFollowed;
        }

        var frame = new Frame(_active.Count) { Assumed = _lastRound.TryGetValue(input, out var last) ? last : null };
        var around = _restsOn;
        _active.Add(input, frame);
        try
        {
            var summary = Settle(frame, input, () => AnalyzeOnce(method, graph, input, caller, createEvaluator));
            var restsOn = _restsOn & ~BitOf(frame);
            if (ReferenceEquals(summary, CallSummary.NotFollowed))
                Forget(frame);
            else
                Rest(frame, restsOn);
            if (restsOn == 0)
                summaries.Add(input, summary);
            else
                _provisional[input.ToKey()] = (summary, restsOn);
            return summary;
        }
        finally
        {
            _active.Remove(input);
            _restsOn = (_restsOn & ~BitOf(frame)) | around;
        }
    }

    /// <summary>What takes more than the budget if every block of it is passed twice, once for its effects and once to see that nothing is left to do, is not begun.</summary>
    private bool LeadsTooFar(IMethodSymbol method) => bodies.ExtentOf(method, cancellation) > budget.Steps / 2;

    private static ulong BitOf(Frame frame) => 1UL << frame.Depth;

    /// <summary>
    /// Analyses until the calls do what their recursive calls were assumed to do. Of bodies that call each other only the outermost is analysed again, and
    /// with it all others once; if each of them went on until it settled, the rounds would multiply.
    /// </summary>
    private CallSummary Settle(Frame frame, CallInput input, Func<CallSummary> analyze)
    {
        var isUnsettledAround = _isUnsettled;
        for (var round = 1; round <= MaximumRounds; round++)
        {
            frame.IsAssumed = _isUnsettled = false;
            _restsOn = 0;
            var summary = analyze();
            if (budget.IsExhausted)
                _restsOn |= CutShort;
            if (frame.IsAssumed)
            {
                _isUnsettled |= !IsSame(frame.Assumed, summary);
                frame.Assumed = summary;
            }

            if ((_restsOn & ~BitOf(frame) & ~CutShort) != 0)
            {
                if (frame.IsAssumed)
                    _lastRound[input.ToKey()] = summary;
                _isUnsettled |= isUnsettledAround;
                return summary;
            }

            if (!_isUnsettled || budget.IsExhausted)
            {
                _isUnsettled = isUnsettledAround;
                return summary;
            }

            Forget(frame);
        }

        _isUnsettled = isUnsettledAround;
        return CallSummary.NotFollowed;
    }

    /// <summary>Results that rested on what the call was assumed to do rest on what its own result rests on.</summary>
    private void Rest(Frame frame, ulong restsOn)
    {
        foreach (var entry in new List<KeyValuePair<CallInput, (CallSummary Summary, ulong RestsOn)>>(_provisional))
        {
            if ((entry.Value.RestsOn & BitOf(frame)) == 0)
                continue;
            var left = (entry.Value.RestsOn & ~BitOf(frame)) | restsOn;
            if (left == 0)
            {
                summaries.Add(entry.Key, entry.Value.Summary);
                _provisional.Remove(entry.Key);
            }
            else
            {
                _provisional[entry.Key] = (entry.Value.Summary, left);
            }
        }
    }

    /// <summary>What a call was assumed to do is no longer assumed.</summary>
    private void Forget(Frame frame)
    {
        List<CallInput>? stale = null;
        foreach (var entry in _provisional)
        {
            if ((entry.Value.RestsOn & BitOf(frame)) != 0)
                (stale ??= new()).Add(entry.Key);
        }

        if (stale is null)
            return;
        foreach (var input in stale)
            _provisional.Remove(input);
    }

    private CallSummary AnalyzeOnce(
        IMethodSymbol method, ControlFlowGraph graph, CallInput input, FlowScope caller, Func<FlowScope, Token?, OperationEvaluator> createEvaluator)
    {
        var scope = new FlowScope(caller.Environment);
        var (entry, objects) = input.CreateEntry(scope);
        var receiver = input.HasReceiver ? objects[0] : null;
        var evaluator = createEvaluator(scope, receiver);
        var omissions = budget.Omissions;
        var (solver, exit, needs) = Solve(input.TracksThrown);
        // Of a body that never returns, what it needs is told by its end.
        if (!exit.IsReachable && !input.TracksThrown && needs.Needs.Length + needs.Missing.Length > 0)
            (solver, exit, needs) = Solve(tracksThrown: true);
        var isCutShort = budget.Omissions > omissions || budget.IsExhausted;
        return new(objects, exit.AtExit(), solver.ExceptionalExit.AtExit(), needs, isCutShort) { Yielded = evaluator.YieldedFrom(entry, graph, method) };

        (FlowSolver Solver, FlowState Exit, NeedCollector Needs) Solve(bool tracksThrown)
        {
            var collector = new NeedCollector();
            var once = new FlowSolver(graph, scope, evaluator, budget, method, cancellation) { TracksExceptionalExit = tracksThrown };
            return (once, once.Solve(entry, bodies.MayNeed(method, cancellation) ? collector : null), collector);
        }
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
