using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// The boolean variables of a body that store the outcome of a test and are tested themselves later on. A body that stores none is analysed
/// without partitions, at no cost.
/// </summary>
internal sealed class RelevantConditions
{
    public static readonly RelevantConditions None = new(ImmutableArray<Slot>.Empty, ImmutableArray<ImmutableArray<Slot>>.Empty, ImmutableArray<Slot>.Empty);

    private const int MaximumVariables = 3;
    private const int MaximumCaptures = 6;

    private readonly ImmutableArray<ImmutableArray<Slot>> _byBlock;
    private readonly ImmutableArray<Slot> _everywhere;

    private RelevantConditions(ImmutableArray<Slot> slots, ImmutableArray<ImmutableArray<Slot>> byBlock, ImmutableArray<Slot> everywhere)
    {
        Slots = slots;
        _byBlock = byBlock;
        _everywhere = everywhere;
    }

    /// <summary>The slots by which paths are kept apart while they may still be read.</summary>
    public ImmutableArray<Slot> Slots { get; }

    /// <summary>The same with a slot that is read at the end.</summary>
    public RelevantConditions With(Slot slot) => new(Slots.Add(slot), _byBlock, _everywhere.Add(slot));

    /// <summary>By what paths are kept apart that come to a block; those that differ only in what nobody reads from there on are not.</summary>
    public ImmutableArray<Slot> SlotsAt(BasicBlock block) =>
        _byBlock.IsEmpty ? _everywhere : _everywhere.IsEmpty ? _byBlock[block.Ordinal] : _byBlock[block.Ordinal].AddRange(_everywhere);

    public static RelevantConditions Of(ControlFlowGraph graph, IFlowContracts contracts)
    {
        var results = ConditionalResults.CapturesIn(graph);
        var tested = results is null ? null : ConditionalResults.TestedIn(graph, results);
        var slots = SlotsOf(graph, results, contracts);
        if (slots.IsEmpty && tested is null)
            return None;
        var live = slots.IsEmpty ? ImmutableArray<int>.Empty : LiveSlots.Of(graph, slots);
        var byBlock = ImmutableArray.CreateBuilder<ImmutableArray<Slot>>(graph.Blocks.Length);
        for (var block = 0; block < graph.Blocks.Length; block++)
        {
            var here = ImmutableArray<Slot>.Empty;
            for (var i = 0; i < slots.Length; i++)
            {
                if ((live[block] & (1 << i)) != 0)
                    here = here.Add(slots[i]);
            }

            byBlock.Add(tested is not null && tested.TryGetValue(block, out var asked) ? here.AddRange(asked) : here);
        }

        return new(slots, byBlock.MoveToImmutable(), ImmutableArray<Slot>.Empty);
    }

    /// <param name="graph">The body.</param>
    /// <param name="results">What conditional accesses give, if there are any.</param>
    /// <param name="contracts">What the members that it reads mean.</param>
    private static ImmutableArray<Slot> SlotsOf(ControlFlowGraph graph, HashSet<CaptureId>? results, IFlowContracts contracts)
    {
        var stored = new List<ISymbol>();
        var captures = new HashSet<CaptureId>();
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (Lowered.AssignmentOf(operation) is not { Target: ILocalReferenceOperation { Local: var local } } assignment)
                    continue;
                var value = Unwrapped(assignment.Value);
                if (results is not null && local.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
                {
                    // Null says that there was no object to ask.
                    if (value is not IFlowCaptureReferenceOperation { Id: var result } || !results.Contains(result))
                        continue;
                }
                else if (local.Type.SpecialType != SpecialType.System_Boolean)
                {
                    continue;
                }
                else if (value is IFlowCaptureReferenceOperation capture)
                {
                    captures.Add(capture.Id);
                }
                else if (!IsTest(value, contracts))
                {
                    continue;
                }

                if (!stored.Contains(local))
                    stored.Add(local);
            }
        }

        if (stored.Count == 0)
            return ImmutableArray<Slot>.Empty;
        var tested = TestedVariables(graph, captures);
        stored.RemoveAll(variable => !tested.Contains(variable));
        if (stored.Count == 0)
            return ImmutableArray<Slot>.Empty;
        // What else decides about a stored condition is part of it.
        if (captures.Count > 0)
        {
            foreach (var variable in tested)
            {
                if (!stored.Contains(variable))
                    stored.Add(variable);
            }
        }

        var slots = ImmutableArray.CreateBuilder<Slot>();
        foreach (var variable in stored)
        {
            if (slots.Count < MaximumVariables)
                slots.Add(Slot.Variable(variable));
        }

        foreach (var capture in captures)
        {
            if (slots.Count < MaximumCaptures)
                slots.Add(Slot.Capture(capture));
        }

        return slots.ToImmutable();
    }

    /// <summary>Boolean locals and parameters that a branch, or a part of a stored condition, depends on.</summary>
    private static List<ISymbol> TestedVariables(ControlFlowGraph graph, HashSet<CaptureId> captures)
    {
        var tested = new List<ISymbol>();
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (operation is IFlowCaptureOperation capture && (captures.Contains(capture.Id) || capture.Value.Type?.SpecialType == SpecialType.System_Boolean))
                    AddVariable(capture.Value, tested);
            }

            if (block.BranchValue is { } value && block.ConditionKind != ControlFlowConditionKind.None)
                AddVariable(value, tested);
        }

        return tested;
    }

    private static void AddVariable(IOperation condition, List<ISymbol> tested)
    {
        var variable = Unwrapped(condition) switch
        {
            ILocalReferenceOperation local => (ISymbol)local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null } comparison =>
                ValueVariable(comparison.LeftOperand) ?? ValueVariable(comparison.RightOperand),
            IIsPatternOperation { Pattern: IConstantPatternOperation } isPattern => ValueVariable(isPattern.Value),
            _ => null,
        };
        if (variable is not null && !tested.Contains(variable))
            tested.Add(variable);
    }

    private static ISymbol? ValueVariable(IOperation operation) => Unwrapped(operation) switch
    {
        ILocalReferenceOperation { Local: { Type.IsValueType: true } local } => local,
        IParameterReferenceOperation { Parameter: { Type.IsValueType: true } parameter } => parameter,
        _ => null,
    };

    private static IOperation Unwrapped(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negated:
                    operation = negated.Operand;
                    break;
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>Whether the value tells of something else than the state of an object: that, a value remembers itself.</summary>
    private static bool IsTest(IOperation value, IFlowContracts contracts)
    {
        if (value.ConstantValue.HasValue)
            return false;
        return value switch
        {
            IBinaryOperation or IIsPatternOperation => true,
            IParameterReferenceOperation or IFieldReferenceOperation => true,
            IPropertyReferenceOperation { Property: { GetMethod: { } getter } property } =>
                contracts.GetContract(getter).IsEmpty && contracts.GetStability(property) == MemberStability.Stable,
            IInvocationOperation { TargetMethod: { } method } => contracts.GetContract(method).IsEmpty && TakesValuesOnly(method),
            _ => false,
        };
    }

    private static bool TakesValuesOnly(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (!parameter.Type.IsValueType && parameter.Type.SpecialType != SpecialType.System_String)
                return false;
        }

        return method.Parameters.Length > 0 || !method.IsStatic;
    }
}
