using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>The application file as handed in (申报材料): which document under which reference. Measures 2020 art. 7, 2022 art. 8.</summary>
public sealed class DossierFiling
{
    /// <summary>The documents that a file for a purchase needs: items 1 to 3 of the article.</summary>
    public static IReadOnlyList<DossierDocument> RequiredDocuments { get; } = Array.AsReadOnly(new[]
    {
        DossierDocument.DeclarationForm, DossierDocument.NationalSecurityImpactReport, DossierDocument.ProcurementDocuments,
        DossierDocument.ProcurementAgreements, DossierDocument.ContractToBeSigned,
    });

    private readonly SortedDictionary<DossierDocument, string> _documents = [];

    /// <summary>Makes a file.</summary>
    /// <param name="documents">Each document with its reference: a number, a path, a title. A blank reference is no document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no document of the article.</exception>
    public DossierFiling(IEnumerable<KeyValuePair<DossierDocument, string>> documents)
    {
        if (documents is null)
            throw new ArgumentNullException(nameof(documents));

        foreach (var pair in documents)
        {
            if (!Enum.IsDefined(typeof(DossierDocument), pair.Key))
                throw new ArgumentOutOfRangeException(nameof(documents), pair.Key, "There is no such document.");
            if (!string.IsNullOrWhiteSpace(pair.Value))
                _documents[pair.Key] = pair.Value;
        }

        IsComplete = !Missing.Any();
    }

    /// <summary>The documents with their references, in the order of the article.</summary>
    public IReadOnlyDictionary<DossierDocument, string> Documents => _documents;

    /// <summary>The required documents that are not there.</summary>
    public IEnumerable<DossierDocument> Missing => RequiredDocuments.Where(document => !_documents.ContainsKey(document));

    /// <summary>Whether every required document is there.</summary>
    public bool IsComplete { get; }
}
