using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Bodies that run later than they are handed out: stored lambdas and method groups, tasks and timers, lazy sequences. What they move may have
/// moved whenever they can have run: at once, at each later call that invokes delegates, or (on another thread) at any time.
/// </summary>
internal sealed partial class OperationEvaluator
{
    /// <summary>What tasks that were started here, of a delegate, will have done.</summary>
    private readonly Dictionary<IOperation, ImmutableArray<PendingEffect>> _startedTasks = new();

    private enum Runner
    {
        /// <summary>Whoever holds the delegate.</summary>
        Holder,

        /// <summary>The callee, before it returns; it keeps nothing.</summary>
        Callee,

        /// <summary>Another thread.</summary>
        Thread,

        /// <summary>A task, which can be waited for.</summary>
        Task,
    }

    /// <summary>Who runs a delegate, as far as the place shows at which it is made.</summary>
    private static Runner RunnerOf(IOperation @delegate, out IOperation? receiver)
    {
        var operation = @delegate;
        while (operation.Parent is IDelegateCreationOperation or IConversionOperation)
            operation = operation.Parent;
        receiver = operation.Parent is IArgumentOperation { Parent: { } call } ? call : operation.Parent;
        var member = receiver switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IEventAssignmentOperation { EventReference: IEventReferenceOperation reference } => reference.Event,
            _ => (ISymbol?)null,
        };
        if (member?.ContainingType is not { } type || !IsOfThreads(type.ContainingNamespace))
            return Runner.Holder;
        if (type.Name == "Parallel")
            return Runner.Callee;
        return receiver is IInvocationOperation started && KnownShapes.Of(started.TargetMethod) == KnownShape.Run ? Runner.Task : Runner.Thread;
    }

    private static bool IsOfThreads(INamespaceSymbol? space) =>
        space is { Name: "Threading" or "Timers", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            or { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>Whoever gets the delegate may run it from now on: what it does to objects may have happened at any later point.</summary>
    private void ExpectEffects(FlowState exit, FlowState? failed, IOperation @delegate)
    {
        var runner = RunnerOf(@delegate, out var receiver);
        // To subscribe to an event that only keeps its handlers runs none of them.
        var waits = receiver is IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event: var subscribed } } && IsFieldLike(subscribed);
        var pending = ImmutableArray.CreateBuilder<PendingEffect>();
        foreach (var (token, targets, after) in MovesOf(exit, failed))
        {
            if (!waits)
                _state.MayMove(token, targets);
            switch (runner)
            {
                case Runner.Holder:
                    _state.Defer(token, targets, Trigger.Invocation);
                    break;
                case Runner.Thread:
                    _state.ExpectMove(token, targets);
                    break;
                case Runner.Task:
                    _state.ExpectMove(token, targets);
                    pending.Add(new(token, after, targets: targets));
                    break;
            }
        }

        if (pending.Count > 0 && receiver is not null)
            _startedTasks[receiver] = pending.ToImmutable();
    }

    private static bool IsFieldLike(IEventSymbol @event) =>
        @event is { IsAbstract: false, IsExtern: false, AddMethod: { IsImplicitlyDeclared: true, IsVirtual: false } or { IsImplicitlyDeclared: true, ContainingType.IsSealed: true } };

    /// <summary>What a body that ran apart moves, by the names that the objects have here, with the states that they are in when it ends.</summary>
    private List<(Token Token, StateSet Targets, StateSet After)> MovesOf(FlowState exit, FlowState? failed)
    {
        var moves = new Dictionary<Token, (StateSet Targets, StateSet After)>();
        foreach (var end in new[] { exit, failed })
        {
            if (end is not { IsReachable: true })
                continue;
            foreach (var moved in end.Moved)
            {
                if (NameHere(end, moved.Key) is not { } token)
                    continue;
                var (targets, after) = moves.TryGetValue(token, out var known) ? known : default;
                targets |= moved.Value;
                // Objects that go by no name here are not told apart, so that one of them moved is no news of the others.
                if (!ReferenceEquals(token, moved.Key))
                    after |= _scope.UniverseOf(token.Type);
                else if (ReferenceEquals(end, exit))
                    after |= exit.StatesOf(token);
                moves[token] = (targets, after);
            }
        }

        var found = new List<(Token, StateSet, StateSet)>(moves.Count);
        foreach (var move in moves)
            found.Add((move.Key, move.Value.Targets, exit.IsReachable && !move.Value.After.IsEmpty ? move.Value.After : move.Value.Targets));
        return found;
    }

    /// <summary>
    /// The name here of an object that a body moves which runs apart; null if nobody here can know it, or if it has moved only because it may be
    /// another that has: that one's moves will be compared with it again, here.
    /// </summary>
    private Token? NameHere(FlowState end, Token moved)
    {
        if (!end.HasMovedItself(moved))
            return null;
        if (_state.States.ContainsKey(moved) || !moved.IsCreatedInBody)
            return moved;
        return FlowState.IsFetched(moved) ? _state.NamelessLike(moved) : null;
    }

    /// <summary>A method becomes a delegate: what its contract or its body moves.</summary>
    private void ExpectEffects(IMethodReferenceOperation reference)
    {
        var method = reference.Method;
        if (method.MethodKind == MethodKind.LocalFunction && _contracts.GetContract(method).IsEmpty)
        {
            var function = method.OriginalDefinition;
            if (_graph.FindLocalFunction(function, _cancellation) is not { } graph || !_nested.MayMatter(graph.OriginalOperation.Syntax, _calls.Bodies) || !TryEnter(function))
                return;
            try
            {
                ExpectEffects(graph, function, reference);
            }
            finally
            {
                _nested.Leave(function);
            }

            return;
        }

        // The call is made on a copy: what it moves is wanted, not that it happened.
        var outer = (_state, _thrown, _sink, Moved);
        var run = _state.Clone();
        run.LoseStates();
        run.ForgetMoves();
        (_state, _thrown, _sink, Moved) = (run, null, null, null);
        var arguments = ImmutableArray.CreateBuilder<CallArgument>(method.Parameters.Length);
        var receiver = ReceiverOf(reference);
        var isBound = BoundExtension(reference) is not null;
        foreach (var parameter in method.OriginalDefinition.Parameters)
            arguments.Add(new(parameter, isBound && parameter.Ordinal == 0 ? receiver : run.Read(Slot.Variable(parameter), parameter.Type), reference));
        Call(reference, method, null, arguments.ToImmutable(), method.IsStatic ? null : receiver.Token, createdType: reference.Instance?.Type);
        (_state, _thrown, _sink, Moved) = outer;
        ExpectEffects(run, null, reference);
    }

    private void ExpectEffects(ControlFlowGraph graph, IMethodSymbol body, IOperation @delegate)
    {
        var entry = _state.Clone();
        entry.LoseStates();
        entry.ForgetMoves();
        ForgetReassigned(entry, body, @delegate);
        var solver = SolveNested(body, graph, entry, null, (_node, body), Successor(), tracksThrown: true, out var exit);
        ExpectEffects(exit, solver.ExceptionalExit, @delegate);
    }

    /// <summary>When it runs, a variable of an enclosing body may hold what it is given later.</summary>
    private void ForgetReassigned(FlowState entry, IMethodSymbol body, IOperation @delegate)
    {
        foreach (var variable in _nested.Reassigned)
        {
            if (!NestedBodies.IsDeclaredIn(variable, body) && TypeOfVariable(variable) is { } type && entry.TryRead(Slot.Variable(variable), out _))
                entry.Preset(Slot.Variable(variable), UnknownOf(entry, (@delegate, variable), type));
        }
    }

    /// <summary>A call after which delegates that were stored may have run.</summary>
    private void RunStoredDelegates(BoundCall call)
    {
        if (_state.Deferred.Count == 0)
            return;
        if (MayEnumerate(call))
            _state.RunDeferred(Trigger.Enumeration);
        if (MayRunDelegates(call))
            _state.RunDeferred(Trigger.Invocation);
    }

    private bool MayRunDelegates(BoundCall call)
    {
        var method = call.Method;
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return !_contracts.IsPreserving(method.ContainingType);
        if (method.Name == "DynamicInvoke")
            return true;
        if (method is { MethodKind: MethodKind.PropertyGet, ContainingType: { Name: "Lazy", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } })
            return true;
        if (!_contracts.GetContract(method).IsEmpty)
            return false;
        if (_calls.Bodies.MayRunDelegates((method.AssociatedSymbol ?? method).Name) && (!method.DeclaringSyntaxReferences.IsEmpty || method.IsAbstract || method.IsVirtual))
            return true;
        if (!method.DeclaringSyntaxReferences.IsEmpty)
            return false;
        // A delegate that was made elsewhere is handed on to code that is not known.
        foreach (var argument in call.Arguments)
        {
            if (argument.Operation.Type?.TypeKind == TypeKind.Delegate && argument.Operation is not IDelegateCreationOperation)
                return true;
        }

        return false;
    }
}
