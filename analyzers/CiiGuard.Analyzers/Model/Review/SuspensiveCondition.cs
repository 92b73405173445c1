using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// Whether a contract certainly carries the clause that it takes effect only once the review is cleared: some member that cannot be
/// empty carries the obligation. (Clauses that a builder adds on the way are the flow analysis' business.)
/// </summary>
internal static class SuspensiveCondition
{
    public static bool IsCertain(ImmutableArray<ITypeSymbol> types)
    {
        foreach (var type in types)
        {
            if (IsCarriedBy(type))
                return true;
        }

        return false;
    }

    private static bool IsCarriedBy(ITypeSymbol? type)
    {
        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            if (HasCertainClause(candidate))
                return true;
        }

        return false;
    }

    private static bool HasCertainClause(ITypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol && CertainClauses.CannotBeEmpty(member) && Carries(member))
                return true;
        }

        return false;
    }

    private static bool Carries(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes(Vocabulary.Obligation))
        {
            if ((attribute.ReadObligations() & SupplierObligations.SuspensiveReviewCondition) != 0)
                return true;
        }

        return false;
    }
}
