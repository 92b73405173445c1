using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard.Lists;

namespace CiiGuard;

/// <summary>A line of a risk worksheet: a factor, its place in the Measures, and the members that answer it.</summary>
public sealed class RiskEntry
{
    internal RiskEntry(ListedFactor listed, MeasuresVersion edition, IReadOnlyList<EvidenceMember<RiskFactor>> members)
    {
        Factor = (RiskFactor)Enum.Parse(typeof(RiskFactor), listed.Code);
        Name = new(listed.English, listed.Chinese);
        Article = new(RiskFactorList.Article(Editions.Listed(edition), listed.Item(Editions.Listed(edition))), ListedCertainty.Reading);
        AppliesToPurchases = !listed.ListingsOnly;
        Members = members;
    }

    /// <summary>The factor.</summary>
    public RiskFactor Factor { get; }

    /// <summary>What it is called, to stand inside a sentence.</summary>
    public BilingualText Name { get; }

    /// <summary>Article and item: 2020 art. 9, 2022 art. 10. It addresses the review office; that the operator judges by the same factors is a reading, not text of law.</summary>
    public LegalCitation Article { get; }

    /// <summary>Whether a purchase must answer it. Item 6 of 2022 is about listings: that it does not apply to purchases is a reading, not text of law, and no statement that there is no risk.</summary>
    public bool AppliesToPurchases { get; }

    /// <summary>The members that answer it.</summary>
    public IReadOnlyList<EvidenceMember<RiskFactor>> Members { get; }

    /// <summary>Whether no member answers it although a purchase must.</summary>
    public bool IsMissing => AppliesToPurchases && Members.Count == 0;

    /// <summary>The factor and the members.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Factor + ": " + (Members.Count == 0 ? "-" : string.Join(", ", Members.Select(static member => member.Name)));
}
