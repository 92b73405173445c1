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

    // Asked of the namespace over all assemblies, which goes into those alone that have it, and not of each assembly.
    private static bool IsTaken(Compilation compilation, INamespaceSymbol @namespace, string name)
    {
        foreach (var member in (compilation.GetCompilationNamespace(@namespace) ?? @namespace).GetMembers(name))
        {
            if (member is INamespaceSymbol || (member is INamedTypeSymbol { Arity: 0 } && compilation.IsSymbolAccessibleWithin(member, compilation.Assembly)))
                return true;
        }

        return false;
    }
}
