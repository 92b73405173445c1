using System;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// What the generator of this package wrote. An analyzer sees a review case completed, the generator sees it as it was written; both must read the same, so what is generated is
/// passed over.
/// </summary>
internal static class GeneratedPart
{
    /// <summary>Name of the generator's assembly, which the compiler makes a folder in the path of every file that it generates.</summary>
    public const string AssemblyName = "CiiGuard.Generators";

    public static bool Is(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (Is(reference.SyntaxTree))
                return true;
        }

        return false;
    }

    public static bool Is(SyntaxTree tree)
    {
        var path = tree.FilePath;
        for (var at = path.IndexOf(AssemblyName, StringComparison.Ordinal); at >= 0; at = path.IndexOf(AssemblyName, at + 1, StringComparison.Ordinal))
        {
            var end = at + AssemblyName.Length;
            if ((at == 0 || IsSeparator(path[at - 1])) && end < path.Length && IsSeparator(path[end]))
                return true;
        }

        return false;
    }

    private static bool IsSeparator(char character) => character is '/' or '\\';
}
