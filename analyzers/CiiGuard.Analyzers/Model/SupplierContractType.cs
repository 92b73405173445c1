using System;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>A type marked as supplier contract, and what its members show.</summary>
internal readonly struct SupplierContractType
{
    private SupplierContractType(INamedTypeSymbol type, AttributeData attribute)
    {
        Type = type;
        Attribute = attribute;
    }

    public INamedTypeSymbol Type { get; }

    public AttributeData Attribute { get; }

    /// <summary>Whether the mark is the type's own and not inherited.</summary>
    public bool HasOwnMark => Type.HasAttribute(Vocabulary.SupplierContract);

    /// <summary>Whether the mark says that it is a framework contract.</summary>
    public bool IsFramework => Attribute.TryGetNamedArgument<bool>("Framework", out var framework) && framework;

    /// <summary>Whether the purchase is declared for review; a value that cannot be read counts as declared.</summary>
    public bool IsDeclared => !Attribute.TryGetNamedArgument<bool>("Declared", out var declared) || declared;

    /// <summary>The contract a type is itself marked as; a mark on a base type or interface is that one's.</summary>
    public static SupplierContractType? Find(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Interface
        && type.FindAttribute(Vocabulary.SupplierContract) is { } attribute
            ? new SupplierContractType(type, attribute)
            : null;

    /// <summary>The contract that a type is, by a mark of its own or one of the nearest base type, else of an interface.</summary>
    public static SupplierContractType? FindWithInherited(INamedTypeSymbol type) =>
        Find(type) ?? (!type.HasAttribute(Vocabulary.SupplierContract) && type.FindMark(Vocabulary.SupplierContract) is { } mark
            ? new SupplierContractType(type, mark)
            : null);

    /// <summary>
    /// The contract of which a rule speaks at a type: one with a mark of its own, or one that has its mark only from assemblies in whose builds the rule did
    /// not speak.
    /// </summary>
    public static SupplierContractType? FindToTell(INamedTypeSymbol type, Func<IAssemblySymbol, bool> speaksIn)
    {
        if (FindWithInherited(type) is not { HasOwnMark: false } contract)
            return Find(type);

        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            if (!ReferenceEquals(candidate, type) && candidate.HasMark(Vocabulary.SupplierContract) && speaksIn(candidate.ContainingAssembly))
                return null;
        }

        return contract;
    }

    /// <summary>
    /// The obligations shown by the type's own members, and by those of its base types and interfaces; null if one of
    /// these cannot be resolved, so that what it shows is not known.
    /// </summary>
    public SupplierObligations? GetShownObligations()
    {
        var shown = SupplierObligations.None;
        for (var current = Type; current is not null; current = current.BaseType)
        {
            if (current.TypeKind == TypeKind.Error)
                return null;

            shown |= GetOwnObligations(current);
        }

        foreach (var @interface in Type.AllInterfaces)
        {
            if (@interface.TypeKind == TypeKind.Error)
                return null;

            shown |= GetOwnObligations(@interface);
        }

        return shown;
    }

    /// <summary>Those of a set of obligations that no member shows; none if it is not known what is shown.</summary>
    public SupplierObligations GetMissingOf(SupplierObligations asked) =>
        GetShownObligations() is { } shown ? asked & ~shown : SupplierObligations.None;

    /// <summary>The identifier of the part that carries the mark, so that a partial type has one place; of the first part if the mark is inherited.</summary>
    public Location GetLocation(CancellationToken cancellationToken) =>
        MarkedTypes.FindLocation(Type, Vocabulary.SupplierContract, cancellationToken) ?? Type.Locations[0];

    private static SupplierObligations GetOwnObligations(INamedTypeSymbol type)
    {
        var shown = SupplierObligations.None;
        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IPropertySymbol or IFieldSymbol:
                    shown |= GetObligations(member);
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                    foreach (var parameter in constructor.Parameters)
                        shown |= GetObligations(parameter);
                    break;
            }
        }

        return shown;
    }

    private static SupplierObligations GetObligations(ISymbol member)
    {
        var obligations = SupplierObligations.None;
        foreach (var attribute in member.GetAttributes(Vocabulary.Obligation))
            obligations |= attribute.ReadObligations();

        return obligations;
    }
}
