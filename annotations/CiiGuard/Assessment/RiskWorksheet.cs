using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard.Lists;

namespace CiiGuard;

/// <summary>
/// The questions of a self-assessment, and which members of its type answer them: one entry per factor of an edition of the Measures (风险研判工作表). 2020 art. 9, 2022 art. 10.
/// Made by generated code for every type marked <see cref="SelfAssessmentAttribute"/>.
/// </summary>
/// <remarks>General information, not legal advice. That the operator judges by the factors of the review is a reading, not text of law.</remarks>
public sealed class RiskWorksheet
{
    private readonly EvidenceMember<RiskFactor>[] _members;

    /// <summary>Makes the worksheet of a self-assessment type.</summary>
    /// <param name="assessment">Full name of the type.</param>
    /// <param name="members">The members that answer factors.</param>
    /// <param name="edition">The edition of the Measures.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public RiskWorksheet(string assessment, IEnumerable<EvidenceMember<RiskFactor>> members, MeasuresVersion edition = MeasuresVersion.V2022)
    {
        Assessment = assessment ?? throw new ArgumentNullException(nameof(assessment));
        _members = (members ?? throw new ArgumentNullException(nameof(members))).ToArray();
        Edition = edition;
        var listed = Editions.Listed(edition);
        Entries =
        [
            .. RiskFactorList.All.Where(factor => factor.Item(listed) > 0).OrderBy(factor => factor.Item(listed)).Select(factor => new RiskEntry(
                factor, edition, [.. _members.Where(member => member.Items.Any(item => item.ToString() == factor.Code))])),
        ];
    }

    /// <summary>Full name of the self-assessment type.</summary>
    public string Assessment { get; }

    /// <summary>The edition of the Measures that factors and articles are taken from.</summary>
    public MeasuresVersion Edition { get; }

    /// <summary>The members that answer factors.</summary>
    public IReadOnlyList<EvidenceMember<RiskFactor>> Members => _members;

    /// <summary>An entry per factor of the edition, in the order of its items.</summary>
    public IReadOnlyList<RiskEntry> Entries { get; }

    /// <summary>What a purchase must answer and no member does. It is what CII3003 reports for the type.</summary>
    public IEnumerable<RiskEntry> Missing => Entries.Where(static entry => entry.IsMissing);

    /// <summary>The entry of a factor.</summary>
    /// <param name="factor">The factor.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The edition has no such factor.</exception>
    public RiskEntry this[RiskFactor factor]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Factor == factor)
                    return entry;
            }

            throw new ArgumentOutOfRangeException(nameof(factor), factor, "The edition has no such factor.");
        }
    }

    /// <summary>The worksheet of the same type under another edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The worksheet; this one if it is of that edition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public RiskWorksheet Under(MeasuresVersion edition) => edition == Edition ? this : new RiskWorksheet(Assessment, _members, edition);

    /// <summary>What an instance answers, from what its members do.</summary>
    /// <param name="answers">An answer per member, in the order of <see cref="Members"/>.</param>
    /// <returns>The evaluation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is not one answer per member.</exception>
    public RiskEvaluation Evaluate(params RiskAnswer[] answers)
    {
        if (answers is null || answers.Contains(null))
            throw new ArgumentNullException(nameof(answers));
        if (answers.Length != _members.Length)
            throw new ArgumentException("There must be one answer per member.", nameof(answers));

        // All answers, those too that have no place under the edition: an effect that somebody found is not passed over.
        var given = _members.SelectMany((member, i) => member.Items.Select(factor => (Factor: factor, Answer: answers[i].To(factor)))).ToList();
        return new RiskEvaluation(
            this,
            [.. Entries.Select(entry => new RiskResult(entry, [.. given.Where(each => each.Factor == entry.Factor).Select(static each => each.Answer)]))],
            [.. given.Select(static each => each.Answer.Result)]);
    }

    /// <summary>The worksheet as Markdown, with line feeds.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToMarkdown(Language language) => RiskText.Markdown(this, null, language);

    /// <summary>The worksheet as JSON, with line feeds. Names of properties and codes are the same in both languages.</summary>
    /// <param name="language">Language of the texts.</param>
    /// <returns>The text.</returns>
    public string ToJson(Language language) => RiskText.Json(this, null, language);
}
