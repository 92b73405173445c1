using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Conversions between numbers and enums after which the value may be another one: a test of it is no test of what was converted.</summary>
internal static class ValueConversions
{
    public static bool KeepsValue(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is not null || UnderlyingOf(conversion.Operand.Type) is not { } from || UnderlyingOf(conversion.Type) is not { } to || from == to)
            return true;
        // Fractions compare with numbers of another kind, under names of their own.
        if (!IsIntegral(from) || !IsIntegral(to))
            return false;
        return conversion.IsChecked || Includes(to, from) || (conversion.Operand.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && FitsInto(type, to));
    }

    /// <summary>Whether the conversion only serves to compare an integral number with one that may have a fraction.</summary>
    public static bool IsForOrder(IConversionOperation conversion) => conversion is
    {
        IsImplicit: true,
        Parent: IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual,
        },
    };

    private static SpecialType? UnderlyingOf(ITypeSymbol? type)
    {
        var plain = type?.WithoutNullable();
        if (plain is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying })
            plain = underlying;
        return plain?.SpecialType is { } special and >= SpecialType.System_Char and <= SpecialType.System_Double ? special : null;
    }

    private static bool IsIntegral(SpecialType type) => type <= SpecialType.System_UInt64;

    private static bool IsSigned(SpecialType type) => type is SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64;

    private static int BitsOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte or SpecialType.System_Byte => 8,
        SpecialType.System_Char or SpecialType.System_Int16 or SpecialType.System_UInt16 => 16,
        SpecialType.System_Int32 or SpecialType.System_UInt32 => 32,
        _ => 64,
    };

    private static bool Includes(SpecialType wide, SpecialType narrow) =>
        IsSigned(wide) == IsSigned(narrow) ? BitsOf(wide) >= BitsOf(narrow) : IsSigned(wide) && BitsOf(wide) > BitsOf(narrow);

    /// <summary>An enum has the values that its members name.</summary>
    private static bool FitsInto(INamedTypeSymbol type, SpecialType to)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true, ConstantValue: { } constant })
                continue;
            if (Cases.KeyOf(constant) is not long value || value < 0 || (BitsOf(to) < 64 && value >= 1L << (BitsOf(to) - 1)))
                return false;
        }

        return true;
    }
}
