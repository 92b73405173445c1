using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard.Lists;

namespace CiiGuard;

/// <summary>
/// What an application file must hold, and by which members its type does: one entry per document of an edition of the Measures (申报材料清单). 2020 art. 7, 2022 art. 8.
/// Made by generated code for every type marked <see cref="ReviewDossierAttribute"/>.
/// </summary>
/// <remarks>General information, not legal advice.</remarks>
public sealed class DossierManifest
{
    private readonly EvidenceMember<DossierDocument>[] _members;

    /// <summary>Makes the manifest of a dossier type.</summary>
    /// <param name="dossier">Full name of the type.</param>
    /// <param name="members">The members that carry documents.</param>
    /// <param name="edition">The edition of the Measures.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public DossierManifest(string dossier, IEnumerable<EvidenceMember<DossierDocument>> members, MeasuresVersion edition = MeasuresVersion.V2022)
    {
        Dossier = dossier ?? throw new ArgumentNullException(nameof(dossier));
        _members = (members ?? throw new ArgumentNullException(nameof(members))).ToArray();
        Edition = edition;
        var listed = Editions.Listed(edition);
        Entries =
        [
            .. DocumentList.All.Where(document => document.IsIn(listed)).Select(document => new DossierEntry(
                document, edition, [.. _members.Where(member => member.Items.Any(item => item.ToString() == document.Code))])),
        ];
    }

    /// <summary>Full name of the dossier type.</summary>
    public string Dossier { get; }

    /// <summary>The edition of the Measures that documents and articles are taken from.</summary>
    public MeasuresVersion Edition { get; }

    /// <summary>The members that carry documents.</summary>
    public IReadOnlyList<EvidenceMember<DossierDocument>> Members => _members;

    /// <summary>An entry per document of the edition, in the order of the vocabulary.</summary>
    public IReadOnlyList<DossierEntry> Entries { get; }

    /// <summary>What every file must have and no member carries. It is what CII3001 reports for the type.</summary>
    public IEnumerable<DossierEntry> Missing => Entries.Where(static entry => entry.IsMissing);

    /// <summary>The entry of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The edition has no such document.</exception>
    public DossierEntry this[DossierDocument document]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Document == document)
                    return entry;
            }

            throw new ArgumentOutOfRangeException(nameof(document), document, "The edition has no such document.");
        }
    }

    /// <summary>The manifest of the same type under another edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The manifest; this one if it is of that edition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public DossierManifest Under(MeasuresVersion edition) => edition == Edition ? this : new DossierManifest(Dossier, _members, edition);

    /// <summary>What an instance holds, from what its members hold.</summary>
    /// <param name="statuses">A status per member, in the order of <see cref="Members"/>.</param>
    /// <returns>The evaluation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statuses"/> is null.</exception>
    /// <exception cref="ArgumentException">There is not one status per member.</exception>
    public DossierEvaluation Evaluate(params EvidenceStatus[] statuses)
    {
        if (statuses is null)
            throw new ArgumentNullException(nameof(statuses));
        if (statuses.Length != _members.Length)
            throw new ArgumentException("There must be one status per member.", nameof(statuses));

        return new DossierEvaluation(this, [.. Entries.Select(entry => new DossierResult(entry, StatusOf(entry, statuses)))]);
    }

    /// <summary>The manifest as Markdown, with line feeds.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToMarkdown(Language language) => DossierText.Markdown(this, null, language);

    /// <summary>The manifest as JSON, with line feeds. Names of properties and codes are the same in both languages.</summary>
    /// <param name="language">Language of the texts.</param>
    /// <returns>The text.</returns>
    public string ToJson(Language language) => DossierText.Json(this, null, language);

    // A document in several parts is there when all of them are.
    private EvidenceStatus StatusOf(DossierEntry entry, EvidenceStatus[] statuses)
    {
        if (entry.Members.Count == 0)
            return EvidenceStatus.Missing;

        var status = EvidenceStatus.Present;
        for (var i = 0; i < _members.Length; i++)
        {
            if (_members[i].Items.Contains(entry.Document))
                status = Evidence.Least(status, statuses[i]);
        }

        return status;
    }
}
