using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Rules about declarations of review cases (CII9050 to CII9062) and of review procedures (CII9063 to CII9076).</summary>
// Read through, and reported by no analyzer yet: they join the others, with texts and pages, together with the analyzer.
#pragma warning disable RS2000
internal static class ProcedureDescriptors
{
    public static readonly DiagnosticDescriptor CaseNotPartial = Create("CII9050");
    public static readonly DiagnosticDescriptor CaseInNonPartialType = Create("CII9051");
    public static readonly DiagnosticDescriptor CaseGeneric = Create("CII9052");
    public static readonly DiagnosticDescriptor CaseFileLocal = Create("CII9053");
    public static readonly DiagnosticDescriptor CaseSealed = Create("CII9054");
    public static readonly DiagnosticDescriptor CaseAbstractMember = Create("CII9055");
    public static readonly DiagnosticDescriptor CaseBaseClass = Create("CII9056");
    public static readonly DiagnosticDescriptor CasePrimaryConstructor = Create("CII9057");
    public static readonly DiagnosticDescriptor CaseNameTaken = Create("CII9058");
    public static readonly DiagnosticDescriptor CaseConstructor = Create("CII9059");
    public static readonly DiagnosticDescriptor CaseEditionUnknown = Create("CII9060");
    public static readonly DiagnosticDescriptor ProcedureInvalidElsewhere = Create("CII9061");
    public static readonly DiagnosticDescriptor CaseMemberNotCopied = Create("CII9062");

    public static readonly DiagnosticDescriptor ProcedureType = Create("CII9063");
    public static readonly DiagnosticDescriptor ProcedureConstant = Create("CII9064");
    public static readonly DiagnosticDescriptor ProcedureAttributes = Create("CII9065");
    public static readonly DiagnosticDescriptor ProcedureDuplicateCode = Create("CII9066");
    public static readonly DiagnosticDescriptor ProcedureIdentifier = Create("CII9067");
    public static readonly DiagnosticDescriptor ProcedureUnknownCode = Create("CII9068");
    public static readonly DiagnosticDescriptor ProcedureInitialState = Create("CII9069");
    public static readonly DiagnosticDescriptor ProcedureDate = Create("CII9070");
    public static readonly DiagnosticDescriptor ProcedureLimit = Create("CII9071");
    public static readonly DiagnosticDescriptor ProcedureEnumValue = Create("CII9072");
    public static readonly DiagnosticDescriptor ProcedureTooManyStates = Create("CII9073");
    public static readonly DiagnosticDescriptor ProcedureExtends = Create("CII9074");
    public static readonly DiagnosticDescriptor ProcedureOverlays = Create("CII9075");
    public static readonly DiagnosticDescriptor ProcedureMemberOutside = Create("CII9076");

    private static DiagnosticDescriptor Create(string id) =>
        DescriptorFactory.Create(id, Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
}
