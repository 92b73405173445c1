using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

internal sealed partial class OperationEvaluator
{
    private const int MaximumMembers = 32;

    private AbstractValue EvaluateUnary(IUnaryOperation unary)
    {
        var operand = ValueOf(unary.Operand);
        if (unary.OperatorMethod is { } method)
            return Call(unary, method, null, ImmutableArray.Create(new CallArgument(method.Parameters.Length > 0 ? method.Parameters[0] : null, operand, unary.Operand)));
        if (unary.OperatorKind != UnaryOperatorKind.Not)
            return UnknownOf(unary);
        return Negate(operand.WithTest(TestOf(operand)));
    }

    private AbstractValue EvaluateBinary(IBinaryOperation binary)
    {
        var left = ValueOf(binary.LeftOperand);
        var right = ValueOf(binary.RightOperand);
        if (binary.OperatorMethod is { } method && !IsPlainOperator(method) && !(IsOfRecord(method) && (left.IsNull || right.IsNull)))
        {
            return Call(binary, method, null, ImmutableArray.Create(
                new CallArgument(method.Parameters.Length > 0 ? method.Parameters[0] : null, left, binary.LeftOperand),
                new CallArgument(method.Parameters.Length > 1 ? method.Parameters[1] : null, right, binary.RightOperand)));
        }

        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Equals:
            case BinaryOperatorKind.NotEquals:
                var equal = Compare(left, right);
                if (equal.Cases is null && equal.Identity is null)
                    equal = ComparePlaces("==", left, right);
                return binary.OperatorKind == BinaryOperatorKind.Equals ? equal : Negate(equal.WithTest(TestOf(equal)));
            case BinaryOperatorKind.LessThan:
            case BinaryOperatorKind.LessThanOrEqual:
            case BinaryOperatorKind.GreaterThan:
            case BinaryOperatorKind.GreaterThanOrEqual:
                return EvaluateRelational(binary, left, right);
            case BinaryOperatorKind.And when binary.Type?.SpecialType != SpecialType.System_Boolean && left.Cases?.ConstantKey is null != (right.Cases?.ConstantKey is null):
                return ComparePlaces("&", left, right);
            case BinaryOperatorKind.And:
            case BinaryOperatorKind.Or:
            case BinaryOperatorKind.ConditionalAnd:
            case BinaryOperatorKind.ConditionalOr:
                return Combine(binary.OperatorKind, left, right);
            case BinaryOperatorKind.ExclusiveOr when binary.Type?.SpecialType == SpecialType.System_Boolean:
                return AbstractValue.Boolean(
                    left.When(true).And(right.When(false)).Or(left.When(false).And(right.When(true))),
                    left.When(true).And(right.When(true)).Or(left.When(false).And(right.When(false))));
            default:
                return UnknownOf(binary);
        }
    }

    /// <summary>Comparisons of dates and the like have an operator of their own, which does nothing else.</summary>
    private static bool IsPlainOperator(IMethodSymbol method) =>
        method.ContainingType is { IsValueType: true, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        && method.ReturnType.SpecialType == SpecialType.System_Boolean;

    /// <summary>The equality that the compiler writes for a record; with null it asks whether there is one.</summary>
    private static bool IsOfRecord(IMethodSymbol method) => method is { IsImplicitlyDeclared: true, ContainingType.IsRecord: true };

    private AbstractValue EvaluateRelational(IBinaryOperation binary, AbstractValue left, AbstractValue right)
    {
        left = WithNamedMembers(left, UnconvertedType(binary.LeftOperand));
        right = WithNamedMembers(right, UnconvertedType(binary.RightOperand));
        var decided = right.Cases?.ConstantKey is { } upper ? TestRelation(left, binary.LeftOperand, key => Relation(key, binary.OperatorKind, upper))
            : left.Cases?.ConstantKey is { } lower ? TestRelation(right, binary.RightOperand, key => Relation(lower, binary.OperatorKind, key))
            : AbstractValue.Unknown;
        if (decided.Cases is not null)
            return decided;
        // "a > b" is "b < a", and, but for numbers that are none, "a >= b" is "not a < b".
        var (kind, isNegated) = (binary.OperatorKind, false);
        if (kind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThanOrEqual)
            (left, right, kind) = (right, left, kind == BinaryOperatorKind.GreaterThan ? BinaryOperatorKind.LessThan : BinaryOperatorKind.GreaterThanOrEqual);
        if (kind == BinaryOperatorKind.GreaterThanOrEqual && binary.LeftOperand.Type?.SpecialType is not (SpecialType.System_Double or SpecialType.System_Single)
            && binary.LeftOperand.Type?.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
        {
            (kind, isNegated) = (BinaryOperatorKind.LessThan, true);
        }

        var outcome = ComparePlaces(kind == BinaryOperatorKind.LessThan ? "<" : ">=", left, right);
        return isNegated ? Negate(outcome.WithTest(TestOf(outcome))) : outcome;
    }

    /// <summary>The outcome of comparing places whose values are not followed: open, but the same each time until one of them is written.</summary>
    private AbstractValue ComparePlaces(string kind, AbstractValue left, AbstractValue right)
    {
        if (PlaceOf(left) is not { } first || PlaceOf(right) is not { } second || (first is not Slot && second is not Slot))
            return AbstractValue.Unknown;
        var outcome = Slot.Comparison(new(kind, first, second));
        return _state.TryRead(outcome, out var known) ? known.From(outcome) : AbstractValue.Unknown.From(outcome);
    }

    private static object? PlaceOf(AbstractValue value) =>
        value.Cases?.ConstantKey is { } constant ? constant : value.Source is { } source && value.Token is null ? source : null;

    /// <summary>Names the members of an enum, so that each can be compared with a bound.</summary>
    private static AbstractValue WithNamedMembers(AbstractValue value, ITypeSymbol? type)
    {
        if (value.Cases is { IsConstant: true } || type is not INamedTypeSymbol { TypeKind: TypeKind.Enum })
            return value;
        var cases = value.Cases;
        var members = 0;
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true, ConstantValue: { } constant })
                continue;
            var key = Cases.KeyOf(constant);
            if (++members > MaximumMembers)
                return value;
            cases = cases?.WithKey(key) ?? Named(key);
        }

        return cases is null ? value : value.WithCases(cases);
    }

    private static AbstractValue Combine(BinaryOperatorKind kind, AbstractValue left, AbstractValue right)
    {
        var (t1, f1, t2, f2) = (left.When(true), left.When(false), right.When(true), right.When(false));
        return kind is BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd
            ? AbstractValue.Boolean(t1.And(t2), f1.Or(t1.And(f2)))
            : AbstractValue.Boolean(t1.Or(f1.And(t2)), f1.And(f2));
    }

    private static AbstractValue Negate(AbstractValue value) => value.Identity is { } identity
        ? AbstractValue.Same(identity.Negated())
        : AbstractValue.Boolean(value.When(false), value.When(true), value.Test?.Negated());

    /// <summary>A boolean variable tells about itself when it is tested.</summary>
    private static SlotTest? TestOf(AbstractValue value) =>
        value.Test ?? (value.Source is { } source ? new SlotTest(source, AbstractValue.Constant(true), AbstractValue.Constant(false)) : null);

    private AbstractValue Compare(AbstractValue left, AbstractValue right)
    {
        if (right.Cases?.ConstantKey is { } constant)
            return TestEqual(left, constant);
        if (left.Cases?.ConstantKey is { } other)
            return TestEqual(right, other);
        if (left.Token is { } leftObject && right.Token is { } rightObject)
            return AbstractValue.Same(new IdentityTest(leftObject, rightObject, sameWhen: true));
        return AbstractValue.Unknown;
    }

    private AbstractValue TestEqual(AbstractValue value, object key)
    {
        var cases = value.Cases?.WithKey(key) ?? Named(key);
        return Test(value.WithCases(cases), k => k.Equals(key), otherMayMatch: cases.MayBeOther(key));
    }

    /// <summary>Of an enum all members are named; of a number those that it was compared with, and any other may lie on the same side.</summary>
    private static AbstractValue TestRelation(AbstractValue value, IOperation operand, Func<object, bool?> matches) =>
        Test(value, matches, otherMayMatch: value.Cases is not { } cases || UnconvertedType(operand) is not { TypeKind: TypeKind.Enum } type || !NamesMembers(cases, type));

    private static bool NamesMembers(Cases cases, ITypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } constant } && !cases.Names(Cases.KeyOf(constant)))
                return false;
        }

        return true;
    }

    private static Cases Named(object key) =>
        Cases.Of(new[] { new System.Collections.Generic.KeyValuePair<object, Facts>(key, Facts.None) }, Facts.None);

    /// <summary>A boolean that says whether the value is one that <paramref name="matches"/> lets through (null: cannot tell).</summary>
    private static AbstractValue Test(AbstractValue value, Func<object, bool?> matches, bool otherMayMatch)
    {
        if (value.Cases is not { } cases)
            return AbstractValue.Unknown;
        var whenTrue = cases.Where(matches, true, otherMayMatch);
        var whenFalse = cases.Where(matches, false, otherMayMatch: true);
        SlotTest? test = null;
        if (value.Source is { } source)
        {
            test = new SlotTest(
                source,
                value.WithCases(cases.Restrict(matches, true, otherMayMatch)).Stored(),
                value.WithCases(cases.Restrict(matches, false, otherMayMatch: true)).Stored());
        }

        return AbstractValue.Boolean(whenTrue, whenFalse, test);
    }

    private static bool? Relation(object left, BinaryOperatorKind kind, object right)
    {
        if (left is not long l || right is not long r)
            return null;
        return kind switch
        {
            BinaryOperatorKind.LessThan => l < r,
            BinaryOperatorKind.LessThanOrEqual => l <= r,
            BinaryOperatorKind.GreaterThan => l > r,
            BinaryOperatorKind.GreaterThanOrEqual => l >= r,
            BinaryOperatorKind.Equals => l == r,
            BinaryOperatorKind.NotEquals => l != r,
            _ => null,
        };
    }

    private AbstractValue EvaluateIsNull(IIsNullOperation isNull)
    {
        var operand = ValueOf(isNull.Operand);
        return TestEqual(operand, Cases.Null);
    }

    private AbstractValue EvaluateIsType(IIsTypeOperation isType)
    {
        var operand = ValueOf(isType.ValueOperand);
        Narrow(operand.Token, isType.TypeOperand);
        // Null is of no type.
        var shown = ShownByType(operand.Token, isType.TypeOperand).And(PresenceFacts(operand));
        if (IsOfType(operand.Token, isType.TypeOperand) is { } made && MatchType(operand, isType.ValueOperand.Type, isType.TypeOperand) is var match)
            return AbstractValue.Boolean(shown.And(match.WhenMatched), match.WhenNot, operand.Cases?.For(Cases.Null).IsImpossible == true ? made.Test : null);
        return shown.IsNone ? AbstractValue.Unknown : AbstractValue.Boolean(shown, Facts.None);
    }

    private AbstractValue EvaluateConversion(IConversionOperation conversion)
    {
        var operand = ValueOf(conversion.Operand);
        if (conversion.OperatorMethod is { } method)
        {
            return Call(conversion, method, null, ImmutableArray.Create(
                new CallArgument(method.Parameters.Length > 0 ? method.Parameters[0] : null, operand, conversion.Operand)));
        }

        if (!conversion.IsImplicit)
            Boundary();
        if (conversion.Type is not { } type)
            return operand;
        if (!ValueConversions.KeepsValue(conversion))
            return ValueConversions.IsForOrder(conversion) ? operand.WithCases(null) : AbstractValue.Unknown;
        if (ValuesOf(type) is { } values)
            return ConvertAnswer(conversion, operand, type, values);
        Narrow(operand.Token, type);
        var shown = conversion.IsImplicit ? Facts.None : ShownByType(operand.Token, type);
        if (shown.IsNone)
            return operand;
        if (conversion.IsTryCast)
            return operand.Cases is null ? operand.WithCases(Cases.Of([new(Cases.Null, Facts.None)], shown)) : operand;
        _state.Assume(shown);
        return operand;
    }

    /// <summary>What it proves of an object that it is of a type, where types stand for states.</summary>
    private Facts ShownByType(Token? token, ITypeSymbol type) =>
        token is not null && _contracts.GetProtocol(type)?.ShownByType is { } states ? Facts.Of(token, states) : Facts.None;

    /// <summary>An object seen as a type with fewer states is in one of these.</summary>
    private void Narrow(Token? token, ITypeSymbol type)
    {
        if (token is null || _contracts.GetProtocol(type) is not { } protocol || _contracts.GetProtocol(token.Type) is not null)
            return;
        if (_state.StatesOf(token).Overlaps(protocol.Universe))
            _state.Assume(token, protocol.Universe);
    }
}
