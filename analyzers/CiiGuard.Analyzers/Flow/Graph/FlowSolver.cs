using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Forward worklist solver over one control-flow graph: states grow along the edges until nothing changes, then one more pass reports.
/// Adds what the compiler's graph leaves out: exception edges, and a finally block per continuation.
/// </summary>
internal class FlowSolver
{
    private readonly ControlFlowGraph _graph;
    private readonly FlowScope _scope;
    private readonly FlowBudget _budget;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<FlowNode, FlowState> _entries = new();
    private readonly SortedSet<(int Ordinal, int Number)> _worklist = new();
    private readonly List<FlowNode> _nodes = new();
    private readonly Dictionary<FlowNode, int> _numbers = new();
    private readonly Dictionary<FlowNode, ExceptionHandlers> _handlers = new();
    private readonly object _place;
    private readonly OperationEvaluator _evaluator;
    private readonly Dictionary<FlowNode, int> _partitions = new();
    private readonly QuietFinally _quiet;
    private Dictionary<FlowNode, RecordedFindings>? _recorded;
    private RelevantConditions _relevant;

    public FlowSolver(ControlFlowGraph graph, FlowScope scope, OperationEvaluator evaluator, FlowBudget budget, object place, CancellationToken cancellation)
    {
        _graph = graph;
        _scope = scope;
        _evaluator = evaluator;
        _budget = budget;
        _place = place;
        _cancellation = cancellation;
        ExceptionalExit = FlowState.Unreachable(scope);
        _quiet = new(graph, evaluator.Bodies, cancellation);
        _relevant = scope.Environment.ConditionsOf(graph);
    }

    /// <summary>Runs to the fixed point and returns the state at normal exit.</summary>
    /// <param name="entry">State at entry; not changed.</param>
    /// <param name="sink">Receives findings, or null to only compute.</param>
    /// <returns>The state at normal exit; what the body returned is in <see cref="Slot.Return"/>.</returns>
    public FlowState Solve(FlowState entry, IFlowSink? sink)
    {
        var exit = Solve(entry, records: InlinedSink.MayWait(sink));
        if (sink is not null)
            Report(sink);
        return exit;
    }

    /// <summary>Runs to the fixed point and returns the state at normal exit.</summary>
    /// <param name="entry">State at entry; not changed.</param>
    /// <param name="records">Whether <see cref="Report"/> will be asked for.</param>
    public FlowState Solve(FlowState entry, bool records)
    {
        _recorded = records ? new() : null;
        Propagate(new(_graph.Blocks[0], null), entry);
        while (_worklist.Count > 0)
        {
            var node = _nodes[_worklist.Min.Number];
            if (!_budget.TryStep(_entries[node].Size))
            {
                Finish();
                break;
            }

            TransferNext();
        }

        // What was not finished is passed again, with the budget that is left for it.
        if (_budget.IsExhausted)
            _recorded = null;
        return Exit(static _ => true);
    }

    /// <summary>Whether the ways out of a predicate are kept apart by what it returns.</summary>
    public bool SplitsReturn
    {
        get => _relevant.Slots.Contains(Slot.Return);
        init
        {
            if (value)
                _relevant = _relevant.With(Slot.Return);
        }
    }

    /// <summary>The state at normal exit where the body may have returned <paramref name="outcome"/>.</summary>
    public FlowState ExitWhen(bool outcome) =>
        Exit(state => !state.TryRead(Slot.Return, out var returned) || returned.Cases?.ConstantKey is not bool constant || constant == outcome);

    /// <summary>The state at normal exit on the paths that <paramref name="selects"/> picks.</summary>
    private FlowState Exit(System.Func<FlowState, bool> selects)
    {
        FlowState? exit = null;
        var last = _graph.Blocks[_graph.Blocks.Length - 1];
        foreach (var node in _nodes)
        {
            if (!ReferenceEquals(node.Block, last) || !selects(_entries[node]))
                continue;
            if (exit is null)
                exit = _entries[node];
            else
                (exit = exit.Clone()).JoinFrom(_entries[node], (_place, "exit", last.Ordinal));
        }

        return exit ?? FlowState.Unreachable(_scope);
    }

    /// <summary>
    /// Says what is wrong in every node with the state that was computed for it, as recorded when it was last passed, or by passing it once more. States only
    /// grow on the way to the fixed point, so what is wrong with one that was not finished is wrong with the finished one too.
    /// </summary>
    public void Report(IFlowSink sink)
    {
        foreach (var node in _nodes.ToArray())
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_recorded is not null && _recorded.TryGetValue(node, out var findings))
                findings.ReplayTo(sink);
            else
                Transfer(node, _entries[node], sink, propagate: false);
        }
    }

    /// <summary>The budget is exhausted: what is waiting is passed once more, and only once, so that no part of the body is left out.</summary>
    private void Finish()
    {
        var passed = new HashSet<int>();
        while (_worklist.Count > 0)
        {
            var next = _worklist.Min;
            if (!passed.Add(next.Number))
                _worklist.Remove(next);
            else if (_budget.TryReserve(_entries[_nodes[next.Number]].Size))
                TransferNext();
            else
                return;
        }
    }

    private void TransferNext()
    {
        _cancellation.ThrowIfCancellationRequested();
        var next = _worklist.Min;
        _worklist.Remove(next);
        var node = _nodes[next.Number];
        var findings = _recorded is null ? null : new RecordedFindings();
        Transfer(node, _entries[node], findings, propagate: true);
        if (findings is not null)
            _recorded![node] = findings;
    }

    /// <summary>Whether <see cref="ExceptionalExit"/> is wanted: it costs a join at each operation that may throw.</summary>
    public bool TracksExceptionalExit { get; init; }

    /// <summary>What may be true when the body ends by an exception.</summary>
    public FlowState ExceptionalExit { get; }

    /// <summary>Runs one block on a state; the state itself is not changed.</summary>
    protected void Transfer(FlowNode node, FlowState entry, IFlowSink? sink, bool propagate)
    {
        var state = entry.Clone();
        if (!state.IsReachable)
            return;
        var block = node.Block;
        var handlers = HandlersOf(node);
        var tracksThrown = handlers.Nodes.Count > 0 || TracksExceptionalExit;
        var thrown = propagate && tracksThrown ? FlowState.Unreachable(_scope) : null;
        var splits = PathPartition.MaximumPerBlock;
        Run(node, state, 0, thrown, tracksThrown, sink, propagate, ref splits);
        if (propagate && thrown is { IsReachable: true })
        {
            OnThrow(block);
            _evaluator.NoteFailure(block, thrown);
            foreach (var handler in handlers.Nodes)
                Propagate(handler, thrown);
            if (handlers.Escapes)
                ExceptionalExit.JoinFrom(thrown, (_place, "exit"));
        }
    }

    /// <summary>Runs the rest of a block. Where a relevant condition is stored, the paths on which it holds go on apart from the others.</summary>
    private void Run(FlowNode node, FlowState state, int first, FlowState? thrown, bool tracksThrown, IFlowSink? sink, bool propagate, ref int splits)
    {
        var block = node.Block;
        _evaluator.Begin(_graph, state, thrown, sink, node, tracksThrown);
        for (var i = first; i < block.Operations.Length && state.IsReachable; i++)
        {
            var value = _evaluator.Evaluate(block.Operations[i]);
            if (_relevant.Slots.IsEmpty || splits <= 0 || !state.IsReachable || Split(block.Operations[i], value, state) is not { } other)
                continue;
            splits--;
            Run(node, other, i + 1, thrown, tracksThrown, sink, propagate, ref splits);
            _evaluator.Begin(_graph, state, thrown, sink, node, tracksThrown);
        }

        AbstractValue? condition = null;
        if (state.IsReachable && block.BranchValue is { } branch)
            condition = _evaluator.Evaluate(branch);
        if (condition is not null && state.IsReachable && block is { ConditionalSuccessor: null, FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return })
            _evaluator.CheckReturned(block.BranchValue!, condition);
        if (propagate && state.IsReachable)
            FollowBranches(node, state, condition, thrown);
    }

    /// <summary>If the operation stored a relevant condition whose outcome is open: the paths on which it does not hold; the state keeps the others.</summary>
    private FlowState? Split(IOperation operation, AbstractValue value, FlowState state)
    {
        var slot = operation switch
        {
            IFlowCaptureOperation capture => Slot.Capture(capture.Id),
            _ when Lowered.AssignmentOf(operation) is { Target: ILocalReferenceOperation local } => Slot.Variable(local.Local),
            _ => default,
        };
        if (slot.Key is null || !_relevant.Slots.Contains(slot) || (value.Test is null && value.Source is null)
            || !state.TryRead(slot, out var stored) || stored.Cases is { IsConstant: true })
        {
            return null;
        }

        var other = state.Clone();
        other.Assume(value, false);
        other.Preset(slot, AbstractValue.Constant(false));
        state.Assume(value, true);
        state.Preset(slot, AbstractValue.Constant(true));
        return other;
    }

    private void FollowBranches(FlowNode node, FlowState state, AbstractValue? condition, FlowState? thrown)
    {
        var block = node.Block;
        if (block.ConditionalSuccessor is { } conditional && condition is not null)
        {
            var jumps = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            var constant = block.BranchValue!.ConstantValue is { HasValue: true, Value: bool known } ? known : (bool?)null;
            if (constant is null || constant == jumps)
            {
                OnCondition(block.BranchValue, jumps);
                Follow(node, conditional, Assume(state, condition, jumps), thrown);
            }

            if (constant is null || constant != jumps)
            {
                OnCondition(block.BranchValue, !jumps);
                Follow(node, block.FallThroughSuccessor!, Assume(state, condition, !jumps), thrown);
            }

            return;
        }

        if (block.FallThroughSuccessor is { } next)
        {
            if (next.Semantics == ControlFlowBranchSemantics.Return && condition is not null)
            {
                if (SplitsReturn && condition.Cases?.ConstantKey is null)
                {
                    FollowReturn(node, next, Assume(state, condition, false), false, thrown);
                    FollowReturn(node, next, Assume(state, condition, true), true, thrown);
                    return;
                }

                state.WriteVariable(Slot.Return, condition);
            }

            Follow(node, next, state, thrown);
        }
    }

    private void FollowReturn(FlowNode node, ControlFlowBranch branch, FlowState state, bool returned, FlowState? thrown)
    {
        state.WriteVariable(Slot.Return, AbstractValue.Constant(returned));
        Follow(node, branch, state, thrown);
    }

    /// <summary>The next edge is taken because a condition has an outcome.</summary>
    protected virtual void OnCondition(IOperation condition, bool outcome)
    {
    }

    /// <summary>The next edges are taken by an exception that the block throws.</summary>
    protected virtual void OnThrow(BasicBlock block)
    {
    }

    private static FlowState Assume(FlowState state, AbstractValue condition, bool outcome)
    {
        var assumed = state.Clone();
        assumed.Assume(condition, outcome);
        return assumed;
    }

    private void Follow(FlowNode node, ControlFlowBranch branch, FlowState state, FlowState? thrown)
    {
        if (!state.IsReachable)
            return;
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Throw:
            case ControlFlowBranchSemantics.Rethrow:
                thrown?.JoinFrom(state, (_place, node.Block.Ordinal, "throw"));
                return;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                LeaveFinally(node, state);
                return;
        }

        if (branch.Destination is not { } destination)
            return;
        var regions = branch.FinallyRegions.RemoveAll(_quiet.Contains);
        if (regions.IsEmpty)
            Propagate(new(destination, node.Continuation), state);
        else
            EnterFinally(regions, destination, node.Continuation, state);
    }

    private void EnterFinally(ImmutableArray<ControlFlowRegion> regions, BasicBlock? destination, Continuation? outer, FlowState state)
    {
        var continuation = new Continuation(regions[0], regions.RemoveAt(0), destination, outer);
        Propagate(new(_graph.Blocks[regions[0].FirstBlockOrdinal], continuation), state);
    }

    private void LeaveFinally(FlowNode node, FlowState state)
    {
        // The false edge of an exception filter ends here too; its handlers already know all that the try block can throw.
        if (node.Continuation is not { } continuation || !IsInside(node.Block.EnclosingRegion, continuation.Finally))
            return;
        if (!continuation.Remaining.IsEmpty)
        {
            EnterFinally(continuation.Remaining, continuation.Destination, continuation.Outer, state);
            return;
        }

        if (continuation.Destination is { } destination)
        {
            Propagate(new(destination, continuation.Outer), state);
            return;
        }

        var outer = ExceptionRouting.HandlersAround(_graph, continuation.Finally.EnclosingRegion?.EnclosingRegion, continuation.Outer, _quiet);
        foreach (var handler in outer.Nodes)
            Propagate(handler, state);
        if (outer.Escapes)
            ExceptionalExit.JoinFrom(state, (_place, "exit"));
    }

    private static bool IsInside(ControlFlowRegion? region, ControlFlowRegion container)
    {
        for (var current = region; current is not null; current = current.EnclosingRegion)
        {
            if (ReferenceEquals(current, container))
                return true;
        }

        return false;
    }

    private ExceptionHandlers HandlersOf(FlowNode node)
    {
        if (!_handlers.TryGetValue(node, out var handlers))
        {
            handlers = ExceptionRouting.HandlersAround(_graph, node.Block.EnclosingRegion, node.Continuation, _quiet);
            _handlers.Add(node, handlers);
        }

        return handlers;
    }

    /// <summary>Control may go on at a node with a state.</summary>
    protected virtual void Propagate(FlowNode target, FlowState state)
    {
        if (!state.IsReachable)
            return;
        target = InPartition(target, state);
        if (!_entries.TryGetValue(target, out var entry))
        {
            _numbers.Add(target, _nodes.Count);
            _nodes.Add(target);
            _entries.Add(target, state.Clone());
        }
        else if (!entry.JoinFrom(state, (_place, target)))
        {
            return;
        }

        _worklist.Add((target.Block.Ordinal, _numbers[target]));
    }

    private FlowNode InPartition(FlowNode target, FlowState state)
    {
        if (PathPartition.Of(state, _relevant.SlotsAt(target.Block)) is not { } partition)
            return target;
        var node = new FlowNode(target.Block, target.Continuation, partition);
        if (_entries.ContainsKey(node))
            return node;
        var count = _partitions.TryGetValue(target, out var known) ? known : 0;
        if (count >= PathPartition.MaximumPerBlock)
            return target;
        _partitions[target] = count + 1;
        return node;
    }
}
