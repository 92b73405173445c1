using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Which bodies a virtual call may run, as far as the compilation knows.</summary>
internal sealed class Overrides(DerivedTypes types)
{
    private readonly ConcurrentDictionary<IMethodSymbol, ConcurrentDictionary<ITypeSymbol, Implementations>> _known = new(SymbolEqualityComparer.Default);

    /// <param name="method">The member that is called, as declared.</param>
    /// <param name="receiver">What is known of the object that it is called on.</param>
    public Implementations Of(IMethodSymbol method, ReceiverType receiver)
    {
        // A type parameter has whatever type its constraint allows.
        var type = receiver.Type as INamedTypeSymbol ?? method.ContainingType;
        if (receiver.IsExact)
            return new(Itself(ImplementationIn(type, method)), mayBeOther: false);
        return _known.GetOrAdd(method, static _ => new(SymbolEqualityComparer.Default)).GetOrAdd(type, t => Find(method, (INamedTypeSymbol)t));
    }

    private Implementations Find(IMethodSymbol method, INamedTypeSymbol receiver)
    {
        var found = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        if (receiver.TypeKind != TypeKind.Interface && ImplementationIn(receiver, method) is { } own)
        {
            if (!own.IsAbstract && seen.Add(own.OriginalDefinition))
                found.Add(own.OriginalDefinition);
            if (receiver.IsSealed || own.IsSealed)
                return new(found.ToImmutable(), mayBeOther: false);
        }
        else if (!method.IsAbstract && seen.Add(method.OriginalDefinition))
        {
            // What an interface does by default.
            found.Add(method.OriginalDefinition);
        }

        foreach (var type in types.Of(receiver))
        {
            if (!MayBe(type, receiver) || ImplementationIn(type, method) is not { IsAbstract: false } implementation)
                continue;
            if (seen.Add(implementation.OriginalDefinition))
                found.Add(implementation.OriginalDefinition);
        }

        return new(found.ToImmutable(), mayBeOther: CanBeDerivedOutside(receiver));
    }

    /// <summary>What a call of the member on an object of exactly this type runs; null if the type has no such member.</summary>
    private static IMethodSymbol? ImplementationIn(INamedTypeSymbol type, IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (method.ContainingType.TypeKind != TypeKind.Interface)
            return OverridingMembers.In(type, definition);
        if (type.TypeKind == TypeKind.Interface)
            return definition;
        foreach (var contract in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, definition.ContainingType))
                continue;
            foreach (var member in contract.GetMembers(definition.Name))
            {
                if (!SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, definition) || type.FindImplementationForInterfaceMember(member) is not IMethodSymbol found)
                    continue;
                // The compiler names the member that was matched with the interface; an override further down is what runs.
                return found.IsVirtual || found.IsOverride || found.IsAbstract ? OverridingMembers.In(type, found.OriginalDefinition) ?? found : found;
            }
        }

        return null;
    }

    /// <summary>Whether an object of the type can be what the receiver's type says: its own arguments may contradict.</summary>
    private static bool MayBe(INamedTypeSymbol type, INamedTypeSymbol receiver)
    {
        if (!receiver.IsGenericType)
            return true;
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, receiver.OriginalDefinition))
                return MayMatch(current, receiver);
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, receiver.OriginalDefinition) && MayMatch(contract, receiver))
                return true;
        }

        return false;
    }

    private static bool MayMatch(INamedTypeSymbol left, INamedTypeSymbol right)
    {
        for (var i = 0; i < left.TypeArguments.Length && i < right.TypeArguments.Length; i++)
        {
            var (own, wanted) = (left.TypeArguments[i], right.TypeArguments[i]);
            if (SymbolEqualityComparer.Default.Equals(own, wanted) || own is ITypeParameterSymbol || wanted is ITypeParameterSymbol)
                continue;
            var isVariant = left.TypeParameters[i].Variance != VarianceKind.None && own.IsReferenceType && wanted.IsReferenceType;
            // Arguments that are generic themselves may hold type parameters further in.
            if (!isVariant && own is not INamedTypeSymbol { IsGenericType: true })
                return false;
        }

        return true;
    }

    /// <summary>Whether code outside the compilation can see the type and derive from it.</summary>
    private static bool CanBeDerivedOutside(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        if (type.TypeKind == TypeKind.Interface)
            return true;
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
                return true;
        }

        return false;
    }

    private static ImmutableArray<IMethodSymbol> Itself(IMethodSymbol? method) =>
        method is null || method.IsAbstract ? ImmutableArray<IMethodSymbol>.Empty : ImmutableArray.Create(method.OriginalDefinition);
}

/// <summary>The members that a virtual call may run.</summary>
internal sealed class Implementations(ImmutableArray<IMethodSymbol> members, bool mayBeOther)
{
    public ImmutableArray<IMethodSymbol> Members { get; } = members;

    /// <summary>Whether there may be more of them outside the compilation.</summary>
    public bool MayBeOther { get; } = mayBeOther;
}
