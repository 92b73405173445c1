using System.Collections.Immutable;

namespace CiiGuard.Analyzers;

/// <summary>Names of the vocabulary. Its types are matched by metadata name, so any copy of it counts, wherever it is compiled.</summary>
internal static class Vocabulary
{
    public const string Namespace = "CiiGuard";

    /// <summary>Simple name of the assembly that ships the vocabulary.</summary>
    public const string AssemblyName = "CiiGuard";

    public const string CiiOperator = "CiiOperatorAttribute";

    public const string ReviewCase = "ReviewCaseAttribute";
    public const string ReviewSubject = "ReviewSubjectAttribute";
    public const string ReviewStatus = "ReviewStatusAttribute";
    public const string MapsTo = "MapsToAttribute";
    public const string ReviewCheck = "ReviewCheckAttribute";
    public const string ReviewTransition = "ReviewTransitionAttribute";
    public const string RequiresReview = "RequiresReviewAttribute";
    public const string EnsuresReview = "EnsuresReviewAttribute";
    public const string RestoresReview = "RestoresReviewAttribute";
    public const string PreservesReview = "PreservesReviewAttribute";
    public const string MovesOn = "MovesOnAttribute";
    public const string SignsContract = "SignsContractAttribute";
    public const string ExecutesContract = "ExecutesContractAttribute";
    public const string PutsIntoUse = "PutsIntoUseAttribute";
    public const string GoverningReview = "GoverningReviewAttribute";

    public const string SupplierContract = "SupplierContractAttribute";
    public const string FlowsDownTo = "FlowsDownToAttribute";
    public const string Obligation = "ObligationAttribute";
    public const string AddsObligation = "AddsObligationAttribute";
    public const string RemovesObligation = "RemovesObligationAttribute";
    public const string RequiresObligations = "RequiresObligationsAttribute";
    public const string ObligationCheck = "ObligationCheckAttribute";

    public const string ReviewDossier = "ReviewDossierAttribute";
    public const string DossierItem = "DossierItemAttribute";
    public const string SubmitsDossier = "SubmitsDossierAttribute";
    public const string DossierCheck = "DossierCheckAttribute";
    public const string SelfAssessment = "SelfAssessmentAttribute";
    public const string AnswersRiskFactor = "AnswersRiskFactorAttribute";
    public const string SelfAssessmentResult = "SelfAssessmentResult";
    public const string SupplierOrigin = "SupplierOrigin";
    public const string CoveredProduct = "CoveredProductAttribute";
    public const string AssessedBy = "AssessedByAttribute";

    public const string ReviewProcedure = "ReviewProcedureAttribute";
    public const string ProcedureState = "ProcedureStateAttribute";
    public const string ProcedureStep = "ProcedureStepAttribute";
    public const string ProcedureOverlay = "ProcedureOverlayAttribute";
    public const string ProcedureGate = "ProcedureGateAttribute";
    public const string TimeLimit = "TimeLimitAttribute";
    public const string OpenPoint = "OpenPointAttribute";

    public const string StatutoryPeriod = "StatutoryPeriodAttribute";

    public const string ReviewConfidential = "ReviewConfidentialAttribute";
    public const string DisclosureSink = "DisclosureSinkAttribute";
    public const string Redacts = "RedactsAttribute";

    public const string Waiver = "WaiverAttribute";

    /// <summary>Every attribute of the vocabulary.</summary>
    public static ImmutableArray<string> Attributes { get; } = ImmutableArray.Create(
        CiiOperator,
        ReviewCase, ReviewSubject, ReviewStatus, MapsTo, ReviewCheck, ReviewTransition, RequiresReview, EnsuresReview,
        RestoresReview, PreservesReview, MovesOn, SignsContract, ExecutesContract, PutsIntoUse, GoverningReview,
        SupplierContract, FlowsDownTo, Obligation, AddsObligation, RemovesObligation, RequiresObligations, ObligationCheck,
        ReviewDossier, DossierItem, SubmitsDossier, DossierCheck, SelfAssessment, AnswersRiskFactor, CoveredProduct, AssessedBy,
        ReviewProcedure, ProcedureState, ProcedureStep, ProcedureOverlay, ProcedureGate, TimeLimit, OpenPoint, StatutoryPeriod,
        ReviewConfidential, DisclosureSink, Redacts,
        Waiver);
}
