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

        if (argument.Kind != TypedConstantKind.Enum || argument.Type is not INamedTypeSymbol type || argument.Value is not { } value || EnumValues.IsValueOf(type, value))
            return true;
        report.Add(Descriptors.NoValueOfEnum, use, use.ShortName, use.Display, Convert.ToString(value, CultureInfo.InvariantCulture)!, AnnotationModel.Display(type));
        return false;
    }
}
