using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Virtual calls: what is true afterwards is what is true after any of the bodies that may have run.</summary>
internal sealed partial class OperationEvaluator
{
    /// <summary>Whether it depends on the receiver which body a call runs.</summary>
    public static bool IsVirtualCall(IOperation site, IMethodSymbol method, IOperation? instance)
    {
        if (method.IsStatic)
            return method.IsAbstract || (method.IsVirtual && site is IInvocationOperation { ConstrainedToType: not null });
        return method is { IsAbstract: true } or { IsVirtual: true } or { IsOverride: true, IsSealed: false } && !IsBase(instance) && !IsBaseAccess(site.Syntax);
    }

    /// <summary><c>base.M()</c> runs the base's own body, whatever the object is.</summary>
    private static bool IsBase(IOperation? instance) => instance?.Syntax is BaseExpressionSyntax;

    private static bool IsBaseAccess(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax invocation => IsBaseAccess(invocation.Expression),
        MemberAccessExpressionSyntax access => access.Expression is BaseExpressionSyntax,
        ElementAccessExpressionSyntax access => access.Expression is BaseExpressionSyntax,
        _ => false,
    };

    /// <summary>What is known of the receiver of a virtual call.</summary>
    private static ReceiverType? ReceiverOf(BoundCall call)
    {
        if (!call.IsVirtual)
            return null;
        if (call.Site is IInvocationOperation { ConstrainedToType: { } constrained })
            return new(constrained, isExact: false);
        var declared = call.OperandType ?? call.ReceiverType ?? call.Method.ContainingType;
        // An enumerator goes under the name of its sequence, whose type is another.
        if (call.Receiver is not { } receiver || (call.OperandType is INamedTypeSymbol operand && IsEnumerator(operand)))
            return new(declared, isExact: false);
        var known = InputObject.TypeOf(receiver);
        // The object may be known by a more special type than the expression has.
        return known is { Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } special } && (known.IsExact || special.Inherits(declared))
            ? known
            : new(declared, isExact: false);
    }

    private AbstractValue? FollowEach(BoundCall call, CallTargets targets, AbstractValue? result)
    {
        var before = _state.Clone();
        var outcomes = new List<(FlowState State, AbstractValue Value)>();
        foreach (var target in targets.Bodies)
        {
            _state.ReplaceBy(before);
            var value = FollowInto(call, target, result) ?? RunOther(call, result);
            if (_state.IsReachable)
                outcomes.Add((_state.Clone(), value));
        }

        if (targets.MayRunOther)
        {
            _state.ReplaceBy(before);
            var value = RunOther(call, result);
            outcomes.Add((_state.Clone(), value));
        }

        var joined = Join(outcomes, call.Site);
        if (!_state.IsReachable || call.Method.MethodKind == MethodKind.Constructor || call.Method.ReturnsVoid)
            return AbstractValue.Unknown;
        // A member that is read leads to one object, by which later reads know it; whoever computes it.
        if (result is not null && _scope.IsObjectType(call.Method.ReturnType))
            return result;
        return joined.Equals(AbstractValue.Unknown) ? result ?? ResultOf(call) : joined;
    }

    /// <summary>A body that is of no interest, or that nobody knows.</summary>
    private AbstractValue RunOther(BoundCall call, AbstractValue? result)
    {
        RunUnknown(call);
        WriteOutArguments(call);
        return result ?? ResultOf(call);
    }

    /// <summary>What is true after any of several bodies that one call may have run, whichever way it was found out what they are. None came back: nothing follows.</summary>
    private AbstractValue Join(List<(FlowState State, AbstractValue Value)> outcomes, IOperation site)
    {
        if (outcomes.Count == 0)
        {
            _state.MarkUnreachable();
            return AbstractValue.Unknown;
        }

        if (outcomes.Count == 1)
        {
            _state.ReplaceBy(outcomes[0].State);
            return outcomes[0].Value;
        }

        var isFirst = true;
        foreach (var (state, value) in outcomes)
        {
            state.WriteVariable(Slot.Outcome, value);
            if (isFirst)
                _state.ReplaceBy(state);
            else
                _state.JoinFrom(state, (_node, site, "outcome"));
            isFirst = false;
        }

        var joined = _state.TryRead(Slot.Outcome, out var known) ? known : AbstractValue.Unknown;
        _state.Clear(Slot.Outcome);
        return joined.Pending.IsEmpty ? JoinPending(outcomes, joined) : joined;
    }

    /// <summary>Tasks that differ: when the one that was started has completed, its effect is there, or the object is where it was.</summary>
    private static AbstractValue JoinPending(List<(FlowState State, AbstractValue Value)> outcomes, AbstractValue joined)
    {
        var moves = new Dictionary<Token, StateSet>();
        foreach (var (_, value) in outcomes)
        {
            foreach (var effect in value.Pending)
            {
                if (!effect.IsFact)
                    moves[effect.Token] = StateSet.Empty;
            }
        }

        if (moves.Count == 0)
            return joined;
        var pending = ImmutableArray.CreateBuilder<PendingEffect>();
        foreach (var token in new List<Token>(moves.Keys))
        {
            var (to, targets) = (StateSet.Empty, StateSet.Empty);
            foreach (var (state, value) in outcomes)
            {
                var moved = StateSet.Empty;
                foreach (var effect in value.Pending)
                {
                    if (effect.IsFact || !ReferenceEquals(effect.Token, token))
                        continue;
                    moved |= effect.To | effect.Interleaved;
                    targets |= effect.Targets;
                }

                to |= moved.IsEmpty ? state.StatesOf(token) : moved;
            }

            pending.Add(new(token, to, targets: targets));
        }

        return joined.WithPending(pending.ToImmutable(), joined.Result ?? AbstractValue.Unknown);
    }
}
