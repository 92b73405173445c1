using CiiGuard;

namespace GridProcurement.Review;

/// <summary>
/// Where a review file stands, in the words of the procurement department. The table of the database is older than the analyzers, so
/// the members keep their names and their order, and <see cref="MapsToAttribute"/> says what each means in law.
/// </summary>
public enum ReviewPhase
{
    [MapsTo(ReviewStates.NeedIdentified)] Draft,
    [MapsTo(ReviewStates.SelfAssessing)] Assessing,
    [MapsTo(ReviewStates.NoImpactFound)] NoImpact,
    [MapsTo(ReviewStates.DeclarationDue)] DeclarationDue,
    [MapsTo(ReviewStates.DossierPreparing)] PreparingDossier,
    [MapsTo(ReviewStates.Declared)] Declared,
    [MapsTo(ReviewStates.DossierDeficient)] DossierReturned,
    [MapsTo(ReviewStates.ReviewNotRequired)] NotRequired,
    [MapsTo(ReviewStates.PreliminaryReview)] Preliminary,
    [MapsTo(ReviewStates.PreliminaryReviewExtended)] PreliminaryExtended,
    [MapsTo(ReviewStates.OpinionRound)] Opinions,
    [MapsTo(ReviewStates.SpecialReview)] Special,
    [MapsTo(ReviewStates.SpecialReviewExtended)] SpecialExtended,
    [MapsTo(ReviewStates.Passed)] Passed,
    [MapsTo(ReviewStates.PassedWithCommitments)] PassedWithCommitments,
    [MapsTo(ReviewStates.NotPassed)] NotPassed,
    [MapsTo(ReviewStates.Reopened)] Reopened,
    [MapsTo(ReviewStates.Ended)] Withdrawn,
}
