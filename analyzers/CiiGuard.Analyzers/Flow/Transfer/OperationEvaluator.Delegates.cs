using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Members that become delegates: what they demand of callers must be demanded by the delegate type too.</summary>
internal sealed partial class OperationEvaluator
{
    /// <summary>A member with a precondition must not become a delegate, or a pointer, that lets anyone call it.</summary>
    private void EvaluateDelegate(IMethodReferenceOperation reference, IMethodSymbol? invoke)
    {
        var method = reference.Method;
        // To take a delegate away, one like it is made, which nobody calls.
        if (IsTakenAway(reference))
            return;
        ExpectEffects(reference);
        if (_sink is null)
            return;
        if (method.MethodKind == MethodKind.LocalFunction && _contracts.GetContract(method).IsEmpty)
            return;
        if (LosesRequirement(method, invoke))
            _sink.RequirementLost(reference, method);
    }

    private bool LosesRequirement(IMethodSymbol method, IMethodSymbol? invoke)
    {
        var contract = _contracts.GetContract(method);
        foreach (var requirement in contract.Requirements)
        {
            if (invoke is null || !IsCarried(method, requirement, invoke))
                return true;
        }

        foreach (var requirement in contract.HoldingRequirements)
        {
            if (invoke is null || !IsCarried(method, requirement, invoke))
                return true;
        }

        return false;
    }

    /// <summary>An event, another member of a delegate type or what comes out of a table is invoked: what it was given anywhere may run, and so may what nobody knows.</summary>
    private AbstractValue? FollowHandlers(BoundCall call, AbstractValue? result)
    {
        if (call.Site is not IInvocationOperation { Instance: { Type: { } type } instance })
            return null;
        var member = DelegateMemberOf(instance);
        var targets = member is null ? CallTargets.None : _calls.Bodies.GetHandlers(member, _cancellation);
        if (targets is { Bodies.IsEmpty: true, AreTooMany: false } && _graph.OriginalOperation.SemanticModel is { } model && new DelegateOrigin(model, _cancellation).IsMember(Origin(instance).Syntax))
            targets = _calls.Bodies.GetStored(type, _cancellation);
        if (targets.AreTooMany)
        {
            GiveUpOn(member ?? type);
            return null;
        }

        return targets.Bodies.IsEmpty ? null : FollowEach(call, targets, result);
    }

    private ISymbol? DelegateMemberOf(IOperation operation) => Origin(operation) is IMemberReferenceOperation { Member: not IMethodSymbol } reference ? reference.Member : null;

    private bool IsOwnMember(IOperation operation) =>
        Origin(operation) is IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } };

    /// <summary>What an operand was before the compiler kept it for later.</summary>
    private IOperation Origin(IOperation operation) => Lowered.Origin(operation, _captured);

    private static bool IsTakenAway(IOperation reference)
    {
        var operation = reference;
        while (operation.Parent is IDelegateCreationOperation or IConversionOperation)
            operation = operation.Parent;
        return operation.Parent is IEventAssignmentOperation { Adds: false } or ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract };
    }

    /// <summary>Whether the delegate demands of its callers that the same parameter holds at least what the method needs.</summary>
    private bool IsCarried(IMethodSymbol method, HoldingRequirement requirement, IMethodSymbol invoke)
    {
        var bound = method.Parameters.Length - invoke.Parameters.Length;
        if (requirement.Target.Root != TargetRoot.Parameter)
            return false;
        var stated = StateSet.Empty;
        foreach (var own in _contracts.GetContract(invoke).HoldingRequirements)
        {
            if (own.Target.Root == TargetRoot.Parameter && own.Target.Parameter + bound == requirement.Target.Parameter && own.Target.Member == requirement.Target.Member)
                stated |= own.Items;
        }

        return requirement.Items.IsSubsetOf(stated);
    }

    /// <summary>Whether the delegate demands of its callers, of the same objects, at least what the method does. A receiver is none of its parameters.</summary>
    private bool IsCarried(IMethodSymbol method, Requirement requirement, IMethodSymbol invoke)
    {
        // An extension's first argument is bound when the delegate is made, and is none of the delegate's parameters either.
        var bound = method.Parameters.Length - invoke.Parameters.Length;
        var allowed = _contracts.GetAllowed(requirement, TypesOf(invoke));
        var any = false;
        foreach (var demanded in ObjectsOf(method, requirement.Target))
        {
            any = true;
            var stated = _contracts.AllStates;
            foreach (var own in _contracts.GetContract(invoke).Requirements)
            {
                if (Names(ObjectsOf(invoke, own.Target), demanded, bound))
                    stated &= own.Allowed;
            }

            if (!stated.IsSubsetOf(allowed))
                return false;
        }

        return any;
    }

    /// <summary>The objects that a clause speaks of, as paths from the member's own parameters or receiver.</summary>
    private IEnumerable<GoverningPath> ObjectsOf(IMethodSymbol member, ContractTarget target)
    {
        if (target.Root == TargetRoot.Governing)
        {
            foreach (var path in _contracts.GetGoverningPaths(member, member.ContainingType))
                yield return path;
            yield break;
        }

        var type = target.Root == TargetRoot.Parameter && target.Parameter < member.Parameters.Length ? member.Parameters[target.Parameter].Type : null;
        var named = target.Member is { } name ? FindMember(type, name) : null;
        foreach (var rest in _contracts.GetGoverningPaths(named is null ? type : TypeOf(named)))
            yield return new(target, named is null ? rest : rest.Insert(0, named));
    }

    private static bool Names(IEnumerable<GoverningPath> stated, GoverningPath demanded, int bound)
    {
        if (demanded.Root.Root != TargetRoot.Parameter)
            return false;
        foreach (var path in stated)
        {
            if (path.Root.Root == TargetRoot.Parameter && path.Root.Parameter + bound == demanded.Root.Parameter && IsSamePath(path.Members, demanded.Members))
                return true;
        }

        return false;
    }

    /// <summary>By name: a parameter of the delegate may be of a derived type.</summary>
    private static bool IsSamePath(ImmutableArray<ISymbol> left, ImmutableArray<ISymbol> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i].Name != right[i].Name)
                return false;
        }

        return true;
    }

    private static ImmutableArray<ITypeSymbol> TypesOf(IMethodSymbol invoke)
    {
        var types = ImmutableArray.CreateBuilder<ITypeSymbol>(invoke.Parameters.Length);
        foreach (var parameter in invoke.Parameters)
            types.Add(parameter.Type);
        return types.MoveToImmutable();
    }
}
