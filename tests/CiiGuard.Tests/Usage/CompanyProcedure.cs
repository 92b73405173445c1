namespace CiiGuard.Tests.Usage;

/// <summary>A company's own steps before it declares, laid over the edition of 2022.</summary>
[ReviewProcedure("GRID-2026", Extends = typeof(CybersecurityReviewMeasures.Edition2022), English = "Grid purchases", Chinese = "电网采购")]
[OpenPoint("Whether the legal department may be skipped in an emergency.", "紧急情况下可否不经法务部门。")]
internal static class CompanyProcedure
{
    [ProcedureState(ReviewState.DossierPreparing, English = "with the legal department", Chinese = "法务审核", Actors = ReviewActors.Operator, Certainty = LegalCertainty.Reading)]
    [TimeLimit(5)]
    public const string LegalCheck = "LegalCheck";

    [ProcedureOverlay(English = "question to the supplier", Chinese = "询问供应方", StopsClock = true)]
    public const string SupplierAsked = "SupplierAsked";

    [ProcedureStep(From = new[] { CybersecurityReviewMeasures.Edition2022.States.DossierPreparing }, To = LegalCheck, Actors = ReviewActors.Operator)]
    public const string HandToLegal = "HandToLegal";

    [ProcedureStep(From = new[] { CybersecurityReviewMeasures.Edition2022.States.Passed }, Actors = ReviewActors.Operator)]
    [ProcedureGate(GateKind.TakeEffect)]
    public const string ReleaseOrder = "ReleaseOrder";
}

internal abstract record CompanyReview
{
    [MovesOn]
    public abstract CompanyReview Next();
}
