using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

internal sealed partial class OperationEvaluator
{
    /// <summary>A value on its way into a parameter.</summary>
    private readonly struct CallArgument(IParameterSymbol? parameter, AbstractValue value, IOperation operation)
    {
        public IParameterSymbol? Parameter { get; } = parameter;

        public AbstractValue Value { get; } = value;

        public IOperation Operation { get; } = operation;
    }

    private AbstractValue EvaluateInvocation(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        CheckDefault(invocation);
        if (EvaluateKnown(invocation) is { } known)
            return known;
        if (EvaluateSequence(invocation) is { } sequence)
            return sequence;
        if (method.MethodKind == MethodKind.LocalFunction)
            return InvokeLocalFunction(invocation);
        if (method.MethodKind == MethodKind.DelegateInvoke && InvokeKnownDelegate(invocation) is { } result)
            return result;
        if (RunInPlace(invocation) is { } inPlace)
            return inPlace;
        if (IsCompiledOut(invocation))
            return AbstractValue.Unknown;
        if (EvaluatePredicate(invocation, method, invocation.Instance, ArgumentsOf(invocation.Arguments)) is { } predicate)
            return predicate;
        var value = Call(invocation, method, invocation.Instance, ArgumentsOf(invocation.Arguments));
        return method.RefKind != RefKind.None && _state.IsReachable && PlacesOf(invocation) is { Cases: not null } reference
            ? Dereference(reference, invocation.Type, invocation)
            : value;
    }

    private AbstractValue EvaluateCreation(IObjectCreationOperation creation)
    {
        var type = creation.Type;
        var token = _scope.Tokens.Get(TokenKind.Allocation, creation, type);
        _state.Introduce(token, _contracts.GetProtocol(type)?.Initial ?? _contracts.AllStates);
        if (_contracts.GetProtocol(type) is not null)
            _state.MarkKnown(token);
        MakeCollection(creation, token);
        NoteType(token, type);
        // So that what is null on other paths tells these from this one: "failure = new(..); … if (failure is not null) return".
        var created = AbstractValue.Object(token).WithCases(Cases.NotNull);
        if (creation.Constructor is not { } constructor)
            return created;

        var arguments = ArgumentsOf(creation.Arguments);
        Call(creation, constructor, null, arguments, token);
        foreach (var initialization in _contracts.GetInitializations(constructor))
        {
            // A status is set by what is asked to set it.
            if (initialization.Constant is { HasValue: true, Value: var constant } && _contracts.GetMirror(initialization.Member) is null)
                AssignMember(token, initialization.Member, TypeOf(initialization.Member), AbstractValue.Constant(constant), creation);
            foreach (var argument in arguments)
            {
                if (argument.Parameter?.Ordinal == initialization.Parameter)
                    Initialize(creation, constructor, token, initialization.Member, argument);
            }
        }

        return created;
    }

    private void Initialize(IObjectCreationOperation creation, IMethodSymbol constructor, Token created, ISymbol member, CallArgument argument)
    {
        if (_contracts.GetMirror(member) is null)
            AssignMember(created, member, TypeOf(member), argument.Value, argument.Operation);
        else if (!_contracts.MaySetStatus(constructor.OriginalDefinition, toVariable: true))
            AssignMember(created, member, TypeOf(member), argument.Value, creation);
    }

    private AbstractValue EvaluateProperty(IPropertyReferenceOperation property)
    {
        var holder = TokenOf(property.Instance);
        if (IsAssignmentTarget(property))
        {
            return holder is not null && property.Arguments.IsEmpty
                ? AbstractValue.Unknown.From(Slot.Member(holder, _contracts.GetSlotKey(property.Property)))
                : AbstractValue.Unknown;
        }

        if (EvaluateKnown(property) is { } known)
            return known;
        if (EvaluateCurrent(property) is { } current)
            return current;

        AbstractValue value;
        if (!property.Arguments.IsEmpty)
        {
            var indices = ImmutableArray.CreateBuilder<IOperation>();
            foreach (var argument in property.Arguments)
                indices.Add(argument.Value);
            value = ReadElement(holder, indices.ToImmutable(), property);
        }
        else if (property.Instance is null)
        {
            var slot = Slot.Variable(property.Property.OriginalDefinition);
            value = _contracts.GetStability(property.Property) == MemberStability.Stable || _state.TryRead(slot, out _)
                ? _state.Read(slot, property.Type).From(slot)
                : UnknownOf(property);
            value = Guaranteed(value, property.Property);
        }
        else
        {
            value = holder is null ? UnknownOf(property) : ReadMember(holder, property.Property, property.Type, property);
        }

        if (property.Property.GetMethod is not { } getter || _contracts.Answers?.ListsAnswers(property.Property) == true)
            return value;
        if (value.Source is null && property.Property.Type.SpecialType == SpecialType.System_Boolean
            && EvaluatePredicate(property, getter, property.Instance, ImmutableArray<CallArgument>.Empty) is { } predicate)
        {
            return predicate;
        }

        return Call(property, getter, property.Instance, ArgumentsOf(property.Arguments), result: value);
    }

    private ImmutableArray<CallArgument> ArgumentsOf(ImmutableArray<IArgumentOperation> arguments)
    {
        if (arguments.IsEmpty)
            return ImmutableArray<CallArgument>.Empty;
        var builder = ImmutableArray.CreateBuilder<CallArgument>(arguments.Length);
        foreach (var argument in arguments)
            builder.Add(new(argument.Parameter, ValueOf(argument.Value), argument.Value));
        return builder.MoveToImmutable();
    }

    /// <summary>
    /// Calls a member by its contract: preconditions, effects, what the result tells. <paramref name="created"/> is the object under
    /// construction, when the member is a constructor, or the one that a delegate was made of, which is a <paramref name="createdType"/>;
    /// <paramref name="result"/> is the value that the call gives, when already known.
    /// </summary>
    private AbstractValue Call(
        IOperation site, IMethodSymbol method, IOperation? instance, ImmutableArray<CallArgument> arguments, Token? created = null, AbstractValue? result = null,
        ITypeSymbol? createdType = null)
    {
        var contract = _contracts.GetContract(method);
        var receiver = created ?? (instance is null ? null : TokenOf(instance));
        var receiverType = instance?.Type ?? createdType ?? created?.Type;
        var call = new BoundCall(site, method, receiver, receiverType, arguments) { IsVirtual = IsVirtualCall(site, method, instance), OperandType = OperandTypeOf(instance) };

        // A call on null does not get anywhere, so what follows holds for the other case.
        if (instance is not null)
            _state.Assume(NotNullFacts(ValueOf(instance)));
        if (!_state.IsReachable)
            return AbstractValue.Unknown;
        foreach (var requirement in contract.Requirements)
            CheckRequirement(call, requirement);
        CheckHoldings(call, contract);
        CheckArguments(call);
        var concludes = _contracts.Answers is { } answers && answers.Concludes(method);
        if (concludes)
            CheckConcludingCall(site, isResult: true);

        foreach (var argument in arguments)
        {
            // A member that only tells or checks keeps nothing of what it is given.
            if (argument.Value.Token is { } token && argument.Parameter?.RefKind is not RefKind.Out && (contract.IsEmpty || !contract.Transitions.IsEmpty))
                _state.Escape(token);
            foreach (var element in argument.Value.Elements)
            {
                if (element.Token is { } inside)
                    _state.Escape(inside);
            }
        }

        var throwsKnown = ThrowsKnown(contract);
        if (!throwsKnown)
            Boundary();
        var value = contract.IsEmpty && !concludes ? FollowInto(call, result) : null;
        if (!_state.IsReachable)
            return AbstractValue.Unknown;
        if (value is null)
        {
            if (contract.IsEmpty)
                RunUnknown(call);
            WriteOutArguments(call);
            value = result ?? ResultOf(call);
            value = ApplyTransitions(call, contract, value);
            value = ApplyChecks(call, contract, value);
            ApplyHoldings(call, contract, value);
            value = WithFailure(call, WithPresence(call, ApplyHoldingChecks(call, contract, value)));
        }

        RunStoredDelegates(call);
        if (contract.IsEmpty)
            ForgetElementsThatMayBeFilled(call);
        if (!throwsKnown)
            Boundary();
        StartTasks();
        ApplyTermination(call);
        return value;
    }

    /// <summary>The type that an expression is of before it is converted to an interface that objects of it have.</summary>
    private ITypeSymbol? OperandTypeOf(IOperation? instance)
    {
        var operand = instance;
        // The end of a loop over something that need not be disposed of asks whether it is.
        if (operand is IFlowCaptureReferenceOperation reference && _captured.TryGetValue(reference.Id, out var captured) && captured is IConversionOperation { IsImplicit: true, IsTryCast: true })
            operand = captured;
        while (operand is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
            operand = conversion.Operand;
        return ReferenceEquals(operand, instance) || operand?.Type is not INamedTypeSymbol { SpecialType: not SpecialType.System_Object } type ? null : type;
    }

    /// <summary>The call runs code that is not followed.</summary>
    private void RunUnknown(BoundCall call)
    {
        if (_scope.IsStrict && _contracts.MayChangeStates(call.Method))
            _state.LoseStates(keepOwn: true, kept: PreservedArguments(call), isMove: true);
        if (call.Method.AssociatedSymbol is null)
            ForgetWhatMayBeWritten(call);
    }

    /// <summary>Objects passed for parameters that promise to move nothing.</summary>
    private List<Token>? PreservedArguments(BoundCall call)
    {
        List<Token>? preserved = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Token is { } token && argument.Parameter is { } parameter && _contracts.IsPreserving(parameter))
                (preserved ??= new()).Add(token);
        }

        return preserved;
    }

    /// <summary>
    /// A body that was not followed cannot move a review (it mentions none), but it can set a flag that other code tests, and a collection's
    /// own methods put other elements in the places of the old ones.
    /// </summary>
    private void ForgetWhatMayBeWritten(BoundCall call)
    {
        if (!call.Method.DeclaringSyntaxReferences.IsEmpty)
            _state.ForgetFlags(IsWritable);
        ForgetFilled(call);
        if (call.Receiver is { } receiver)
            NoteFilled(call.Method.Name, receiver);
        if (call.Receiver is not { } collection || !IsRearranging(call.Method.Name))
            return;
        _state.ForgetElementsOf(collection);
        CollectArguments(call, collection);
    }

    /// <summary>Whether a collection's method of the name puts other elements in the places of the old ones.</summary>
    public static bool IsRearranging(string name) =>
        name is "Clear" or "Sort" or "Reverse" or "Insert" or "InsertRange" or "Push" or "Pop" or "Enqueue" or "Dequeue" or "TryDequeue" or "TryPop" or "TryAdd" or "Add"
            or "AddRange" || name.StartsWith("Remove", System.StringComparison.Ordinal) || name.StartsWith("TryRemove", System.StringComparison.Ordinal);

    /// <summary>Whether the contract says itself what is true after a throw.</summary>
    private static bool ThrowsKnown(CallContract contract)
    {
        foreach (var transition in contract.Transitions)
        {
            if (transition.OnThrow is not null)
                return true;
        }

        return false;
    }

    private AbstractValue ResultOf(BoundCall call)
    {
        var type = call.Method.MethodKind == MethodKind.Constructor ? null : call.Method.ReturnType;
        if (type is null || type.SpecialType == SpecialType.System_Void)
            return AbstractValue.Unknown;
        if (_contracts.GetMirror(call.Method) is { } mirror && call.Receiver is { } holder)
            return AbstractValue.Conditional(MirrorCases(holder, mirror));
        if (call.Receiver is { } self && _contracts.ReturnsReceiver(call.Method))
            return AbstractValue.Object(self);
        if (Awaitables.GetResultType(type) is { } awaited)
        {
            var inner = awaited.SpecialType == SpecialType.System_Void ? AbstractValue.Unknown : UnknownOf((call.Site, "awaited"), awaited);
            return UnknownOf(call.Site, type).WithPending(ImmutableArray<PendingEffect>.Empty, inner);
        }

        var result = UnknownOf(call.Site, type);
        // What a helper makes is told from what is null on other paths, like an object that is made in place.
        return type.IsReferenceType && !call.Method.DeclaringSyntaxReferences.IsEmpty && !call.Method.IsAsync && _calls.Bodies.OnlyMakes(call.Method.OriginalDefinition, _cancellation)
            ? result.WithCases(Cases.NotNull)
            : result;
    }

    private void WriteOutArguments(BoundCall call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref })
                Assign(argument.Operation, UnknownOf((call.Site, argument.Parameter), argument.Parameter.Type), argument.Operation);
        }
    }

    /// <summary>A call with its parts bound to abstract values.</summary>
    private sealed class BoundCall(
        IOperation site, IMethodSymbol method, Token? receiver, ITypeSymbol? receiverType, ImmutableArray<CallArgument> arguments, bool atEntry = false)
    {
        /// <summary>The call is the body's own: out and ref arguments are at hand as they are, not behind an expression.</summary>
        public bool AtEntry { get; } = atEntry;

        /// <summary>Which body runs is decided by the receiver.</summary>
        public bool IsVirtual { get; init; }

        /// <summary>The type that the receiver's expression has before the call makes it an interface, as 'using' does.</summary>
        public ITypeSymbol? OperandType { get; init; }

        public IOperation Site { get; } = site;

        public IMethodSymbol Method { get; } = method;

        public Token? Receiver { get; } = receiver;

        public ITypeSymbol? ReceiverType { get; } = receiverType;

        public ImmutableArray<CallArgument> Arguments { get; } = arguments;
    }
}
