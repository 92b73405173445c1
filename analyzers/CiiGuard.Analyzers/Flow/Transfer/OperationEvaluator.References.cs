using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// References: ref locals, ref returns and conditional refs. Each names one of some places; what is read through it is what the place holds, and
/// what is written through it is written there. Of a reference that is not followed any place of a fitting type may be written.
/// </summary>
internal sealed partial class OperationEvaluator
{
    /// <summary><c>x = ref y</c> makes x another name of the place y, and changes nothing that either holds.</summary>
    private AbstractValue Rebind(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is ILocalReferenceOperation local)
            _state.WriteVariable(Slot.Variable(local.Local), PlacesOf(assignment.Value));
        return ValueOf(assignment.Value);
    }

    private static bool IsReference(ILocalSymbol local) => local.RefKind != RefKind.None;

    private AbstractValue EvaluateReference(ILocalReferenceOperation local) => Dereference(PlacesOf(local), local.Type, local);

    /// <summary>What the place that is named holds; one of several objects, if several may be named.</summary>
    private AbstractValue Dereference(AbstractValue reference, ITypeSymbol? type, IOperation operation)
    {
        var isTarget = IsAssignmentTarget(operation);
        var places = PlacesIn(reference);
        if (isTarget || places.IsEmpty)
            return !isTarget ? UnknownOf(operation) : places is [var target] ? AbstractValue.Unknown.From(target) : AbstractValue.Unknown;
        if (places is [var single])
            return ReadPlace(single, type, operation);
        var before = _state.Clone();
        var outcomes = new List<(FlowState State, AbstractValue Value)>();
        foreach (var place in places)
        {
            _state.ReplaceBy(before);
            var value = ReadPlace(place, type, operation);
            outcomes.Add((_state.Clone(), value));
        }

        return Join(outcomes, operation);
    }

    private AbstractValue ReadPlace(Slot place, ITypeSymbol? type, IOperation operation)
    {
        if (place is { Holder: { } holder, Key: ISymbol member })
            return ReadMember(holder, member, type, operation);
        return place is { Holder: null, Key: ISymbol variable } && _nested.IsWrittenInDelegate(variable)
            ? UnknownOf(operation)
            : _state.Read(place, type).From(place);
    }

    /// <summary>The places that an expression may name, each as a case of the value; unknown if there may be others.</summary>
    private AbstractValue PlacesOf(IOperation expression)
    {
        switch (expression)
        {
            case ILocalReferenceOperation local when IsReference(local.Local):
                return _state.TryRead(Slot.Variable(local.Local), out var reference) ? reference : AbstractValue.Unknown;
            case IFlowCaptureReferenceOperation capture:
                return _state.TryRead(Slot.Capture(capture.Id), out var captured) && !PlacesIn(captured).IsEmpty ? captured : AbstractValue.Unknown;
            case IInvocationOperation { TargetMethod: { RefKind: not RefKind.None } method } invocation:
                return ReturnedPlaces(method, invocation.Instance, invocation.Arguments, IsVirtualCall(invocation, method, invocation.Instance));
            case IPropertyReferenceOperation { Property: { RefKind: not RefKind.None, GetMethod: { } getter } } property:
                return ReturnedPlaces(getter, property.Instance, property.Arguments, IsVirtualCall(property, getter, property.Instance));
            case IFieldReferenceOperation { Field.RefKind: not RefKind.None }:
                return AbstractValue.Unknown;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation:
                return ValueOf(expression).Source is { } place && place.Key is not ElementKey { IsConstant: false } ? Reference(place) : AbstractValue.Unknown;
            default:
                return AbstractValue.Unknown;
        }
    }

    private static AbstractValue Reference(Slot place) => AbstractValue.Constant(new PlaceKey(place));

    private static ImmutableArray<Slot> PlacesIn(AbstractValue reference)
    {
        if (reference.Cases is not { Other.IsImpossible: true } cases)
            return ImmutableArray<Slot>.Empty;
        var places = ImmutableArray.CreateBuilder<Slot>(cases.Entries.Length);
        foreach (var entry in cases.Entries)
        {
            if (entry.Value.IsImpossible)
                continue;
            if (entry.Key is not PlaceKey key)
                return ImmutableArray<Slot>.Empty;
            places.Add(key.Place);
        }

        return places.ToImmutable();
    }

    /// <summary>The places of the caller that a member's <c>return ref</c> statements name: what a parameter names, or a field of its receiver, of a parameter or of a type.</summary>
    private AbstractValue ReturnedPlaces(IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments, bool isVirtual)
    {
        if (isVirtual || _calls.Bodies.GetAnyBody(method.OriginalDefinition, _cancellation) is not { } graph)
            return AbstractValue.Unknown;
        var entries = new List<KeyValuePair<object, Facts>>();
        foreach (var block in graph.Blocks)
        {
            if (!block.IsReachable || block.FallThroughSuccessor is not { Semantics: ControlFlowBranchSemantics.Return } || block.BranchValue is not { } returned)
                continue;
            var places = PlacesIn(returned switch
            {
                IParameterReferenceOperation { Parameter: { RefKind: not RefKind.None } parameter } => ArgumentOf(arguments, parameter.Ordinal) is { } argument ? PlacesOf(argument) : AbstractValue.Unknown,
                IFieldReferenceOperation { Instance: null } field => Reference(Slot.Variable(field.Field.OriginalDefinition)),
                IFieldReferenceOperation { Field: { RefKind: RefKind.None, ContainingType.IsValueType: false } } field => HolderOf(field.Instance!, instance, arguments) is { } holder
                    ? Reference(Slot.Member(holder, _contracts.GetSlotKey(field.Field)))
                    : AbstractValue.Unknown,
                _ => AbstractValue.Unknown,
            });
            if (places.IsEmpty)
                return AbstractValue.Unknown;
            foreach (var place in places)
            {
                if (!entries.Exists(known => known.Key.Equals(new PlaceKey(place))))
                    entries.Add(new(new PlaceKey(place), Facts.None));
            }
        }

        return entries.Count == 0 ? AbstractValue.Unknown : AbstractValue.Conditional(Cases.Of(entries, Facts.Impossible));
    }

    private Token? HolderOf(IOperation holder, IOperation? instance, ImmutableArray<IArgumentOperation> arguments) => holder switch
    {
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => TokenOf(instance),
        IParameterReferenceOperation { Parameter.RefKind: RefKind.None } parameter => TokenOf(ArgumentOf(arguments, parameter.Parameter.Ordinal)),
        _ => null,
    };

    private static IOperation? ArgumentOf(ImmutableArray<IArgumentOperation> arguments, int ordinal)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
                return argument.Value;
        }

        return null;
    }

    /// <summary>One of the branches of a conditional ref is taken: the place counts, not what it holds.</summary>
    private static bool IsBranchOfReference(IFlowCaptureOperation capture) =>
        capture.Value.Syntax is { Parent: RefExpressionSyntax { Parent: ConditionalExpressionSyntax } };

    private void AssignThrough(AbstractValue reference, IOperation target, AbstractValue value, IOperation site)
    {
        switch (PlacesIn(reference))
        {
            case []:
                AssignByReference(target);
                break;
            case [var single]:
                WritePlace(single, target, value, site);
                break;
            case var places:
                var before = _state.Clone();
                var outcomes = new List<(FlowState State, AbstractValue Value)>();
                foreach (var place in places)
                {
                    _state.ReplaceBy(before);
                    WritePlace(place, target, value, site);
                    outcomes.Add((_state.Clone(), AbstractValue.Unknown));
                }

                Join(outcomes, target);
                break;
        }
    }

    private void WritePlace(Slot place, IOperation target, AbstractValue value, IOperation site)
    {
        switch (place)
        {
            case { Holder: { } holder, Key: ElementKey element }:
                AssignElement(holder, element, target.Type, value, site);
                break;
            case { Holder: { } holder, Key: ISymbol member }:
                if (member is IFieldSymbol field)
                    CheckGuarantee(field, value, site);
                AssignMember(holder, member, target.Type, value, site);
                break;
            case { Key: ISymbol variable }:
                AssignVariable(variable, target.Type, value, target);
                break;
        }
    }

    /// <summary>A place is written that the expression does not name: a member, an element, a static field or a variable with a reference to it may hold another object now.</summary>
    private void AssignByReference(IOperation target)
    {
        var isObject = target.Type is { } held && _scope.IsObjectType(held);
        if (!isObject)
            _state.ForgetFlags(IsWritable);
        else
            _state.ForgetPlaces(other => _scope.MayHaveSameType(other, target.Type), slot => UnknownOf((target, slot), target.Type));
        foreach (var variable in _nested.Referenced)
        {
            if (TypeOfVariable(variable) is { } type && _scope.IsObjectType(type) == isObject && _scope.MayHaveSameType(type, target.Type))
                _state.WriteVariable(Slot.Variable(variable), UnknownOf((target, variable), type));
        }
    }
}
