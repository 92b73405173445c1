using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What is done in the body.</summary>
internal sealed partial class BodyDependence
{
    private List<(IOperation Place, Duties Duties)> DutiesIn(BasicBlock block)
    {
        if (_duties.TryGetValue(block, out var known))
            return known;
        var found = new List<(IOperation, Duties)>();
        foreach (var operation in OperationsIn(block))
        {
            var duties = DutiesOf(operation);
            if (duties != Duties.None)
                found.Add((operation, duties));
        }

        return _duties[block] = found;
    }

    private Duties DutiesOf(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: var method }:
                return DutiesOfCall(method);
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.Ordinary } named, Parent: IDelegateCreationOperation }:
                return DutiesOfCall(named);
            case IObjectCreationOperation { Constructor: { } constructor }:
                return session.Contracts.DutiesOf(constructor);
            case IFlowAnonymousFunctionOperation lambda:
                return _nested.TryGetValue(lambda.Symbol, out var body) ? body.Duties : Duties.None;
            case { ConstantValue: { HasValue: true, Value: { } constant } } when IsGiven(operation):
                return session.Contracts.DutiesOf(operation.Type, constant);
            default:
                return Duties.None;
        }
    }

    private Duties DutiesOfCall(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
            return _nested.TryGetValue(method.OriginalDefinition, out var nested) ? nested.Duties : Duties.None;
        return session.Contracts.DutiesOf(method) is not Duties.None and var own ? own : session.Summarize(method, 0).Duties & ~Duties.Caution;
    }

    /// <summary>Whether a constant goes somewhere, and is not only compared with.</summary>
    private static bool IsGiven(IOperation constant)
    {
        var parent = constant.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent is null or IFlowCaptureOperation or ISimpleAssignmentOperation or IReturnOperation or IArgumentOperation { Parameter.Type.TypeKind: TypeKind.Enum };
    }

    private static IEnumerable<IOperation> OperationsIn(BasicBlock block)
    {
        foreach (var root in block.Operations)
        {
            foreach (var operation in root.DescendantsAndSelf())
                yield return operation;
        }

        if (block.BranchValue is null)
            yield break;
        foreach (var operation in block.BranchValue.DescendantsAndSelf())
            yield return operation;
    }
}
