using System.Collections.Immutable;
using System.Linq;

namespace CiiGuard.Analyzers;

/// <summary>How far a rule's demand is carried by the articles it cites.</summary>
internal enum LegalStanding
{
    /// <summary>The rule cites no law: it guards the use of CiiGuard itself.</summary>
    None,

    /// <summary>The demand is in the text of the cited articles.</summary>
    Text,

    /// <summary>The demand is a reading of the cited articles and is shown to users as such.</summary>
    Reading,
}

/// <summary>One article of one edition of one law.</summary>
/// <param name="Law">Short name with the edition, for example <c>Measures-2022</c>.</param>
/// <param name="Article">Number of the article in that edition.</param>
internal readonly record struct LegalCitation(string Law, int Article)
{
    public override string ToString() => $"{Law}:{Article}";
}

/// <summary>The articles behind a rule; written once per rule, carried as custom tags into the error log.</summary>
internal sealed class LegalBasis
{
    public const string StandingTagPrefix = "LegalStanding:";

    public static readonly LegalBasis None = new(LegalStanding.None, ImmutableArray<LegalCitation>.Empty);

    private LegalBasis(LegalStanding standing, ImmutableArray<LegalCitation> citations)
    {
        Standing = standing;
        Citations = citations;
        Articles = string.Join(",", citations);
    }

    public LegalStanding Standing { get; }

    public ImmutableArray<LegalCitation> Citations { get; }

    /// <summary>All citations in one string, <c>Measures-2022:6,Measures-2020:6</c>.</summary>
    public string Articles { get; }

    /// <summary>The tags of a descriptor with this basis.</summary>
    public ImmutableArray<string> Tags => Standing == LegalStanding.None
        ? ImmutableArray<string>.Empty
        : Citations.Select(citation => citation.ToString()).ToImmutableArray().Add(StandingTagPrefix + Standing);

    public static LegalBasis Text(params LegalCitation[] citations) => new(LegalStanding.Text, ImmutableArray.Create(citations));

    public static LegalBasis Reading(params LegalCitation[] citations) => new(LegalStanding.Reading, ImmutableArray.Create(citations));

    /// <summary>Cybersecurity Review Measures, in force since 15 February 2022.</summary>
    public static LegalCitation Measures2022(int article) => new("Measures-2022", article);

    /// <summary>Cybersecurity Review Measures, in force from 1 June 2020 to 14 February 2022.</summary>
    public static LegalCitation Measures2020(int article) => new("Measures-2020", article);

    /// <summary>Cybersecurity Law as amended, in force since 1 January 2026.</summary>
    public static LegalCitation CybersecurityLaw2025(int article) => new("CSL-2025", article);

    /// <summary>Cybersecurity Law, in force from 1 June 2017 to 31 December 2025.</summary>
    public static LegalCitation CybersecurityLaw2016(int article) => new("CSL-2016", article);

    /// <summary>Regulations on the security protection of critical information infrastructure.</summary>
    public static LegalCitation CiiRegulations(int article) => new("CIIR", article);

    /// <summary>Civil Code.</summary>
    public static LegalCitation CivilCode(int article) => new("CC", article);
}
