using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>
/// A letter in which the supplier assures the buyer of what the contract binds it to (供应方承诺函): the commitments of Measures 2020 art. 6, 2022 art. 6, and the recommended ones, each from a member of the
/// contract type that carries it.
/// </summary>
/// <remarks>
/// General information, not legal advice. The wording is our own, not text of law, and no article asks for a letter: art. 6 speaks of procurement documents, agreements and the like. What no member carries is not
/// assured; see <see cref="Missing"/>.
/// </remarks>
public sealed class AssuranceLetter
{
    private AssuranceLetter(ClauseChecklist checklist, Func<ClauseEntry, bool> isCarried)
    {
        Checklist = checklist;
        var carried = checklist.Entries.Where(entry => entry.Clause.IsCommitment && isCarried(entry)).ToList();
        Required = [.. carried.Where(static entry => entry.Duty == ClauseDuty.DeclaredPurchase)];
        Further = [.. carried.Where(static entry => entry.Duty != ClauseDuty.DeclaredPurchase)];
        Missing = [.. checklist.Entries.Where(entry => entry.Duty == ClauseDuty.DeclaredPurchase && !carried.Contains(entry))];
    }

    /// <summary>The checklist that the letter is made from.</summary>
    public ClauseChecklist Checklist { get; }

    /// <summary>The commitments of art. 6 that the contract carries.</summary>
    public IReadOnlyList<ClauseEntry> Required { get; }

    /// <summary>The other commitments that the contract carries: agreement and supervision under CII Regulations art. 20, and recommended ones.</summary>
    public IReadOnlyList<ClauseEntry> Further { get; }

    /// <summary>The commitments of art. 6 that the contract does not carry, so that the letter does not give them.</summary>
    public IReadOnlyList<ClauseEntry> Missing { get; }

    /// <summary>The letter for a contract type: what its members carry.</summary>
    /// <param name="checklist">The checklist of the type.</param>
    /// <returns>The letter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checklist"/> is null.</exception>
    public static AssuranceLetter Of(ClauseChecklist checklist) =>
        new(checklist ?? throw new ArgumentNullException(nameof(checklist)), static entry => entry.Members.Count > 0);

    /// <summary>The letter for one contract: what its members carry and hold. A clause that is empty or cannot be seen is not assured.</summary>
    /// <param name="evaluation">What the contract shows.</param>
    /// <returns>The letter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static AssuranceLetter Of(ClauseEvaluation evaluation) =>
        new((evaluation ?? throw new ArgumentNullException(nameof(evaluation))).Checklist, entry => evaluation[entry.Obligation] == EvidenceStatus.Present);

    /// <summary>The letter in one language, as Markdown with line feeds.</summary>
    /// <param name="details">Who assures whom, of what.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> is null.</exception>
    public string ToMarkdown(AssuranceDetails details, Language language) => AssuranceText.Markdown(this, details ?? throw new ArgumentNullException(nameof(details)), language);

    /// <summary>The letter in both languages, the Chinese text first, as Markdown with line feeds.</summary>
    /// <param name="details">Who assures whom, of what.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> is null.</exception>
    public string ToMarkdown(AssuranceDetails details) => ToMarkdown(details, Language.Chinese) + "\n---\n\n" + ToMarkdown(details, Language.English);

    /// <summary>The letter as JSON, with line feeds. Names of properties and codes are the same in both languages.</summary>
    /// <param name="details">Who assures whom, of what.</param>
    /// <param name="language">Language of the texts.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> is null.</exception>
    public string ToJson(AssuranceDetails details, Language language) => AssuranceText.Json(this, details ?? throw new ArgumentNullException(nameof(details)), language);
}
