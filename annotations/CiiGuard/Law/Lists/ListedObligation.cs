using System.Collections.Generic;

namespace CiiGuard.Lists;

/// <summary>When the law asks for an obligation of the supplier.</summary>
internal enum ListedDuty
{
    /// <summary>No article asks for the clause; it serves a duty or is practice.</summary>
    Recommended = 0,

    /// <summary>Every purchase of the operator of a critical information infrastructure: CII Regulations art. 20.</summary>
    EveryPurchase = 1,

    /// <summary>A purchase that is declared for review: Measures art. 6 of both editions.</summary>
    DeclaredPurchase = 2,
}

/// <summary>An obligation of the supplier and its model clause.</summary>
/// <param name="code">Name in the vocabulary.</param>
/// <param name="duty">When the law asks for it.</param>
/// <param name="certainty">How sure that is; a recommendation that rests on an article is a reading of it.</param>
internal sealed class ListedObligation(string code, ListedDuty duty, ListedCertainty certainty) : ListedEntry(code)
{
    public ListedDuty Duty { get; } = duty;

    public ListedCertainty Certainty { get; } = certainty;

    /// <summary>A clause in our own words, one sentence.</summary>
    public string EnglishClause { get; init; } = "";

    public string ChineseClause { get; init; } = "";

    /// <summary>Whether the supplier can promise it by itself; otherwise it is a term of the contract, on which both sides agree.</summary>
    public bool IsCommitment { get; init; } = true;

    /// <summary>Articles of all editions; none for what is practice only.</summary>
    public ListedArticle[] Articles { get; init; } = [];

    /// <summary>The articles that count where an edition of the Measures is chosen: of the Measures those of the edition, of other laws all.</summary>
    public IEnumerable<ListedArticle> ArticlesUnder(ListedEdition edition)
    {
        foreach (var article in Articles)
        {
            if (!article.IsOfOtherEdition(edition))
                yield return article;
        }
    }

    /// <summary>Whether it has a place under an edition: one that rests only on articles of the other edition has none.</summary>
    public bool AppliesUnder(ListedEdition edition)
    {
        foreach (var article in Articles)
        {
            if (!article.IsOfOtherEdition(edition))
                return true;
        }

        return Articles.Length == 0;
    }
}
