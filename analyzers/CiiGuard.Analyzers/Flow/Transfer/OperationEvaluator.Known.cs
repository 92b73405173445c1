using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Members of the platform whose meaning is fixed: tasks, nullable values, identity tests.</summary>
internal sealed partial class OperationEvaluator
{
    private AbstractValue? EvaluateKnown(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (TrustedOrMembership(invocation) is { } own)
            return own;
        var container = method.ContainingType;
        if (container is null)
            return null;
        if (method.Name == "<Clone>$")
            return EvaluateClone(invocation);
        var receiver = invocation.Instance is null ? AbstractValue.Unknown : ValueOf(invocation.Instance);

        switch (method.Name)
        {
            case "ConfigureAwait" or "AsTask" or "Preserve" or "GetAwaiter" or "WaitAsync" when receiver.IsAwaitable:
                return receiver;
            case "GetResult" or "Wait" when receiver.IsAwaitable && invocation.Arguments.IsEmpty:
                return Complete(receiver, invocation);
            case "WhenAll" when IsTask(container):
                return Awaited(invocation, ElementsOf(invocation.Arguments));
            case "WaitAll" when IsTask(container):
                Complete(Awaited(invocation, ElementsOf(invocation.Arguments)), invocation);
                return AbstractValue.Unknown;
            case "FromResult" when IsTask(container) && invocation.Arguments.Length == 1:
                return UnknownOf(invocation).WithPending(ImmutableArray<PendingEffect>.Empty, ValueOf(invocation.Arguments[0].Value).Stored());
            case "GetValueOrDefault" when container.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && container.TypeArguments is [var plain]:
                return invocation.Arguments is [var given] ? NullableOr(receiver, ValueOf(given.Value).Cases?.ConstantKey)
                    : receiver.Token?.Values is not null ? AnswerOrDefault(receiver, DefaultOf(plain))
                    : NullableOr(receiver, plain is { TypeKind: TypeKind.Enum } or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_UInt64 } ? DefaultOf(plain) : null);
            case "ReferenceEquals" when container.SpecialType == SpecialType.System_Object && invocation.Arguments.Length == 2:
                return Compare(ValueOf(invocation.Arguments[0].Value), ValueOf(invocation.Arguments[1].Value));
            case "Equals" or "HasFlag" or "Contains" or "ContainsValue" or "CompareTo" or "Compare" or "IndexOf":
                return EvaluateComparison(invocation, receiver);
            default:
                return null;
        }
    }

    private AbstractValue? EvaluateKnown(IPropertyReferenceOperation property)
    {
        if (property.Instance is null)
            return null;
        var receiver = ValueOf(property.Instance);
        if (property.Property.Name == "Result" && receiver.IsAwaitable)
        {
            return Complete(receiver, property);
        }

        if (property.Property.ContainingType?.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
            return null;
        if (property.Property.Name == "HasValue")
            return Negate(TestEqual(receiver, Cases.Null));
        if (receiver.Cases is not { } cases)
            return null;
        Boundary();
        if (receiver.Token?.Values is not null)
            _state.Assume(NotNullFacts(receiver));
        return receiver.WithCases(cases.Restrict(static key => ReferenceEquals(key, Cases.Null), false, true));
    }

    private AbstractValue? TrustedOrMembership(IInvocationOperation invocation)
    {
        if (invocation.Arguments.Length == 0)
            return null;
        var offset = invocation.Instance is null ? 1 : 0;
        var constant = invocation.Arguments.Length > offset && invocation.Arguments[offset].Value.ConstantValue is { HasValue: true, Value: var value } ? value : null;
        if (_contracts.GetTrustedAssumption(invocation, constant) is { } assumed)
        {
            foreach (var path in _contracts.GetGoverningPaths(UnconvertedType(invocation.Arguments[0].Value)))
            {
                // A waiver that does not hold says nothing; it must not lose what is known either.
                if (assumed != _contracts.AllStates && Follow(ValueOf(invocation.Arguments[0].Value).Token, path, invocation) is { } token)
                    _state.Move(token, assumed);
            }

            return AbstractValue.Unknown;
        }

        if (_contracts.GetMembershipTest(invocation.TargetMethod, constant) is { } set)
        {
            var tested = invocation.Instance is null ? ValueOf(invocation.Arguments[0].Value) : ValueOf(invocation.Instance);
            if (tested.Cases is not { } cases)
                return AbstractValue.Unknown;
            for (var bit = 0; bit < 64; bit++)
            {
                if ((set.Bits & (1UL << bit)) != 0)
                    cases = cases.WithKey((long)bit);
            }

            return Test(tested.WithCases(cases), key => key is long bit ? bit is >= 0 and < 64 && (set.Bits & (1UL << (int)bit)) != 0 : null, otherMayMatch: false);
        }

        return null;
    }

    private static ITypeSymbol? UnconvertedType(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation.Type;
    }

    private static bool IsTask(INamedTypeSymbol type) => type.Name is "Task" or "ValueTask" && type.ContainingNamespace?.Name == "Tasks";

    private AbstractValue Awaited(IOperation site, ImmutableArray<AbstractValue> tasks)
    {
        var pending = ImmutableArray.CreateBuilder<PendingEffect>();
        foreach (var task in tasks)
            pending.AddRange(task.Pending);
        return UnknownOf(site).WithPending(pending.ToImmutable(), AbstractValue.Unknown);
    }

    private ImmutableArray<AbstractValue> ElementsOf(ImmutableArray<IArgumentOperation> arguments)
    {
        var builder = ImmutableArray.CreateBuilder<AbstractValue>();
        foreach (var argument in arguments)
        {
            var value = ValueOf(argument.Value);
            if (value.Elements.IsEmpty)
                builder.Add(value);
            else
                builder.AddRange(value.Elements);
        }

        return builder.ToImmutable();
    }

    private AbstractValue EvaluateArray(IArrayCreationOperation array)
    {
        var value = UnknownOf(array);
        if (array.Initializer is not { } initializer)
            return value;
        var elements = ImmutableArray.CreateBuilder<AbstractValue>(initializer.ElementValues.Length);
        var isHeld = value.Token is not null && array.Type is IArrayTypeSymbol { Rank: 1, ElementType: var elementType } && _scope.IsObjectType(elementType);
        if (isHeld)
            HoldNothing(value.Token!, array, ((IArrayTypeSymbol)array.Type!).ElementType);
        for (var i = 0; i < initializer.ElementValues.Length; i++)
        {
            var element = ValueOf(initializer.ElementValues[i]).Stored();
            elements.Add(element);
            if (element.Token is { } stored)
                _state.Escape(stored);
            if (value.Token is { } holder && array.DimensionSizes.Length == 1)
                _state.WriteMember(holder, new ElementKey(new object?[] { (long)i }), element, other => UnknownOf((array, other), initializer.ElementValues[i].Type));
            if (isHeld)
                Collect(value.Token!, element);
        }

        if (isHeld && initializer.ElementValues.Length > 0)
            _state.Preset(Slot.Member(value.Token!, FilledKey.Instance), AbstractValue.Constant(true));
        return value.WithElements(elements.MoveToImmutable());
    }

    /// <summary>Text is made of an object by its own method, which may do more than that.</summary>
    private void EvaluateInterpolation(IInterpolationOperation interpolation)
    {
        if (!_calls.Bodies.MayMatter("ToString"))
            return;
        for (var type = interpolation.Expression.Type; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers("ToString"))
            {
                if (member is not IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } method)
                    continue;
                Call(interpolation, method, interpolation.Expression, ImmutableArray<CallArgument>.Empty);
                return;
            }
        }
    }

    /// <summary>A copy is another object in the same state, with the same members.</summary>
    private AbstractValue EvaluateWith(IWithOperation with)
    {
        var original = ValueOf(with.Operand).Token;
        var copy = UnknownOf(with);
        if (original is null || copy.Token is not { } token)
            return copy;
        MakeCopy(token, original);
        if (with.Initializer is null)
            return copy;
        foreach (var initializer in with.Initializer.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
                AssignMember(token, property.Property, property.Type, ValueOf(assignment.Value), assignment);
            else if (initializer is ISimpleAssignmentOperation { Target: IFieldReferenceOperation field } fieldAssignment)
                AssignMember(token, field.Field, field.Type, ValueOf(fieldAssignment.Value), fieldAssignment);
        }

        return copy;
    }

    private AbstractValue EvaluateClone(IInvocationOperation clone)
    {
        var original = clone.Instance is null ? null : ValueOf(clone.Instance).Token;
        var copy = UnknownOf(clone);
        if (original is not null && copy.Token is { } token)
            MakeCopy(token, original);
        return copy;
    }

    private void MakeCopy(Token copy, Token original)
    {
        // In a loop the original may be what this very operation made in the round before, which has another name by now.
        if (ReferenceEquals(copy, original))
            original = _scope.Tokens.Get(TokenKind.Older, copy, copy.Key, copy.Type);
        _state.Preset(copy, _state.StatesOf(original), _state.IsKnown(original));
        if (HoldingsOf(original) is { } holdings && copy.Type is not null)
        {
            var copied = _scope.Tokens.Get(TokenKind.Member, copy, HoldingsKey.Instance, copy.Type);
            _state.Preset(copied, _state.StatesOf(holdings), known: false);
            _state.Preset(Slot.Member(copy, HoldingsKey.Instance), AbstractValue.Object(copied));
        }

        _state.SetOriginal(copy, original);
    }

    /// <summary>A value of a struct that comes from a place is copied; what happens to the copy does not happen to the original.</summary>
    private AbstractValue CopyStruct(AbstractValue value, ITypeSymbol? type, object site)
    {
        if (type is not { IsValueType: true, TypeKind: TypeKind.Struct, IsTupleType: false } || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            || value.Source is null || value.Token is not { } original || !_scope.IsObjectType(type))
        {
            return value;
        }

        var copy = UnknownOf((site, "copy"), type);
        if (copy.Token is not { } token)
            return value;
        MakeCopy(token, original);
        return value.WithToken(token);
    }

    /// <summary>A value that may be null, which becomes <paramref name="given"/>; null if that is not known.</summary>
    private static AbstractValue NullableOr(AbstractValue value, object? given)
    {
        if (given is null || value.Cases is not { } cases)
            return AbstractValue.Unknown;
        var entries = new List<KeyValuePair<object, Facts>>();
        foreach (var entry in cases.Entries)
        {
            if (!ReferenceEquals(entry.Key, Cases.Null) && !entry.Key.Equals(given))
                entries.Add(entry);
        }

        entries.Add(new(given, cases.For(given).Or(cases.For(Cases.Null))));
        return AbstractValue.Conditional(Cases.Of(entries, cases.Other));
    }
}
