using CiiGuard;
using Edition = CiiGuard.CybersecurityReviewMeasures.Edition2022;

namespace GridProcurement.Review;

/// <summary>The edition of 2022 with one step of our own: no file leaves the house before the legal department has read it.</summary>
[ReviewProcedure("GRID-2022", Extends = typeof(Edition), English = "Grid purchases", Chinese = "电网采购")]
public static class GridProcedure
{
    [ProcedureState(ReviewState.DossierPreparing, English = "with the legal department", Chinese = "法务审核", Actors = ReviewActors.Operator)]
    [TimeLimit(5)]
    public const string LegalCheck = "LegalCheck";

    [ProcedureStep(From = [Edition.States.DossierPreparing], To = LegalCheck, Actors = ReviewActors.Operator, English = "send the file to the legal department", Chinese = "送法务审核")]
    public const string SendToLegal = "SendToLegal";

    /// <summary>Takes the place of the edition's step: from the legal department, and from nowhere before it.</summary>
    [ProcedureStep(From = [LegalCheck, Edition.States.DossierDeficient], To = Edition.States.Declared,
        Actors = ReviewActors.Operator, Evidence = StepEvidence.Dossier, Articles = "6, 8", English = "submit the declaration", Chinese = "提交申报")]
    public const string SubmitDeclaration = "SubmitDeclaration";

    [ProcedureStep(From = [Edition.States.NoImpactFound, Edition.States.ReviewNotRequired, Edition.States.Passed, Edition.States.PassedWithCommitments],
        Actors = ReviewActors.Operator, English = "start delivery", Chinese = "开始供货")]
    [ProcedureGate(GateKind.TakeEffect)]
    public const string StartDelivery = "StartDelivery";
}
