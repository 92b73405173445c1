using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>Types that carry a mark of the vocabulary.</summary>
internal static class MarkedTypes
{
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
