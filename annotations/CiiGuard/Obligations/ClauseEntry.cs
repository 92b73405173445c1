using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>A line of a clause checklist: an obligation, what asks for it, and the members that carry it.</summary>
public sealed class ClauseEntry
{
    internal ClauseEntry(ModelClause clause, MeasuresVersion edition, bool isRequired, IReadOnlyList<EvidenceMember<SupplierObligation>> members)
    {
        Clause = clause;
        Articles = clause.ArticlesUnder(edition);
        IsRequired = isRequired;
        Members = members;
    }

    /// <summary>The model clause.</summary>
    public ModelClause Clause { get; }

    /// <summary>The obligation.</summary>
    public SupplierObligation Obligation => Clause.Obligation;

    /// <summary>What it is called.</summary>
    public BilingualText Name => Clause.Name;

    /// <summary>When the law asks for it.</summary>
    public ClauseDuty Duty => Clause.Duty;

    /// <summary>How sure that is.</summary>
    public LegalCertainty Certainty => Clause.Certainty;

    /// <summary>The articles under the edition of the checklist, and those of other laws.</summary>
    public IReadOnlyList<LegalCitation> Articles { get; }

    /// <summary>Whether this contract must have it: the purchase is declared, or the assembly buys for an operator (<see cref="CiiOperatorAttribute"/>) and the duty is one of every purchase.</summary>
    public bool IsRequired { get; }

    /// <summary>The members that carry it; none if it is missing.</summary>
    public IReadOnlyList<EvidenceMember<SupplierObligation>> Members { get; }

    /// <summary>Whether no member carries it although the contract must have it.</summary>
    public bool IsMissing => IsRequired && Members.Count == 0;

    /// <summary>The obligation and the members.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Obligation + ": " + (Members.Count == 0 ? "-" : string.Join(", ", Members.Select(static member => member.Name)));
}
