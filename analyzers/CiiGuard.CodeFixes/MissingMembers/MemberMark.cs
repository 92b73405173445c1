using CiiGuard.Analyzers;

namespace CiiGuard.CodeFixes;

/// <summary>A kind of members that types must have: which attribute marks one, and how a new one is written.</summary>
/// <param name="Attribute">The attribute on the member.</param>
/// <param name="Enum">The enum of the vocabulary that its arguments are from.</param>
/// <param name="Owner">The attribute on the type whose members are counted.</param>
/// <param name="Suffix">What is put behind a name that is taken.</param>
/// <param name="DefaultType">Metadata name of the type where there is no example; null for string.</param>
/// <param name="Presence">Whether objects may lack it.</param>
internal sealed record MemberMark(string Attribute, string Enum, string Owner, string Suffix, string? DefaultType, MemberPresence Presence)
{
    /// <summary>A clause that may stay empty is no clause, so it is required whatever the others are.</summary>
    public static MemberMark Clause { get; } = new(
        Vocabulary.Obligation, "SupplierObligation", Vocabulary.SupplierContract, "Clause", DefaultType: null, MemberPresence.Required);

    /// <summary>A file is put together over time.</summary>
    public static MemberMark Document { get; } = new(
        Vocabulary.DossierItem, "DossierDocument", Vocabulary.ReviewDossier, "Document", DefaultType: null, MemberPresence.AsExampleOrLater)
    {
        Companion = Vocabulary.ReviewConfidential,
    };

    /// <summary>What was not answered must be seen where the assessment is made.</summary>
    public static MemberMark Answer { get; } = new(
        Vocabulary.AnswersRiskFactor, "RiskFactor", Vocabulary.SelfAssessment, "Answer", Vocabulary.Namespace + ".SelfAssessmentResult", MemberPresence.AsExampleOrRequired);

    /// <summary>Another attribute that new members carry where the example does or there is none, and the type does not carry it for all.</summary>
    public string? Companion { get; init; }
}

/// <summary>Whether objects may lack a new member.</summary>
internal enum MemberPresence
{
    /// <summary>It is required and cannot be null, as far as the language has the means.</summary>
    Required,

    /// <summary>As the example has it; without one it is required.</summary>
    AsExampleOrRequired,

    /// <summary>As the example has it; without one it is filled in later.</summary>
    AsExampleOrLater,
}
