using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Calls of members without a contract whose body is in the compilation: what they do is looked up, not assumed.</summary>
internal sealed partial class OperationEvaluator
{
    /// <summary>The value of the call, with its effects applied; null if the body is not known or does not matter.</summary>
    private AbstractValue? FollowInto(BoundCall call, AbstractValue? result)
    {
        var method = call.Method;
        if (method.MethodKind == MethodKind.LocalFunction)
            return null;
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return FollowHandlers(call, result);
        if (Lowered.IsEndOfArrayLoop(call.Site, _captured))
            return null;
        var tells = false;
        foreach (var argument in call.Arguments)
            tells |= argument.Value.Cases is { IsConstant: false };
        var targets = _calls.Bodies.GetTargets(method.OriginalDefinition, ReceiverOf(call), tells, _cancellation);
        if (targets.AreTooMany)
        {
            GiveUpOn(method);
            return null;
        }

        if (targets.Bodies.IsEmpty)
            return null;
        return targets is { MayRunOther: false, Bodies: [var single] } ? FollowInto(call, single, result) : FollowEach(call, targets, result);
    }

    private AbstractValue? FollowInto(BoundCall call, CallTarget target, AbstractValue? result)
    {
        var (method, body, graph) = (call.Method, target.Method, target.Graph);
        if (IsIterator(body, graph))
        {
            return RunWhenEnumerated(call, target);
        }

        var isStarted = KnownShapes.IsStarted(call.Site, body);
        var input = InputOf(call, body, _state, _tracksThrown || isStarted);
        var summary = Summarize(target, input);
        if (summary is null)
        {
            // A recursive call that is not known to return yet; the next round knows more.
            _state.MarkUnreachable();
            return AbstractValue.Unknown;
        }

        if (input.IsCut)
            _budget.Omit("'" + body.Name + "' can reach too many objects");
        if (summary.GaveUp)
            _budget.Omit("'" + body.Name + "' calls too deep or is too large");
        if (ReferenceEquals(summary, CallSummary.NotFollowed))
            return null;
        PassOnNeeds(call, body, summary, input);
        FlowState? failed = null;
        if ((_thrown is not null || isStarted) && summary.ExceptionalExit.IsReachable)
        {
            failed = _state.Clone();
            new SummaryApplication(failed, summary, input, summary.ExceptionalExit, call.Site) { HandlerKeeps = target.Keeps }.Apply(null);
            _thrown?.JoinFrom(failed, ThrowPlace);
        }

        // The exception of a task stays in it: what was done before it is done, and the caller goes on.
        if (!isStarted)
            failed = null;
        else if (failed is not null)
            NoteMoves(call, summary, summary.ExceptionalExit, input);
        if (!summary.Exit.IsReachable)
        {
            if (failed is null)
                _state.MarkUnreachable();
            else
                _state.ReplaceBy(failed);
            return failed is null ? AbstractValue.Unknown : ResultOf(call);
        }

        // Of an async void nobody learns when it is over.
        var pending = body.IsAsync && (body.ReturnsVoid || Awaitables.IsAwaitable(body.ReturnType)) ? ImmutableArray.CreateBuilder<PendingEffect>() : null;
        var application = new SummaryApplication(_state, summary, input, summary.Exit, call.Site) { HandlerKeeps = target.Keeps };
        var returned = application.Apply(pending);
        NoteMoves(call, summary, summary.Exit, input);
        if (failed is not null)
            _state.JoinFrom(failed, (_node, call.Site, "failed"));
        WriteBack(call, body, summary, application);
        if (method.MethodKind == MethodKind.Constructor || method.ReturnsVoid)
            return AbstractValue.Unknown;
        if (pending is not null)
            return ResultOf(call).WithPending(pending.ToImmutable(), returned.Equals(AbstractValue.Unknown) ? ResultOf(call).Result : returned);
        // What a status says of its object is declared; how it is computed adds nothing to that.
        if (returned.Equals(AbstractValue.Unknown) || (result?.Cases is not null && returned.Token is null))
            return result ?? ResultOf(call);
        return result?.Source is { } source && returned.Token is not null ? returned.From(source) : returned;
    }

    private void NoteMoves(BoundCall call, CallSummary summary, FlowState end, CallInput input)
    {
        for (var i = 0; Moved is not null && i < input.Objects.Count && i < summary.Objects.Length; i++)
        {
            if (end.Moved.ContainsKey(summary.Objects[i]))
                Moved(call.Site, input.Objects[i]);
        }
    }

    /// <summary>More bodies may run than are followed: what can be lost may be lost.</summary>
    private void GiveUpOn(ISymbol member)
    {
        _budget.Omit("'" + member.Name + "' may run too many bodies");
        _state.LoseStates(keepOwn: true, isMove: true);
    }

    /// <summary>An object that handles its own event, most likely; another object's event is handled by nobody that is known here.</summary>
    private Token? HandlerReceiver(BoundCall call, IMethodSymbol body) =>
        call.Site is IInvocationOperation { Instance: { } instance } && DelegateMemberOf(instance) is { IsStatic: false } member && !body.IsStatic
        && SymbolEqualityComparer.Default.Equals(member.ContainingType?.OriginalDefinition, body.ContainingType?.OriginalDefinition) && IsOwnMember(instance)
            ? _receiver
            : null;

    private CallInput InputOf(BoundCall call, IMethodSymbol body, FlowState state, bool tracksThrown)
    {
        var arguments = new List<(IParameterSymbol, AbstractValue)>();
        // The members of an extension block know their receiver by the block's parameter.
        if (!call.Method.IsStatic && call.Receiver is { } extended && ExtensionBlocks.ParameterOf(body.ContainingType) is { } receiver)
            arguments.Add((receiver, AbstractValue.Object(extended)));
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: not RefKind.Out } parameter && parameter.Ordinal < body.Parameters.Length)
                arguments.Add((body.Parameters[parameter.Ordinal], parameter.Type.TypeKind == TypeKind.Delegate ? AbstractValue.Unknown : argument.Value));
        }

        return CallInput.Create(state, body, call.Method.IsStatic ? null : call.Method.MethodKind == MethodKind.DelegateInvoke ? HandlerReceiver(call, body) : call.Receiver, arguments, tracksThrown);
    }

    private CallSummary? Summarize(CallTarget target, CallInput input) =>
        _calls.Analyze(target.Method, target.Graph, input, _scope, (scope, receiver) =>
            new OperationEvaluator(scope, new NestedBodies(target.Graph.OriginalOperation, _calls.Bodies, _cancellation), receiver ?? OwnReceiver(target, scope), target.Method, _calls, _calls.Budget, _cancellation));

    /// <summary>What a handler runs on is an object of its own, which nothing is known of.</summary>
    private static Token? OwnReceiver(CallTarget target, FlowScope scope) =>
        target is { IsHandler: true, Method: { IsStatic: false, ContainingType: { } type } } ? scope.Tokens.Get(TokenKind.This, "this", type) : null;

    /// <summary>What the body needs and this call does not give is reported here, if the body's callers are all known.</summary>
    private void PassOnNeeds(BoundCall call, IMethodSymbol body, CallSummary summary, CallInput input)
    {
        if (summary.Concludes)
            CheckConcludingCall(call.Site, call.Site.Parent is IExpressionStatementOperation or IAwaitOperation || IsReturned(call.Site));
        if (_sink is null || !_calls.Bodies.IsCheckedAtCallers(body))
            return;
        foreach (var need in summary.Needs)
            _sink.RequirementNotMet(need.At(call.Site, IsFromCaller(call), ObjectsOf(need.Objects, summary, input, call.Site)));
        foreach (var missing in summary.Missing)
        {
            var holders = missing.Holder is { } holder ? ImmutableArray.Create(holder) : ImmutableArray<Token>.Empty;
            _sink.ItemsMissing(missing.At(call.Site, IsFromCaller(call), ObjectsOf(holders, summary, input, call.Site) is [var known, ..] ? known : null));
        }
    }

    /// <summary>The caller's names of the objects that a callee's need is about.</summary>
    private ImmutableArray<Token> ObjectsOf(ImmutableArray<Token> calleeObjects, CallSummary summary, CallInput input, IOperation site)
    {
        // On a copy: naming an object that only the callee made must not leave traces here.
        var names = new SummaryApplication(_state.Clone(), summary, input, summary.Exit.IsReachable ? summary.Exit : summary.ExceptionalExit, site);
        var objects = ImmutableArray.CreateBuilder<Token>(calleeObjects.Length);
        foreach (var token in calleeObjects)
        {
            if (names.TokenOf(token) is { } known)
                objects.Add(known);
        }

        return objects.ToImmutable();
    }

    /// <summary>Out and ref parameters hold what the body left in them. All of it holds at once: a flag may tell of an object that leaves by another parameter.</summary>
    private void WriteBack(BoundCall call, IMethodSymbol body, CallSummary summary, SummaryApplication application)
    {
        List<(IOperation Target, AbstractValue Value)>? results = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { RefKind: RefKind.Out or RefKind.Ref } parameter || parameter.Ordinal >= body.Parameters.Length)
                continue;
            var slot = Slot.Variable(body.Parameters[parameter.Ordinal]);
            var value = summary.Exit.TryRead(slot, out var left) ? application.TranslateResult(left) : UnknownOf((call.Site, parameter), parameter.Type);
            (results ??= new()).Add((argument.Operation, value));
        }

        if (results is null)
            return;
        foreach (var (target, value) in results)
            Assign(target, value, target);
    }

    private bool IsFromCaller(BoundCall call)
    {
        if (call.Receiver is { } receiver && !IsFromCaller(receiver))
            return false;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Token is { } token && !IsFromCaller(token))
                return false;
        }

        return true;
    }
}
