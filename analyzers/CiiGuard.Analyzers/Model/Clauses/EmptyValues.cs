using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>Values that hold nothing: null, text of white space, defaults, collections without elements. The same that a checklist calls empty.</summary>
internal static class EmptyValues
{
    /// <summary>Whether an expression is certainly empty; what is not known is not.</summary>
    public static bool IsEmpty(IOperation? value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;

        return value switch
        {
            null => false,
            { ConstantValue.HasValue: true } => IsEmptyConstant(value.ConstantValue.Value),
            IDefaultValueOperation => true,
            IParameterReferenceOperation { Parameter: var parameter } => IsEmptyByDefault(parameter),
            IObjectCreationOperation creation => IsEmptyCreation(creation),
            IArrayCreationOperation array => IsEmptyArray(array),
            IFieldReferenceOperation { Field: { IsStatic: true, Name: nameof(string.Empty) } field } => HoldsElements(field.Type),
            IPropertyReferenceOperation { Property: { IsStatic: true, Name: nameof(string.Empty) } property } => HoldsElements(property.Type),
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: nameof(string.Empty) } method } => HoldsElements(method.ReturnType),
            // Collection expressions have no operation of their own in the version that this is compiled against.
            _ => value.Syntax is CollectionExpressionSyntax { Elements.Count: 0 },
        };
    }

    /// <summary>What a member lacks that was given the value of an expression.</summary>
    public static Lack LackOf(IOperation? value)
    {
        if (!IsEmpty(value))
            return Lack.None;
        while (value is IConversionOperation { OperatorMethod: null } conversion)
            value = conversion.Operand;
        return value switch
        {
            { ConstantValue: { HasValue: true, Value: null } } => Lack.Null,
            IDefaultValueOperation { Type: { IsValueType: false } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => Lack.Null,
            IParameterReferenceOperation { Parameter.ExplicitDefaultValue: null } => Lack.Null,
            _ => Lack.Blank,
        };
    }

    /// <summary>Whether a constant holds nothing; false and zero are what a value is that nobody gave.</summary>
    public static bool IsEmptyConstant(object? value) => value switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text),
        bool agreed => !agreed,
        char character => character == '\0',
        IConvertible number => number.ToDouble(null) == 0,
        _ => false,
    };

    /// <summary>Whether a caller may leave a parameter out and so give it an empty value.</summary>
    public static bool IsEmptyByDefault(IParameterSymbol parameter) => parameter.HasExplicitDefaultValue && IsEmptyConstant(parameter.ExplicitDefaultValue);

    private static bool IsEmptyCreation(IObjectCreationOperation creation) =>
        creation.Arguments.IsEmpty
        && creation.Initializer is null or { Initializers.IsEmpty: true }
        && creation.Type is { } type
        && (HoldsElements(type) || (type.IsValueType && creation.Constructor is null or { IsImplicitlyDeclared: true }));

    private static bool IsEmptyArray(IArrayCreationOperation array)
    {
        if (array.Initializer is { } initializer)
            return initializer.ElementValues.IsEmpty;
        foreach (var size in array.DimensionSizes)
        {
            if (size.ConstantValue is { HasValue: true, Value: 0 })
                return true;
        }

        return false;
    }

    private static bool HoldsElements(ITypeSymbol type)
    {
        if (type.SpecialType is SpecialType.System_String or SpecialType.System_Collections_IEnumerable || type is IArrayTypeSymbol)
            return true;
        foreach (var contract in type.AllInterfaces)
        {
            if (contract.SpecialType == SpecialType.System_Collections_IEnumerable)
                return true;
        }

        return false;
    }
}
