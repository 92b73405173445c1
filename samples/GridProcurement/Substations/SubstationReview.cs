using CiiGuard;

namespace GridProcurement.Substations;

/// <summary>
/// The review of a purchase for substations. Unlike the hand-written one of the server purchases, its states and steps are generated from the edition of 2022:
/// a step that is not lawful in a state does not exist there.
/// </summary>
[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
public partial record SubstationReview(string Purchase, string Buyer);
