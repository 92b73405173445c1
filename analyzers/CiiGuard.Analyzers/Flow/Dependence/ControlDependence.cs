using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Which blocks a branch decides about: those on the way from one of its sides to the first block that both sides come to (its immediate post-dominator).
/// A side that never ends normally decides nothing; it is a guard. Of exceptions those are edges that are thrown and handled in the body.
/// </summary>
internal sealed class ControlDependence
{
    private readonly ControlFlowGraph _graph;
    private readonly ImmutableArray<int>[] _successors;
    private readonly bool[] _ends;
    private readonly int[] _meeting;
    private readonly int _exit;

    /// <param name="graph">The body.</param>
    /// <param name="thrown">Blocks of which it is known that they may go on in a handler, each with it.</param>
    public ControlDependence(ControlFlowGraph graph, IEnumerable<(BasicBlock From, BasicBlock Handler)> thrown)
    {
        _graph = graph;
        _exit = graph.Blocks.Length - 1;
        _successors = new ImmutableArray<int>[graph.Blocks.Length];
        foreach (var block in graph.Blocks)
            _successors[block.Ordinal] = SuccessorsOf(block);
        foreach (var (from, handler) in thrown)
            _successors[from.Ordinal] = _successors[from.Ordinal].Add(handler.Ordinal);
        _ends = FindEnding();
        _meeting = FindMeetings();
    }

    /// <summary>Whether control can get from the side of a branch to the end of the body.</summary>
    public bool Ends(BasicBlock side) => _ends[side.Ordinal];

    /// <summary>The blocks that are passed only because the branch took this side, its own condition excepted.</summary>
    public List<BasicBlock> DecidedBy(BasicBlock branch, BasicBlock side)
    {
        var decided = new List<BasicBlock>();
        Walk(side.Ordinal, stop => stop == _meeting[branch.Ordinal] || stop == branch.Ordinal, block => decided.Add(_graph.Blocks[block]));
        return decided;
    }

    /// <summary>Whether every way from a side to the end passes one of the blocks.</summary>
    public bool PassesCertainly(BasicBlock side, HashSet<BasicBlock> blocks)
    {
        var reachesEnd = false;
        Walk(side.Ordinal, stop => blocks.Contains(_graph.Blocks[stop]), block => reachesEnd |= block == _exit);
        return !reachesEnd;
    }

    private void Walk(int first, System.Func<int, bool> stops, System.Action<int> visit)
    {
        var seen = new HashSet<int>();
        var pending = new Stack<int>();
        pending.Push(first);
        while (pending.Count > 0)
        {
            var block = pending.Pop();
            if (stops(block) || !seen.Add(block))
                continue;
            visit(block);
            foreach (var next in _successors[block])
                pending.Push(next);
        }
    }

    private bool[] FindEnding()
    {
        var predecessors = new List<int>[_successors.Length];
        for (var block = 0; block < _successors.Length; block++)
        {
            foreach (var next in _successors[block])
                (predecessors[next] ??= new()).Add(block);
        }

        var ends = new bool[_successors.Length];
        var pending = new Stack<int>();
        pending.Push(_exit);
        while (pending.Count > 0)
        {
            var block = pending.Pop();
            if (ends[block])
                continue;
            ends[block] = true;
            foreach (var before in predecessors[block] ?? new())
                pending.Push(before);
        }

        return ends;
    }

    /// <summary>Immediate post-dominators by the iterative algorithm of Cooper, Harvey and Kennedy on the reversed graph; -1 where there is none.</summary>
    private int[] FindMeetings()
    {
        var order = ReverseOrder();
        var number = new int[_successors.Length];
        for (var i = 0; i < order.Count; i++)
            number[order[i]] = i;
        var meeting = new int[_successors.Length];
        for (var i = 0; i < meeting.Length; i++)
            meeting[i] = -1;
        meeting[_exit] = _exit;
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var block in order)
            {
                if (block == _exit)
                    continue;
                var found = -1;
                foreach (var next in _successors[block])
                {
                    if (!_ends[next] || meeting[next] < 0)
                        continue;
                    found = found < 0 ? next : Intersect(found, next);
                }

                if (found >= 0 && meeting[block] != found)
                {
                    meeting[block] = found;
                    changed = true;
                }
            }
        }

        return meeting;

        int Intersect(int one, int other)
        {
            while (one != other)
            {
                while (number[one] > number[other])
                    one = meeting[one];
                while (number[other] > number[one])
                    other = meeting[other];
            }

            return one;
        }
    }

    /// <summary>Blocks from the end backwards, each before those that lead to it as far as there are no loops.</summary>
    private List<int> ReverseOrder()
    {
        var predecessors = new List<int>[_successors.Length];
        for (var block = 0; block < _successors.Length; block++)
        {
            foreach (var next in _successors[block])
                (predecessors[next] ??= new()).Add(block);
        }

        var order = new List<int>();
        var seen = new HashSet<int> { _exit };
        var stack = new Stack<(int Block, int Index)>();
        stack.Push((_exit, 0));
        while (stack.Count > 0)
        {
            var (block, index) = stack.Pop();
            var before = predecessors[block];
            if (before is not null && index < before.Count)
            {
                stack.Push((block, index + 1));
                if (seen.Add(before[index]))
                    stack.Push((before[index], 0));
                continue;
            }

            order.Add(block);
        }

        order.Reverse();
        return order;
    }

    private ImmutableArray<int> SuccessorsOf(BasicBlock block)
    {
        var successors = ImmutableArray.CreateBuilder<int>(2);
        Add(block.ConditionalSuccessor);
        Add(block.FallThroughSuccessor);
        return successors.ToImmutable();

        void Add(ControlFlowBranch? branch)
        {
            if (branch is null)
                return;
            if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
                AddContinuations(block, successors);
            else if (branch.Semantics == ControlFlowBranchSemantics.Throw)
                successors.AddRange(HandlersOf(block, block.BranchValue is { } thrown ? Lowered.Unconverted(thrown).Type : null));
            else if (!branch.FinallyRegions.IsEmpty)
                successors.Add(branch.FinallyRegions[0].FirstBlockOrdinal);
            else if (branch.Destination is { } destination)
                successors.Add(destination.Ordinal);
        }
    }

    /// <summary>What is thrown here by its name goes on in the handler around it that takes it; what a call may throw is no edge.</summary>
    public static IEnumerable<int> HandlersOf(BasicBlock block, ITypeSymbol? thrown)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { Kind: ControlFlowRegionKind.TryAndCatch } whole)
                continue;
            foreach (var handler in whole.NestedRegions)
            {
                if (handler.Kind is not (ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler) || !Takes(handler.ExceptionType, thrown))
                    continue;
                yield return handler.FirstBlockOrdinal;
                if (handler.Kind == ControlFlowRegionKind.Catch)
                    yield break;
            }
        }
    }

    /// <summary>The type of exception that the handler which begins with the block names.</summary>
    public static ITypeSymbol? HandledIn(BasicBlock first)
    {
        for (var region = first.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler)
                return region.ExceptionType;
        }

        return null;
    }

    private static bool Takes(ITypeSymbol? handled, ITypeSymbol? thrown) =>
        handled is null or { SpecialType: SpecialType.System_Object } || (thrown is not null && (SymbolEqualityComparer.Default.Equals(thrown, handled) || thrown.Inherits(handled)));

    /// <summary>A finally block goes on where the branches through it go; which of them is not told apart.</summary>
    private void AddContinuations(BasicBlock last, ImmutableArray<int>.Builder successors)
    {
        foreach (var block in _graph.Blocks)
        {
            foreach (var branch in new[] { block.ConditionalSuccessor, block.FallThroughSuccessor })
            {
                if (branch is null)
                    continue;
                for (var i = 0; i < branch.FinallyRegions.Length; i++)
                {
                    if (branch.FinallyRegions[i].LastBlockOrdinal != last.Ordinal)
                        continue;
                    if (i + 1 < branch.FinallyRegions.Length)
                        successors.Add(branch.FinallyRegions[i + 1].FirstBlockOrdinal);
                    else if (branch.Destination is { } destination)
                        successors.Add(destination.Ordinal);
                }
            }
        }
    }
}
