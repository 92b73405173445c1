using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Which delegate parameters of the compilation's own members are only invoked while the member runs, directly or by another such member. A delegate
/// that is stored, returned, combined or handed to code that is not known is none of them.
/// </summary>
internal sealed class InPlaceParameters(IFlowBodies bodies)
{
    private const int MaximumDepth = 4;

    private readonly ConcurrentDictionary<IParameterSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    public bool Contains(IParameterSymbol parameter, CancellationToken cancellation) => Contains(parameter, MaximumDepth, cancellation);

    /// <summary>Whether an argument that is a delegate is run by the call that it is an argument of.</summary>
    public bool IsRunBy(IArgumentOperation argument, CancellationToken cancellation) => IsRunBy(argument, MaximumDepth, cancellation);

    private bool Contains(IParameterSymbol parameter, int depth, CancellationToken cancellation)
    {
        parameter = parameter.OriginalDefinition;
        if (parameter.Type.TypeKind != TypeKind.Delegate || parameter.RefKind != RefKind.None || depth == 0)
            return false;
        if (_known.TryGetValue(parameter, out var known))
            return known;
        var inPlace = Find(parameter, depth, cancellation);
        // A deeper search may find more; only what was searched in full is kept.
        if (inPlace || depth == MaximumDepth)
            _known.TryAdd(parameter, inPlace);
        return inPlace;
    }

    private bool Find(IParameterSymbol parameter, int depth, CancellationToken cancellation)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.DeclareMethod or MethodKind.ExplicitInterfaceImplementation } method
            || bodies.GetAnyBody(method, cancellation) is not { } graph)
        {
            return false;
        }

        var any = false;
        foreach (var operation in graph.OriginalOperation.Descendants())
        {
            if (operation is not IParameterReferenceOperation reference || !SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter))
                continue;
            if (!IsInPlace(reference, depth, cancellation))
                return false;
            any = true;
        }

        return any;
    }

    private bool IsInPlace(IParameterReferenceOperation reference, int depth, CancellationToken cancellation)
    {
        if (!IsUsed(reference, depth, cancellation))
            return false;
        // Inside a lambda it is as much in place as the lambda is.
        for (var ancestor = reference.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor is IAnonymousFunctionOperation lambda && (ArgumentOf(lambda) is not { } argument || !IsRunBy(argument, depth, cancellation)))
                return false;
        }

        return true;
    }

    private bool IsUsed(IOperation @delegate, int depth, CancellationToken cancellation)
    {
        var operation = @delegate;
        while (operation.Parent is IConversionOperation or IParenthesizedOperation)
            operation = operation.Parent;
        return operation.Parent switch
        {
            IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation => ReferenceEquals(invocation.Instance, operation),
            IConditionalAccessOperation { WhenNotNull: IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } } access =>
                ReferenceEquals(access.Operation, operation),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } or IIsPatternOperation or INameOfOperation => true,
            IArgumentOperation argument => IsNullGuard(argument) || IsAppliedToElements(argument) || IsRunBy(argument, depth, cancellation),
            _ => false,
        };
    }

    private bool IsRunBy(IArgumentOperation argument, int depth, CancellationToken cancellation)
    {
        if (argument.Parent is not IInvocationOperation invocation || argument.Parameter is not { } parameter)
            return false;
        return KnownShapes.Of(invocation.TargetMethod) switch
        {
            KnownShape.ForEach => true,
            KnownShape.None => Contains(parameter, depth - 1, cancellation),
            _ => false,
        };
    }

    /// <summary>Queries are judged where they are written, as if they ran there.</summary>
    private static bool IsAppliedToElements(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation invocation
        && KnownShapes.Of(invocation.TargetMethod) is KnownShape.Filter or KnownShape.Project or KnownShape.Element or KnownShape.All or KnownShape.Any;

    private static bool IsNullGuard(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation { TargetMethod: { Name: "ThrowIfNull", ContainingType.Name: "ArgumentNullException" } };

    /// <summary>The argument that a lambda or method group is.</summary>
    public static IArgumentOperation? ArgumentOf(IOperation target)
    {
        var operation = target;
        while (operation.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            operation = operation.Parent;
        return operation.Parent as IArgumentOperation;
    }
}
