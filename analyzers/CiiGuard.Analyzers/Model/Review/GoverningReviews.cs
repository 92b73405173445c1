using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// Which review governs what: a subject governs itself; anything else is governed by what its members marked [GoverningReview] lead to.
/// </summary>
internal sealed class GoverningReviews(System.Func<ITypeSymbol?, bool> isSubject)
{
    private const int MaximumLinks = 4;

    private static readonly ImmutableArray<ImmutableArray<ISymbol>> Itself = ImmutableArray.Create(ImmutableArray<ISymbol>.Empty);

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<ImmutableArray<ISymbol>>> _paths = new(SymbolEqualityComparer.Default);

    public ImmutableArray<ImmutableArray<ISymbol>> PathsFrom(ITypeSymbol? type) =>
        type is null ? ImmutableArray<ImmutableArray<ISymbol>>.Empty : _paths.GetOrAdd(type, t => Find(t, MaximumLinks));

    /// <summary>The receiver if it is a subject; else the parameters that are; else what receiver or parameters lead to.</summary>
    public ImmutableArray<GoverningPath> PathsOf(IMethodSymbol method, ITypeSymbol? receiver)
    {
        var result = ImmutableArray.CreateBuilder<GoverningPath>();
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        if (!method.IsStatic && method.MethodKind != MethodKind.LocalFunction && receiver is not null && !isConstructor)
        {
            if (isSubject(receiver))
            {
                result.Add(new(new ContractTarget(TargetRoot.Receiver), ImmutableArray<ISymbol>.Empty));
                return result.ToImmutable();
            }
        }

        foreach (var parameter in method.Parameters)
        {
            if (isSubject(parameter.Type))
                result.Add(new(new ContractTarget(TargetRoot.Parameter, parameter.Ordinal), ImmutableArray<ISymbol>.Empty));
        }

        if (result.Count > 0)
            return result.ToImmutable();

        // A constructor gets its review by a parameter; the object itself does not lead anywhere yet.
        if (!method.IsStatic && !isConstructor && method.MethodKind != MethodKind.LocalFunction)
            AddPaths(result, new ContractTarget(TargetRoot.Receiver), receiver);
        if (result.Count == 0)
        {
            foreach (var parameter in method.Parameters)
                AddPaths(result, new ContractTarget(TargetRoot.Parameter, parameter.Ordinal), parameter.Type);
        }

        if (result.Count == 0 && isConstructor)
        {
            if (isSubject(receiver))
                result.Add(new(new ContractTarget(TargetRoot.Receiver), ImmutableArray<ISymbol>.Empty));
            else
                AddPaths(result, new ContractTarget(TargetRoot.Receiver), receiver);
        }

        return result.ToImmutable();
    }

    private void AddPaths(ImmutableArray<GoverningPath>.Builder result, ContractTarget root, ITypeSymbol? type)
    {
        foreach (var path in PathsFrom(type))
            result.Add(new(root, path));
    }

    private ImmutableArray<ImmutableArray<ISymbol>> Find(ITypeSymbol type, int links)
    {
        if (isSubject(type))
            return Itself;
        if (links == 0)
            return ImmutableArray<ImmutableArray<ISymbol>>.Empty;
        var paths = ImmutableArray.CreateBuilder<ImmutableArray<ISymbol>>();
        var names = new HashSet<string>();
        foreach (var member in MarkedMembers(type))
        {
            // The same member seen through a base type or an interface leads to the same review.
            if (!names.Add(member.Name))
                continue;
            var memberType = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
            foreach (var rest in Find(memberType, links - 1))
                paths.Add(rest.Insert(0, member));
        }

        return paths.ToImmutable();
    }

    private static IEnumerable<ISymbol> MarkedMembers(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in OwnMarked(current))
                yield return member;
        }

        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in OwnMarked(contract))
            {
                // Seen from a class, its own implementation is what code reads.
                var implementation = type.TypeKind is TypeKind.Class or TypeKind.Struct ? type.FindImplementationForInterfaceMember(member) : null;
                yield return implementation is IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: true } own ? own : member;
            }
        }

        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var constraint in parameter.ConstraintTypes)
            {
                foreach (var member in MarkedMembers(constraint))
                    yield return member;
            }
        }
    }

    private static IEnumerable<ISymbol> OwnMarked(ITypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol && member.HasAttribute(Vocabulary.GoverningReview))
                yield return member;
        }
    }
}
