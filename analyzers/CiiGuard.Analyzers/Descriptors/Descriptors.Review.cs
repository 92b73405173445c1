using Microsoft.CodeAnalysis;
using static CiiGuard.Analyzers.LegalBasis;

namespace CiiGuard.Analyzers;

/// <summary>Every rule of the package.</summary>
internal static partial class Descriptors
{
    /// <summary>Neither edition forbids performance before clearance in so many words (see the rule's page).</summary>
    public static readonly DiagnosticDescriptor ContractExecutedBeforeClearance = DescriptorFactory.Create(
        "CII1001",
        Categories.Review,
        DiagnosticSeverity.Error,
        Reading(Measures2022(3), Measures2022(8), Measures2020(3), Measures2020(7), CybersecurityLaw2025(37), CybersecurityLaw2016(35), CiiRegulations(19), CiiRegulations(41)));

    public static readonly DiagnosticDescriptor ContractSignedBeforeClearance = DescriptorFactory.Create(
        "CII1002",
        Categories.Review,
        DiagnosticSeverity.Error,
        Reading(Measures2022(8), Measures2020(7), CybersecurityLaw2025(37), CybersecurityLaw2016(35), CiiRegulations(19), CiiRegulations(41), CivilCode(158)));

    /// <summary>The sanction of the Cybersecurity Law is on the use of what was not reviewed or did not pass.</summary>
    public static readonly DiagnosticDescriptor ProductPutIntoUseBeforeClearance = DescriptorFactory.Create(
        "CII1003",
        Categories.Review,
        DiagnosticSeverity.Error,
        Text(CybersecurityLaw2025(37), CybersecurityLaw2025(67), CybersecurityLaw2016(35), CybersecurityLaw2016(65), CiiRegulations(19)));

    /// <summary>Use is barred by the text; signature and performance by reading.</summary>
    public static readonly DiagnosticDescriptor ProceedsAfterReviewNotPassed = DescriptorFactory.Create(
        "CII1004",
        Categories.Review,
        DiagnosticSeverity.Error,
        Reading(CybersecurityLaw2025(37), CybersecurityLaw2025(67), CybersecurityLaw2016(35), CybersecurityLaw2016(65), CiiRegulations(19)));

    /// <summary>The precondition is the user's own; the law behind it is the duty to be reviewed beforehand.</summary>
    public static readonly DiagnosticDescriptor ReviewPreconditionNotMet = DescriptorFactory.Create(
        "CII1005",
        Categories.Review,
        DiagnosticSeverity.Error,
        Reading(Measures2022(3), Measures2020(3), CiiRegulations(19)));

    public static readonly DiagnosticDescriptor TransitionFromUnlawfulState = DescriptorFactory.Create(
        "CII1006",
        Categories.Review,
        DiagnosticSeverity.Error,
        Reading(
            Measures2022(5), Measures2022(9), Measures2022(11), Measures2022(12), Measures2022(13), Measures2022(14),
            Measures2020(5), Measures2020(8), Measures2020(10), Measures2020(11), Measures2020(12), Measures2020(13)));

    /// <summary>A promise that others rely on; the law behind it is that of the rules that rely on it.</summary>
    public static readonly DiagnosticDescriptor ClaimNotKept = DescriptorFactory.Create(
        "CII1007",
        Categories.Review,
        DiagnosticSeverity.Error,
        Reading(Measures2022(3), Measures2020(3), CiiRegulations(19)));

    public static readonly DiagnosticDescriptor ClearanceForged = DescriptorFactory.Create(
        "CII1009",
        Categories.Review,
        DiagnosticSeverity.Error,
        Reading(Measures2022(9), Measures2022(12), Measures2022(13), Measures2020(8), Measures2020(11), Measures2020(12), CiiRegulations(19)));

    public static readonly DiagnosticDescriptor PreconditionLostInDelegate = DescriptorFactory.Create(
        "CII1012",
        Categories.Review,
        DiagnosticSeverity.Error,
        Reading(Measures2022(3), Measures2020(3), CiiRegulations(19)));

    public static readonly DiagnosticDescriptor ResultDropped = DescriptorFactory.Create(
        "CII1010",
        Categories.Review,
        DiagnosticSeverity.Warning,
        Reading(Measures2022(3), Measures2020(3), CiiRegulations(19)));

    public static readonly DiagnosticDescriptor MovedOnStateUsedAgain = DescriptorFactory.Create(
        "CII1011",
        Categories.Review,
        DiagnosticSeverity.Warning,
        Reading(Measures2022(3), Measures2020(3), CiiRegulations(19)));

    /// <summary>Waivers are the project's own; nothing in the law knows them.</summary>
    public static readonly DiagnosticDescriptor WaiverVoid = DescriptorFactory.Create(
        "CII1091",
        Categories.Review,
        DiagnosticSeverity.Error,
        LegalBasis.None);

    /// <summary>Nothing in the law: it says that the rules above did not get to a result.</summary>
    public static readonly DiagnosticDescriptor AnalysisGaveUp = DescriptorFactory.Create(
        "CII1090",
        Categories.Review,
        DiagnosticSeverity.Info,
        LegalBasis.None);
}
