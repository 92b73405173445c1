using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>The procedures that one extends (<c>Extends</c>), followed to the end.</summary>
internal static class ProcedureChain
{
    /// <summary>More is a mistake, or malice: each link is read in full.</summary>
    private const int MaxLength = 16;

    /// <summary>The procedure and, outwards, those that it extends; null if that leads nowhere. A mistake in another procedure is left to that one.</summary>
    public static List<INamedTypeSymbol>? Of(INamedTypeSymbol procedure, ProcedureProblems problems)
    {
        var chain = new List<INamedTypeSymbol> { procedure };
        while (true)
        {
            var last = chain[chain.Count - 1];
            var isOwn = chain.Count == 1;
            if (last.FindAttribute(Vocabulary.ReviewProcedure) is not { } attribute || last.IsGenericOrInGeneric())
            {
                // The first one is what was asked for; of the others this is a mistake of the one before.
                problems.MarkBroken();
                return null;
            }

            var arguments = new ProcedureArguments(attribute, isOwn ? problems : new ProcedureProblems(sink: null));
            if (arguments.Find("Extends") is not { IsNull: false } extends)
                return chain;

            if (Named(extends, arguments, "Extends") is not { } next)
            {
                problems.MarkBroken();
                return null;
            }

            if (Contains(chain, next) || chain.Count == MaxLength)
            {
                if (SymbolEqualityComparer.Default.Equals(next, procedure) || chain.Count == MaxLength)
                    problems.Report(Descriptors.ProcedureExtends, ProcedureProblems.LocationOf(procedure.FindAttribute(Vocabulary.ReviewProcedure)!, "Extends"), "Extends", next.Name, Strings.Localizable("Procedure_ExtendsItself"));
                problems.MarkBroken();
                return null;
            }

            chain.Add(next);
        }
    }

    /// <summary>The procedure that an argument names; null, and a problem of the attribute that is read, if it names something else.</summary>
    public static INamedTypeSymbol? Named(TypedConstant value, ProcedureArguments arguments, string name)
    {
        if (value.Kind != TypedConstantKind.Type || value.Value is not ITypeSymbol type || type.TypeKind == TypeKind.Error)
        {
            arguments.Problems.MarkBroken();
            return null;
        }

        if (type is INamedTypeSymbol named && !named.IsGenericOrInGeneric() && named.HasAttribute(Vocabulary.ReviewProcedure))
            return named;

        arguments.Problems.Report(Descriptors.ProcedureExtends, arguments.Location(name), name, type.Name, Strings.Localizable("Procedure_NotAProcedure"));
        return null;
    }

    public static bool IsGenericOrInGeneric(this INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at.Arity > 0)
                return true;
        }

        return false;
    }

    private static bool Contains(List<INamedTypeSymbol> chain, INamedTypeSymbol type)
    {
        foreach (var known in chain)
        {
            if (SymbolEqualityComparer.Default.Equals(known, type))
                return true;
        }

        return false;
    }
}
