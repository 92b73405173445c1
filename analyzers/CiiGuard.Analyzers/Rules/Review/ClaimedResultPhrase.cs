using System;
using System.Globalization;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>The result that a broken promise is about, in words.</summary>
internal static class ClaimedResultPhrase
{
    /// <returns>For instance <c>when it returns true</c>; empty text if the promise is about any result.</returns>
    public static object Of(ClaimedResult? result, ISymbol member) => result switch
    {
        null => string.Empty,
        { Key: null } => Strings.Localizable("Claim_Returns", Strings.Localizable("Claim_NotNull")),
        { Key: bool flag } => Strings.Localizable("Claim_Returns", flag ? "true" : "false"),
        _ => Strings.Localizable("Claim_Returns", NameOf(result.Key, TypeOf(member)) ?? Convert.ToString(result.Key, CultureInfo.InvariantCulture)!),
    };

    private static ITypeSymbol? TypeOf(ISymbol member) => member is IMethodSymbol method
        ? Awaitables.GetResultType(method.ReturnType) ?? method.ReturnType
        : (member as IPropertySymbol)?.Type;

    private static string? NameOf(object key, ITypeSymbol? type)
    {
        if (type is not { TypeKind: TypeKind.Enum })
            return null;
        foreach (var value in type.GetMembers())
        {
            if (value is IFieldSymbol { HasConstantValue: true } field && Cases.KeyOf(field.ConstantValue).Equals(key))
                return field.Name;
        }

        return null;
    }
}
