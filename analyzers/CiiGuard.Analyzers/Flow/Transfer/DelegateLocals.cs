using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Locals of delegate type that are given nothing but lambdas and method groups, by whatever choice, and are only invoked, tested for null, or handed to a call that runs
/// them. One that is copied, captured in something that is stored, or combined with another is none of them.
/// </summary>
internal sealed class DelegateLocals(IFlowBodies bodies, CancellationToken cancellation)
{
    private readonly Dictionary<ILocalSymbol, List<SyntaxNode>?> _bindings = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _invoked = new(SymbolEqualityComparer.Default);

    public IEnumerable<KeyValuePair<ILocalSymbol, ImmutableArray<SyntaxNode>>> OnlyInvoked
    {
        get
        {
            foreach (var binding in _bindings)
            {
                if (binding.Value is { Count: > 0 } lambdas && _invoked.Contains(binding.Key))
                    yield return new(binding.Key, lambdas.ToImmutableArray());
            }
        }
    }

    public void Add(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Symbol: { Type.TypeKind: TypeKind.Delegate } local, Initializer.Value: { } initial }:
                Bind(local, initial);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { Type.TypeKind: TypeKind.Delegate } local } } assignment:
                Bind(local, assignment.Value);
                break;
            case ILocalReferenceOperation { Local: { Type.TypeKind: TypeKind.Delegate } local } reference:
                Use(local, reference);
                break;
        }
    }

    /// <summary>Of a value type the delegate has a copy, and local functions are followed by themselves.</summary>
    public static bool IsFollowed(IMethodReferenceOperation reference) =>
        reference is { Method.MethodKind: not MethodKind.LocalFunction, Instance: null or { Type.IsValueType: false } };

    private void Bind(ILocalSymbol local, IOperation value)
    {
        if (!_bindings.TryGetValue(local, out var lambdas))
            _bindings.Add(local, lambdas = new());
        if (lambdas is not null && !TryAddLambdas(value, lambdas))
            _bindings[local] = null;
    }

    private static bool TryAddLambdas(IOperation value, List<SyntaxNode> lambdas)
    {
        switch (value)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return TryAddLambdas(conversion.Operand, lambdas);
            case IParenthesizedOperation parenthesized:
                return TryAddLambdas(parenthesized.Operand, lambdas);
            case IDelegateCreationOperation creation:
                return TryAddLambdas(creation.Target, lambdas);
            case IAnonymousFunctionOperation lambda:
                lambdas.Add(lambda.Syntax);
                return true;
            case IMethodReferenceOperation reference when IsFollowed(reference):
                lambdas.Add(reference.Syntax);
                return true;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return TryAddLambdas(conditional.WhenTrue, lambdas) && TryAddLambdas(whenFalse, lambdas);
            case ISwitchExpressionOperation @switch:
                foreach (var arm in @switch.Arms)
                {
                    if (!TryAddLambdas(arm.Value, lambdas))
                        return false;
                }

                return true;
            default:
                return value is IThrowOperation || value.ConstantValue is { HasValue: true, Value: null };
        }
    }

    /// <summary>A lambda that invokes itself runs in a state that is only known once it has run.</summary>
    private bool IsInOwnLambda(ILocalSymbol local, IOperation reference)
    {
        if (!_bindings.TryGetValue(local, out var lambdas) || lambdas is null)
            return false;
        for (var ancestor = reference.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor is IAnonymousFunctionOperation && lambdas.Contains(ancestor.Syntax))
                return true;
        }

        return false;
    }

    private void Use(ILocalSymbol local, ILocalReferenceOperation reference)
    {
        if (IsInOwnLambda(local, reference))
        {
            _bindings[local] = null;
            return;
        }

        IOperation operation = reference;
        while (operation.Parent is IConversionOperation or IParenthesizedOperation)
            operation = operation.Parent;
        switch (operation.Parent)
        {
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation when ReferenceEquals(invocation.Instance, operation):
            case IConditionalAccessOperation { WhenNotNull: IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } } access when ReferenceEquals(access.Operation, operation):
            case IArgumentOperation argument when bodies.InPlace.IsRunBy(argument, cancellation):
                _invoked.Add(local);
                break;
            case ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Target, operation):
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
            case IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } }:
                break;
            default:
                _bindings[local] = null;
                break;
        }
    }
}
