using System;
using System.Linq;
using System.Reflection;
using CiiGuard.Analyzers.Flow;

namespace CiiGuard.Analyzers.Tests.Flow;

/// <summary>Objects and places of one body, and states made of writes to them.</summary>
internal sealed class StateWorld
{
    private const ulong Universe = 0xFF;
    private readonly Token[] _parameters;
    private readonly Token[] _made;
    private readonly Slot[] _slots;

    public StateWorld()
    {
        Scope = new FlowScope(new FlowEnvironment(
            DispatchProxy.Create<IFlowContracts, EmptyContracts>(), DispatchProxy.Create<IFlowBodies, EmptyContracts>(), new FlowOptions(false, false)));
        _parameters = [.. Enumerable.Range(0, 4).Select(i => Scope.Tokens.Get(TokenKind.Parameter, "p" + i, null))];
        _made = [.. Enumerable.Range(0, 4).Select(i => Scope.Tokens.Get(TokenKind.Allocation, "n" + i, null))];
        _slots = [.. _parameters.Select(static holder => Slot.Member(holder, "member"))];
    }

    public FlowScope Scope { get; }

    public object Place { get; } = new();

    public FlowState Make((int Kind, int Object, int Other, ulong States)[] writes)
    {
        var state = new FlowState(Scope);
        foreach (var token in _parameters)
            state.Preset(token, new StateSet(Universe), known: false);
        foreach (var (kind, index, other, bits) in writes)
        {
            var states = new StateSet(bits);
            switch (kind)
            {
                case 0:
                    state.Preset(_parameters[index], states, known: false);
                    break;
                case 1:
                    state.Preset(_made[index], states, known: true);
                    break;
                case 2:
                    state.Preset(_slots[index], AbstractValue.Object(_parameters[other]));
                    break;
                case 3:
                    if (!state.States.ContainsKey(_made[other]))
                        state.Preset(_made[other], states, known: true);
                    state.Preset(_slots[index], AbstractValue.Object(_made[other]));
                    break;
                case 4:
                    state.Preset(_slots[index], AbstractValue.Boolean(Facts.Of(_parameters[other], states), Facts.None));
                    break;
                case 5:
                    state.Preset(_slots[index], AbstractValue.Constant(bits % 2 == 0));
                    break;
                default:
                    state.Preset(_slots[index], AbstractValue.Unknown);
                    break;
            }
        }

        return state;
    }

    /// <summary>A test shows that a parameter is in some of the states.</summary>
    public void Assume(FlowState state, int parameter, StateSet states) => state.Assume(_parameters[parameter], states);

    /// <summary>One step of a body: an object moves or may move, is tested, is given to others, or other code runs.</summary>
    public void Step(FlowState state, int kind, int parameter, StateSet states)
    {
        var token = _parameters[parameter];
        switch (kind)
        {
            case 0:
                state.Move(token, states);
                break;
            case 1:
                state.MayMove(token, states);
                break;
            case 2:
                state.Assume(token, states);
                break;
            case 3:
                state.LoseStates();
                break;
            case 4:
                state.Preset(_slots[parameter], AbstractValue.Object(_parameters[(parameter + 1) % _parameters.Length]));
                break;
            default:
                if (state.Read(_slots[parameter], null).Token is { } held)
                    state.MayMove(held, states);
                break;
        }
    }

    /// <summary>Whether an object is known to be where a parameter's member is.</summary>
    public bool HoldsObject(FlowState state, int parameter) => state.Read(_slots[parameter], null).Token is not null;

    /// <summary>Whether every state that an object may have in a part, by its own name or by what leads to it, it may have in the whole.</summary>
    public bool CoversStates(FlowState whole, FlowState part) =>
        part.States.All(entry => !_parameters.Contains(entry.Key) || entry.Value.IsSubsetOf(whole.StatesOf(entry.Key)))
        && _slots.All(slot => StatesIn(part, slot).IsSubsetOf(StatesIn(whole, slot)) || whole.Read(slot, null).Token is null);

    /// <summary>Whether everything that is possible in a part is possible in the whole: objects, what places hold, and what outcomes imply.</summary>
    public bool Covers(FlowState whole, FlowState part)
    {
        foreach (var (token, states) in part.States)
        {
            if (!states.IsSubsetOf(whole.StatesOf(token)))
                return false;
        }

        foreach (var slot in _slots)
        {
            var (held, value) = (part.Read(slot, null), whole.Read(slot, null));
            if (value.Token is { } token && (held.Token is null ? !held.IsNull : !part.StatesOf(held.Token).IsSubsetOf(whole.StatesOf(token))))
                return false;
            if (!CoversOutcome(whole, value, part, held, true) || !CoversOutcome(whole, value, part, held, false))
                return false;
        }

        return true;
    }

    public bool SameStates(FlowState left, FlowState right) =>
        _parameters.Concat(_made).All(token => left.States.ContainsKey(token) == right.States.ContainsKey(token) && left.StatesOf(token) == right.StatesOf(token))
        && _slots.All(slot => StatesIn(left, slot) == StatesIn(right, slot));

    private static StateSet StatesIn(FlowState state, Slot slot) => state.Read(slot, null).Token is { } token ? state.StatesOf(token) : StateSet.Empty;

    private bool CoversOutcome(FlowState whole, AbstractValue value, FlowState part, AbstractValue held, bool outcome)
    {
        var (assumed, partly) = (whole.Clone(), part.Clone());
        assumed.Assume(value, outcome);
        partly.Assume(held, outcome);
        if (!partly.IsReachable)
            return true;
        return assumed.IsReachable
            && partly.States.All(entry => entry.Value.IsSubsetOf(assumed.StatesOf(entry.Key)));
    }
}

/// <summary>Contracts that say nothing but that every object may move, and no bodies.</summary>
internal class EmptyContracts : DispatchProxy
{
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.ReturnType == typeof(StateSet))
            return new StateSet(0xFF);
        if (targetMethod.Name == nameof(IFlowContracts.MayHaveProtocol))
            return true;
        return targetMethod.ReturnType.IsValueType && targetMethod.ReturnType != typeof(void) ? Activator.CreateInstance(targetMethod.ReturnType) : null;
    }
}
