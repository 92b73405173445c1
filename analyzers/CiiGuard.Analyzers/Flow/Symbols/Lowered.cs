using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What an operand was before the compiler converted it, or kept it for later.</summary>
internal static class Lowered
{
    private const int MaximumSteps = 8;

    /// <summary>The assignment that an operation of a block is, on its own or as a statement.</summary>
    public static ISimpleAssignmentOperation? AssignmentOf(IOperation operation) =>
        operation as ISimpleAssignmentOperation ?? (operation as IExpressionStatementOperation)?.Operation as ISimpleAssignmentOperation;

    /// <summary>The operand without conversions that run no code of anybody's.</summary>
    public static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation;
    }

    /// <summary>The operand as it was written, behind conversions of any kind and flow captures.</summary>
    /// <param name="operation">The operand.</param>
    /// <param name="captured">What the captures of its graph hold.</param>
    public static IOperation Origin(IOperation operation, IReadOnlyDictionary<CaptureId, IOperation> captured)
    {
        for (var step = 0; step < MaximumSteps; step++)
        {
            if (operation is IConversionOperation conversion)
                operation = conversion.Operand;
            else if (operation is IFlowCaptureReferenceOperation capture && captured.TryGetValue(capture.Id, out var value))
                operation = value;
            else
                break;
        }

        return operation;
    }

    /// <summary>The enumerator of an array is nobody's own, whatever other enumerators do when they are disposed of.</summary>
    public static bool IsEndOfArrayLoop(IOperation site, IReadOnlyDictionary<CaptureId, IOperation> captured) =>
        site is IInvocationOperation { TargetMethod.Name: "Dispose", Instance: { } enumerator }
        && Origin(enumerator, captured) is IInvocationOperation { TargetMethod.Name: "GetEnumerator", Instance: { } sequence }
        && Unconverted(sequence).Type is IArrayTypeSymbol;
}
