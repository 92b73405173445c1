using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>Types that carry a mark of the vocabulary, themselves or by inheritance.</summary>
internal static class MarkedTypes
{
    /// <summary>Whether the type or one that it derives from carries the mark.</summary>
    public static bool HasMark(this ITypeSymbol type, string mark) => type.FindMark(mark) is not null;

    /// <summary>The mark of the type, else of a base type from the inside, else of an interface.</summary>
    public static AttributeData? FindMark(this ITypeSymbol type, string mark)
    {
        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            if (candidate.FindAttribute(mark) is { } attribute)
                return attribute;
        }

        return null;
    }

    /// <summary>Whether something that the type derives from is not resolved, so that what it has is not known.</summary>
    public static bool HasUnknownBase(this ITypeSymbol type)
    {
        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            if (candidate.TypeKind == TypeKind.Error)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Where a rule speaks of the type: at a mark of its own, or at its name if it inherits the mark from another assembly only. Null if it has no mark, or
    /// inherits it from a type of this assembly, which was told.
    /// </summary>
    public static Location? FindPlaceToTell(INamedTypeSymbol type, string mark, CancellationToken cancellationToken)
    {
        if (type.FindAttribute(mark) is { } own)
            return LocationOf(type, own, cancellationToken);

        if (!type.HasMark(mark))
            return null;

        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            if (!ReferenceEquals(candidate, type)
                && SymbolEqualityComparer.Default.Equals(candidate.ContainingAssembly, type.ContainingAssembly)
                && candidate.HasMark(mark))
                return null;
        }

        return FindLocation(type, mark, cancellationToken);
    }

    /// <summary>The identifier of the part that carries the mark, so that a partial type has one place.</summary>
    public static Location LocationOf(INamedTypeSymbol type, AttributeData mark, CancellationToken cancellationToken)
    {
        var syntax = mark.ApplicationSyntaxReference?.GetSyntax(cancellationToken);
        return syntax?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.GetLocation() ?? type.Locations[0];
    }

    /// <summary>The same for a type that is known by name of its mark; the first identifier in source if it only inherits the mark, null if it is not in source.</summary>
    public static Location? FindLocation(INamedTypeSymbol type, string mark, CancellationToken cancellationToken)
    {
        if (type.FindAttribute(mark) is { } attribute)
            return LocationOf(type, attribute, cancellationToken);
        foreach (var location in type.Locations)
        {
            if (location.IsInSource)
                return location;
        }

        return null;
    }
}
