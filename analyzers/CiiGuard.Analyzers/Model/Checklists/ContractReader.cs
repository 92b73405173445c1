using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Reads what a type marked <c>[SupplierContract]</c>, itself or by inheritance, shows, by the same attributes as CII2001. Null where no code beside the type can name it.</summary>
internal static class ContractReader
{
    /// <summary>Name of the method of the generated part that reads what is hidden.</summary>
    public const string HiddenReader = "ReadHiddenClauses";

    private const string Checklist = "CiiGuard.ClauseChecklist";

    private static ImmutableArray<string> Order { get; } = ListedEntry.CodesOf(ObligationList.All).ToImmutableArray();

    public static ContractModel? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if (SupplierContractType.FindWithInherited(type) is not { } contract
            || !FreeNames.HasType(compilation, Checklist)
            || TypePlaceReader.Read(type, cancellationToken) is not { } place)
        {
            return null;
        }

        return new(
            place,
            FreeNames.Choose(compilation, type.ContainingNamespace, place.JoinedName + "Clauses", place.JoinedName + "ClauseChecklist"),
            contract.IsDeclared,
            OperatorAssembly.IsOperator(compilation.Assembly),
            MembersOf(type, compilation, GeneratedParts.CanRead(type, place, HiddenReader), cancellationToken));
    }

    /// <summary>The members that carry obligations.</summary>
    public static EquatableArray<MarkedMember> MembersOf(INamedTypeSymbol type, Compilation compilation, bool canHavePart, CancellationToken cancellationToken) =>
        MarkedMemberReader.Read(type, compilation, canHavePart, ItemsOf, Order, cancellationToken);

    private static ImmutableArray<string> ItemsOf(ISymbol symbol)
    {
        var obligations = SupplierObligations.None;
        if (symbol is not IMethodSymbol)
        {
            foreach (var attribute in symbol.GetAttributes(Vocabulary.Obligation))
                obligations |= attribute.ReadObligations();
        }

        return obligations == SupplierObligations.None ? ImmutableArray<string>.Empty : obligations.GetNames();
    }
}
