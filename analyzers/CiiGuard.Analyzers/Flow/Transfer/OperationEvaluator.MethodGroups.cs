using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Method groups: what they were made of is what the method runs on, whatever its variable holds by then.</summary>
internal sealed partial class OperationEvaluator
{
    /// <summary>A method group that runs only where its delegate is known to be invoked, on the object that it was made of.</summary>
    private AbstractValue BindMethod(IMethodReferenceOperation reference, IMethodSymbol? invoke)
    {
        var isLost = LosesRequirement(reference.Method, invoke);
        if (isLost)
            _sink?.RequirementLost(reference, reference.Method);
        var key = new DelegateKey(reference.Syntax);
        if (reference.Instance is not null || BoundExtension(reference) is not null)
            _state.WriteVariable(Slot.ReceiverOf(key), ReceiverOf(reference));
        _delegates[reference.Syntax] = new(this, reference, null) { IsReported = isLost };
        return AbstractValue.Constant(key);
    }

    /// <param name="isReported">What the method demands was reported as lost where it became a delegate.</param>
    private AbstractValue CallBoundMethod(IOperation site, IMethodReferenceOperation reference, bool isReported, ImmutableArray<AbstractValue> given)
    {
        var method = reference.Method;
        var receiver = _state.TryRead(Slot.ReceiverOf(new DelegateKey(reference.Syntax)), out var bound) ? bound : ReceiverOf(reference);
        var arguments = ImmutableArray.CreateBuilder<CallArgument>(method.Parameters.Length);
        // The first argument of an extension is what the group was made of.
        if (method.Parameters.Length == given.Length + 1)
            arguments.Add(new(method.Parameters[0], receiver, reference.Instance ?? reference));
        foreach (var value in given)
        {
            if (arguments.Count < method.Parameters.Length)
                arguments.Add(new(method.Parameters[arguments.Count], value, site));
        }

        if (isReported)
            _sink = null;
        return Call(site, method, null, arguments.ToImmutable(), method.IsStatic ? null : receiver.Token, createdType: reference.Instance?.Type);
    }

    /// <summary>What the group is made of here.</summary>
    private AbstractValue ReceiverOf(IMethodReferenceOperation reference)
    {
        if (reference.Instance is { } instance)
            return ValueOf(instance);
        if (BoundExtension(reference) is not { } expression)
            return AbstractValue.Unknown;
        return _graph.OriginalOperation.SemanticModel?.GetOperation(expression, _cancellation) is { } operation && IsPlainPath(operation)
            ? EvaluatePath(operation)
            : UnknownOf(reference, reference.Method.Parameters[0].Type);
    }

    /// <summary>The expression before the name of an extension; the operation of the group leaves it out.</summary>
    private static ExpressionSyntax? BoundExtension(IMethodReferenceOperation reference) =>
        reference is { Instance: null, Syntax: MemberAccessExpressionSyntax access, Method: var method, Parent: IDelegateCreationOperation { Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } } }
        && method.IsExtensionMethod && invoke.Parameters.Length == method.Parameters.Length - 1
            ? access.Expression
            : null;

    private static bool IsPlainPath(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        IFieldReferenceOperation field => field.Instance is null || IsPlainPath(field.Instance),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Instance is null || IsPlainPath(property.Instance),
        IConversionOperation { OperatorMethod: null } conversion => IsPlainPath(conversion.Operand),
        IParenthesizedOperation parenthesized => IsPlainPath(parenthesized.Operand),
        _ => false,
    };

    /// <summary>The value of an expression that the graph does not have.</summary>
    private AbstractValue EvaluatePath(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            EvaluatePath(child);
        return _values[operation] = EvaluateOne(operation);
    }
}
