using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

internal sealed partial class OperationEvaluator
{
    private AbstractValue EvaluateAssignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef)
            return Rebind(assignment);
        var value = ValueOf(assignment.Value);
        CheckAssigned(assignment, value);
        Assign(assignment.Target, value, assignment);
        if (value.Source is null)
            return value;
        if (_scope.FollowsCopies && value.Token is null && ValueOf(assignment.Target).Source is { } target)
            MarkEqual(target, value.Source.Value);
        // That the copy is true or false tells it of the original too, for as long as this statement lasts.
        return assignment.Type?.SpecialType == SpecialType.System_Boolean ? value.WithTest(TestOf(value)).WithoutSource() : value.Stored();
    }

    /// <summary>What the places hold is their own: a status or a check is what the object is, and moves with it.</summary>
    private void MarkEqual(Slot target, Slot source)
    {
        if (target.Key is ISymbol copy && source.Key is ISymbol original && _nested.Copies.IsFollowed(copy) && IsPlainPlace(copy) && IsPlainPlace(original) && !target.Equals(source))
            _state.MarkEqual(target, source);
    }

    private bool IsPlainPlace(ISymbol symbol) => symbol is ILocalSymbol or IParameterSymbol
        || (_contracts.GetMirror(symbol) is null && !(symbol is IPropertySymbol { GetMethod: { } getter } && !_contracts.GetContract(getter).IsEmpty));

    private AbstractValue EvaluateCompound(ICompoundAssignmentOperation compound)
    {
        var value = AbstractValue.Unknown;
        if (compound.OperatorMethod is { } method)
        {
            value = Call(compound, method, null, ImmutableArray.Create(
                new CallArgument(method.Parameters.Length > 0 ? method.Parameters[0] : null, ValueOf(compound.Target), compound.Target),
                new CallArgument(method.Parameters.Length > 1 ? method.Parameters[1] : null, ValueOf(compound.Value), compound.Value)));
        }
        else if (compound.OperatorKind is BinaryOperatorKind.And or BinaryOperatorKind.Or)
        {
            value = Combine(compound.OperatorKind, ValueOf(compound.Target), ValueOf(compound.Value));
        }

        Assign(compound.Target, value, compound);
        return value;
    }

    private AbstractValue EvaluateIncrement(IIncrementOrDecrementOperation increment)
    {
        var value = AbstractValue.Unknown;
        if (increment.OperatorMethod is { } method)
        {
            value = Call(increment, method, null, ImmutableArray.Create(
                new CallArgument(method.Parameters.Length > 0 ? method.Parameters[0] : null, ValueOf(increment.Target), increment.Target)));
        }

        Assign(increment.Target, value, increment);
        return value;
    }

    private AbstractValue EvaluateTuple(ITupleOperation tuple)
    {
        var elements = ImmutableArray.CreateBuilder<AbstractValue>(tuple.Elements.Length);
        foreach (var element in tuple.Elements)
            elements.Add(ValueOf(element).Stored());
        return UnknownOf(tuple).WithElements(elements.MoveToImmutable());
    }

    private AbstractValue EvaluateDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var value = ValueOf(deconstruction.Value);
        var target = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
        if (target is ITupleOperation targets && value.Elements.IsEmpty && DeconstructorOf(deconstruction.Value.Type, targets.Elements.Length) is { } method)
        {
            var arguments = ImmutableArray.CreateBuilder<CallArgument>(targets.Elements.Length);
            for (var i = 0; i < targets.Elements.Length; i++)
                arguments.Add(new(method.Parameters[i], AbstractValue.Unknown, targets.Elements[i]));
            Call(deconstruction, method, deconstruction.Value, arguments.ToImmutable());
            return value;
        }

        Deconstruct(deconstruction.Target, value, deconstruction);
        return value;
    }

    /// <summary>The method that takes an object apart, if somebody wrote it; that of a record only hands out its positional members.</summary>
    private static IMethodSymbol? DeconstructorOf(ITypeSymbol? type, int count)
    {
        for (var current = type; current is { IsTupleType: false }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(WellKnownMemberNames.DeconstructMethodName))
            {
                if (member is IMethodSymbol { IsStatic: false, IsImplicitlyDeclared: false } method && method.Parameters.Length == count)
                    return method;
            }
        }

        return null;
    }

    private void Deconstruct(IOperation target, AbstractValue value, IOperation site)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                Deconstruct(declaration.Expression, value, site);
                break;
            case IConversionOperation conversion:
                Deconstruct(conversion.Operand, value, site);
                break;
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    var element = i < value.Elements.Length
                        ? value.Elements[i]
                        : DeconstructedMember(value, tuple.Elements.Length, i, tuple.Elements[i]) ?? UnknownOf(tuple.Elements[i]);
                    Deconstruct(tuple.Elements[i], element, site);
                }

                break;
            default:
                Assign(target, value, site);
                break;
        }
    }

    private void AssignTupleElement(IFieldReferenceOperation element, AbstractValue value, IOperation site)
    {
        if (element.Instance is not (ILocalReferenceOperation or IParameterReferenceOperation))
            return;
        var tuple = ValueOf(element.Instance);
        var index = IndexOfElement(element.Field);
        if (index >= 0 && index < tuple.Elements.Length)
            Assign(element.Instance, tuple.WithElements(tuple.Elements.SetItem(index, value.Stored())), site);
    }

    /// <summary>A record deconstructs into its positional properties.</summary>
    private AbstractValue? DeconstructedMember(AbstractValue value, int count, int index, IOperation site)
    {
        if (value.Token is not { Type: INamedTypeSymbol { IsRecord: true } type } token)
            return null;
        foreach (var member in type.GetMembers(WellKnownMemberNames.DeconstructMethodName))
        {
            if (member is IMethodSymbol { Parameters.Length: var length } && length == count && PositionalMember(type, member, index) is { } property)
                return ReadMember(token, property, TypeOf(property), site);
        }

        return null;
    }

    /// <summary>Stores a value in the place that <paramref name="target"/> names.</summary>
    private void Assign(IOperation target, AbstractValue value, IOperation site)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local.RefKind: not RefKind.None }:
            case IParameterReferenceOperation { Parameter: var rebound } when _nested.IsRebound(rebound):
            case IInvocationOperation { TargetMethod.RefKind: not RefKind.None }:
            case IFieldReferenceOperation { Field.RefKind: not RefKind.None }:
                AssignThrough(PlacesOf(target), target, value, site);
                break;
            case ILocalReferenceOperation local:
                AssignVariable(local.Local, local.Type, value, target);
                break;
            case IParameterReferenceOperation parameter:
                AssignVariable(parameter.Parameter, parameter.Type, value, target);
                break;
            case IFieldReferenceOperation { Instance: null } field:
                CheckGuarantee(field.Field, value, site);
                AssignVariable(field.Field.OriginalDefinition, field.Type, value, target);
                break;
            case IFieldReferenceOperation { Field.ContainingType.IsTupleType: true } element:
                AssignTupleElement(element, value, site);
                break;
            case IFieldReferenceOperation field:
                CheckGuarantee(field.Field, value, site);
                AssignMember(TokenOf(field.Instance), field.Field, field.Type, value, site);
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, TokenOf(property.Instance), value, site);
                break;
            case IArrayElementReferenceOperation element:
                AssignElement(TokenOf(element.ArrayReference), element.Indices, element.Type, value, site);
                break;
            case IFlowCaptureReferenceOperation capture:
                AssignCaptured(capture, value, site);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, site);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, site);
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, value, site);
                break;
            case IDynamicMemberReferenceOperation member:
                AssignLateBound(member, site);
                break;
        }
    }

    private void AssignVariable(ISymbol variable, ITypeSymbol? type, AbstractValue value, object site)
    {
        if (PrimaryParameter(variable) is { } captured && _receiver is not null)
        {
            AssignMember(_receiver, captured, type, value, (site as IOperation)!);
            return;
        }

        // Whoever reaches a static member reaches what it holds.
        if (variable is IFieldSymbol or IPropertySymbol && value.Token is { } shared)
            _state.Escape(shared);
        _state.WriteVariable(Slot.Variable(variable), Identified(CopyStruct(value, type, site), type, site));
    }

    /// <summary>Objects have an identity even if the value does not say which: otherwise the slot would seem unwritten.</summary>
    private AbstractValue Identified(AbstractValue value, ITypeSymbol? type, object site)
    {
        if (value.Token is not null || value.IsNull || type is null || !_scope.IsObjectType(type) || (value.Cases is not null && ValuesOf(type) is not null))
            return value;
        var unknown = UnknownOf(site, type);
        return unknown.Token is { } token ? value.WithToken(token) : value;
    }

    private void AssignMember(Token? holder, ISymbol member, ITypeSymbol? type, AbstractValue value, IOperation site)
    {
        var key = _contracts.GetSlotKey(member);
        if (holder is null)
        {
            _state.ForgetMember(key, other => UnknownOf((site, other), type));
            return;
        }

        if (_contracts.GetMirror(member) is { } mirror)
        {
            SetStatus(holder, member, mirror, value, site);
            return;
        }

        HoldMember(holder, member, value, site);
        if (value.Token is { } token)
            _state.Escape(token);
        _state.WriteMember(holder, key, Identified(CopyStruct(value, type, site), type, site), other => UnknownOf((site, other), type));
    }

    /// <summary>A field that promises cleared reviews to its readers must be given nothing else.</summary>
    private void CheckGuarantee(IFieldSymbol field, AbstractValue value, IOperation site)
    {
        if (_sink is null || _contracts.GetGuaranteed(field) is not { } guaranteed || value.IsNull)
            return;
        var unmet = new UnmetObjects(this);
        foreach (var path in _contracts.GetGoverningPaths(field.Type))
        {
            if (Follow(value.Token, path, site) is { } token && !_state.StatesOf(token).IsSubsetOf(guaranteed))
                unmet.Add(token, _state.StatesOf(token));
        }

        if (!unmet.IsEmpty && _contracts.GetContract(field) is { Requirements: [var requirement, ..] })
            _sink.RequirementNotMet(unmet.ToRequirement(site, field, requirement));
    }

    /// <summary>The status itself is written: only the type's own code is trusted to say which state that is.</summary>
    private void SetStatus(Token holder, ISymbol member, StatusMirror mirror, AbstractValue value, IOperation site)
    {
        var universe = _scope.UniverseOf(holder.Type);
        var to = value.Cases is { Other.IsImpossible: true } cases ? PossibleStates(cases, mirror) : universe;
        CheckForged(holder, member, to, value, site);
        var isOwn = ReferenceEquals(holder, _receiver) || (_owner is not null && _contracts.MaySetStatus(_owner, toVariable: true));
        // A state that means no clearance does no harm, whoever sets it.
        if (!to.IsEmpty && (isOwn || !to.Overlaps(_contracts.Protected)))
            _state.Move(holder, to);
        else
            _state.MayMove(holder, universe);
    }

    private StateSet PossibleStates(Cases cases, StatusMirror mirror)
    {
        var states = StateSet.Empty;
        foreach (var entry in cases.Entries)
        {
            if (!entry.Value.IsImpossible)
                states |= mirror.StatesOf(entry.Key);
        }

        return states;
    }

    private void CheckForged(Token holder, ISymbol member, StateSet to, AbstractValue value, IOperation site)
    {
        if (_sink is null || !to.Overlaps(_contracts.Protected))
            return;
        var isVariable = value.Cases is not { Other.IsImpossible: true };
        if (_owner is not null && _contracts.MaySetStatus(_owner, isVariable))
            return;
        // What a constructor is given is judged where it is given (the object is created there).
        if (isVariable && _owner is { MethodKind: MethodKind.Constructor } && ReferenceEquals(holder, _receiver)
            && value.Source is { Holder: null, Key: IParameterSymbol parameter } && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _owner))
        {
            return;
        }

        _sink.StatusForged(site, member);
    }

    private void AssignProperty(IPropertyReferenceOperation property, Token? holder, AbstractValue value, IOperation site)
    {
        if (property.Property.RefKind != RefKind.None)
        {
            var reference = PlacesOf(property);
            AssignThrough(reference, property, value, site);
            if (!PlacesIn(reference).IsEmpty)
                return;
        }

        if (property.Property.SetMethod is { } setter)
        {
            var arguments = ArgumentsOf(property.Arguments).Add(
                new CallArgument(setter.Parameters.Length > 0 ? setter.Parameters[setter.Parameters.Length - 1] : null, value, (site as ISimpleAssignmentOperation)?.Value ?? site));
            Call(site, setter, property.Instance, arguments);
        }

        if (property.Arguments.IsEmpty)
        {
            if (property.Instance is null)
                AssignVariable(property.Property.OriginalDefinition, property.Type, value, site);
            else
                AssignMember(holder, property.Property, property.Type, value, site);
            return;
        }

        var indices = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var argument in property.Arguments)
            indices.Add(argument.Value);
        AssignElement(holder, indices.ToImmutable(), property.Type, value, site);
    }

    /// <summary>A type whose indices mean what they say; of a user's own indexer that is not known.</summary>
    private static bool IsCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol || type?.ContainingNamespace is { Name: "Collections" } or { ContainingNamespace.Name: "Collections" };

    private void AssignElement(Token? holder, ImmutableArray<IOperation> indices, ITypeSymbol? type, AbstractValue value, IOperation site)
    {
        if (holder is not null)
            AssignElement(holder, ElementKeyOf(indices), type, value, site);
    }

    private void AssignElement(Token holder, ElementKey? key, ITypeSymbol? type, AbstractValue value, IOperation site)
    {
        if (value.Token is { } token)
            _state.Escape(token);
        // Another index may select the same element.
        _state.ForgetAllElements(other => UnknownOf((site, other), type), IsCollection(holder.Type) ? key : null);
        if (key is not null)
            _state.WriteMember(holder, key, Identified(value, type, site), other => UnknownOf((site, other), type));
        if (type is not null && _scope.IsObjectType(type))
            CollectAnywhere(holder, Identified(value, type, site));
    }

    private void AssignCaptured(IFlowCaptureReferenceOperation capture, AbstractValue value, IOperation site)
    {
        if (!_captured.TryGetValue(capture.Id, out var place))
            return;
        if (PlacesOf(capture) is { Cases: not null } reference)
        {
            AssignThrough(reference, capture, value, site);
            return;
        }

        var source = _state.TryRead(Slot.Capture(capture.Id), out var captured) ? captured.Source : null;
        switch (place)
        {
            case IPropertyReferenceOperation property:
                AssignProperty(property, source?.Holder ?? TokenOf(property.Instance), value, site);
                break;
            case IFieldReferenceOperation { Instance: not null } field:
                AssignMember(source?.Holder, field.Field, field.Type, value, site);
                break;
            case IFlowCaptureReferenceOperation:
                break;
            default:
                Assign(place, value, site);
                break;
        }
    }
}
