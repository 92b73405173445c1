using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>
/// Which confidential material of a review was given to whom, when, and on what ground (披露登记表). Without entries it is a template: a line per material, to be filled in.
/// Generated code makes one for every type marked <see cref="ReviewDossierAttribute"/>.
/// </summary>
/// <remarks>
/// General information, not legal advice. Measures 2020 art. 16 and 2022 art. 17 bind the review bodies to secrecy; that the operator keeps such a register is a reading, not text of law.
/// It cannot be changed: <see cref="Add"/> gives a new one.
/// </remarks>
public sealed class DisclosureRegister
{
    private readonly Disclosure[] _entries;

    /// <summary>Makes the register of a type, without entries.</summary>
    /// <param name="dossier">Full name of the type.</param>
    /// <param name="materials">What it keeps track of.</param>
    /// <param name="edition">The edition of the Measures that grounds are taken from.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public DisclosureRegister(string dossier, IEnumerable<ConfidentialMaterial> materials, MeasuresVersion edition = MeasuresVersion.V2022)
        : this(dossier ?? throw new ArgumentNullException(nameof(dossier)), (materials ?? throw new ArgumentNullException(nameof(materials))).ToArray(), edition, [])
    {
    }

    private DisclosureRegister(string dossier, IReadOnlyList<ConfidentialMaterial> materials, MeasuresVersion edition, Disclosure[] entries)
    {
        _ = Editions.Listed(edition);
        Dossier = dossier;
        Materials = materials;
        Edition = edition;
        _entries = entries;
    }

    /// <summary>Full name of the type.</summary>
    public string Dossier { get; }

    /// <summary>What it keeps track of.</summary>
    public IReadOnlyList<ConfidentialMaterial> Materials { get; }

    /// <summary>The edition of the Measures that grounds are taken from.</summary>
    public MeasuresVersion Edition { get; }

    /// <summary>What was handed over, in the order of the days; of one day in the order in which it was entered.</summary>
    public IReadOnlyList<Disclosure> Entries => _entries;

    /// <summary>The register with one more entry.</summary>
    /// <param name="disclosure">What was handed over.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="disclosure"/> is null.</exception>
    /// <exception cref="ArgumentException">It names material that the register does not know.</exception>
    public DisclosureRegister Add(Disclosure disclosure)
    {
        if (disclosure is null)
            throw new ArgumentNullException(nameof(disclosure));
        if (!Materials.Any(material => material.Name == disclosure.Material))
            throw new ArgumentException($"The register has no material called '{disclosure.Material}'.", nameof(disclosure));

        return new(Dossier, Materials, Edition, [.. _entries.Append(disclosure).OrderBy(static entry => entry.On)]);
    }

    /// <summary>What of a material was handed over.</summary>
    /// <param name="material">Its name.</param>
    /// <returns>The entries; none if it was not handed over, or the register does not know it.</returns>
    public IEnumerable<Disclosure> Of(string material) => _entries.Where(entry => entry.Material == material);

    /// <summary>The register as Markdown, with line feeds.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToMarkdown(Language language) => DisclosureText.Markdown(this, language);

    /// <summary>The register as JSON, with line feeds. Names of properties and codes are the same in both languages.</summary>
    /// <param name="language">Language of the texts.</param>
    /// <returns>The text.</returns>
    public string ToJson(Language language) => DisclosureText.Json(this, language);
}
