using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard.Lists;

namespace CiiGuard;

/// <summary>A line of a dossier manifest: a document, what asks for it, and the members that carry it.</summary>
public sealed class DossierEntry
{
    internal DossierEntry(ListedDocument listed, MeasuresVersion edition, IReadOnlyList<EvidenceMember<DossierDocument>> members)
    {
        Document = (DossierDocument)Enum.Parse(typeof(DossierDocument), listed.Code);
        Name = new(listed.English, listed.Chinese);
        Need = listed.Required ? DocumentNeed.EveryPurchase : listed.ListingsOnly ? DocumentNeed.ListingsOnly : DocumentNeed.WhenAsked;
        Article = new(DocumentList.Article(Editions.Listed(edition), listed.Item), ListedCertainty.Text);
        Members = members;
    }

    /// <summary>The document.</summary>
    public DossierDocument Document { get; }

    /// <summary>What it is called, to stand inside a sentence.</summary>
    public BilingualText Name { get; }

    /// <summary>When a file needs it.</summary>
    public DocumentNeed Need { get; }

    /// <summary>Article and item: 2020 art. 7, 2022 art. 8. The text gives procurement documents, agreements and the contract to be signed in one item.</summary>
    public LegalCitation Article { get; }

    /// <summary>Whether every file for a purchase must have it.</summary>
    public bool IsRequired => Need == DocumentNeed.EveryPurchase;

    /// <summary>The members that carry it; none if it is missing.</summary>
    public IReadOnlyList<EvidenceMember<DossierDocument>> Members { get; }

    /// <summary>Whether no member carries it although every file must have it.</summary>
    public bool IsMissing => IsRequired && Members.Count == 0;

    /// <summary>The document and the members.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Document + ": " + (Members.Count == 0 ? "-" : string.Join(", ", Members.Select(static member => member.Name)));
}
