using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

internal sealed partial class OperationEvaluator
{
    private AbstractValue EvaluateVariable(ISymbol variable, ITypeSymbol? type, IOperation operation)
    {
        var slot = Slot.Variable(variable);
        if (PrimaryParameter(variable) is { } captured && _receiver is not null)
        {
            return IsAssignmentTarget(operation)
                ? AbstractValue.Unknown.From(Slot.Member(_receiver, captured))
                : ReadMember(_receiver, captured, type, operation);
        }

        if (IsAssignmentTarget(operation))
            return AbstractValue.Unknown.From(slot);
        // A delegate that may run at any time may have written it since.
        if (_nested.IsWrittenInDelegate(variable))
            return UnknownOf(operation);
        return _state.Read(slot, type).From(slot);
    }

    /// <summary>A primary constructor's parameter that a member uses is a field of the object in all but name.</summary>
    private IParameterSymbol? PrimaryParameter(ISymbol variable) =>
        variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter
        && _owner is not null && !SymbolEqualityComparer.Default.Equals(constructor, _owner)
            ? parameter
            : null;

    private AbstractValue EvaluateInstance(IInstanceReferenceOperation instance)
    {
        return instance.ReferenceKind is InstanceReferenceKind.ContainingTypeInstance && _receiver is not null
            ? AbstractValue.Object(_receiver)
            : UnknownOf(instance);
    }

    private AbstractValue EvaluateCapture(IFlowCaptureOperation capture)
    {
        var value = ValueOf(capture.Value);
        _captured[capture.Id] = capture.Value;
        CheckCaptured(capture, value);
        // "with" on a struct starts from a copy.
        if (IsBranchOfReference(capture))
            value = PlacesOf(capture.Value);
        else if (capture.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.WithExpressionSyntax)
            value = CopyStruct(value, capture.Value.Type, capture).Stored();
        _state.WriteVariable(Slot.Capture(capture.Id), value);
        return value;
    }

    /// <summary>What was captured, and what tests of the place that it was captured from have shown since.</summary>
    private AbstractValue EvaluateCaptured(IFlowCaptureReferenceOperation reference)
    {
        if (!_state.TryRead(Slot.Capture(reference.Id), out var captured))
            return UnknownOf(reference);
        if (!PlacesIn(captured).IsEmpty)
            return Dereference(captured, reference.Type, reference);
        // What a test of the capture shows is true of it where it is used again: "first ?? second".
        if (captured.Source is not { } source)
            return captured.From(Slot.Capture(reference.Id));
        return _state.TryRead(source, out var current) && current.Cases is { } cases && ReferenceEquals(captured.Token, current.Token)
            ? WithMoreCases(captured, cases)
            : captured;
    }

    private AbstractValue EvaluateField(IFieldReferenceOperation field)
    {
        if (field.Instance is null)
        {
            var slot = Slot.Variable(field.Field.OriginalDefinition);
            if (IsAssignmentTarget(field))
                return AbstractValue.Unknown.From(slot);
            return Guaranteed(_state.Read(slot, field.Type).From(slot), field.Field);
        }

        if (TokenOf(field.Instance) is not { } holder)
            return UnknownOf(field);
        if (IsAssignmentTarget(field))
            return AbstractValue.Unknown.From(Slot.Member(holder, _contracts.GetSlotKey(field.Field)));
        if (field.Field.ContainingType.IsTupleType && ValueOf(field.Instance).Elements is { IsEmpty: false } elements)
        {
            var index = IndexOfElement(field.Field);
            if (index >= 0 && index < elements.Length)
                return elements[index];
        }

        return ReadMember(holder, field.Field, field.Type, field);
    }

    private static int IndexOfElement(IFieldSymbol field)
    {
        var name = (field.CorrespondingTupleField ?? field).Name;
        return name.StartsWith("Item", System.StringComparison.Ordinal) && int.TryParse(name.Substring(4), out var number) ? number - 1 : -1;
    }

    private AbstractValue EvaluateElement(IArrayElementReferenceOperation element)
    {
        if (IsAssignmentTarget(element))
            return AbstractValue.Unknown;
        if (TokenOf(element.ArrayReference) is not { } holder)
            return UnknownOf(element);
        Boundary();
        return ReadElement(holder, element.Indices, element);
    }

    /// <summary>An element by its index: one that was named so before, or else one of those of which something is known together.</summary>
    private AbstractValue ReadElement(Token? holder, ImmutableArray<IOperation> indices, IOperation site)
    {
        if (holder is null || ElementKeyOf(indices) is not { } key)
            return UnknownOf(site);
        var slot = Slot.Member(holder, key);
        if (!_state.TryRead(slot, out _) && IsCollection(holder.Type) && site.Type is { } type && _scope.IsObjectType(type)
            && _state.TryRead(Slot.Member(holder, Elements), out _) && _state.Read(slot, type).Token is { Kind: TokenKind.Member } element && !_state.States.ContainsKey(element))
        {
            _state.CopyKnowledge(ElementsOf(holder, type), element);
        }

        return _state.Read(slot, site.Type).From(slot);
    }

    /// <summary>A name for an element that constants or unchanged variables select; null where the index is computed.</summary>
    private static ElementKey? ElementKeyOf(ImmutableArray<IOperation> indices)
    {
        if (indices.IsEmpty)
            return null;
        var keys = new object?[indices.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            var index = indices[i];
            while (index is IConversionOperation { OperatorMethod: null } conversion)
                index = conversion.Operand;
            if (index.ConstantValue.HasValue)
                keys[i] = Cases.KeyOf(index.ConstantValue.Value);
            else if (index is ILocalReferenceOperation { Local.RefKind: RefKind.None } local)
                keys[i] = local.Local;
            else if (index is IParameterReferenceOperation parameter)
                keys[i] = parameter.Parameter;
            else
                return null;
        }

        return new(keys);
    }

    /// <summary>Reads a member of a known object.</summary>
    private AbstractValue ReadMember(Token holder, ISymbol member, ITypeSymbol? type, IOperation site)
    {
        if (member is IPropertySymbol property && _contracts.GetForwarding(OverridingMembers.PropertyIn(holder.Type, property)) is { IsDefaultOrEmpty: false } forwarding)
        {
            var value = AbstractValue.Object(holder);
            for (var i = 0; i < forwarding.Length; i++)
            {
                if (value.Token is not { } next)
                    return UnknownOf(site, type);
                // What is given in the end is of the type that the member has here, whatever stands for it where it is declared.
                value = ReadMember(next, forwarding[i], i == forwarding.Length - 1 ? type : TypeOf(forwarding[i]), site);
            }

            return value;
        }

        var slot = Slot.Member(holder, _contracts.GetSlotKey(member));
        AbstractValue read;
        if (_state.TryRead(slot, out var known))
            read = known.From(slot);
        else if (_contracts.GetStability(member) == MemberStability.Computed)
            read = UnknownOf(site, type);
        else if (holder.Depth >= TokenTable.MaximumDepth)
            read = UnknownOf(site, type);
        else
            read = _state.Read(slot, type).From(slot);

        if (_contracts.GetMirror(member) is { } mirror)
        {
            // What tests of an earlier read have shown was true then; what is still true of it the object's states say.
            _state.Clear(slot);
            read = read.WithCases(MirrorCases(holder, mirror));
        }

        return Guaranteed(WithItemFacts(holder, member, read), member);
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private AbstractValue Guaranteed(AbstractValue value, ISymbol member)
    {
        if (value.Token is { } token && _contracts.GetGuaranteed(member) is { } states && !_state.StatesOf(token).IsSubsetOf(states)
            && token.Kind is TokenKind.Member or TokenKind.Static or TokenKind.Result)
        {
            _state.Assume(token, states);
        }

        return value;
    }

    private Cases MirrorCases(Token holder, StatusMirror mirror)
    {
        var entries = ImmutableArray.CreateBuilder<System.Collections.Generic.KeyValuePair<object, Facts>>(mirror.Values.Length);
        foreach (var value in mirror.Values)
            entries.Add(new(value.Key, _state.Lasting(Facts.Of(holder, value.States))));
        // The enum is closed: a value that no member names cannot occur.
        return Cases.Of(entries, Facts.Impossible);
    }
}
