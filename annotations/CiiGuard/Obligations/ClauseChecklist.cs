using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>
/// What a supplier contract type must show, and by which members it does: one entry per obligation that has a place under an edition of the Measures (条款清单).
/// Made by generated code for every type marked <see cref="SupplierContractAttribute"/>.
/// </summary>
/// <remarks>General information, not legal advice.</remarks>
public sealed class ClauseChecklist
{
    private readonly EvidenceMember<SupplierObligation>[] _members;

    /// <summary>Makes the checklist of a contract type.</summary>
    /// <param name="contract">Full name of the type.</param>
    /// <param name="isDeclared">Whether the purchase is declared for review.</param>
    /// <param name="isOperatorPurchase">Whether the assembly buys for the operator of a critical information infrastructure.</param>
    /// <param name="members">The members that carry obligations.</param>
    /// <param name="edition">The edition of the Measures.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public ClauseChecklist(
        string contract, bool isDeclared, bool isOperatorPurchase, IEnumerable<EvidenceMember<SupplierObligation>> members, MeasuresVersion edition = MeasuresVersion.V2022)
    {
        Contract = contract ?? throw new ArgumentNullException(nameof(contract));
        IsDeclared = isDeclared;
        IsOperatorPurchase = isOperatorPurchase;
        _members = (members ?? throw new ArgumentNullException(nameof(members))).ToArray();
        Edition = edition;
        Entries =
        [
            .. ModelClause.All.Where(clause => clause.AppliesUnder(edition)).Select(clause => new ClauseEntry(
                clause,
                edition,
                clause.Duty switch { ClauseDuty.DeclaredPurchase => isDeclared, ClauseDuty.EveryPurchase => isOperatorPurchase, _ => false },
                [.. _members.Where(member => member.Items.Contains(clause.Obligation))])),
        ];
    }

    /// <summary>Full name of the contract type.</summary>
    public string Contract { get; }

    /// <summary>The edition of the Measures that articles are taken from.</summary>
    public MeasuresVersion Edition { get; }

    /// <summary>Whether the purchase is declared for review. Then the five obligations of art. 6 are required.</summary>
    public bool IsDeclared { get; }

    /// <summary>Whether the assembly buys for the operator of a critical information infrastructure. Then the agreement and supervision of CII Regulations art. 20 are required.</summary>
    public bool IsOperatorPurchase { get; }

    /// <summary>The members that carry obligations.</summary>
    public IReadOnlyList<EvidenceMember<SupplierObligation>> Members => _members;

    /// <summary>An entry per obligation that has a place under the edition, in the order of the vocabulary.</summary>
    public IReadOnlyList<ClauseEntry> Entries { get; }

    /// <summary>What is required and carried by no member. This is what the rules report for the type: of a declared purchase's five obligations CII2001, of an operator's two CII2004.</summary>
    public IEnumerable<ClauseEntry> Missing => Entries.Where(static entry => entry.IsMissing);

    /// <summary>The entry of an obligation.</summary>
    /// <param name="obligation">The obligation.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The obligation has no place under the edition.</exception>
    public ClauseEntry this[SupplierObligation obligation]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Obligation == obligation)
                    return entry;
            }

            throw new ArgumentOutOfRangeException(nameof(obligation), obligation, "The obligation has no place under this edition.");
        }
    }

    /// <summary>The checklist of the same type under another edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The checklist; this one if it is of that edition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    public ClauseChecklist Under(MeasuresVersion edition) =>
        edition == Edition ? this : new ClauseChecklist(Contract, IsDeclared, IsOperatorPurchase, _members, edition);

    /// <summary>What an instance shows, from what its members hold.</summary>
    /// <param name="statuses">A status per member, in the order of <see cref="Members"/>.</param>
    /// <returns>The evaluation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statuses"/> is null.</exception>
    /// <exception cref="ArgumentException">There is not one status per member.</exception>
    public ClauseEvaluation Evaluate(params EvidenceStatus[] statuses)
    {
        if (statuses is null)
            throw new ArgumentNullException(nameof(statuses));
        if (statuses.Length != _members.Length)
            throw new ArgumentException("There must be one status per member.", nameof(statuses));

        return new ClauseEvaluation(this, [.. Entries.Select(entry => new ClauseResult(entry, StatusOf(entry, statuses)))]);
    }

    /// <summary>The checklist as Markdown, with line feeds.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToMarkdown(Language language) => ClauseText.Markdown(this, null, language);

    /// <summary>The checklist as JSON, with line feeds. Names of properties and codes are the same in both languages.</summary>
    /// <param name="language">Language of the texts.</param>
    /// <returns>The text.</returns>
    public string ToJson(Language language) => ClauseText.Json(this, null, language);

    private EvidenceStatus StatusOf(ClauseEntry entry, EvidenceStatus[] statuses)
    {
        var status = EvidenceStatus.Missing;
        for (var i = 0; i < _members.Length; i++)
        {
            if (_members[i].Items.Contains(entry.Obligation))
                status = Evidence.Combine(status, statuses[i]);
        }

        return status;
    }
}
