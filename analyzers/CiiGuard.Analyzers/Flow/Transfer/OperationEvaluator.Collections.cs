using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Collections that are filled here, and iterators: what is true of every element that was put in is true of each that is taken out.</summary>
internal sealed partial class OperationEvaluator
{
    private FlowState? _yielded;

    /// <summary>A collection from elsewhere is made: empty, or with the elements that it is given.</summary>
    private void MakeCollection(IObjectCreationOperation creation, Token made)
    {
        if (creation.Constructor is not { } constructor || !constructor.DeclaringSyntaxReferences.IsEmpty
            || ElementTypeOf(creation.Type) is not { } elementType || !_scope.IsObjectType(elementType))
        {
            return;
        }

        if (constructor.Parameters.Length == 0 || constructor.Parameters is [{ Type.SpecialType: SpecialType.System_Int32 }])
            HoldNothing(made, creation, elementType);
        else if (creation.Arguments is [{ Value: { } source }] && ValueOf(source).Token is { } sequence && ElementType(source) is { } sourceType)
            HoldLike(made, creation, sequence, sourceType);
    }

    private void HoldNothing(Token collection, IOperation site, ITypeSymbol elementType)
    {
        var elements = _scope.Tokens.Get(TokenKind.Result, new CollectedKey(site), elementType);
        _state.Introduce(elements, StateSet.Empty);
        _state.SetCandidates(elements, ImmutableArray<Token>.Empty);
        _state.Preset(Slot.Member(collection, Elements), AbstractValue.Object(elements));
        _state.Preset(Slot.Member(collection, FilledKey.Instance), AbstractValue.Constant(false));
    }

    private void HoldLike(Token collection, IOperation site, Token sequence, ITypeSymbol elementType)
    {
        var elements = UnknownOf((site, Elements), elementType).Token;
        if (elements is null)
            return;
        _state.CopyKnowledge(ElementsOf(sequence, elementType), elements);
        _state.Preset(Slot.Member(collection, Elements), AbstractValue.Object(elements));
    }

    private AbstractValue EvaluateCollectionExpression(IOperation collection)
    {
        var value = UnknownOf(collection);
        var isLiteral = ElementTypeOf(collection.Type) is { } type && _scope.IsObjectType(type) && value.Token is not null;
        if (isLiteral)
            HoldNothing(value.Token!, collection, ElementTypeOf(collection.Type)!);
        foreach (var child in collection.ChildOperations)
        {
            var element = ValueOf(child);
            if (element.Token is { } kept)
                _state.Escape(kept);
            if (!isLiteral)
                continue;
            if (child.Syntax is SpreadElementSyntax or RangeExpressionSyntax)
                _state.Clear(Slot.Member(value.Token!, Elements));
            else
                Collect(value.Token!, element);
        }

        return value;
    }

    /// <summary>Methods that put elements in; what only takes out or sorts leaves what is true of all of them true.</summary>
    public static bool IsFilling(string name) =>
        name is "Add" or "Push" or "Enqueue" or "TryAdd" or "AddFirst" or "AddLast" or "Insert" or "AddRange" or "UnionWith" or "InsertRange" or "PushRange";

    /// <summary>A collection's own method puts elements in.</summary>
    private void CollectArguments(BoundCall call, Token collection)
    {
        if (IsFilling(call.Method.Name))
            _state.ForgetElementsOfAliases(collection);
        switch (call.Method.Name)
        {
            case "Add" or "Push" or "Enqueue" or "TryAdd" or "AddFirst" or "AddLast" or "Insert":
                foreach (var argument in call.Arguments)
                {
                    if (argument.Parameter?.Type is { } type && _scope.IsObjectType(type))
                        CollectAnywhere(collection, argument.Value);
                }

                break;
            case "AddRange" or "UnionWith" or "InsertRange" or "PushRange":
                foreach (var argument in call.Arguments)
                {
                    if (argument.Value.Token is { } sequence && ElementType(argument.Operation) is { } elementType)
                        CollectAnywhere(collection, AbstractValue.Object(ElementsOf(sequence, elementType)), isOne: false);
                    else if (argument.Parameter?.Type is { } type && _scope.IsObjectType(type))
                        CollectAnywhere(collection, AbstractValue.Unknown);
                }

                break;
        }
    }

    /// <summary>Whether something is in a collection that was made here: put in, and not taken out since by a method that may do that.</summary>
    private void NoteFilled(string method, Token collection)
    {
        var filled = Slot.Member(collection, FilledKey.Instance);
        if (!_state.TryRead(filled, out _))
            return;
        // "TryAdd" need not put it in, and what is put in as a range may be nothing.
        if (method is "Add" or "Push" or "Enqueue" or "AddFirst" or "AddLast" or "Insert")
            _state.Preset(filled, AbstractValue.Constant(true));
        else if (!IsFilling(method) && !IsReading(method))
            _state.Preset(filled, AbstractValue.Constant(false));
    }

    private static bool IsReading(string method) =>
        method is "MoveNext" or "MoveNextAsync" or "Dispose" or "DisposeAsync" or "Reset" or "Sort" or "Reverse" or "ForEach" or "TrueForAll" or "Exists" or "BinarySearch" or "Peek" or "TryPeek"
            or "ConvertAll" or "AsReadOnly" or "CopyTo" or "ToArray" or "ToList" or "ToString" or "Equals"
        || method.StartsWith("Get", System.StringComparison.Ordinal) || method.StartsWith("Contains", System.StringComparison.Ordinal) || method.StartsWith("Find", System.StringComparison.Ordinal)
        || method.StartsWith("IndexOf", System.StringComparison.Ordinal) || method.StartsWith("LastIndexOf", System.StringComparison.Ordinal);

    /// <summary>The same for a collection that may be one of several, and for one of which only something was found out.</summary>
    private void CollectAnywhere(Token collection, AbstractValue element, bool isOne = true)
    {
        Collect(collection, element, isOne);
        foreach (var part in _state.PartsOf(collection))
            Collect(part, element, isOne);
        if (element.IsNull)
            return;
        foreach (var (other, shown) in _state.KnownElements())
        {
            // All elements were shown to be cleared, say; one more need not be.
            if (shown.Kind == TokenKind.Member ? _state.MayBeSame(other, collection) : !ReferenceEquals(other, collection) && shown.Key is not CollectedKey && _state.MayBeSame(other, collection))
                _state.Widen(shown, element.Token);
        }
    }

    private void Collect(Token collection, AbstractValue element, bool isOne = true)
    {
        var slot = Slot.Member(collection, Elements);
        if (element.IsNull || !_state.TryRead(slot, out var held) || held.Token is not { } elements)
            return;
        if (element.Token is { } added)
            _state.Absorb(elements, added, isOne);
        else
            _state.Clear(slot);
    }

    /// <summary>A method of the framework that puts elements into what it is given: the argument that is filled.</summary>
    public static IArgumentOperation? FilledArgument(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (!method.ContainingNamespace.IsOfSystem())
            return null;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && ((method.Name is "Copy" or "ConstrainedCopy" && parameter.Name == "destinationArray")
                || (method is { IsStatic: true, Name: "Fill" or "AddRange" or "InsertRange" or "Add" } && parameter.Ordinal == 0) || (method.Name == "CopyTo" && parameter.Name is "array" or "destination")))
            {
                return argument;
            }
        }

        return null;
    }

    /// <summary>A call has put elements into some collection, maybe; what is known of all elements of one that it can reach is not known any more.</summary>
    private void ForgetElementsThatMayBeFilled(BoundCall call)
    {
        if (call.Site is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true } external, Arguments: var arguments })
        {
            if (FilledArgument(external, arguments) is { Value: var filled } && ValueOf(Lowered.Unconverted(filled)).Token is { } collection)
                CollectAnywhere(collection, AbstractValue.Unknown);
            return;
        }

        if (call.Method.MethodKind == MethodKind.DelegateInvoke || call.Method.AssociatedSymbol is not null)
            return;
        var known = _state.KnownElements();
        known.RemoveAll(k => _state.IsOwn(k.Collection) || k.Elements.Key is CollectedKey || _state.IsUnknown(k.Elements));
        if (known.Count == 0)
            return;
        var types = _calls.Bodies.GetFilled(call.Method.OriginalDefinition, _cancellation);
        foreach (var (_, elements) in known)
        {
            if (types is null || types.Any(type => _scope.MayHaveSameType(type, elements.Type)))
                _state.Widen(elements, null);
        }
    }

    /// <summary>
    /// Whether a helper may put objects that are followed into a collection that was made here and is known by what was put in so far. A summary would say only that
    /// others may be in it.
    /// </summary>
    private bool FillsCollectionOf(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.DeclaringSyntaxReferences.IsEmpty || method.IsAsync || method.IsVirtual || method.IsAbstract || method.IsOverride)
            return false;
        foreach (var argument in invocation.Arguments)
        {
            if (ValueOf(argument.Value).Token is { } collection && _state.TryRead(Slot.Member(collection, Elements), out var held) && held.Token is { Key: CollectedKey } elements
                && !_contracts.GetGoverningPaths(elements.Type).IsDefaultOrEmpty
                && _calls.Bodies.GetFilled(method.OriginalDefinition, _cancellation) is { } types && types.Any(type => _scope.MayHaveSameType(type, elements.Type)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A body that is not followed may fill a collection that it is given.</summary>
    private void ForgetFilled(BoundCall call)
    {
        if (call.Method.DeclaringSyntaxReferences.IsEmpty)
            return;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Token is { } collection)
                _state.Clear(Slot.Member(collection, Elements));
        }
    }

    /// <summary>What an iterator yields, at the moment when it does.</summary>
    private void Yield(AbstractValue element)
    {
        var state = _state.Clone();
        state.WriteVariable(Slot.Return, element);
        if (_yielded is null)
            _yielded = state;
        else
            _yielded.JoinFrom(state, "yielded");
    }

    /// <summary>The state in which an iterator was called, with the sequence that it gives as what it returned; null if it yields nothing that is followed.</summary>
    public FlowState? YieldedFrom(FlowState entry, Microsoft.CodeAnalysis.FlowAnalysis.ControlFlowGraph graph, IMethodSymbol method)
    {
        if (_yielded is null)
            return null;
        var called = entry.Clone();
        called.Clear(Slot.Return);
        called.WriteVariable(Slot.Return, SequenceOf(called, graph, method.ReturnType));
        return called;
    }

    /// <summary>The objects that are yielded, if all of them were there when the iterator was called.</summary>
    private static ImmutableArray<Token> CandidatesFor(FlowState yielded, Token each)
    {
        var candidates = yielded.CandidatesOf(each);
        if (candidates.IsDefault)
            candidates = each.Kind == TokenKind.Phi ? yielded.PartsOf(each) : ImmutableArray.Create(each);
        return candidates.All(static token => token is { Kind: TokenKind.Static, Key: InputObject }) ? candidates : default;
    }

    /// <summary>The sequence that a call of the iterator gives, in the state before anything of it has run.</summary>
    public AbstractValue SequenceOf(FlowState state, object site, ITypeSymbol? type)
    {
        if (_yielded is not { } yielded || type is null || ElementTypeOf(type) is not { } elementType || !_scope.IsObjectType(elementType)
            || !yielded.TryRead(Slot.Return, out var element) || element.Token is not { } each)
        {
            return AbstractValue.Unknown;
        }

        var sequence = _scope.Tokens.Get(TokenKind.Result, (site, "sequence"), type);
        var elements = _scope.Tokens.Get(TokenKind.Result, (site, Elements), elementType);
        state.Introduce(sequence, _scope.UniverseOf(type));
        state.Introduce(elements, _scope.UniverseOf(elementType));
        state.CopyKnowledge(yielded, each, elements);
        state.SetCandidates(elements, CandidatesFor(yielded, each));
        state.Preset(Slot.Member(sequence, Elements), AbstractValue.Object(elements));
        return AbstractValue.Object(sequence);
    }
}
