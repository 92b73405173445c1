using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

internal sealed partial class OperationEvaluator
{
    /// <summary>Moves of tasks that the call at hand starts.</summary>
    private readonly List<(Token Token, StateSet To)> _started = new();

    private AbstractValue ApplyTransitions(BoundCall call, CallContract contract, AbstractValue value)
    {
        if (contract.Transitions.IsEmpty)
            return value;

        var awaited = Awaitables.IsAwaitable(call.Method.ReturnType) && call.Method.MethodKind != MethodKind.Constructor;
        var before = new Dictionary<Token, StateSet>();
        var steps = new List<(Token Token, Transition Step)>();
        var conditional = new List<(Token Token, ResultCondition When, StateSet To)>();
        var pending = ImmutableArray.CreateBuilder<PendingEffect>();
        var expected = new List<(Token Token, StateSet To)>();
        foreach (var transition in contract.Transitions)
        {
            foreach (var token in Resolve(call, transition.Target, value))
            {
                if (!before.ContainsKey(token))
                    before.Add(token, _state.StatesOf(token));
                if (transition.OnThrow is { } onThrow && _thrown is not null)
                    ThrowFrom(token, onThrow);
                steps.Add((token, transition));
            }
        }

        foreach (var (token, to, when, from) in StepSelection.Select(steps, before, _contracts.AllStates))
        {
            var target = to & _scope.UniverseOf(token.Type);
            if (target.IsEmpty)
                target = to;
            Moved?.Invoke(call.Site, token);
            if (when is not null)
            {
                conditional.Add((token, when, target));
                _state.MayMove(token, target, from);
            }
            else if (awaited)
            {
                // Started, not finished: both the old and the new state are possible until it is awaited.
                pending.Add(new(token, target));
                expected.Add((token, target));
                _state.MayMove(token, target, from);
            }
            else
            {
                _state.Move(token, target, from);
            }
        }

        _started.AddRange(expected);
        if (conditional.Count > 0)
        {
            var cases = ConditionalCases(conditional, before);
            if ((Awaitables.GetResultType(call.Method.ReturnType) ?? call.Method.ReturnType).SpecialType == SpecialType.System_Boolean)
                cases = Cases.Boolean(cases.For(Cases.True), cases.For(Cases.False));
            value = awaited
                ? value.WithPending(value.Pending, WithMoreCases(value.Result ?? AbstractValue.Unknown, cases))
                : WithMoreCases(value, cases);
        }

        return pending.Count > 0 ? value.WithPending(value.Pending.AddRange(pending), value.Result) : value;
    }

    /// <summary>From the normal end of the call on, what it started is under way; a call that failed left no task behind.</summary>
    private void StartTasks()
    {
        foreach (var (token, to) in _started)
            _state.ExpectMove(token, to);
        _started.Clear();
    }

    private void ThrowFrom(Token token, StateSet onThrow)
    {
        var thrown = _state.Clone();
        thrown.Move(token, onThrow);
        _thrown!.JoinFrom(thrown, ThrowPlace);
    }

    /// <summary>"If the result is k, the object is in …; otherwise it is where it was."</summary>
    private Cases ConditionalCases(List<(Token Token, ResultCondition When, StateSet To)> transitions, Dictionary<Token, StateSet> before)
    {
        var keys = new List<object>();
        foreach (var (_, when, _) in transitions)
        {
            var key = when.Key ?? Cases.Null;
            if (!keys.Contains(key))
                keys.Add(key);
        }

        var entries = new List<KeyValuePair<object, Facts>>();
        foreach (var key in keys)
            entries.Add(new(key, FactsFor(key)));
        return Cases.Of(entries, FactsFor(null));

        Facts FactsFor(object? key)
        {
            var facts = Facts.None;
            foreach (var state in before)
            {
                var to = StateSet.Empty;
                foreach (var (token, when, target) in transitions)
                {
                    var applies = when.Key is null ? !ReferenceEquals(key, Cases.Null) : when.Key.Equals(key);
                    if (applies && ReferenceEquals(token, state.Key))
                        to |= target;
                }

                facts = facts.And(Facts.Of(state.Key, to.IsEmpty ? state.Value : to));
            }

            return _state.Lasting(facts);
        }
    }

    private AbstractValue ApplyChecks(BoundCall call, CallContract contract, AbstractValue value)
    {
        if (contract.Checks.IsEmpty)
            return value;
        var type = call.Method.ReturnType;
        var awaited = Awaitables.GetResultType(type);
        var isBoolean = (awaited ?? type).SpecialType == SpecialType.System_Boolean;
        foreach (var check in contract.Checks)
        {
            var match = Facts.None;
            var noMatch = Facts.Impossible;
            foreach (var token in Resolve(call, check.Target, value))
            {
                var complement = _scope.UniverseOf(token.Type).Except(check.States);
                match = match.And(Facts.Of(token, check.States & _scope.UniverseOf(token.Type)));
                // With several objects, "not all of them" says nothing of any one.
                noMatch = noMatch.IsImpossible ? (complement.IsEmpty ? Facts.Impossible : Facts.Of(token, complement)) : Facts.None;
            }

            if (match.IsNone)
                continue;
            var exact = check.Exact && (isBoolean || check.When.Key is null) ? noMatch : Facts.None;
            match = _state.Lasting(match);
            exact = _state.Lasting(exact);
            var cases = check.When.Key is { } key
                ? isBoolean
                    ? Equals(key, true) ? Cases.Boolean(match, exact) : Cases.Boolean(exact, match)
                    : Cases.Of(new[] { new KeyValuePair<object, Facts>(key, match) }, exact)
                : Cases.Of(new[] { new KeyValuePair<object, Facts>(Cases.Null, exact) }, match);
            value = awaited is null
                ? WithMoreCases(value, cases)
                : value.WithPending(value.Pending, WithMoreCases(value.Result ?? AbstractValue.Unknown, cases));
        }

        return value;
    }

    private static AbstractValue WithMoreCases(AbstractValue value, Cases cases)
    {
        if (value.Cases is not { } known || known.IsConstant)
            return value.WithCases(cases);
        var keys = new List<object>();
        foreach (var entry in known.Entries)
            keys.Add(entry.Key);
        foreach (var entry in cases.Entries)
        {
            if (!keys.Contains(entry.Key))
                keys.Add(entry.Key);
        }

        var entries = new List<KeyValuePair<object, Facts>>();
        foreach (var key in keys)
            entries.Add(new(key, known.For(key).And(cases.For(key))));
        return value.WithCases(Cases.Of(entries, known.Other.And(cases.Other)));
    }

    /// <summary>
    /// Other code may run before the awaiting one goes on. What locals and parameters lead to is kept; fields that others can write may hold another
    /// object afterwards. In strict mode everything that can be lost is lost, and only what the awaited task itself did is known.
    /// </summary>
    private AbstractValue EvaluateAwait(IAwaitOperation await)
    {
        if (_scope.IsStrict)
            _state.LoseStates(keepOwn: true);
        _state.RunDeferred(Trigger.Invocation);
        var result = Complete(ValueOf(await.Operation), await);
        foreach (var slot in _state.SharedMembers(_receiver))
        {
            if (slot.Key is ISymbol member && IsWritable(member))
                _state.Preset(slot, UnknownOf((await, slot), TypeOf(member)));
        }

        _state.ForgetComparisons(slot => slot.Key is ISymbol member and not (ILocalSymbol or IParameterSymbol)
            && (slot.Holder is null || ReferenceEquals(slot.Holder, _receiver)) && IsWritable(member));

        return result;
    }

    private static bool IsWritable(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly && !field.IsConst,
        IPropertySymbol { SetMethod: { } setter } => !setter.IsInitOnly,
        _ => false,
    };

    /// <summary>The awaitable has completed: its effects are certain now.</summary>
    private AbstractValue Complete(AbstractValue value, IOperation site)
    {
        foreach (var effect in value.Pending)
        {
            if (!effect.IsFact)
                _state.ForgetExpectedMove(effect.Token, effect.Targets);
        }

        // A task that failed is over too, and may have done its work or not.
        Boundary();
        foreach (var effect in value.Pending)
        {
            if (!effect.IsFact)
                // Tasks of which some move nothing leave the object where it was; those states are nobody's move.
                _state.Complete(effect.Token, effect.To | effect.Interleaved, (effect.To & effect.Targets) | effect.Interleaved);
            else if (effect.Interleaved.IsEmpty && _state.StatesOf(effect.Token).Overlaps(effect.To))
                _state.Assume(effect.Token, effect.To);
        }

        Boundary();
        return value.Result ?? UnknownOf(site);
    }

    /// <summary>A statement that throws away what a check found, what a transition returned, or the task that would finish it.</summary>
    private void CheckDropped(IOperation operation)
    {
        if (_sink is null)
            return;
        var awaited = operation is IAwaitOperation;
        if (operation is IAwaitOperation { Operation: var inner })
            operation = inner;
        while (operation is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured })
            operation = configured;
        if (operation is not IInvocationOperation invocation)
            return;
        var contract = _contracts.GetContract(invocation.TargetMethod);
        var isTask = Awaitables.IsAwaitable(invocation.TargetMethod.ReturnType);
        var tells = !contract.Checks.IsEmpty || HasConditional(contract);
        if ((isTask && !awaited && !contract.IsEmpty && (tells || !contract.Transitions.IsEmpty)) || (tells && awaited == isTask))
            _sink.ResultDropped(invocation, invocation.TargetMethod);
    }

    private static bool HasConditional(CallContract contract)
    {
        foreach (var transition in contract.Transitions)
        {
            if (transition.When is not null)
                return true;
        }

        return false;
    }

    /// <summary>Calls that do not come back, always or for a certain argument.</summary>
    private void ApplyTermination(BoundCall call)
    {
        if (Attributes.DoesNotReturn(call.Method))
        {
            _state.MarkUnreachable();
            return;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter)
                continue;
            if (Attributes.DoesNotReturnIf(parameter) is { } outcome)
                _state.Assume(argument.Value, !outcome);
            if (argument.Value.Cases is { IsConstant: false } && Attributes.EnsuresNotNull(parameter) && _state.IsReachable)
                _state.Assume(PresenceFacts(argument.Value));
        }
    }

    /// <summary>What the result of a test for null tells about what was passed.</summary>
    private static AbstractValue WithPresence(BoundCall call, AbstractValue value)
    {
        if (call.Method.ReturnType.SpecialType != SpecialType.System_Boolean)
            return value;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Cases is not { IsConstant: false } || argument.Parameter is not { RefKind: RefKind.None } parameter || Attributes.NotNullWhen(parameter) is not { } outcome)
                continue;
            var present = PresenceFacts(argument.Value);
            value = WithMoreCases(value, outcome ? Cases.Boolean(present, Facts.None) : Cases.Boolean(Facts.None, present));
        }

        return value;
    }

    /// <summary>What holds if the value is not null.</summary>
    private static Facts PresenceFacts(AbstractValue value) =>
        value.Cases is { IsConstant: false } cases
            ? cases.Where(static key => ReferenceEquals(key, Cases.Null), outcome: false, otherMayMatch: true)
            : Facts.None;

    /// <summary>A [Conditional] call whose symbol is not defined where it stands does not exist, and neither do its arguments.</summary>
    private bool IsCompiledOut(IInvocationOperation invocation)
    {
        var symbols = Attributes.ConditionalSymbols(invocation.TargetMethod);
        if (symbols.IsDefaultOrEmpty)
            return false;
        // What DEBUG compiles in is not there in what runs in production, and so guards nothing.
        if (symbols.Contains("DEBUG") && !_scope.DebugAssertIsGuard)
            return true;
        return !PreprocessorSymbols.IsAnyDefined(symbols, invocation.Syntax.SyntaxTree, _cancellation);
    }
}
