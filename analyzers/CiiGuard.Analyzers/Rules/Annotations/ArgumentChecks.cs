using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII9010: numbers cast to an enum that has no such value.</summary>
internal static class ArgumentChecks
{
    /// <returns>Whether all arguments are values of their types.</returns>
    public static bool Examine(AnnotationUse use, AnnotationReport report)
    {
        foreach (var argument in use.Attribute.ConstructorArguments)
        {
            if (!Examine(argument, use, report))
                return false;
        }

        foreach (var argument in use.Attribute.NamedArguments)
        {
            if (!Examine(argument.Value, use, report))
                return false;
        }

        return true;
    }

    private static bool Examine(TypedConstant argument, AnnotationUse use, AnnotationReport report)
    {
        if (argument.Kind == TypedConstantKind.Array)
        {
            if (argument.IsNull)
                return true;
            foreach (var element in argument.Values)
            {
                if (!Examine(element, use, report))
                    return false;
            }

            return true;
        }

        if (argument.Kind != TypedConstantKind.Enum || argument.Type is not INamedTypeSymbol type || argument.Value is not { } value || IsValue(type, value))
            return true;
        report.Add(Descriptors.NoValueOfEnum, use, use.ShortName, use.Display, Convert.ToString(value, CultureInfo.InvariantCulture)!, AnnotationModel.Display(type));
        return false;
    }

    private static bool IsValue(INamedTypeSymbol type, object value)
    {
        var isFlags = IsFlags(type);
        var known = 0L;
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true } field)
                continue;
            if (Equals(field.ConstantValue, value))
                return true;
            known |= Bits(field.ConstantValue);
        }

        // An empty set is a set; where it means nothing another rule says so.
        return isFlags && (Bits(value) & ~known) == 0;
    }

    private static bool IsFlags(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }

    private static long Bits(object? value) => value switch
    {
        ulong large => unchecked((long)large),
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => 0,
    };
}
