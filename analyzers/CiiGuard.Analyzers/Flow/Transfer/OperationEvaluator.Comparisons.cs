using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Comparisons of plain values that are written as calls.</summary>
internal sealed partial class OperationEvaluator
{
    private AbstractValue? EvaluateComparison(IInvocationOperation invocation, AbstractValue receiver)
    {
        var arguments = invocation.Arguments;
        switch (invocation.TargetMethod.Name)
        {
            case "Equals" when invocation.Instance is { } instance && arguments.Length == 1 && IsPlain(instance):
                return CompareValues(receiver, ValueOf(arguments[0].Value));
            case "Equals" when arguments.Length == 2 && IsPlain(arguments[0].Value) && (invocation.Instance is null || IsDefaultComparer(invocation.Instance)):
                return CompareValues(ValueOf(arguments[0].Value), ValueOf(arguments[1].Value));
            case "HasFlag" when invocation.TargetMethod.ContainingType.SpecialType == SpecialType.System_Enum && arguments.Length == 1:
                var flag = ValueOf(arguments[0].Value);
                return receiver.Cases is not null && flag.Cases?.ConstantKey is long bits
                    ? Test(receiver, key => key is long value ? (value & bits) == bits : null, otherMayMatch: true)
                    : ComparePlaces("has", receiver, flag);
            case "Contains" or "ContainsValue":
                return EvaluateMembership(invocation);
            case "CompareTo" when invocation.Instance is { } compared && arguments.Length == 1 && IsPlain(compared):
                return CompareOrder(receiver, ValueOf(arguments[0].Value));
            case "Compare" when arguments.Length == 2 && IsPlain(arguments[0].Value) && invocation.Instance is { } comparer && IsDefaultComparer(comparer):
                return CompareOrder(ValueOf(arguments[0].Value), ValueOf(arguments[1].Value));
            case "IndexOf" when EvaluateMembership(invocation) is { Cases: not null } membership:
                return AbstractValue.Conditional(Cases.Of([new(Cases.KeyOf(-1), membership.When(false))], membership.When(true)));
            default:
                return null;
        }
    }

    /// <summary>Zero for equal values, some other number for others.</summary>
    private AbstractValue? CompareOrder(AbstractValue left, AbstractValue right) =>
        Compare(left, right) is { Cases: not null } equal
            ? AbstractValue.Conditional(Cases.Of([new(Cases.KeyOf(0), equal.When(true))], equal.When(false)))
            : null;

    private AbstractValue CompareValues(AbstractValue left, AbstractValue right)
    {
        var equal = Compare(left, right);
        return equal.Cases is null && equal.Identity is null ? ComparePlaces("==", left, right) : equal;
    }

    /// <summary><c>new[] { A, B }.Contains(status)</c>, <c>Cleared.Contains(status)</c>: a test of the status, if the elements are constants.</summary>
    private AbstractValue? EvaluateMembership(IInvocationOperation invocation)
    {
        IOperation? collection, tested;
        if (invocation is { Instance: { } instance, Arguments: [var single] })
            (collection, tested) = (instance, single.Value);
        else if (invocation is { Instance: null, Arguments: [var source, var value] })
            (collection, tested) = (source.Value, value.Value);
        else
            return null;
        if (!IsPlain(tested) || ElementsOf(collection) is not { IsDefaultOrEmpty: false } elements)
            return EvaluateAnswerIsGiven(collection, tested);
        var named = ValueOf(tested);
        var cases = named.Cases ?? Cases.Of(ImmutableArray<KeyValuePair<object, Facts>>.Empty, Facts.None);
        foreach (var element in elements)
        {
            cases = cases.WithKey(element);
            if (cases.MayBeOther(element))
                return AbstractValue.Unknown;
        }

        return Test(named.WithCases(cases), key => elements.Contains(key), otherMayMatch: false);
    }

    private ImmutableArray<object> ElementsOf(IOperation collection)
    {
        while (true)
        {
            switch (collection)
            {
                case IConversionOperation conversion:
                    collection = conversion.Operand;
                    continue;
                case ILocalReferenceOperation local:
                    return _nested.Fixed.ElementsOf(local.Local, _contracts);
                case IFieldReferenceOperation field:
                    return _contracts.GetFixedElements(field.Field);
                case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                    return _contracts.GetFixedElements(property.Property);
                case IInvocationOperation { TargetMethod: { Name: "AsSpan" or "ToImmutableArray" or "ToFrozenSet" or "ToHashSet", IsStatic: true }, Arguments: [var inner, ..] }:
                    collection = inner.Value;
                    continue;
                case IArrayCreationOperation { Initializer: { } initializer }:
                    return ConstantsIn(initializer.ElementValues);
                default:
                    return default;
            }
        }
    }

    private ImmutableArray<object> ConstantsIn(ImmutableArray<IOperation> operations)
    {
        var constants = ImmutableArray.CreateBuilder<object>(operations.Length);
        foreach (var operation in operations)
        {
            if (ValueOf(operation).Cases?.ConstantKey is not { } constant)
                return default;
            constants.Add(constant);
        }

        return constants.MoveToImmutable();
    }

    private static bool IsDefaultComparer(IOperation instance) =>
        instance is IPropertyReferenceOperation { Property: { Name: "Default", ContainingType: { Name: "EqualityComparer" or "Comparer" } } };

    /// <summary>Whether equality of the operand's type is equality of plain values.</summary>
    private static bool IsPlain(IOperation operand)
    {
        var type = UnconvertedType(operand)?.WithoutNullable();
        return type is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_String }
            || type is { IsValueType: true, SpecialType: not SpecialType.None }
            || type is { IsValueType: true, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
    }
}
