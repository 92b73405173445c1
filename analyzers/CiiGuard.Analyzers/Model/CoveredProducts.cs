using System.Collections.Generic;
using CiiGuard.Analyzers.Flow;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Products and services of the Measures' list, and where contracts name them.</summary>
internal static class CoveredProducts
{
    // Deep enough for a dictionary of lists; a type that contains itself in its arguments must not be followed for ever.
    private const int MaximumDepth = 4;

    /// <summary>Whether a self-assessment is named; a type that is none is told by CII9027, and an unresolved base may name one.</summary>
    public static bool NamesAssessment(ITypeSymbol product) => product.HasMark(Vocabulary.AssessedBy) || product.HasUnknownBase();

    /// <summary>The category that a mark gives; null if it is no entry of the list, which CII9010 tells.</summary>
    public static ListedCategory? CategoryOf(AttributeData mark)
    {
        foreach (var name in EnumValues.NamesIn(mark))
            return CategoryList.Find(name);
        return null;
    }

    /// <summary>The covered products that a contract's members are, or are built from: fields, properties and constructor parameters, those of base types and interfaces too.</summary>
    public static IEnumerable<INamedTypeSymbol> BoughtBy(INamedTypeSymbol contract)
    {
        var products = new List<INamedTypeSymbol>();
        foreach (var level in contract.WithBasesAndInterfaces())
        {
            foreach (var member in level.GetMembers())
            {
                switch (member)
                {
                    case IPropertySymbol property:
                        Collect(property.Type, products, 0);
                        break;
                    case IFieldSymbol field:
                        Collect(field.Type, products, 0);
                        break;
                    case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                        foreach (var parameter in constructor.Parameters)
                            Collect(parameter.Type, products, 0);
                        break;
                }
            }
        }

        return products;
    }

    private static void Collect(ITypeSymbol type, List<INamedTypeSymbol> products, int depth)
    {
        if (depth > MaximumDepth)
            return;
        switch (type)
        {
            case IArrayTypeSymbol array:
                Collect(array.ElementType, products, depth + 1);
                break;
            case ITypeParameterSymbol parameter:
                foreach (var constraint in parameter.ConstraintTypes)
                    Collect(constraint, products, depth + 1);
                break;
            case INamedTypeSymbol named:
                if (named.HasMark(Vocabulary.CoveredProduct) && !Contains(products, named.OriginalDefinition))
                    products.Add(named.OriginalDefinition);
                foreach (var argument in named.TypeArguments)
                    Collect(argument, products, depth + 1);
                break;
        }
    }

    private static bool Contains(List<INamedTypeSymbol> products, INamedTypeSymbol product)
    {
        foreach (var known in products)
        {
            if (SymbolEqualityComparer.Default.Equals(known, product))
                return true;
        }

        return false;
    }
}
