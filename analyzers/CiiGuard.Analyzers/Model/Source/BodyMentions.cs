using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>What it means for the analysis that a body mentions a symbol.</summary>
internal sealed class BodyMentions(
    IFlowContracts contracts, SourceIndex index, bool isStrict, Func<IMethodSymbol, ReceiverType?, IEnumerable<IMethodSymbol>> bodiesOf, Func<DelegateHandlers> getHandlers)
{
    private const int MaximumSteps = 3;

    private readonly ConcurrentDictionary<ITypeSymbol, bool> _holding = new(SymbolEqualityComparer.Default);

    public bool IsStrict => isStrict;

    /// <summary>Whether a call of the method may move an object, or tells something of one that the caller can learn of.</summary>
    public bool Affects(IMethodSymbol method)
    {
        if (isStrict && contracts.MayChangeStates(method))
            return true;
        if (method.ContainingType is { } type && type.IsVocabularyType(type.Name))
            return true;
        if (!MayHaveContract(method))
            return false;
        var contract = contracts.GetContract(method);
        return !contract.Transitions.IsEmpty || !contract.Checks.IsEmpty || !contract.HoldingChanges.IsEmpty || !contract.HoldingChecks.IsEmpty || IsStatus(method);
    }

    /// <summary>Whether the member has a contract that must be judged where it is used.</summary>
    public bool Requires(ISymbol member) => MayHaveContract(member)
        && (contracts.GetGuaranteed(member) is not null || IsStatus(member) || !contracts.GetContract(member).IsEmpty);

    /// <summary>Whether the member tells of its holder: in which state it is, or what it holds.</summary>
    public bool IsStatus(ISymbol member) =>
        MayHaveContract(member) && (contracts.GetMirror(member) is not null || !contracts.GetItems(member).IsEmpty);

    /// <summary>Whether the value of the member is an object of interest, or leads to one.</summary>
    public bool LeadsToObject(ISymbol member) =>
        MayHaveContract(member) && ((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type) is { } type && IsOfInterest(type);

    /// <summary>Whether an object of interest may be found in one of the type, in a few steps: what is put where such a thing stays changes what is found there later.</summary>
    public bool MayHold(ITypeSymbol? type) => type is not null && _holding.GetOrAdd(type, t => MayHold(t, MaximumSteps));

    private bool MayHold(ITypeSymbol type, int steps)
    {
        if (IsOfInterest(type))
            return true;
        if (steps == 0 || type.SpecialType != SpecialType.None && type is not INamedTypeSymbol { IsGenericType: true } || type.TypeKind is TypeKind.Enum or TypeKind.Delegate)
            return false;
        if (type is IArrayTypeSymbol array)
            return MayHold(array.ElementType, steps - 1);
        if (type is not INamedTypeSymbol named)
            return false;
        foreach (var argument in named.TypeArguments)
        {
            if (MayHold(argument, steps - 1))
                return true;
        }

        for (var current = named; current is not null; current = current.BaseType)
        {
            if (HasHolder(current, steps))
                return true;
        }

        foreach (var contract in named.TypeKind == TypeKind.Interface ? named.AllInterfaces : ImmutableArray<INamedTypeSymbol>.Empty)
        {
            if (HasHolder(contract, steps))
                return true;
        }

        return false;
    }

    /// <summary>Members of what is not declared here hold nothing of interest but by their type arguments.</summary>
    private bool HasHolder(INamedTypeSymbol type, int steps)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
            return false;
        foreach (var member in type.GetMembers())
        {
            var held = member switch
            {
                IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => field.Type,
                IPropertySymbol { IsStatic: false } property => property.Type,
                _ => null,
            };
            if (held is not null && MayHold(held, steps - 1))
                return true;
        }

        return false;
    }

    private bool IsOfInterest(ITypeSymbol type) => !contracts.GetGoverningPaths(type).IsEmpty;

    /// <summary>Callers of a delegate do not write the name of what has the contract.</summary>
    private bool MayHaveContract(ISymbol member) => member.ContainingType?.TypeKind == TypeKind.Delegate || index.IsAnnotated(AnnotatedNames.NameOf(member));

    /// <summary>Whether an object may be given a status when it is made.</summary>
    public bool MaySetStatus(IMethodSymbol constructor)
    {
        foreach (var initialization in constructor.Parameters.IsEmpty ? ImmutableArray<MemberInitialization>.Empty : contracts.GetInitializations(constructor))
        {
            if (initialization.Parameter >= 0 && contracts.GetMirror(initialization.Member) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Whether a lambda or local function promises or asks something itself.</summary>
    public bool HasContract(IMethodSymbol nested) => !contracts.GetContract(nested).IsEmpty;

    public IEnumerable<IMethodSymbol> BodiesOf(IMethodSymbol method, ReceiverType? receiver) => bodiesOf(method.OriginalDefinition, receiver);

    /// <summary>What is given to members of a delegate type; whether it matters is judged by names.</summary>
    public DelegateHandlers Handlers => getHandlers();
}
