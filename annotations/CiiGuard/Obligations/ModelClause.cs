using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard.Lists;

namespace CiiGuard;

/// <summary>An obligation of the supplier with its articles and a model clause in both languages (示范条款).</summary>
/// <remarks>The clauses are wording of our own, not text of law. General information, not legal advice.</remarks>
public sealed class ModelClause
{
    private static readonly ModelClause[] Every = [.. ObligationList.All.Select(static listed => new ModelClause(listed))];

    private readonly ListedObligation _listed;

    private ModelClause(ListedObligation listed)
    {
        _listed = listed;
        Obligation = (SupplierObligation)Enum.Parse(typeof(SupplierObligation), listed.Code);
        Name = new(listed.English, listed.Chinese);
        Text = new(listed.EnglishClause, listed.ChineseClause);
        Duty = listed.Duty switch
        {
            ListedDuty.DeclaredPurchase => ClauseDuty.DeclaredPurchase,
            ListedDuty.EveryPurchase => ClauseDuty.EveryPurchase,
            _ => ClauseDuty.Recommended,
        };
    }

    /// <summary>The clause of every obligation, in the order of the vocabulary.</summary>
    public static IReadOnlyList<ModelClause> All => Every;

    /// <summary>The obligation.</summary>
    public SupplierObligation Obligation { get; }

    /// <summary>What it is called, to stand inside a sentence.</summary>
    public BilingualText Name { get; }

    /// <summary>The clause, one sentence. Wording of our own.</summary>
    public BilingualText Text { get; }

    /// <summary>When the law asks for it.</summary>
    public ClauseDuty Duty { get; }

    /// <summary>How sure that is. A recommendation that rests on an article is a reading of it.</summary>
    public LegalCertainty Certainty => (LegalCertainty)_listed.Certainty;

    /// <summary>Whether the supplier can promise it by itself, as in an assurance letter; otherwise it is a term of the contract, on which both sides agree.</summary>
    public bool IsCommitment => _listed.IsCommitment;

    /// <summary>The clause of an obligation.</summary>
    /// <param name="obligation">The obligation.</param>
    /// <returns>Its clause.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such obligation.</exception>
    public static ModelClause Of(SupplierObligation obligation)
    {
        foreach (var clause in Every)
        {
            if (clause.Obligation == obligation)
                return clause;
        }

        throw new ArgumentOutOfRangeException(nameof(obligation), obligation, "There is no such obligation.");
    }

    /// <summary>Whether the obligation has a place under an edition: support of interim measures has none under the one of 2020.</summary>
    /// <param name="edition">The edition of the Measures.</param>
    /// <returns>Whether it has.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public bool AppliesUnder(MeasuresVersion edition) => _listed.AppliesUnder(Editions.Listed(edition));

    /// <summary>The articles: of the Measures those of an edition, of other laws those of all editions; none for what is practice only.</summary>
    /// <param name="edition">The edition of the Measures.</param>
    /// <returns>The articles.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public IReadOnlyList<LegalCitation> ArticlesUnder(MeasuresVersion edition) =>
        [.. _listed.ArticlesUnder(Editions.Listed(edition)).Select(article => new LegalCitation(article, _listed.Certainty))];

    /// <summary>The name in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name.English;
}
