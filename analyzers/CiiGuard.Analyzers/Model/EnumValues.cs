using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Which numbers are values of an enum.</summary>
internal static class EnumValues
{
    /// <summary>Whether the enum has a member of the value, or, where it is a set, members that make it up. An empty set is a set; where it means nothing another rule says so.</summary>
    public static bool IsValueOf(INamedTypeSymbol type, object value)
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

        return isFlags && (Bits(value) & ~known) == 0;
    }

    /// <summary>The names of the members that an attribute's constructor arguments are, arrays included. A number that is no member has no name and is passed over.</summary>
    public static IEnumerable<string> NamesIn(AttributeData attribute)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.Kind != TypedConstantKind.Array)
            {
                if (NameOf(argument) is { } name)
                    yield return name;
                continue;
            }

            if (argument.IsNull)
                continue;
            foreach (var element in argument.Values)
            {
                if (NameOf(element) is { } name)
                    yield return name;
            }
        }
    }

    /// <summary>The name of the member that a constant is; null if it is none.</summary>
    public static string? NameOf(TypedConstant constant)
    {
        if (constant.Kind != TypedConstantKind.Enum || constant.Type is not INamedTypeSymbol type || constant.Value is not { } value)
            return null;
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value))
                return field.Name;
        }

        return null;
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
