using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Finally blocks that a <c>foreach</c> brings along and that do nothing which the analysis follows. An exception passes through them as if they were not
/// there; most bodies with a loop have no other handler, and what is true when they throw need not be found out then.
/// </summary>
internal sealed class QuietFinally(ControlFlowGraph graph, IFlowBodies bodies, CancellationToken cancellation)
{
    private Dictionary<ControlFlowRegion, bool>? _known;

    public bool Contains(ControlFlowRegion region)
    {
        _known ??= new();
        if (!_known.TryGetValue(region, out var isQuiet))
            _known.Add(region, isQuiet = IsQuiet(region));
        return isQuiet;
    }

    private bool IsQuiet(ControlFlowRegion region)
    {
        for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
        {
            var block = graph.Blocks[i];
            foreach (var operation in block.Operations)
            {
                if (!IsQuiet(operation))
                    return false;
            }

            if (block.BranchValue is { } branch && !IsQuiet(branch))
                return false;
        }

        return true;
    }

    private bool IsQuiet(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            switch (part)
            {
                case IInvocationOperation invocation when !DisposesEnumerator(invocation):
                    return false;
                case IInvocationOperation or IConversionOperation or IIsNullOperation or IFlowCaptureOperation or IFlowCaptureReferenceOperation or ILocalReferenceOperation or IExpressionStatementOperation:
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>Of an enumerator that is not written here, and for which nothing that is written here stands in.</summary>
    private bool DisposesEnumerator(IInvocationOperation invocation)
    {
        if (!invocation.IsImplicit || invocation.TargetMethod is not { Name: "Dispose", Parameters.IsEmpty: true } || invocation.Instance is not { } instance)
            return false;
        while (instance is IConversionOperation conversion)
            instance = conversion.Operand;
        if (instance.Type is not INamedTypeSymbol type || !IsEnumerator(type))
            return false;
        var targets = bodies.GetTargets(invocation.TargetMethod.OriginalDefinition, new ReceiverType(type, isExact: false), tellsOfArguments: false, cancellation);
        return targets is { AreTooMany: false, Bodies.IsEmpty: true };
    }

    private static bool IsEnumerator(INamedTypeSymbol type)
    {
        if (type is { Name: "IEnumerator", ContainingNamespace.Name: "Generic" or "Collections" })
            return true;
        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented is { Name: "IEnumerator", ContainingNamespace.Name: "Collections" })
                return true;
        }

        return false;
    }
}
