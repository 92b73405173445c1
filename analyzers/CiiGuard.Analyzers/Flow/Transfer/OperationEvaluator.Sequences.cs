using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Sequences: a sequence has one member that stands for all its elements, so what holds for that holds for each element.
/// Filters sharpen it, quantifiers test it, a loop takes copies from it.
/// </summary>
internal sealed partial class OperationEvaluator
{
    private static readonly ElementsKey Elements = ElementsKey.Instance;

    private AbstractValue? EvaluateSequence(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.Name is "GetEnumerator" or "GetAsyncEnumerator" && invocation.Instance is { } enumerated)
        {
            var first = FirstOf(enumerated, invocation);
            if ((ValueOf(enumerated).Token ?? first) is not { } token)
                return null;
            _state.Assume(RejectedBy(token));
            // A sequence of one's own may do something when it is asked for its elements.
            if (_calls.Bodies.MayMatter(method.Name))
                Call(invocation, method, enumerated, ArgumentsOf(invocation.Arguments));
            if (first is not null)
                _state.Preset(Slot.Member(token, FirstKey.Instance), AbstractValue.Constant(true));
            return AbstractValue.Object(token);
        }

        if (method.Name == "MoveNext" && TakeFirst(invocation) is { } goesOn)
            return goesOn;
        if (method.Name == "MoveNext" && MoveOn(invocation) is { } next)
            return next;
        var shape = KnownShapes.Of(method);
        if (shape == KnownShape.None)
            return EvaluateCount(invocation);

        var (source, @delegate) = Operands(invocation);
        if (shape == KnownShape.Run)
            return @delegate is not null && KnownShapes.IsAwaited(invocation) ? RunTask(invocation, @delegate) : StartedTask(invocation);
        if (source is null || ValueOf(source).Token is not { } sequence || ElementType(source) is not { } elementType)
            return null;

        Boundary();
        if (_state.Deferred.Count > 0 && !IsLazy(method))
            _state.RunDeferred(Trigger.Enumeration);
        if (!KnownShapes.IsAsynchronous(method))
            return EvaluateShape(invocation, invocation.Type, shape, @delegate, sequence, elementType);
        // What the query gives is there once it is awaited.
        var awaited = EvaluateShape(invocation, Awaitables.GetResultType(method.ReturnType), shape, @delegate, sequence, elementType) ?? ResultOf(invocation);
        return UnknownOf((invocation, "query"), invocation.Type).WithPending(ImmutableArray<PendingEffect>.Empty, awaited);
    }

    private AbstractValue ResultOf(IInvocationOperation query) =>
        Awaitables.GetResultType(query.TargetMethod.ReturnType) is { } type ? UnknownOf((query, "awaited"), type) : AbstractValue.Unknown;

    private AbstractValue? EvaluateShape(
        IInvocationOperation invocation, ITypeSymbol? type, KnownShape shape, IOperation? @delegate, Token sequence, ITypeSymbol elementType)
    {
        var method = invocation.TargetMethod;
        switch (shape)
        {
            case KnownShape.Filter when @delegate is not null:
                var filtered = NewSequence(invocation, type, sequence, elementType);
                if (filtered.Token is { } result)
                {
                    AssumeForElement(@delegate, ElementsOf(result, elementType), invocation);
                    FilterLater(result, sequence, @delegate, invocation);
                    NoteRejected(invocation, @delegate, sequence, result, elementType);
                }

                return filtered;
            case KnownShape.Same:
                var same = NewSequence(invocation, type, sequence, elementType);
                return Operands(invocation).Source is { } source && ValueOf(source) is { Pending.IsEmpty: false } tasks ? same.WithPending(tasks.Pending, same.Result) : same;
            case KnownShape.Project when @delegate is not null:
                return Project(invocation, @delegate, sequence, elementType);
            case KnownShape.Element:
                // Where none is found, nothing is shown of the object that could have been.
                var element = NewElement(invocation, sequence, elementType, exists: !method.Name.Contains("OrDefault") && !method.Name.StartsWith("Find", System.StringComparison.Ordinal));
                if (@delegate is not null && element.Token is { } chosen)
                    AssumeForElement(@delegate, chosen, invocation);
                return element;
            case KnownShape.Pick when @delegate is not null:
                ApplyToElements(@delegate, NewElement(invocation, sequence, elementType), invocation);
                return NewElement(@delegate, sequence, elementType);
            case KnownShape.All when @delegate is not null:
                return Negate(IsAny(invocation, @delegate, sequence, elementType, outcome: false));
            case KnownShape.Any when @delegate is not null:
                return IsAny(invocation, @delegate, sequence, elementType, outcome: true);
            case KnownShape.Any when RejectedBy(sequence) is { IsNone: false } rejected:
                return AbstractValue.Boolean(Facts.None, rejected);
            case KnownShape.Group:
                if (@delegate is not null)
                    ApplyToElements(@delegate, NewElement(invocation, sequence, elementType), invocation);
                return Group(invocation, sequence, elementType);
            case KnownShape.Remove when @delegate is not null:
                KeepWhere(invocation, @delegate, sequence, elementType);
                return AbstractValue.Unknown;
            case KnownShape.ForEach when @delegate is not null:
                ForEach(invocation, @delegate, sequence, elementType);
                return AbstractValue.Unknown;
            default:
                return null;
        }
    }

    /// <summary>Whether the predicate has the outcome for some element.</summary>
    private AbstractValue IsAny(IInvocationOperation invocation, IOperation predicate, Token sequence, ITypeSymbol elementType, bool outcome)
    {
        var none = FactsOfElements(predicate, sequence, elementType, !outcome, invocation);
        var example = FactsOfExample(predicate, sequence, elementType, outcome, invocation);
        return AbstractValue.Boolean(example.IfOne.And(RejectedBy(sequence)), none.And(example.IfNone).And(RejectedBy(sequence)));
    }

    /// <summary>The current element of an enumerator, which goes under the name of its sequence.</summary>
    private AbstractValue? EvaluateCurrent(IPropertyReferenceOperation property)
    {
        if (property.Property.Name != "Current" || property.Instance is null || !IsEnumerator(property.Property.ContainingType) || property.Type is not { } type || !_scope.IsObjectType(type)
            || ValueOf(property.Instance).Token is not { } sequence)
        {
            return null;
        }

        var element = NewElement(property, sequence, type, exists: true);
        if (element.Token is { } token)
        {
            AssumeAsGiven(property, sequence, token);
            NoteCurrent(property, sequence, token);
        }

        return element;
    }

    private static bool IsEnumerator(INamedTypeSymbol type)
    {
        foreach (var candidate in type.AllInterfaces)
        {
            if (candidate.Name is "IEnumerator" or "IAsyncEnumerator")
                return true;
        }

        // The pattern that foreach accepts needs no interface.
        return type.Name is "IEnumerator" or "IAsyncEnumerator" || !type.GetMembers("MoveNext").IsEmpty || !type.GetMembers("MoveNextAsync").IsEmpty;
    }

    private static (IOperation? Source, IOperation? Delegate) Operands(IInvocationOperation invocation)
    {
        var source = invocation.Instance;
        IOperation? @delegate = null;
        foreach (var argument in invocation.Arguments)
        {
            var value = argument.Value;
            if (argument.Parameter?.Type.TypeKind == TypeKind.Delegate || value is IDelegateCreationOperation or IConversionOperation { Operand: IFlowAnonymousFunctionOperation })
                @delegate = value;
            else if (source is null && argument.Parameter?.Ordinal == 0)
                source = value;
        }

        return (source, @delegate);
    }

    private Token ElementsOf(Token sequence, ITypeSymbol elementType)
    {
        var slot = Slot.Member(sequence, Elements);
        // What was handed out may have been filled by others.
        return _state.TryRead(slot, out var value) && value.Token is { } token && !(token.Key is CollectedKey && _state.HasEscaped(sequence))
            ? token
            : _scope.Tokens.Get(TokenKind.Member, sequence, Elements, elementType);
    }

    private AbstractValue NewSequence(IOperation site, ITypeSymbol? type, Token source, ITypeSymbol elementType)
    {
        var sequence = UnknownOf(site, type);
        if (sequence.Token is not { } token || !_scope.IsObjectType(elementType))
            return sequence;
        PassOnRejected(source, token);
        var elements = UnknownOf((site, Elements), elementType).Token!;
        _state.CopyKnowledge(ElementsOf(source, elementType), elements);
        // A query has whatever its source has when it is enumerated; a list cannot change while that happens, an array can.
        if (IsLazy(((IInvocationOperation)site).TargetMethod) && (source.Type is IArrayTypeSymbol || !IsEnumeratedAtOnce(site)))
            _state.SetCandidates(elements, default);
        _state.Preset(Slot.Member(token, Elements), AbstractValue.Object(elements));
        return sequence;
    }

    /// <summary>A sequence of sequences of the same elements.</summary>
    private AbstractValue Group(IOperation site, Token sequence, ITypeSymbol elementType)
    {
        var groups = UnknownOf(site);
        if (groups.Token is not { } token || ElementTypeOf(site.Type) is not { } groupType || !SymbolEqualityComparer.Default.Equals(ElementTypeOf(groupType), elementType)
            || !_scope.IsObjectType(elementType))
        {
            return groups;
        }

        var group = UnknownOf((site, Elements), groupType).Token!;
        var elements = UnknownOf((site, "grouped"), elementType).Token!;
        _state.CopyKnowledge(ElementsOf(sequence, elementType), elements);
        _state.Preset(Slot.Member(group, Elements), AbstractValue.Object(elements));
        _state.Preset(Slot.Member(token, Elements), AbstractValue.Object(group));
        return groups;
    }

    /// <summary>What is left of a collection when the elements for which the predicate holds are gone.</summary>
    private void KeepWhere(IInvocationOperation site, IOperation @delegate, Token sequence, ITypeSymbol elementType)
    {
        if (!_scope.IsObjectType(elementType))
            return;
        var left = UnknownOf((site, Elements), elementType).Token!;
        _state.CopyKnowledge(ElementsOf(sequence, elementType), left);
        _state.Preset(Slot.Member(sequence, Elements), AbstractValue.Object(left));
        AssumeOfElement(FactsOfElement(@delegate, left, outcome: false, site));
    }

    /// <summary>What a quantifier tells of the elements: of each by name, where the sequence is written out.</summary>
    private Facts FactsOfElements(IOperation predicate, Token sequence, ITypeSymbol elementType, bool outcome, IInvocationOperation site)
    {
        var facts = FactsOfElement(predicate, ElementsOf(sequence, elementType), outcome, site);
        var (source, _) = Operands(site);
        while (source is IConversionOperation conversion)
            source = conversion.Operand;
        if (source is not IArrayCreationOperation)
            return facts;
        foreach (var element in ValueOf(source).Elements)
        {
            if (element.Token is { } token)
                facts = facts.And(FactsOfElement(predicate, token, outcome, site));
        }

        return facts;
    }

    /// <param name="exists">Whether what follows happens only if there is such an element.</param>
    private AbstractValue NewElement(IOperation site, Token sequence, ITypeSymbol elementType, bool exists = false)
    {
        if (!_scope.IsObjectType(elementType))
            return AbstractValue.Unknown;
        if (exists && ElementsOf(sequence, elementType) is var elements && _state.OnlyCandidate(elements) is { } single)
        {
            _state.AssumeElement(elements, single);
            return AbstractValue.Object(single);
        }

        var element = UnknownOf((site, "element"), elementType);
        _state.CopyKnowledge(ElementsOf(sequence, elementType), element.Token!);
        return element;
    }

    private AbstractValue Project(IInvocationOperation site, IOperation @delegate, Token sequence, ITypeSymbol elementType)
    {
        var element = NewElement(site, sequence, elementType);
        var projected = ApplyToElements(@delegate, element, site);
        var result = WithTasks(UnknownOf(site), projected, sequence, element.Token, elementType);
        PassOnRejected(sequence, result.Token);
        // What is made may be a number in the form of an object, like a date.
        if (result.Token is not { } token || projected.Token is not { } made || UnknownOf((site, Elements), made.Type).Token is not { } elements)
            return result;
        _state.CopyKnowledge(made, elements);
        _state.Preset(Slot.Member(token, Elements), AbstractValue.Object(elements));
        return result;
    }

    private void AssumeForElement(IOperation predicate, Token element, IInvocationOperation site) =>
        AssumeOfElement(FactsOfElement(predicate, element, outcome: true, site));

    private void AssumeOfElement(Facts facts)
    {
        if (facts.IsImpossible)
            return;
        // That no element can pass is no contradiction: there is none, and whatever follows goes on.
        foreach (var fact in facts.Entries)
        {
            if (!_state.StatesOf(fact.Key).Overlaps(fact.Value))
                return;
        }

        _state.AssumeOfOthers(facts);
    }

    /// <summary>What the predicate's outcome tells of the element and of what it leads to; of nothing else, for there may be no element at all.</summary>
    private Facts FactsOfElement(IOperation predicate, Token element, bool outcome, IInvocationOperation site)
    {
        var before = _contracts.Answers is null ? null : _state.Clone();
        var result = ApplyToElements(predicate, AbstractValue.Object(element), site);
        var facts = result.When(outcome);
        return facts.IsImpossible ? facts : facts.Translate(token => FlowState.IsOrDescendsFrom(token, element) || IsFound(token) ? token : null);

        // An answer that the predicate itself looks up is not there either where there is no element.
        bool IsFound(Token token) => before is not null && token is { Values: not null, IsCreatedInBody: true } && !before.Exists(token);
    }

    private void ForEach(IInvocationOperation site, IOperation @delegate, Token sequence, ITypeSymbol elementType)
    {
        // Zero or more times: the state before and after one round are joined until nothing changes, then the round is judged.
        for (var round = 0; round < 3; round++)
        {
            var before = _state.Clone();
            RunRound(site, @delegate, sequence, elementType);
            if (!_state.JoinFrom(before, (_node, site, "each")))
                break;
        }

        if (_sink is not null)
        {
            var judged = _state.Clone();
            Apply(@delegate, ImmutableArray.Create(NewElement(site, sequence, elementType, exists: true)), site, _sink);
            _state.ReplaceBy(judged);
        }

        if (IsKept(sequence) && !IsAsynchronous(@delegate))
            _state.Preset(Slot.Member(sequence, Elements), AbstractValue.Object(SeenIn(site.Syntax, elementType)));
    }

    /// <summary>A task that runs a delegate, and is not awaited where it is started.</summary>
    private AbstractValue? StartedTask(IInvocationOperation site)
    {
        if (!_startedTasks.TryGetValue(site, out var pending))
            return null;
        var awaited = Awaitables.GetResultType(site.Type!);
        return UnknownOf(site).WithPending(pending, awaited is null ? AbstractValue.Unknown : UnknownOf((site, "awaited"), awaited));
    }

    private AbstractValue RunTask(IInvocationOperation site, IOperation @delegate)
    {
        Boundary();
        var before = _state.Clone();
        _state.ForgetMoves();
        var returned = Apply(@delegate, ImmutableArray<AbstractValue>.Empty, site, _sink);
        var after = _state.Clone();
        _state.ReplaceBy(before);
        var pending = ImmutableArray.CreateBuilder<PendingEffect>();
        foreach (var moved in after.Moved)
        {
            _state.MayMove(moved.Key, moved.Value);
            pending.Add(new(moved.Key, after.StatesOf(moved.Key)));
        }

        return UnknownOf(site).WithPending(pending.ToImmutable(), returned.Stored());
    }

    /// <summary>Runs a delegate here and now on the current state.</summary>
    private AbstractValue Apply(IOperation @delegate, ImmutableArray<AbstractValue> arguments, IOperation site, IFlowSink? sink)
    {
        while (@delegate is IConversionOperation conversion)
            @delegate = conversion.Operand;
        if (@delegate is IDelegateCreationOperation creation)
            @delegate = creation.Target;
        switch (@delegate)
        {
            case IFlowAnonymousFunctionOperation lambda:
                return RunBody(site, lambda.Symbol, _graph.GetAnonymousFunctionControlFlowGraph(lambda, _cancellation), arguments, sink) ?? AbstractValue.Unknown;
            case IMethodReferenceOperation { Method: { } method } reference when method.MethodKind != MethodKind.LocalFunction:
                var bound = ImmutableArray.CreateBuilder<CallArgument>();
                for (var i = 0; i < method.Parameters.Length && i < arguments.Length; i++)
                    bound.Add(new(method.Parameters[i], arguments[i], reference));
                // That it was handed over at all is judged at the conversion.
                var outer = _sink;
                _sink = null;
                var result = Call(reference, method, reference.Instance, bound.ToImmutable());
                _sink = outer;
                return result;
            default:
                var candidates = CandidatesOf(ValueOf(@delegate));
                if (candidates.IsEmpty && LocalOf(@delegate) is { } local)
                    candidates = CandidatesOf(local);
                return candidates.IsEmpty ? AbstractValue.Unknown : RunEach(candidates, site, arguments);
        }
    }

    /// <summary>
    /// A collection expression for a type that somebody wrote puts each element in by a call. The compiler that this assembly is made for has no
    /// operation of its own for it; what it is called does not matter, its parts are the elements.
    /// </summary>
    private AbstractValue EvaluateCollection(IOperation collection, INamedTypeSymbol type)
    {
        var made = UnknownOf(collection);
        if (made.Token is not { } token)
            return made;
        foreach (var element in collection.ChildOperations)
        {
            if (AdderOf(type) is { } adder)
                Call(collection, adder, null, ImmutableArray.Create(new CallArgument(adder.Parameters[0], ValueOf(element), element)), token);
            else if (ValueOf(element).Token is { } kept)
                _state.Escape(kept);
        }

        return made;
    }

    private static IMethodSymbol? AdderOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("Add"))
            {
                if (member is IMethodSymbol { IsStatic: false, Parameters.Length: 1 } method && !method.DeclaringSyntaxReferences.IsEmpty)
                    return method;
            }
        }

        return null;
    }

    private static ITypeSymbol? ElementType(IOperation sequence)
    {
        var operation = sequence;
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return ElementTypeOf(operation.Type) ?? ElementTypeOf(sequence.Type);
    }

    public static ITypeSymbol? ElementTypeOf(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol array)
            return array.ElementType;
        if (type is null)
            return null;
        if (IsEnumerable(type) is { } direct)
            return direct;
        foreach (var contract in type.AllInterfaces)
        {
            if (IsEnumerable(contract) is { } element)
                return element;
        }

        return null;

        static ITypeSymbol? IsEnumerable(ITypeSymbol candidate) =>
            candidate is INamedTypeSymbol { Name: "IEnumerable" or "IAsyncEnumerable" or "IQueryable", TypeArguments: [var element] } ? element : null;
    }
}
