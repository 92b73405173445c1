using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>What one application file holds of its manifest.</summary>
public sealed class DossierEvaluation
{
    internal DossierEvaluation(DossierManifest manifest, IReadOnlyList<DossierResult> results)
    {
        Manifest = manifest;
        Results = results;
    }

    /// <summary>The manifest of the file's type.</summary>
    public DossierManifest Manifest { get; }

    /// <summary>A result per entry of the manifest, in its order.</summary>
    public IReadOnlyList<DossierResult> Results { get; }

    /// <summary>Whether every document that a purchase needs is there and holds something. What the review office asks for in addition is known to people only.</summary>
    public bool IsComplete => Results.All(static result => !result.Entry.IsRequired || result.Status == EvidenceStatus.Present);

    /// <summary>The documents that a purchase needs and that are not certainly there: missing, empty, or not readable.</summary>
    public IEnumerable<DossierResult> Lacking => Results.Where(static result => result.Entry.IsRequired && result.Status != EvidenceStatus.Present);

    /// <summary>What the file holds of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Its status; <see cref="EvidenceStatus.Missing"/> if the edition has no such document.</returns>
    public EvidenceStatus this[DossierDocument document]
    {
        get
        {
            foreach (var result in Results)
            {
                if (result.Entry.Document == document)
                    return result.Status;
            }

            return EvidenceStatus.Missing;
        }
    }

    /// <summary>The manifest with a status per entry, as Markdown with line feeds.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToMarkdown(Language language) => DossierText.Markdown(Manifest, this, language);

    /// <summary>The manifest with a status per entry, as JSON with line feeds.</summary>
    /// <param name="language">Language of the texts.</param>
    /// <returns>The text.</returns>
    public string ToJson(Language language) => DossierText.Json(Manifest, this, language);
}

/// <summary>What one application file holds of one entry.</summary>
public sealed class DossierResult
{
    internal DossierResult(DossierEntry entry, EvidenceStatus status)
    {
        Entry = entry;
        Status = status;
    }

    /// <summary>The entry of the manifest.</summary>
    public DossierEntry Entry { get; }

    /// <summary>Whether the document is there. One in several members is there when all of them hold something.</summary>
    public EvidenceStatus Status { get; }

    /// <summary>Document and status.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Entry.Document + ": " + Status;
}
