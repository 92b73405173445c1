using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Sequences that are computed while they are enumerated: iterators, and queries. Where the enumeration stands right at the place that makes the
/// sequence, the body is judged there; else it runs later, and knows only what cannot be lost.
/// </summary>
internal sealed partial class OperationEvaluator
{
    /// <summary>Calling an iterator runs nothing of it yet.</summary>
    public static bool IsIterator(IMethodSymbol method, ControlFlowGraph graph) =>
        method.ReturnType.Name is "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator" && IsIterator(graph);

    private static bool IsIterator(ControlFlowGraph graph)
    {
        var pending = new Stack<IOperation>();
        pending.Push(graph.OriginalOperation);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (operation.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak)
                return true;
            foreach (var child in operation.ChildOperations)
            {
                // A function inside that yields is an iterator of its own.
                if (child is not (ILocalFunctionOperation or IAnonymousFunctionOperation))
                    pending.Push(child);
            }
        }

        return false;
    }

    private AbstractValue? RunWhenEnumerated(BoundCall call, CallTarget target)
    {
        var state = StateWhenEnumerated(call.Site);
        var input = InputOf(call, target.Method, state, tracksThrown: true);
        if (Summarize(target, input) is not { } summary)
            return null;
        if (input.IsCut)
            _budget.Omit("'" + target.Method.Name + "' can reach too many objects");
        if (summary.GaveUp)
            _budget.Omit("'" + target.Method.Name + "' calls too deep or is too large");
        if (ReferenceEquals(summary, CallSummary.NotFollowed))
            return null;
        PassOnNeeds(call, target.Method, summary, input);
        foreach (var exit in new[] { summary.Exit, summary.ExceptionalExit })
        {
            if (!exit.IsReachable)
                continue;
            var run = state.Clone();
            new SummaryApplication(run, summary, input, exit, call.Site).Apply(null);
            DeferToEnumeration(run);
        }

        if (summary.Yielded is not { } yielded)
            return null;
        // Only the sequence is taken over: nothing of the body has run.
        var sequence = new SummaryApplication(_state, summary, input, yielded, call.Site).Apply(null);
        if (sequence.Token is not { } made)
            return null;
        GiveLater(made);
        return sequence;
    }

    private void RunWhenEnumerated(IOperation site, IMethodSymbol body, ControlFlowGraph graph, ImmutableArray<AbstractValue> arguments, IFlowSink? sink, OperationEvaluator? evaluator = null)
    {
        var entry = StateWhenEnumerated(site);
        entry.Clear(Slot.Return);
        for (var i = 0; i < body.Parameters.Length && i < arguments.Length; i++)
            entry.WriteVariable(Slot.Variable(body.Parameters[i]), arguments[i]);
        var solver = new FlowSolver(graph, _scope, evaluator ?? Successor(), _budget, (_node, site), _cancellation) { TracksExceptionalExit = true };
        DeferToEnumeration(solver.Solve(entry, sink));
        DeferToEnumeration(solver.ExceptionalExit);
    }

    private FlowState StateWhenEnumerated(IOperation site)
    {
        var state = _state.Clone();
        if (!IsEnumeratedAtOnce(site))
            state.LoseStates(keepOwn: true);
        state.ForgetMoves();
        return state;
    }

    private void DeferToEnumeration(FlowState end)
    {
        if (!end.IsReachable)
            return;
        foreach (var moved in end.Moved)
        {
            if (NameHere(end, moved.Key) is { } token)
                _state.Defer(token, moved.Value, Trigger.Enumeration);
        }
    }

    /// <summary>Runs a delegate for some elements of a sequence, now or when the sequence is enumerated.</summary>
    private AbstractValue ApplyToElements(IOperation @delegate, AbstractValue element, IInvocationOperation site)
    {
        var isLater = IsLazy(site.TargetMethod) && !IsEnumeratedAtOnce(site);
        var earlier = _state.TakeMoves();
        var before = _state.Clone();
        var value = Apply(@delegate, ImmutableArray.Create(element), site, isLater ? null : _sink);
        if (!_state.IsReachable)
            _state.ReplaceBy(before);
        if (_state.Moved.Count > 0)
        {
            if (isLater)
                DeferToEnumeration(_state.Clone());
            // There may be no element at all.
            _state.JoinFrom(before, (_node, site, "each"));
        }

        _state.AddMoves(earlier);
        if (isLater && _sink is not null)
            JudgeLater(@delegate, element, site);
        return value;
    }

    private void JudgeLater(IOperation @delegate, AbstractValue element, IOperation site)
    {
        var (state, thrown) = (_state, _thrown);
        _state = state.Clone();
        _state.LoseStates(keepOwn: true, kept: element.Token is { } token ? new() { token } : null);
        _thrown = null;
        Apply(@delegate, ImmutableArray.Create(element), site, _sink);
        (_state, _thrown) = (state, thrown);
    }

    /// <summary>Whether a sequence is enumerated by the very expression that makes it, possibly through further queries.</summary>
    private static bool IsEnumeratedAtOnce(IOperation sequence)
    {
        var operation = sequence;
        while (true)
        {
            switch (operation.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation:
                    operation = operation.Parent;
                    break;
                case IArgumentOperation { Parent: IInvocationOperation invocation }:
                    if (!IsLazy(invocation.TargetMethod))
                        return true;
                    operation = invocation;
                    break;
                case IArgumentOperation { Parent: IObjectCreationOperation }:
                    return true;
                case IInvocationOperation invocation when ReferenceEquals(invocation.Instance, operation):
                    return true;
                default:
                    return false;
            }
        }
    }

    /// <summary>Whether the method gives a sequence that it does not compute yet.</summary>
    private static bool IsLazy(IMethodSymbol method) => IsSequence(method.ReturnType);

    private static bool IsSequence(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IQueryable" or "IOrderedEnumerable" or "IOrderedQueryable" or "IAsyncEnumerable" or "IGrouping" }
            or INamedTypeSymbol { Name: "ParallelQuery" or "OrderedParallelQuery" };

    private static bool MayEnumerate(BoundCall call)
    {
        if (call.Method.Name is "MoveNext" or "MoveNextAsync")
            return true;
        if (IsLazy(call.Method))
            return false;
        foreach (var argument in call.Arguments)
        {
            if (IsSequence(argument.Operation.Type))
                return true;
        }

        return false;
    }
}
