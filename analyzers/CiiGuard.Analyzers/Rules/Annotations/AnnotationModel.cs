using System.Collections.Generic;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>What the examinations of attributes ask about types.</summary>
internal sealed class AnnotationModel(ReviewContracts contracts)
{
    public ReviewContracts Contracts { get; } = contracts;

    /// <summary>Whether objects of the type are reviews, or lead to one.</summary>
    public bool LeadsToReview(ITypeSymbol? type) =>
        type is not null && (MayBeAnything(type) || !Contracts.GetGoverningPaths(Awaited(type)).IsEmpty);

    /// <summary>The same, or the type is built from one that is or does: a list of reviews, a lookup of contracts.</summary>
    public bool MentionsReview(ITypeSymbol? type, int depth = 0)
    {
        if (LeadsToReview(type))
            return true;
        if (depth > 3)
            return false;
        switch (type)
        {
            case IArrayTypeSymbol array:
                return MentionsReview(array.ElementType, depth + 1);
            case INamedTypeSymbol { IsGenericType: true } generic:
                foreach (var argument in generic.TypeArguments)
                {
                    if (MentionsReview(argument, depth + 1))
                        return true;
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>Whether the member has an owner or a parameter that is a review or leads to one.</summary>
    public bool IsGoverned(ISymbol member)
    {
        if (member.ContainingType is { } container && MayBeAnything(container))
            return true;
        switch (member)
        {
            case IMethodSymbol method:
                if (!Contracts.GetGoverningPaths(method, null).IsEmpty)
                    return true;
                foreach (var parameter in method.Parameters)
                {
                    if (MentionsReview(parameter.Type))
                        return true;
                }

                return false;
            case IPropertySymbol property:
                return (property.GetMethod ?? property.SetMethod) is { } accessor && IsGoverned(accessor);
            default:
                return !member.IsStatic && LeadsToReview(member.ContainingType);
        }
    }

    /// <summary>
    /// Whether too little is known of the type to say what it is not: it or a type it derives from is not resolved, or it is a type parameter.
    /// </summary>
    public static bool MayBeAnything(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.TypeKind is TypeKind.Error or TypeKind.Dynamic or TypeKind.TypeParameter)
                return true;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (contract.TypeKind == TypeKind.Error)
                return true;
        }

        return false;
    }

    /// <summary>Whether the type, a base type or an interface of it is marked.</summary>
    public static bool IsMarked(ITypeSymbol? type, string name)
    {
        if (type is null)
            return false;
        if (MayBeAnything(type))
            return true;
        if (type is INamedTypeSymbol named)
            type = ExtensionBlocks.ReceiverTypeOf(named);
        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            if (candidate.HasAttribute(name))
                return true;
        }

        return false;
    }

    /// <summary>Fields and properties of the type and of what it derives from, by name; the way in which <c>Of</c> finds them.</summary>
    public static ISymbol? FindMember(ITypeSymbol type, string name)
    {
        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            foreach (var member in candidate.GetMembers(name))
            {
                if (member is IFieldSymbol or IPropertySymbol)
                    return member;
            }
        }

        return null;
    }

    public static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    /// <summary>What an interface or abstract class hands down, derived types may be marked for.</summary>
    public static bool MayBecome(INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface || (type.IsAbstract && !type.IsStatic);

    public static string Display(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private static ITypeSymbol Awaited(ITypeSymbol type) => Awaitables.GetResultType(type) ?? type;
}
