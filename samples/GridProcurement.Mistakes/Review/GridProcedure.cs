using CiiGuard;
using Edition = CiiGuard.CybersecurityReviewMeasures.Edition2022;

namespace GridProcurement.Mistakes.Review;

/// <summary>The edition of 2022, as somebody would like it to be.</summary>
[ReviewProcedure("GRID-2022", Extends = typeof(Edition), English = "Grid purchases", Chinese = "电网采购")]
public static class GridProcedure
{
    // Whoever was to send the file on from here has left the company, and nobody sends one here.
    [ProcedureState(ReviewState.DossierPreparing, English = "with the legal department", Chinese = "法务审核", Actors = ReviewActors.Operator)]
    public const string LegalCheck = "LegalCheck"; // expect: CII6002

    // The text says 15 working days.
    [ProcedureState(ReviewState.OpinionRound, English = "opinions being gathered", Chinese = "征求意见", Actors = ReviewActors.MemberUnit | ReviewActors.Department)]
    [TimeLimit(10, Period = ReviewPeriod.Opinions)]
    public const string OpinionRound = "OpinionRound"; // expect: CII6003

    // Ten days without an answer are ten days without an answer.
    [ProcedureStep(From = [Edition.States.Declared], To = Edition.States.ReviewNotRequired, Actors = ReviewActors.Clock, English = "silence of the office", Chinese = "逾期未答复")]
    public const string TenDaysOver = "TenDaysOver"; // expect: CII6001 CII6003

    // The pumps were needed before the rainy season.
    [ProcedureStep(From = [Edition.States.Declared, Edition.States.Passed], Actors = ReviewActors.Operator, English = "start delivery", Chinese = "开始供货")]
    [ProcedureGate(GateKind.TakeEffect)]
    public const string StartDelivery = "StartDelivery"; // expect: CII6001
}
