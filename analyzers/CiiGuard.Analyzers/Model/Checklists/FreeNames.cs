using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Names of generated types that no type of the user has.</summary>
internal static class FreeNames
{
    /// <summary>Whether a type of the vocabulary is there to be named; a copy of the attributes alone lacks it.</summary>
    public static bool HasType(Compilation compilation, string metadataName) =>
        compilation.GetTypeByMetadataName(metadataName) is { } type && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);

    /// <summary>The first name if it is free in the namespace, else the second.</summary>
    public static string Choose(Compilation compilation, INamespaceSymbol @namespace, string first, string second) =>
        IsTaken(compilation, @namespace, first) ? second : first;

    private static bool IsTaken(Compilation compilation, INamespaceSymbol @namespace, string name)
    {
        // Types of this assembly, and namespaces.
        foreach (var member in @namespace.GetMembers(name))
        {
            if (member is INamespaceSymbol || member is INamedTypeSymbol { Arity: 0 })
                return true;
        }

        // Of a type elsewhere that has the full name the compiler would warn.
        var metadataName = name;
        for (var at = @namespace; at is { IsGlobalNamespace: false }; at = at.ContainingNamespace)
            metadataName = at.Name + "." + metadataName;
        foreach (var type in compilation.GetTypesByMetadataName(metadataName))
        {
            if (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
                return true;
        }

        return false;
    }
}
