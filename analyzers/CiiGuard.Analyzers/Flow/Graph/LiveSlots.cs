using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// At the start of which blocks a variable or capture may still be read: the classical backward analysis, for a few slots as bits. Paths that differ in
/// what nobody reads any more need not be kept apart.
/// </summary>
internal static class LiveSlots
{
    /// <returns>By block, the slots (as bits, by their index) that may be read from there on before they are written.</returns>
    public static ImmutableArray<int> Of(ControlFlowGraph graph, ImmutableArray<Slot> slots)
    {
        var all = (1 << slots.Length) - 1;
        var live = new int[graph.Blocks.Length];
        var effects = new (int Read, int Written)[graph.Blocks.Length];
        for (var i = 0; i < effects.Length; i++)
            effects[i] = EffectOf(graph.Blocks[i], slots);
        // What a nested function reads may be read whenever it runs.
        var always = ReadInFunctions(graph, slots);
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = graph.Blocks.Length - 1; i >= 0; i--)
            {
                var before = effects[i].Read | (After(graph, graph.Blocks[i], live, all) & ~effects[i].Written) | always;
                changed |= before != live[i];
                live[i] = before;
            }
        }

        return ImmutableArray.Create(live);
    }

    private static int After(ControlFlowGraph graph, BasicBlock block, int[] live, int all)
    {
        var after = After(graph, block.ConditionalSuccessor, live, all) | After(graph, block.FallThroughSuccessor, live, all);
        // An exception may lead to any handler around.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } statement)
                continue;
            foreach (var handler in statement.NestedRegions)
            {
                if (handler.Kind != ControlFlowRegionKind.Try)
                    after |= live[handler.FirstBlockOrdinal];
            }
        }

        return after;
    }

    private static int After(ControlFlowGraph graph, ControlFlowBranch? branch, int[] live, int all)
    {
        if (branch is null)
            return 0;
        // Where a finally block goes on depends on how it was entered.
        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
            return all;
        var after = branch.Destination is { } destination ? live[destination.Ordinal] : 0;
        foreach (var region in branch.FinallyRegions)
            after |= live[region.FirstBlockOrdinal];
        return after;
    }

    /// <summary>What is read before it is written, and what is written.</summary>
    private static (int Read, int Written) EffectOf(BasicBlock block, ImmutableArray<Slot> slots)
    {
        var (before, writes) = (block.BranchValue is { } value ? ReadIn(value, slots) : 0, 0);
        for (var i = block.Operations.Length - 1; i >= 0; i--)
        {
            var operation = block.Operations[i];
            var (written, read) = operation switch
            {
                IFlowCaptureOperation capture => (slots.IndexOf(Slot.Capture(capture.Id)), capture.Value),
                _ when Lowered.AssignmentOf(operation) is { IsRef: false, Target: ILocalReferenceOperation local } assignment =>
                    (slots.IndexOf(Slot.Variable(local.Local)), assignment.Value),
                _ => (-1, operation),
            };
            if (written >= 0)
            {
                before &= ~(1 << written);
                writes |= 1 << written;
            }

            before |= ReadIn(read, slots);
        }

        return (before, writes);
    }

    private static int ReadIn(IOperation operation, ImmutableArray<Slot> slots)
    {
        var read = 0;
        foreach (var part in operation.DescendantsAndSelf())
        {
            var index = part switch
            {
                IFlowCaptureReferenceOperation capture => slots.IndexOf(Slot.Capture(capture.Id)),
                ILocalReferenceOperation local => slots.IndexOf(Slot.Variable(local.Local)),
                IParameterReferenceOperation parameter => slots.IndexOf(Slot.Variable(parameter.Parameter)),
                _ => -1,
            };
            if (index >= 0)
                read |= 1 << index;
        }

        return read;
    }

    private static int ReadInFunctions(ControlFlowGraph graph, ImmutableArray<Slot> slots)
    {
        var read = 0;
        foreach (var operation in graph.OriginalOperation.Descendants())
        {
            if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation)
                read |= ReadIn(operation, slots);
        }

        return read;
    }
}
