using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Misuse of the vocabulary. Nothing in the law is behind these rules: they guard the others, which rely on what attributes say.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor StatusMisfit = Misuse("CII9001");
    public static readonly DiagnosticDescriptor CheckMisfit = Misuse("CII9002");
    public static readonly DiagnosticDescriptor NoGoverningReview = Misuse("CII9003");
    public static readonly DiagnosticDescriptor ContractVariance = Misuse("CII9004");
    public static readonly DiagnosticDescriptor StatusValueUnmapped = Misuse("CII9005");
    public static readonly DiagnosticDescriptor StatusValuesOverlap = Misuse("CII9006");
    public static readonly DiagnosticDescriptor OfUnresolved = Misuse("CII9007");
    public static readonly DiagnosticDescriptor GoverningLeadsNowhere = Misuse("CII9008");
    public static readonly DiagnosticDescriptor ConditionMisfit = Misuse("CII9009");
    public static readonly DiagnosticDescriptor NoValueOfEnum = Misuse("CII9010");
    public static readonly DiagnosticDescriptor ContractImpossible = Misuse("CII9011");
    public static readonly DiagnosticDescriptor SubjectSaysNothing = Misuse("CII9012");
    public static readonly DiagnosticDescriptor SecondStatus = Misuse("CII9013");
    public static readonly DiagnosticDescriptor InitialStateImpossible = Misuse("CII9014");
    public static readonly DiagnosticDescriptor StableStateLeft = Misuse("CII9015");
    public static readonly DiagnosticDescriptor MappingOutsideEnum = Misuse("CII9016");
    public static readonly DiagnosticDescriptor NoReviewSpokenOf = Misuse("CII9017");
    public static readonly DiagnosticDescriptor RestoresNothing = Misuse("CII9018");
    public static readonly DiagnosticDescriptor GateMisfit = Misuse("CII9019");
    public static readonly DiagnosticDescriptor PeriodMisfit = Misuse("CII9020");
    public static readonly DiagnosticDescriptor NamesNothing = Misuse("CII9021");
    public static readonly DiagnosticDescriptor ParameterWithoutObligations = Misuse("CII9022");
    public static readonly DiagnosticDescriptor CheckNotBool = Misuse("CII9023");
    public static readonly DiagnosticDescriptor DossierItemOutside = Misuse("CII9024");
    public static readonly DiagnosticDescriptor NoDossier = Misuse("CII9025");
    public static readonly DiagnosticDescriptor FactorOutside = Misuse("CII9026");
    public static readonly DiagnosticDescriptor NoSelfAssessment = Misuse("CII9027");
    public static readonly DiagnosticDescriptor NoSupplierContract = Misuse("CII9028");
    public static readonly DiagnosticDescriptor NoHolder = Misuse("CII9029");
    public static readonly DiagnosticDescriptor ConfidentialityMisfit = Misuse("CII9030");
    public static readonly DiagnosticDescriptor StaticTypeMarked = Misuse("CII9031");
    public static readonly DiagnosticDescriptor PreservesAndMoves = Misuse("CII9032");

    /// <summary>Told by no attribute, but by a configuration file.</summary>
    public static readonly DiagnosticDescriptor UnknownOptionValue = Misuse("CII9040");

    /// <summary>Those that can be told from one attribute and what it stands on.</summary>
    public static DiagnosticDescriptor[] Misuses =>
        new[]
        {
            StatusMisfit, CheckMisfit, StatusValueUnmapped, StatusValuesOverlap, OfUnresolved, GoverningLeadsNowhere, ConditionMisfit, NoValueOfEnum,
            ContractImpossible, SubjectSaysNothing, SecondStatus, InitialStateImpossible, StableStateLeft, MappingOutsideEnum, NoReviewSpokenOf,
            RestoresNothing, GateMisfit, PeriodMisfit, NamesNothing, ParameterWithoutObligations, CheckNotBool, DossierItemOutside, NoDossier, FactorOutside,
            NoSelfAssessment, NoSupplierContract, NoHolder, ConfidentialityMisfit, StaticTypeMarked, PreservesAndMoves,
        };

    private static DiagnosticDescriptor Misuse(string id) =>
        DescriptorFactory.Create(id, Categories.Annotations, DiagnosticSeverity.Error, LegalBasis.None);
}
