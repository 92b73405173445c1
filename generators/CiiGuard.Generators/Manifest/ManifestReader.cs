using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators;

/// <summary>Reads what the manifest says of annotated types and members. Types that no code beside them can name are in it too.</summary>
internal static class ManifestReader
{
    /// <summary>The marks of gates, and what a gate of each is called.</summary>
    public static ImmutableArray<(string Mark, string Gate)> Gates { get; } =
        ImmutableArray.Create((Vocabulary.SignsContract, "Sign"), (Vocabulary.ExecutesContract, "TakeEffect"), (Vocabulary.PutsIntoUse, "PutIntoUse"));

    public static ManifestEntry? Contract(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if (SupplierContractType.FindWithInherited(type) is not { } contract)
            return null;

        var members = ContractReader.MembersOf(type, compilation, canHavePart: false, cancellationToken);
        var flowsDown = new List<string>();
        foreach (var attribute in type.GetAttributes(Vocabulary.FlowsDownTo))
        {
            if (TypeIn(attribute) is { } target)
                flowsDown.Add(target);
        }

        flowsDown.Sort(StringComparer.Ordinal);
        var properties = new CompactJson()
            .Add("declared", contract.IsDeclared)
            .Add("framework", contract.Attribute.TryGetNamedArgument<bool>("Framework", out var framework) && framework)
            .Add("flowsDownTo", flowsDown)
            .AddObjects("members", Members(members, "obligations"));
        return Entry(ManifestSection.Contracts, type, properties, members, contract.IsDeclared);
    }

    public static ManifestEntry? Dossier(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var members = DossierReader.MembersOf(type, compilation, canHavePart: false, cancellationToken);
        return Entry(ManifestSection.Dossiers, type, new CompactJson().AddObjects("members", Members(members, "documents")), members);
    }

    public static ManifestEntry? Assessment(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var members = AssessmentReader.MembersOf(type, compilation, canHavePart: false, cancellationToken);
        return Entry(ManifestSection.Assessments, type, new CompactJson().AddObjects("members", Members(members, "factors")), members);
    }

    public static ManifestEntry? Product(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) => Entry(ManifestSection.Products, type, new CompactJson()
        .Add("category", type.FindAttribute(Vocabulary.CoveredProduct) is { } mark ? EnumValues.NamesIn(mark).FirstOrDefault() : null)
        .Add("assessedBy", type.FindMark(Vocabulary.AssessedBy) is { } assessedBy ? TypeIn(assessedBy) : null));

    public static ManifestEntry? Subject(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) => Entry(ManifestSection.Subjects, type, new CompactJson()
        .Add("initial", type.FindAttribute(Vocabulary.ReviewSubject)?.FindNamedArgument("Initial") is { } initial ? EnumValues.NameOf(initial) : "NeedIdentified"));

    public static ManifestEntry? Case(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var procedure = type.FindAttribute(Vocabulary.ReviewCase)?.ConstructorArguments is [{ Kind: TypedConstantKind.Type, Value: INamedTypeSymbol named }] ? named : null;
        return Entry(ManifestSection.Cases, type, new CompactJson()
            .Add("procedure", procedure?.GetDocumentationCommentId())
            .Add("code", procedure is null ? null : CodeOf(procedure)));
    }

    public static ManifestEntry? Procedure(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        Entry(ManifestSection.Procedures, type, new CompactJson().Add("code", CodeOf(type)));

    public static ManifestEntry? Gate(ISymbol member, string gate) => Entry(ManifestSection.Gates, member, new CompactJson().Add("gate", gate));

    public static ManifestEntry? Waiver(ISymbol waived) => waived.FindAttribute(Vocabulary.Waiver) is { } waiver
        ? Entry(ManifestSection.Waivers, (waived as IFieldSymbol)?.AssociatedSymbol ?? waived, new CompactJson()
            .Add("form", "attribute")
            .Add("reason", waiver.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string reason }] ? reason : "")
            .Add("approvedBy", Text(waiver, "ApprovedBy"))
            .Add("ticket", Text(waiver, "Ticket"))
            .Add("until", Text(waiver, "Until")))
        : null;

    /// <summary>An entry of a symbol, or null if it has no id.</summary>
    public static ManifestEntry? Entry(ManifestSection section, ISymbol symbol, CompactJson properties, EquatableArray<MarkedMember> members = default, bool isDeclared = false) =>
        symbol.GetDocumentationCommentId() is { Length: > 0 } id
            ? new(section, id, properties.ToString(), members.SelectMany(static member => member.Items).Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(), isDeclared)
            : null;

    private static IEnumerable<string> Members(EquatableArray<MarkedMember> members, string items) =>
        members.Select(member => new CompactJson().Add("name", member.Name).Add(items, member.Items).ToString());

    private static string? CodeOf(INamedTypeSymbol procedure) =>
        procedure.FindAttribute(Vocabulary.ReviewProcedure) is { ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: string code }, ..] } ? code : null;

    private static string? TypeIn(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type, Value: ITypeSymbol type }] ? type.GetDocumentationCommentId() : null;

    private static string? Text(AttributeData attribute, string name) =>
        attribute.FindNamedArgument(name) is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;
}
