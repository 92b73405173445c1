using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FindSymbols;

namespace CiiGuard.CodeFixes;

/// <summary>Names that a new member of a type must not have.</summary>
internal static class TakenNames
{
    public static async Task<ISet<string>> FindAsync(Solution solution, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var taken = new HashSet<string>(type.TypeParameters.Select(static parameter => parameter.Name)) { type.Name };
        for (var current = type; current is not null; current = current.BaseType)
            AddMembers(current);

        if (type.TypeKind == TypeKind.Interface)
        {
            // A class may well have a member of an interface's name: it implements it. An interface would hide it.
            foreach (var ancestor in type.AllInterfaces)
                AddMembers(ancestor);
        }
        else if (!type.IsSealed)
        {
            // A derived type must not hide a required member.
            foreach (var derived in await SymbolFinder.FindDerivedClassesAsync(type, solution, cancellationToken: cancellationToken).ConfigureAwait(false))
                AddMembers(derived);
        }

        return taken;

        void AddMembers(INamedTypeSymbol from) => taken.UnionWith(from.GetMembers().Select(static member => member.Name));
    }
}
