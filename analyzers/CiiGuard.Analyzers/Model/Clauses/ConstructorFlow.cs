using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>
/// What a member may lack where a body ends normally: forward through the graph, what it lacks on any path. Tests of the member count on their branches. Helpers of the same object are followed a few calls deep.
/// </summary>
internal sealed class ConstructorFlow
{
    private const int MaximumDepth = 4;

    private readonly ImmutableArray<ISymbol> _targets;
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly int _depth;

    // Where the value has branches, the graph keeps the member in a capture first.
    private readonly HashSet<CaptureId> _captured = new();

    private ConstructorFlow(ImmutableArray<ISymbol> targets, Compilation compilation, int depth, CancellationToken cancellation)
    {
        _targets = targets;
        _compilation = compilation;
        _depth = depth;
        _cancellation = cancellation;
    }

    /// <param name="body">A constructor or method in source.</param>
    /// <param name="targets">The member, and what else stands for it.</param>
    /// <param name="lack">What it may lack when the body starts.</param>
    /// <param name="compilation">The compilation of the body.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static Lack Run(BaseMethodDeclarationSyntax body, ImmutableArray<ISymbol> targets, Lack lack, Compilation compilation, CancellationToken cancellation) =>
        Run(body, targets, lack, compilation, 0, cancellation);

    private static Lack Run(BaseMethodDeclarationSyntax body, ImmutableArray<ISymbol> targets, Lack lack, Compilation compilation, int depth, CancellationToken cancellation)
    {
        if (body is { Body: null, ExpressionBody: null })
            return lack;
#pragma warning disable RS1030 // The body may lie in any file.
        var model = compilation.GetSemanticModel(body.SyntaxTree);
#pragma warning restore RS1030
        return ControlFlowGraph.Create(body, model, cancellation) is { } graph
            ? new ConstructorFlow(targets, compilation, depth, cancellation).RunGraph(graph, lack)
            : lack;
    }

    private Lack RunGraph(ControlFlowGraph graph, Lack lack)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (operation is IFlowCaptureOperation capture && IsTarget(capture.Value))
                    _captured.Add(capture.Id);
            }
        }

        // Blocks that were not reached lack nothing, so that they change no meeting of paths.
        var entry = new Lack[graph.Blocks.Length];
        var reached = new bool[graph.Blocks.Length];

        var pending = new Queue<BasicBlock>();
        Meet(graph.Blocks[0], lack);
        while (pending.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            var block = pending.Dequeue();
            var before = entry[block.Ordinal];
            for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
            {
                // An exception can come before anything was set.
                if (region.Kind == ControlFlowRegionKind.Try && region.EnclosingRegion is { } whole)
                {
                    foreach (var handler in whole.NestedRegions)
                    {
                        if (handler.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler)
                            Meet(graph.Blocks[handler.FirstBlockOrdinal], before);
                    }
                }
            }

            var after = Transfer(block, before);
            var test = block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition } ? MemberTest.Of(condition, IsTarget) : default;
            var (taken, passed) = block.ConditionKind == ControlFlowConditionKind.WhenTrue ? (test.IfTrue, test.IfFalse) : (test.IfFalse, test.IfTrue);
            Follow(block.ConditionalSuccessor, after & ~taken);
            Follow(block.FallThroughSuccessor, after & ~passed);
        }

        return entry[entry.Length - 1];

        void Follow(ControlFlowBranch? branch, Lack state)
        {
            if (branch?.Destination is not { } destination)
                return;
            foreach (var region in branch.FinallyRegions)
            {
                for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
                    state = Transfer(graph.Blocks[i], state);
            }

            Meet(destination, state);
        }

        void Meet(BasicBlock block, Lack state)
        {
            if (reached[block.Ordinal] && (state & ~entry[block.Ordinal]) == 0)
                return;
            reached[block.Ordinal] = true;
            entry[block.Ordinal] |= state;
            pending.Enqueue(block);
        }
    }

    private Lack Transfer(BasicBlock block, Lack state)
    {
        foreach (var operation in block.Operations)
            state = Transfer(operation, state);
        return block.BranchValue is { } value ? Transfer(value, state) : state;
    }

    private Lack Transfer(IOperation root, Lack state)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation assignment when IsTarget(assignment.Target):
                    state = EmptyValues.LackOf(assignment.Value);
                    break;
                case IDeconstructionAssignmentOperation { Target: ITupleOperation tuple }:
                    foreach (var element in tuple.Elements)
                    {
                        if (IsTarget(element))
                            state = Lack.None;
                    }

                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument when IsTarget(argument.Value):
                    state = Lack.None;
                    break;
                case IInvocationOperation { Instance: IInstanceReferenceOperation } call:
                    state = CallLeaves(call.TargetMethod, state);
                    break;
            }
        }

        return state;
    }

    private bool IsTarget(IOperation? operation)
    {
        if (operation is IFlowCaptureReferenceOperation captured)
            return _captured.Contains(captured.Id);
        if (operation is not IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } reference)
            return false;
        foreach (var target in _targets)
        {
            if (SymbolEqualityComparer.Default.Equals(target, reference.Member.OriginalDefinition))
                return true;
        }

        return false;
    }

    private Lack CallLeaves(IMethodSymbol method, Lack state)
    {
        foreach (var attribute in method.GetAttributes())
        {
            // The compiler holds the method to it.
            if (attribute.AttributeClass is { Name: "MemberNotNullAttribute", ContainingNamespace.Name: "CodeAnalysis" } && Names(attribute))
                return Lack.None;
        }

        if (_depth == MaximumDepth || method.IsVirtual || method.IsAbstract || method.IsOverride)
            return state;
        foreach (var reference in method.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(_cancellation) is MethodDeclarationSyntax { Body: not null } or MethodDeclarationSyntax { ExpressionBody: not null })
                return Run((MethodDeclarationSyntax)reference.GetSyntax(_cancellation), _targets, state, _compilation, _depth + 1, _cancellation);
        }

        return state;
    }

    private bool Names(AttributeData attribute)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.Kind == TypedConstantKind.Primitive && IsName(argument.Value))
                return true;
            if (argument.Kind == TypedConstantKind.Array && !argument.IsNull)
            {
                foreach (var element in argument.Values)
                {
                    if (element.Kind == TypedConstantKind.Primitive && IsName(element.Value))
                        return true;
                }
            }
        }

        return false;

        bool IsName(object? name)
        {
            foreach (var target in _targets)
            {
                if (target.Name == name as string)
                    return true;
            }

            return false;
        }
    }
}
