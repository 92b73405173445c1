using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Attributes of the platform that change control flow.</summary>
internal static class Attributes
{
    public static bool DoesNotReturn(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "DoesNotReturnAttribute")
                return true;
        }

        return false;
    }

    /// <summary>The value of a boolean argument for which the call does not return.</summary>
    public static bool? DoesNotReturnIf(IParameterSymbol parameter)
    {
        if (parameter.Type.SpecialType != SpecialType.System_Boolean)
            return null;
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "DoesNotReturnIfAttribute" && attribute.ConstructorArguments is [{ Value: bool outcome }])
                return outcome;
        }

        return null;
    }

    /// <summary>Whether what was passed is not null once the call has returned.</summary>
    public static bool EnsuresNotNull(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "NotNullAttribute" && attribute.ConstructorArguments.IsEmpty)
                return true;
        }

        return false;
    }

    /// <summary>The result that shows that what was passed is not null.</summary>
    public static bool? NotNullWhen(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "NotNullWhenAttribute" && attribute.ConstructorArguments is [{ Value: bool outcome }])
                return outcome;
        }

        // The platform's older editions do not say it.
        return parameter.ContainingSymbol is { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String } ? false : null;
    }

    public static ImmutableArray<string> ConditionalSymbols(IMethodSymbol method)
    {
        if (!method.ReturnsVoid)
            return default;
        ImmutableArray<string>.Builder? symbols = null;
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "ConditionalAttribute" && attribute.ConstructorArguments is [{ Value: string symbol }])
                (symbols ??= ImmutableArray.CreateBuilder<string>()).Add(symbol);
        }

        return symbols?.ToImmutable() ?? default;
    }
}
