using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Extension blocks of C# 14. The compiler that this assembly is compiled against does not know them; the one that runs it may.</summary>
internal static class ExtensionBlocks
{
    private static readonly PropertyInfo? ExtensionParameter = typeof(INamedTypeSymbol).GetProperty("ExtensionParameter") ?? typeof(ITypeSymbol).GetProperty("ExtensionParameter");

    /// <summary>The type whose members a block extends, or the type itself when it is no block.</summary>
    public static ITypeSymbol ReceiverTypeOf(INamedTypeSymbol container) =>
        ParameterOf(container) is { } parameter ? parameter.Type : container;

    /// <summary>The parameter by which the members of a block know their receiver; null for a type that is no block.</summary>
    public static IParameterSymbol? ParameterOf(INamedTypeSymbol? container) =>
        container is null ? null : ExtensionParameter?.GetValue(container) as IParameterSymbol;
}
