using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Reads which documents a type marked <c>[ReviewDossier]</c> has members for, by the same attributes as CII3001. Null where no code beside the type can name it.</summary>
internal static class DossierReader
{
    /// <summary>Name of the method of the generated part that reads what is hidden.</summary>
    public const string HiddenReader = "ReadHiddenDocuments";

    private const string Manifest = "CiiGuard.DossierManifest";

    private static ImmutableArray<string> Order { get; } = ListedEntry.CodesOf(DocumentList.All).ToImmutableArray();

    public static DossierModel? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if (!FreeNames.HasType(compilation, Manifest) || TypePlaceReader.Read(type, cancellationToken) is not { } place)
            return null;

        var members = MembersOf(type, compilation, GeneratedParts.CanRead(type, place, HiddenReader), cancellationToken);
        return new(
            place,
            FreeNames.Choose(compilation, type.ContainingNamespace, place.JoinedName + "Manifest", place.JoinedName + "DossierManifest"),
            members,
            ConfidentialMembers.Of(type, members));
    }

    /// <summary>The members that carry documents.</summary>
    public static EquatableArray<MarkedMember> MembersOf(INamedTypeSymbol type, Compilation compilation, bool canHavePart, CancellationToken cancellationToken) =>
        MarkedMemberReader.Read(type, compilation, canHavePart, static symbol => MarkedMemberReader.NamesOf(symbol, Vocabulary.DossierItem), Order, cancellationToken);
}
