using Microsoft.CodeAnalysis;
using static CiiGuard.Analyzers.LegalBasis;

namespace CiiGuard.Analyzers;

internal static partial class Descriptors
{
    /// <summary>The same reading as that of CII1001, whose page says what of it is text.</summary>
    public static readonly DiagnosticDescriptor ProcedureExecutesWithoutClearance = DescriptorFactory.Create(
        "CII6001",
        Categories.Procedures,
        DiagnosticSeverity.Error,
        Reading(Measures2022(3), Measures2022(8), Measures2022(9), Measures2022(12), Measures2022(13), Measures2020(3), Measures2020(7), Measures2020(8), Measures2020(11), Measures2020(12), CybersecurityLaw2025(37), CybersecurityLaw2016(35), CiiRegulations(19)));

    public static readonly DiagnosticDescriptor ProcedureLeadsNowhere = DescriptorFactory.Create(
        "CII6002",
        Categories.Procedures,
        DiagnosticSeverity.Warning,
        LegalBasis.None);

    /// <summary>What the edition says is cited by the message, from the edition's own declaration.</summary>
    public static readonly DiagnosticDescriptor ProcedureDepartsFromEdition = DescriptorFactory.Create(
        "CII6003",
        Categories.Procedures,
        DiagnosticSeverity.Warning,
        LegalBasis.None);

    public static readonly DiagnosticDescriptor CaseNotPartial = DescriptorFactory.Create("CII9050", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor CaseInNonPartialType = DescriptorFactory.Create("CII9051", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor CaseGeneric = DescriptorFactory.Create("CII9052", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor CaseFileLocal = DescriptorFactory.Create("CII9053", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor CaseSealed = DescriptorFactory.Create("CII9054", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor CaseAbstractMember = DescriptorFactory.Create("CII9055", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor CaseBaseClass = DescriptorFactory.Create("CII9056", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor CasePrimaryConstructor = DescriptorFactory.Create("CII9057", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor CaseNameTaken = DescriptorFactory.Create("CII9058", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor CaseConstructor = DescriptorFactory.Create("CII9059", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor CaseEditionUnknown = DescriptorFactory.Create("CII9060", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureInvalidElsewhere = DescriptorFactory.Create("CII9061", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor CaseMemberNotCopied = DescriptorFactory.Create("CII9062", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);

    public static readonly DiagnosticDescriptor ProcedureType = DescriptorFactory.Create("CII9063", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureConstant = DescriptorFactory.Create("CII9064", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureAttributes = DescriptorFactory.Create("CII9065", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureDuplicateCode = DescriptorFactory.Create("CII9066", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureIdentifier = DescriptorFactory.Create("CII9067", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureUnknownCode = DescriptorFactory.Create("CII9068", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureInitialState = DescriptorFactory.Create("CII9069", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureDate = DescriptorFactory.Create("CII9070", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureLimit = DescriptorFactory.Create("CII9071", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureTooManyStates = DescriptorFactory.Create("CII9073", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureExtends = DescriptorFactory.Create("CII9074", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureOverlays = DescriptorFactory.Create("CII9075", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
    public static readonly DiagnosticDescriptor ProcedureMemberOutside = DescriptorFactory.Create("CII9076", Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
}
