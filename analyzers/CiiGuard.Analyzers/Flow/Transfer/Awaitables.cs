using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Types that can be awaited, recognised by the pattern that the compiler uses, not by name.</summary>
internal static class Awaitables
{
    /// <summary>What awaiting gives (void for none), or null if the type cannot be awaited.</summary>
    public static ITypeSymbol? GetResultType(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol || type.TypeKind is TypeKind.Enum or TypeKind.Delegate || type.SpecialType != SpecialType.None)
            return null;
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("GetAwaiter"))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } getAwaiter)
                    return ResultOfAwaiter(getAwaiter.ReturnType);
            }
        }

        return null;
    }

    public static bool IsAwaitable(ITypeSymbol? type) => type is not null && GetResultType(type) is not null;

    private static ITypeSymbol? ResultOfAwaiter(ITypeSymbol awaiter)
    {
        foreach (var member in awaiter.GetMembers("GetResult"))
        {
            if (member is IMethodSymbol { Parameters.IsEmpty: true } getResult)
                return getResult.ReturnType;
        }

        return null;
    }
}
