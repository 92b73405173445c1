using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.CodeFixes;

/// <summary>Whether a name is used anywhere. Only names are compared: too often yes is safe, no is certain for the solution.</summary>
internal static class NameUse
{
    public static async Task<bool> IsMentionedAsync(string name, Solution solution, CancellationToken cancellationToken)
    {
        foreach (var project in solution.Projects)
        {
            foreach (var document in project.Documents)
            {
                if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && Mentions(root, name))
                    return true;
            }
        }

        return false;
    }

    private static bool Mentions(SyntaxNode root, string name)
    {
        foreach (var token in root.DescendantTokens())
        {
            // The name in a declaration belongs to the declaration and not to a name.
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && token.Parent is SimpleNameSyntax)
                return true;
        }

        return false;
    }
}
