using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>What one contract shows of its checklist.</summary>
public sealed class ClauseEvaluation
{
    internal ClauseEvaluation(ClauseChecklist checklist, IReadOnlyList<ClauseResult> results)
    {
        Checklist = checklist;
        Results = results;
    }

    /// <summary>The checklist of the contract's type.</summary>
    public ClauseChecklist Checklist { get; }

    /// <summary>A result per entry of the checklist, in its order.</summary>
    public IReadOnlyList<ClauseResult> Results { get; }

    /// <summary>Whether every required clause is there and holds something. Whether its words are enough is for people to judge.</summary>
    public bool IsComplete => Results.All(static result => !result.Entry.IsRequired || result.Status == EvidenceStatus.Present);

    /// <summary>The required clauses that are not certainly there: missing, empty, or not readable.</summary>
    public IEnumerable<ClauseResult> Lacking => Results.Where(static result => result.Entry.IsRequired && result.Status != EvidenceStatus.Present);

    /// <summary>What the contract shows of an obligation.</summary>
    /// <param name="obligation">The obligation.</param>
    /// <returns>Its status; <see cref="EvidenceStatus.Missing"/> if the obligation has no place under the edition.</returns>
    public EvidenceStatus this[SupplierObligation obligation]
    {
        get
        {
            foreach (var result in Results)
            {
                if (result.Entry.Obligation == obligation)
                    return result.Status;
            }

            return EvidenceStatus.Missing;
        }
    }

    /// <summary>The checklist with a status per entry, as Markdown with line feeds.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToMarkdown(Language language) => ClauseText.Markdown(Checklist, this, language);

    /// <summary>The checklist with a status per entry, as JSON with line feeds.</summary>
    /// <param name="language">Language of the texts.</param>
    /// <returns>The text.</returns>
    public string ToJson(Language language) => ClauseText.Json(Checklist, this, language);
}

/// <summary>What one contract shows of one entry.</summary>
public sealed class ClauseResult
{
    internal ClauseResult(ClauseEntry entry, EvidenceStatus status)
    {
        Entry = entry;
        Status = status;
    }

    /// <summary>The entry of the checklist.</summary>
    public ClauseEntry Entry { get; }

    /// <summary>Whether the clause is there.</summary>
    public EvidenceStatus Status { get; }

    /// <summary>Obligation and status.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Entry.Obligation + ": " + Status;
}
