using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// What a loop knows of the element that it is given: a query that filters, and an iterator, look at it at that very moment, whatever became of the
/// elements before. And a loop over something that is written out goes round at least once.
/// </summary>
internal sealed partial class OperationEvaluator
{
    /// <summary>Filters that sequences of this body apply while they are enumerated, the innermost last.</summary>
    private Dictionary<Token, ImmutableArray<(IOperation Predicate, IInvocationOperation Site, ControlFlowGraph Graph)>> _filters = new();

    /// <summary>The states in which iterators give their elements, whenever they do.</summary>
    private Dictionary<Token, StateSet> _given = new();

    private void FilterLater(Token filtered, Token source, IOperation predicate, IInvocationOperation site)
    {
        if (!IsLazy(site.TargetMethod) || !IsLambdaHere(predicate))
            return;
        // A token is a place of this body, and so is the filter that is applied there.
        var earlier = _filters.TryGetValue(source, out var known) ? known : ImmutableArray<(IOperation, IInvocationOperation, ControlFlowGraph)>.Empty;
        _filters[filtered] = earlier.Insert(0, (predicate, site, _graph));
    }

    private static bool IsLambdaHere(IOperation predicate)
    {
        while (predicate is IConversionOperation conversion)
            predicate = conversion.Operand;
        return predicate is IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation };
    }

    /// <summary>An iterator gives elements in these states; over all rounds of the analysis, for the place is the same in each.</summary>
    private void GiveLater(Token sequence)
    {
        if (_state.TryRead(Slot.Member(sequence, Elements), out var elements) && elements.Token is { } each)
            _given[sequence] = (_given.TryGetValue(sequence, out var known) ? known : StateSet.Empty) | _state.StatesOf(each);
    }

    /// <summary>The element of a foreach is taken from its sequence right here.</summary>
    private void AssumeAsGiven(IPropertyReferenceOperation current, Token sequence, Token element)
    {
        if (!current.IsImplicit)
            return;
        if (_given.TryGetValue(sequence, out var given))
            _state.Assume(element, given);
        if (!_filters.TryGetValue(sequence, out var filters))
            return;
        foreach (var (predicate, site, graph) in filters)
        {
            if (_state.IsReachable && ReferenceEquals(graph, _graph))
                AssumeFiltered(predicate, site, element);
        }
    }

    private void AssumeFiltered(IOperation predicate, IInvocationOperation site, Token element)
    {
        // What the filter itself does was expected where the query was made; here only its outcome is wanted.
        var (state, thrown, sink) = (_state, _thrown, _sink);
        _state = state.Clone();
        _state.ForgetMoves();
        (_thrown, _sink) = (null, null);
        var passed = Apply(predicate, ImmutableArray.Create(AbstractValue.Object(element)), site, null).When(true);
        var isPure = _state.IsReachable && _state.Moved.Count == 0;
        (_state, _thrown, _sink) = (state, thrown, sink);
        if (isPure && !passed.IsImpossible)
            _state.Assume(passed.Translate(token => FlowState.IsOrDescendsFrom(token, element) ? token : null));
    }

    /// <summary>Names the loop over an array that is written out and has elements; null for any other.</summary>
    private Token? FirstOf(IOperation enumerated, IInvocationOperation site)
    {
        if (Origin(enumerated) is IArrayCreationOperation { Initializer.ElementValues.IsEmpty: false })
            return ValueOf(enumerated).Token ?? _scope.Tokens.Get(TokenKind.Result, (site, "enumerator"), site.Type);
        // What was put in here, where nobody else can take it out; nobody takes anything out of an array.
        return ValueOf(enumerated).Token is { } collection && (collection.Type is IArrayTypeSymbol || _state.IsOwn(collection))
            && _state.TryRead(Slot.Member(collection, FilledKey.Instance), out var filled) && filled.Cases?.ConstantKey is true
            ? collection
            : null;
    }

    /// <summary>There is a next element at the first time; what is true when there is none is what was true after some round.</summary>
    private AbstractValue? TakeFirst(IInvocationOperation next)
    {
        if (next.Instance is not { } enumerator || ValueOf(enumerator).Token is not { } token)
            return null;
        var slot = Slot.Member(token, FirstKey.Instance);
        if (!_state.TryRead(slot, out var isFirst) || isFirst.Cases is not { } cases)
            return null;
        _state.Preset(slot, AbstractValue.Constant(false));
        var seen = MoveOn(next);
        if (!_state.IsReachable)
            return AbstractValue.Unknown;
        return AbstractValue.Boolean(Facts.None, cases.For(Cases.False), seen?.Test);
    }
}
