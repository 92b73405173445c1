using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Partial members come as two symbols with the same attributes, of which one is to be reported.</summary>
internal static class PartialMembers
{
    /// <summary>
    /// Whether this is the second symbol of a partial member. Asked of the type, because the compiler that this assembly is compiled against knows partial
    /// methods only, and the one that runs it may know more.
    /// </summary>
    public static bool IsImplementationPart(ISymbol member)
    {
        if (member.ContainingType is not { } type || member is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
            return false;
        foreach (var declared in type.GetMembers(member.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(declared, member))
                return false;
        }

        return true;
    }
}
