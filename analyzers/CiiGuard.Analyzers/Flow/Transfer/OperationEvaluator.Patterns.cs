using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Patterns. For each pattern: facts if it matches and facts if it does not; <c>and</c>, <c>or</c>, <c>not</c> combine them like conditions.
/// The depth of a pattern is bounded by its source nesting, which the compiler bounds itself.
/// </summary>
internal sealed partial class OperationEvaluator
{
    private readonly struct Match(Facts whenMatched, Facts whenNot)
    {
        public static readonly Match Open = new(Facts.None, Facts.None);
        public static readonly Match Always = new(Facts.None, Facts.Impossible);

        public Facts WhenMatched { get; } = whenMatched;

        public Facts WhenNot { get; } = whenNot;

        public Match Negated => new(WhenNot, WhenMatched);

        public Match AndThen(Match next) =>
            new(WhenMatched.And(next.WhenMatched), WhenNot.Or(WhenMatched.And(next.WhenNot)));

        public Match OrElse(Match next) => Negated.AndThen(next.Negated).Negated;
    }

    private AbstractValue EvaluateIsPattern(IIsPatternOperation isPattern)
    {
        var value = AsDeclared(ValueOf(isPattern.Value), DeclarationOf(isPattern.Value), isPattern.Pattern);
        if (HasRelation(isPattern.Pattern))
            value = WithNamedMembers(value, UnconvertedType(isPattern.Value));
        var match = MatchPattern(isPattern.Pattern, value, isPattern.Value.Type);
        SlotTest? test = null;
        if (value.Source is { } place && ObjectTest(isPattern.Pattern, value, isPattern.Value.Type, place) is { } objectTest)
        {
            test = objectTest;
        }
        else if (value.Source is { } source)
        {
            var cases = WithNamedConstants(isPattern.Pattern, value.Cases);
            if (cases is not null)
            {
                Func<object, bool?> decide = key => Decide(isPattern.Pattern, key);
                var other = DecideOther(isPattern.Pattern, cases);
                test = new SlotTest(
                    source,
                    value.WithCases(cases.Restrict(decide, true, other != false)).Stored(),
                    value.WithCases(cases.Restrict(decide, false, other != true)).Stored());
            }
        }

        if (TestType(isPattern.Pattern, value) is { } type)
            return AbstractValue.Boolean(match.WhenMatched.And(type.When(true)), match.WhenNot.And(type.When(false)), test?.AndThen(type.Test) ?? type.Test);
        return AbstractValue.Boolean(match.WhenMatched, match.WhenNot, test);
    }

    /// <summary>
    /// What is declared never to be null fails a pattern that asks for its members only by them: where it is null all the same, there is no object to ask
    /// anything of. A pattern that asks for nothing else is a test for null, and whoever writes one does not trust the declaration.
    /// </summary>
    private static AbstractValue AsDeclared(AbstractValue value, ISymbol? declaration, IPatternOperation pattern) =>
        value.Cases is null && declaration is not null && AsksForMembers(pattern) && TypeOf(declaration) is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated }
            ? value.WithCases(Cases.NotNull)
            : value;

    private static bool AsksForMembers(IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation negated => AsksForMembers(negated.Pattern),
        IBinaryPatternOperation binary => AsksForMembers(binary.LeftPattern) || AsksForMembers(binary.RightPattern),
        IRecursivePatternOperation recursive => !recursive.PropertySubpatterns.IsEmpty || !recursive.DeconstructionSubpatterns.IsEmpty,
        _ => false,
    };

    private ISymbol? DeclarationOf(IOperation operation)
    {
        while (true)
        {
            if (operation is IConversionOperation { OperatorMethod: null } conversion)
                operation = conversion.Operand;
            else if (operation is IFlowCaptureReferenceOperation capture && _captured.TryGetValue(capture.Id, out var captured))
                operation = captured;
            else
                break;
        }

        return operation is IParameterReferenceOperation parameter ? parameter.Parameter : MemberOf(operation);
    }

    private static bool HasRelation(IPatternOperation pattern) => pattern switch
    {
        IRelationalPatternOperation => true,
        INegatedPatternOperation negated => HasRelation(negated.Pattern),
        IBinaryPatternOperation binary => HasRelation(binary.LeftPattern) || HasRelation(binary.RightPattern),
        _ => false,
    };

    /// <summary>
    /// A property pattern fails for null, or for an object that does not fit; keeping the two apart lets "not null" imply the latter later on.
    /// </summary>
    private SlotTest? ObjectTest(IPatternOperation pattern, AbstractValue value, ITypeSymbol? type, Slot source)
    {
        var negated = false;
        while (pattern is INegatedPatternOperation { Pattern: var inner })
        {
            negated = !negated;
            pattern = inner;
        }

        var matchesNull = false;
        if (pattern is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either && (IsNull(either.LeftPattern) || IsNull(either.RightPattern)))
        {
            matchesNull = true;
            pattern = IsNull(either.LeftPattern) ? either.RightPattern : either.LeftPattern;
        }

        if (pattern is not IRecursivePatternOperation recursive || value.Token is null || value.IsNull
            || type is null || !(SymbolEqualityComparer.Default.Equals(type, recursive.MatchedType) || type.Inherits(recursive.MatchedType)))
        {
            return null;
        }

        var match = MatchSubpatterns(recursive, value, Match.Always);
        var ifNull = value.Cases?.For(Cases.Null) ?? Facts.None;
        var whenMatched = value.WithCases(NullOr(matchesNull ? ifNull : Facts.Impossible, match.WhenMatched)).Stored();
        var whenNot = value.WithCases(NullOr(matchesNull ? Facts.Impossible : ifNull, match.WhenNot)).Stored();
        return negated ? new SlotTest(source, whenNot, whenMatched) : new SlotTest(source, whenMatched, whenNot);

        static bool IsNull(IPatternOperation part) => part is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } };

        static Cases NullOr(Facts whenNull, Facts whenNot) =>
            Cases.Of(new[] { new System.Collections.Generic.KeyValuePair<object, Facts>(Cases.Null, whenNull) }, whenNot);
    }

    private Match MatchPattern(IPatternOperation pattern, AbstractValue value, ITypeSymbol? type)
    {
        if (MatchBoxed(pattern, value) is { } boxed)
            return boxed;
        switch (pattern)
        {
            case IConstantPatternOperation or IRelationalPatternOperation:
                return MatchScalar(pattern, value);
            case INegatedPatternOperation negated:
                return MatchPattern(negated.Pattern, value, type).Negated;
            case IBinaryPatternOperation binary:
                var left = MatchPattern(binary.LeftPattern, value, type);
                var right = MatchPattern(binary.RightPattern, value, type);
                return binary.OperatorKind == BinaryOperatorKind.And ? left.AndThen(right) : left.OrElse(right);
            case IDiscardPatternOperation:
                return Match.Always;
            case IDeclarationPatternOperation declaration:
                Bind(declaration.DeclaredSymbol, value, declaration.MatchesNull ? null : declaration.NarrowedType);
                return declaration.MatchesNull || declaration.MatchedType is null ? Match.Always : MatchType(value, type, declaration.MatchedType);
            case ITypePatternOperation typed:
                Narrow(value.Token, typed.MatchedType);
                return MatchType(value, type, typed.MatchedType);
            case IRecursivePatternOperation recursive:
                return MatchRecursive(recursive, value, type);
            case IListPatternOperation list:
                return MatchList(list, value);
            case ISlicePatternOperation slice:
                return slice.Pattern is null ? Match.Always : MatchPattern(slice.Pattern, UnknownOf(slice, slice.InputType), slice.InputType);
            default:
                return Match.Open;
        }
    }

    private static Match MatchScalar(IPatternOperation pattern, AbstractValue value)
    {
        if (WithNamedConstants(pattern, value.Cases) is not { } cases)
            return Match.Open;
        var other = DecideOther(pattern, cases);
        return new(
            cases.Where(key => Decide(pattern, key), true, other != false),
            cases.Where(key => Decide(pattern, key), false, other != true));
    }

    private Match MatchType(AbstractValue value, ITypeSymbol? from, ITypeSymbol to)
    {
        var cases = value.Cases?.WithKey(Cases.Null) ?? Named(Cases.Null);
        var notNull = cases.Where(static key => ReferenceEquals(key, Cases.Null), false, true);
        var isNull = cases.Where(static key => ReferenceEquals(key, Cases.Null), true, false);
        // Where the static type already guarantees the type, only null fails to match.
        var certain = from is not null && (SymbolEqualityComparer.Default.Equals(from, to) || from.Inherits(to));
        if (!certain && IsOfType(value.Token, to) is { } made)
            return new(notNull.And(ShownByType(value.Token, to)).And(made.When(true)), isNull.Or(notNull.And(made.When(false))));
        return new(notNull.And(ShownByType(value.Token, to)), certain ? isNull : isNull.Or(notNull));
    }

    private Match MatchRecursive(IRecursivePatternOperation recursive, AbstractValue value, ITypeSymbol? type)
    {
        Narrow(value.Token, recursive.NarrowedType);
        Bind(recursive.DeclaredSymbol, value, recursive.NarrowedType);
        return MatchSubpatterns(recursive, value, MatchType(value, type, recursive.MatchedType));
    }

    private Match MatchSubpatterns(IRecursivePatternOperation recursive, AbstractValue value, Match match)
    {
        foreach (var property in recursive.PropertySubpatterns)
        {
            var member = MemberOf(property.Member);
            var memberValue = member is null || value.Token is null
                ? UnknownOf(property, property.Pattern.InputType)
                : AsDeclared(ReadForPattern(value.Token, recursive.NarrowedType, member, property), member, property.Pattern);
            match = match.AndThen(MatchPattern(property.Pattern, memberValue, property.Pattern.InputType));
        }

        for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
        {
            var element = recursive.DeconstructionSubpatterns[i];
            AbstractValue elementValue;
            if (i < value.Elements.Length)
                elementValue = value.Elements[i];
            else if (value.Token is { } token && PositionalMember(recursive.NarrowedType, recursive.DeconstructSymbol, i) is { } member)
                elementValue = ReadForPattern(token, recursive.NarrowedType, member, element);
            else
                elementValue = UnknownOf(element, element.InputType);
            match = match.AndThen(MatchPattern(element, elementValue, element.InputType));
        }

        return match;
    }

    private Match MatchList(IListPatternOperation list, AbstractValue value)
    {
        Bind(list.DeclaredSymbol, value, null);
        // An array that is matched where it is made: its elements and its length are known.
        if (value.Source is null && value.Elements.Length == list.Patterns.Length && !HasSlice(list))
        {
            var exact = Match.Always;
            for (var i = 0; i < list.Patterns.Length; i++)
                exact = exact.AndThen(MatchPattern(list.Patterns[i], value.Elements[i], list.Patterns[i].InputType));
            return exact;
        }

        var match = Match.Open;
        foreach (var element in list.Patterns)
            match = match.AndThen(MatchPattern(element, UnknownOf(element, element.InputType), element.InputType));
        // Length may decide as well, so a mismatch tells nothing.
        return new(match.WhenMatched, Facts.None);
    }

    private static bool HasSlice(IListPatternOperation list)
    {
        foreach (var pattern in list.Patterns)
        {
            if (pattern is ISlicePatternOperation)
                return true;
        }

        return false;
    }

    private static ISymbol? MemberOf(IOperation member) => member switch
    {
        IPropertyReferenceOperation property => property.Property,
        IFieldReferenceOperation field => field.Field,
        _ => null,
    };

    /// <summary>The property that a positional record prints at a position: deconstruction gives its value.</summary>
    private static ISymbol? PositionalMember(ITypeSymbol type, ISymbol? deconstruct, int index)
    {
        if (deconstruct is not IMethodSymbol { IsImplicitlyDeclared: true } method || index >= method.Parameters.Length)
            return null;
        // A derived record that repeats a parameter of its base has no property of its own for it.
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var member in at.GetMembers(method.Parameters[index].Name))
            {
                if (member is IPropertySymbol)
                    return member;
            }
        }

        return null;
    }

    /// <summary>A property in a pattern is read like any other, checks and mirrors included.</summary>
    private AbstractValue ReadForPattern(Token holder, ITypeSymbol holderType, ISymbol member, IOperation site)
    {
        var value = ReadMember(holder, member, TypeOf(member), site);
        if (member is IPropertySymbol { GetMethod: { } getter })
        {
            var call = new BoundCall(site, getter, holder, holderType, ImmutableArray<CallArgument>.Empty);
            value = ApplyChecks(call, _contracts.GetContract(getter), value);
        }

        return value;
    }

    private void Bind(ISymbol? designation, AbstractValue value, ITypeSymbol? type)
    {
        if (type is not null)
            Narrow(value.Token, type);
        if (designation is not null)
            AssignVariable(designation, TypeOfVariable(designation), value, designation);
    }

    private static ITypeSymbol? TypeOfVariable(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    /// <summary>Names the constants of the pattern in the cases, so that each can be decided.</summary>
    private static Cases? WithNamedConstants(IPatternOperation pattern, Cases? cases)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } }:
                var key = Cases.KeyOf(constant);
                return cases?.WithKey(key) ?? Named(key);
            case INegatedPatternOperation negated:
                return WithNamedConstants(negated.Pattern, cases);
            case IBinaryPatternOperation binary:
                return WithNamedConstants(binary.RightPattern, WithNamedConstants(binary.LeftPattern, cases));
            case IRelationalPatternOperation:
                return cases;
            default:
                return cases;
        }
    }

    /// <summary>Whether a constant matches; null where this pattern does not depend on the constant alone.</summary>
    private static bool? Decide(IPatternOperation pattern, object key)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } }:
                return Cases.KeyOf(constant).Equals(key);
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: var bound } } relational:
                return ReferenceEquals(key, Cases.Null) ? false : Relation(key, relational.OperatorKind, Cases.KeyOf(bound));
            case INegatedPatternOperation negated:
                return !Decide(negated.Pattern, key);
            case IBinaryPatternOperation binary:
                var left = Decide(binary.LeftPattern, key);
                var right = Decide(binary.RightPattern, key);
                return binary.OperatorKind == BinaryOperatorKind.And ? left & right : left | right;
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return true;
            case IDeclarationPatternOperation or ITypePatternOperation or IRecursivePatternOperation:
                return ReferenceEquals(key, Cases.Null) ? false : null;
            default:
                return null;
        }
    }

    /// <summary>Whether a value matches that is none of those named; a constant that has no name because there are too many may be among the others.</summary>
    private static bool? DecideOther(IPatternOperation pattern, Cases cases)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } }:
                return cases.MayBeOther(Cases.KeyOf(constant)) ? null : false;
            case INegatedPatternOperation negated:
                return !DecideOther(negated.Pattern, cases);
            case IBinaryPatternOperation binary:
                var left = DecideOther(binary.LeftPattern, cases);
                var right = DecideOther(binary.RightPattern, cases);
                return binary.OperatorKind == BinaryOperatorKind.And ? left & right : left | right;
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return true;
            default:
                return null;
        }
    }
}
