using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>The objects of a call that a clause of its contract speaks of.</summary>
internal sealed partial class OperationEvaluator
{
    /// <summary>The objects that a clause of the contract speaks of at this call.</summary>
    private IEnumerable<Token> Resolve(BoundCall call, ContractTarget target, AbstractValue? result = null)
    {
        if (target.Root == TargetRoot.Governing)
        {
            foreach (var path in _contracts.GetGoverningPaths(call.Method, call.ReceiverType))
            {
                if (Follow(RootOf(call, path.Root, result), path.Members, call.Site) is { } token)
                    yield return token;
            }

            yield break;
        }

        if (RootOf(call, target, result) is not { } root)
            yield break;
        if (target.Member is { } name)
        {
            if (FindMember(TypeOfRoot(call, target, root), name) is { } member && ReadMember(root, member, TypeOf(member), call.Site).Token is { } selected)
                root = selected;
            else
                yield break;
        }

        foreach (var path in _contracts.GetGoverningPaths(TypeOfTarget(call, target, root)))
        {
            if (Follow(root, path, call.Site) is { } token)
                yield return token;
        }
    }

    private static ITypeSymbol? TypeOfTarget(BoundCall call, ContractTarget target, Token selected) => target switch
    {
        { Member: not null } => selected.Type,
        { Root: TargetRoot.Receiver } => call.ReceiverType ?? selected.Type,
        _ => TypeOfRoot(call, target, selected),
    };

    /// <summary>Of an object that a generic body made, its own type tells less than the place that it is in.</summary>
    private static ITypeSymbol? TypeOfRoot(BoundCall call, ContractTarget target, Token root)
    {
        if (root.Type is not (null or ITypeParameterSymbol))
            return root.Type;
        var place = call.ReceiverType;
        if (target.Root == TargetRoot.Return)
            place = call.Method.ReturnType;
        foreach (var argument in call.Arguments)
        {
            if (target.Root == TargetRoot.Parameter && argument.Parameter is { } parameter && parameter.Ordinal == target.Parameter)
                place = parameter.Type;
        }

        return place ?? root.Type;
    }

    private Token? RootOf(BoundCall call, ContractTarget target, AbstractValue? result)
    {
        switch (target.Root)
        {
            case TargetRoot.Receiver:
                return call.Receiver;
            case TargetRoot.Return:
                return result?.Token ?? result?.Result?.Token;
            default:
                foreach (var argument in call.Arguments)
                {
                    if (argument.Parameter?.Ordinal != target.Parameter)
                        continue;
                    if (!call.AtEntry && argument.Parameter.RefKind is (RefKind.Out or RefKind.Ref))
                        return CurrentValueOf(argument.Operation)?.Token;
                    return argument.Value.Token;
                }

                return null;
        }
    }

    /// <summary>What an out or ref argument holds after the call.</summary>
    private AbstractValue? CurrentValueOf(IOperation place)
    {
        while (place is IDeclarationExpressionOperation declaration)
            place = declaration.Expression;
        return place switch
        {
            ILocalReferenceOperation { Local.RefKind: not RefKind.None } or IInvocationOperation => Dereference(PlacesOf(place), place.Type, place),
            ILocalReferenceOperation local => _state.Read(Slot.Variable(local.Local), local.Type),
            IParameterReferenceOperation parameter => _state.Read(Slot.Variable(parameter.Parameter), parameter.Type),
            IFieldReferenceOperation { Instance: null } field => _state.Read(Slot.Variable(field.Field.OriginalDefinition), field.Type),
            IFieldReferenceOperation field when TokenOf(field.Instance) is { } holder => ReadMember(holder, field.Field, field.Type, field),
            _ => null,
        };
    }

    private Token? Follow(Token? root, ImmutableArray<ISymbol> members, IOperation site)
    {
        var current = root;
        foreach (var member in members)
        {
            if (current is null)
                return null;
            current = ReadMember(current, member, TypeOf(member), site).Token;
        }

        return current;
    }

    private static ISymbol? FindMember(ITypeSymbol? type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IFieldSymbol or IPropertySymbol)
                    return member;
            }
        }

        if (type is null)
            return null;
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in contract.GetMembers(name))
            {
                if (member is IPropertySymbol)
                    return member;
            }
        }

        return null;
    }
}
