using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Members that are bound at run time. The compiler does not say which one it will be, so every member of the name that fits may be it:
/// its needs must be met, its promises prove nothing, and what a body of that name can lose may be lost.
/// </summary>
internal sealed partial class OperationEvaluator
{
    private AbstractValue EvaluateDynamicCall(IDynamicInvocationOperation invocation)
    {
        if (invocation.Operation is not IDynamicMemberReferenceOperation member)
        {
            // A delegate of which not even the type is known.
            RunLateBound(invocation, null, null, invocation.Arguments);
            return UnknownOf(invocation);
        }

        foreach (var candidate in _calls.Bodies.GetLateBound(member.MemberName))
        {
            if (candidate is IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
                CheckLateBound(invocation, method, member.Instance, member.ContainingType, invocation.Arguments);
        }

        RunLateBound(invocation, member.MemberName, member.Instance, invocation.Arguments);
        return UnknownOf(invocation);
    }

    private AbstractValue EvaluateDynamicCreation(IDynamicObjectCreationOperation creation)
    {
        if (creation.Type is INamedTypeSymbol type)
        {
            foreach (var constructor in type.InstanceConstructors)
                CheckLateBound(creation, constructor, null, type, creation.Arguments);
        }

        RunLateBound(creation, creation.Type?.Name, null, creation.Arguments);
        var made = UnknownOf(creation);
        if (made.Token is { } token && _contracts.GetProtocol(creation.Type) is { } protocol)
            _state.Preset(token, protocol.Initial, known: true);
        return made;
    }

    private AbstractValue EvaluateDynamicMember(IDynamicMemberReferenceOperation member)
    {
        if (member.Parent is not IDynamicInvocationOperation invocation || !ReferenceEquals(invocation.Operation, member))
            RunLateBound(member, member.MemberName, member.Instance, ImmutableArray<IOperation>.Empty);
        return UnknownOf(member);
    }

    /// <summary>A setter that is found at run time.</summary>
    private void AssignLateBound(IDynamicMemberReferenceOperation member, IOperation site)
    {
        var value = site is ISimpleAssignmentOperation assignment ? ImmutableArray.Create(assignment.Value) : ImmutableArray<IOperation>.Empty;
        foreach (var candidate in _calls.Bodies.GetLateBound(member.MemberName))
        {
            if (candidate is IMethodSymbol { MethodKind: MethodKind.PropertySet } setter)
                CheckLateBound(site, setter, member.Instance, member.ContainingType, value);
        }

        RunLateBound(site, member.MemberName, member.Instance, value);
    }

    private void CheckLateBound(IOperation site, IMethodSymbol method, IOperation? instance, ITypeSymbol? container, ImmutableArray<IOperation> arguments)
    {
        if (_sink is null || !MayBind(method, instance, container, arguments))
            return;
        var bound = ImmutableArray.CreateBuilder<CallArgument>(arguments.Length);
        for (var i = 0; i < arguments.Length && i < method.Parameters.Length; i++)
            bound.Add(new(method.Parameters[i], ValueOf(arguments[i]), arguments[i]));
        var call = new BoundCall(site, method, TokenOf(instance), method.IsStatic ? null : method.ContainingType, bound.ToImmutable());
        var contract = _contracts.GetContract(method);
        foreach (var requirement in contract.Requirements)
            CheckRequirement(call, requirement);
        CheckHoldings(call, contract);
    }

    private bool MayBind(IMethodSymbol method, IOperation? instance, ITypeSymbol? container, ImmutableArray<IOperation> arguments)
    {
        var required = 0;
        foreach (var parameter in method.Parameters)
            required += parameter.IsOptional || parameter.IsParams ? 0 : 1;
        var isOpenEnded = method.Parameters.Length > 0 && method.Parameters[method.Parameters.Length - 1].IsParams;
        if (arguments.Length < required || (arguments.Length > method.Parameters.Length && !isOpenEnded))
            return false;
        // A plain name is looked up in the type around it; what is called on a dynamic value is an instance's.
        var holder = container is { TypeKind: not TypeKind.Dynamic } ? container : instance is null ? _owner?.ContainingType : TokenOf(instance)?.Type;
        if ((method.IsStatic && instance is not (null or IInstanceReferenceOperation)) || !_scope.MayHaveSameType(holder, method.ContainingType))
            return false;

        for (var i = 0; i < arguments.Length && i < method.Parameters.Length; i++)
        {
            if (arguments[i].Type is { } passed && method.Parameters[i] is { IsParams: false } parameter && !MayConvert(passed, parameter.Type))
                return false;
        }

        return true;
    }

    /// <summary>Only what certainly does not fit is left out: an object for another object.</summary>
    private bool MayConvert(ITypeSymbol from, ITypeSymbol to) =>
        from.TypeKind == TypeKind.Dynamic || !_scope.IsObjectType(from) || !_scope.IsObjectType(to) || _scope.MayHaveSameType(from, to);

    /// <summary>What a member that is bound at run time may do to objects that others know.</summary>
    private void RunLateBound(IOperation site, string? name, IOperation? instance, ImmutableArray<IOperation> arguments)
    {
        Boundary();
        if (TokenOf(instance) is { } receiver)
            _state.Escape(receiver);
        var mayLose = _scope.IsStrict || name is null || _calls.Bodies.MayMatter(name);
        foreach (var argument in arguments)
        {
            if (ValueOf(argument).Token is not { } token)
                continue;
            _state.Escape(token);
            // Whoever is handed a review, or what leads to one, may move it, whatever the member is called.
            mayLose |= site is IDynamicInvocationOperation { Operation: IDynamicMemberReferenceOperation { Instance: not null } } && !_contracts.GetGoverningPaths(token.Type).IsEmpty;
        }

        if (mayLose)
            _state.LoseStates(keepOwn: true, isMove: true);
        Boundary();
    }
}
