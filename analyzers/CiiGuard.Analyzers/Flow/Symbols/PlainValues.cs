using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Structs of the system's libraries that are nothing but numbers, like an identifier or a point in time: as little worth following as a number.</summary>
internal sealed class PlainValues
{
    private const int MaximumDepth = 3;

    private readonly ConcurrentDictionary<ITypeSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    public bool Contains(ITypeSymbol type) => _known.GetOrAdd(type, static t => Contains(t, MaximumDepth));

    private static bool Contains(ITypeSymbol type, int depth)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
            return IsNumber(inner) || Contains(inner, depth - 1);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct, IsGenericType: false, IsRefLikeType: false, DeclaringSyntaxReferences.IsEmpty: true } value
            || depth == 0 || !value.ContainingNamespace.IsOfSystem())
        {
            return false;
        }

        foreach (var member in value.GetMembers())
        {
            // Reference assemblies leave fields out, but keep one of a reference type where there is any.
            if (member is IFieldSymbol { IsStatic: false } field && !IsNumber(field.Type) && !Contains(field.Type, depth - 1))
                return false;
        }

        return true;
    }

    private static bool IsNumber(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_UIntPtr and not SpecialType.System_String or SpecialType.System_DateTime;
}
