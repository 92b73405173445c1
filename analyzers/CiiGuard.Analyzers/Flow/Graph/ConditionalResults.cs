using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Results of conditional accesses (<c>contract?.Review.IsCleared</c>) by the blocks that test them. Paths on which there was no object to ask reach such a block
/// apart from the others and meet them behind it, so that the test tells of the object: it is not there, or it is as the test says.
/// </summary>
internal static class ConditionalResults
{
    /// <summary>Results that are told apart in one block.</summary>
    private const int MaximumPerBlock = 2;

    /// <summary>The results by the number of the block; null if no block tests any.</summary>
    public static IReadOnlyDictionary<int, ImmutableArray<Slot>>? TestedIn(ControlFlowGraph graph, HashSet<CaptureId> results)
    {
        Dictionary<int, ImmutableArray<Slot>>? tested = null;
        foreach (var block in graph.Blocks)
        {
            var slots = ImmutableArray<Slot>.Empty;
            if (block.BranchValue is { } branch)
                Add(branch, results, ref slots);
            foreach (var operation in block.Operations)
            {
                if (StoredTest(operation) is { } stored)
                    Add(stored.Value, results, ref slots);
            }

            if (!slots.IsEmpty)
                (tested ??= new()).Add(block.Ordinal, slots);
        }

        return tested;
    }

    /// <summary>Captures that hold the default where an object is missing; null if there are none.</summary>
    public static HashSet<CaptureId>? CapturesIn(ControlFlowGraph graph)
    {
        HashSet<CaptureId>? captures = null;
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (operation is IFlowCaptureOperation capture && IsDefault(capture.Value))
                    (captures ??= new()).Add(capture.Id);
            }
        }

        return captures;
    }

    /// <summary>What the compiler gives where there is no object, or what the author gives in its place.</summary>
    private static bool IsDefault(IOperation value) => value is IDefaultValueOperation { IsImplicit: true }
        || (value is { ConstantValue.HasValue: true, Syntax.Parent: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce } && value.Syntax == coalesce.Right);

    /// <summary>The assignment of a test, or of what can be tested, to a local.</summary>
    private static ISimpleAssignmentOperation? StoredTest(IOperation operation)
    {
        var assignment = Lowered.AssignmentOf(operation);
        return assignment is { Target: ILocalReferenceOperation { Local.Type: var type } }
            && (type.SpecialType == SpecialType.System_Boolean || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
                ? assignment
                : null;
    }

    private static void Add(IOperation value, HashSet<CaptureId> results, ref ImmutableArray<Slot> slots)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (operation is IFlowCaptureReferenceOperation { Id: var id } && results.Contains(id) && slots.Length < MaximumPerBlock && !slots.Contains(Slot.Capture(id)))
                slots = slots.Add(Slot.Capture(id));
        }
    }
}
