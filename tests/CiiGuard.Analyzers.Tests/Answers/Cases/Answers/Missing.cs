using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

/// <summary>The object that would hold the answer may be missing; what is asked is asked in one go, or kept in a flag.</summary>
public static class Missing
{
    public static SelfAssessmentResult Pattern(FactorAnswer? a) => a?.Result is null or NoImpact ? NoImpact : MayAffect; // CII3005

    public static SelfAssessmentResult PatternDecided(FactorAnswer? a) => a?.Result is NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult NegatedPattern(FactorAnswer? a) => a?.Result is not (MayAffect or Affects or Unanswered) ? NoImpact : MayAffect; // CII3005

    public static SelfAssessmentResult NegatedPatternDecided(FactorAnswer? a) => a?.Result is not (null or MayAffect or Affects or Unanswered) ? NoImpact : MayAffect;

    public static SelfAssessmentResult Compared(FactorAnswer? a)
    {
        var result = a?.Result;
        if (result == null || result == NoImpact)
            return NoImpact; // CII3005
        return MayAffect;
    }

    public static SelfAssessmentResult Labels(FactorAnswer? a)
    {
        switch (a?.Result)
        {
            case null:
            case NoImpact:
                return NoImpact; // CII3005
            default:
                return MayAffect;
        }
    }

    public static SelfAssessmentResult Arms(FactorAnswer? a) => a?.Result switch
    {
        null or NoImpact => NoImpact, // CII3005
        _ => MayAffect,
    };

    public static SelfAssessmentResult ArmsDecided(FactorAnswer? a) => a?.Result switch { NoImpact => NoImpact, _ => MayAffect };

    public static SelfAssessmentResult Flag(FactorAnswer? a)
    {
        var harmless = a is null || a.Result == NoImpact;
        if (harmless)
            return NoImpact; // CII3005
        return MayAffect;
    }

    public static SelfAssessmentResult FlagDecided(FactorAnswer? a)
    {
        var harmless = a is not null && a.Result == NoImpact;
        return harmless ? NoImpact : MayAffect;
    }

    public static SelfAssessmentResult FlagOfPattern(FactorAnswer? a)
    {
        var harmless = a?.Result is null or NoImpact;
        return harmless ? NoImpact : MayAffect; // CII3005
    }

    public static SelfAssessmentResult FlagOfPatternDecided(FactorAnswer? a)
    {
        var open = a?.Result is not NoImpact;
        return open ? MayAffect : NoImpact;
    }

    public static SelfAssessmentResult FlagSetInBranches(FactorAnswer? a)
    {
        bool harmless;
        if (a is null)
            harmless = true;
        else
            harmless = a.Result == NoImpact;
        return harmless ? NoImpact : MayAffect; // CII3005
    }

    public static SelfAssessmentResult FlagSetInBranchesDecided(FactorAnswer? a)
    {
        bool harmless;
        if (a is null)
            harmless = false;
        else
            harmless = a.Result == NoImpact;
        return harmless ? NoImpact : MayAffect;
    }

    public static void Member(Review review, Sheet sheet)
    {
        if (sheet.Other?.Result is null or NoImpact)
            review.RecordNoImpact(); // CII3005
    }

    public static void MemberInFlag(Review review, Sheet sheet)
    {
        var harmless = sheet.Other is null || sheet.Other.Result == NoImpact;
        if (harmless)
            review.RecordNoImpact(); // CII3005
    }

    public static void MemberAskedByHelper(Review review, Sheet sheet)
    {
        if (IsHarmless(sheet.Other))
            review.RecordNoImpact(); // CII3005
    }

    private static bool IsHarmless(FactorAnswer? a) => a?.Result is null or NoImpact;
}
