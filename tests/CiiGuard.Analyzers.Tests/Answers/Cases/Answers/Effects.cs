using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

/// <summary>An answer that says that there is or may be an effect is not called none.</summary>
public static class Effects
{
    public static SelfAssessmentResult MayAffectCalledNone(SelfAssessmentResult answer) => answer == MayAffect ? NoImpact : Affects; // CII3005

    public static SelfAssessmentResult AffectsCalledNone(SelfAssessmentResult answer) => answer == Affects ? NoImpact : MayAffect; // CII3005

    public static SelfAssessmentResult MayAffectForgotten(SelfAssessmentResult answer) => answer is Affects or Unanswered ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult NoneForgotten(SelfAssessmentResult answer) => answer is Affects or MayAffect or Unanswered ? MayAffect : NoImpact;

    public static SelfAssessmentResult Outvoted(SelfAssessmentResult one, SelfAssessmentResult other)
    {
        if (one == MayAffect && other == NoImpact)
            return NoImpact; // CII3005
        return MayAffect;
    }

    public static SelfAssessmentResult AnyIsEnough(SelfAssessmentResult one, SelfAssessmentResult other) => one == NoImpact && other != NoImpact ? MayAffect : Unanswered;

    public static SelfAssessmentResult AskedAgain(SelfAssessmentResult first, Func<SelfAssessmentResult> askExpert)
    {
        if (first == MayAffect)
        {
            var second = askExpert();
            if (second == NoImpact)
                return NoImpact;
        }

        return MayAffect;
    }

    public static void Step(Review review, SelfAssessmentResult answer)
    {
        switch (answer)
        {
            case NoImpact:
                review.RecordNoImpact();
                break;
            case MayAffect:
                review.RecordNoImpact(); // CII3005
                break;
            default:
                review.RecordMayAffect();
                break;
        }
    }

    public static SelfAssessmentResult Loop(IReadOnlyList<SelfAssessmentResult> answers)
    {
        foreach (var answer in answers)
        {
            if (answer is Affects or Unanswered)
                return MayAffect;
        }

        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult Query(IReadOnlyList<SelfAssessmentResult> answers) =>
        answers.All(answer => answer is NoImpact or MayAffect) ? NoImpact : MayAffect; // CII3005
}
