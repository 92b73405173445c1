using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

/// <summary>Results that go as objects, or as a type parameter.</summary>
public static class Boxed
{
    public static SelfAssessmentResult Labels(object answer)
    {
        switch (answer)
        {
            case Affects:
            case MayAffect:
                return MayAffect;
            default:
                return NoImpact; // CII3005
        }
    }

    public static SelfAssessmentResult LabelsDecided(object answer)
    {
        switch (answer)
        {
            case NoImpact:
                return NoImpact;
            default:
                return MayAffect;
        }
    }

    public static SelfAssessmentResult Arms(object answer) => answer switch
    {
        Affects or MayAffect => MayAffect,
        _ => NoImpact, // CII3005
    };

    public static SelfAssessmentResult ArmsDecided(object answer) => answer switch
    {
        NoImpact => NoImpact,
        _ => MayAffect,
    };

    public static SelfAssessmentResult Typed(object answer) => answer switch
    {
        SelfAssessmentResult r when r == NoImpact => NoImpact,
        _ => MayAffect,
    };

    public static SelfAssessmentResult TypedOpen(object answer) => answer switch
    {
        SelfAssessmentResult r when r is MayAffect or Affects => MayAffect,
        _ => NoImpact, // CII3005
    };

    public static SelfAssessmentResult TypedOpen2(object answer) => answer switch
    {
        SelfAssessmentResult r => r is MayAffect or Affects ? MayAffect : NoImpact, // CII3005
        _ => MayAffect,
    };

    public static SelfAssessmentResult Carrier(object answer) => answer switch
    {
        FactorAnswer { Result: MayAffect or Affects } => MayAffect,
        _ => NoImpact, // CII3005
    };

    public static SelfAssessmentResult CarrierDecided(object answer) => answer switch
    {
        FactorAnswer { Result: NoImpact } => NoImpact,
        _ => MayAffect,
    };

    public static SelfAssessmentResult Tested(object answer)
    {
        if (answer is Affects or MayAffect)
            return MayAffect;
        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult TestedDecided(object answer)
    {
        if (answer is NoImpact)
            return NoImpact;
        return MayAffect;
    }

    public static SelfAssessmentResult IsType(object answer)
    {
        if (answer is SelfAssessmentResult given && given == NoImpact)
            return NoImpact;
        return MayAffect;
    }

    public static SelfAssessmentResult IsTypeNot(object answer)
    {
        if (answer is SelfAssessmentResult given && given != NoImpact)
            return MayAffect;
        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult TryCast(object answer) => (answer as SelfAssessmentResult?) ?? NoImpact; // CII3005

    public static SelfAssessmentResult Cast(object answer) => (SelfAssessmentResult)answer == Affects ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult CastDecided(object answer) => (SelfAssessmentResult)answer == NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult AllNamed(object answer) => answer switch
    {
        Affects or MayAffect or Unanswered => MayAffect,
        SelfAssessmentResult => NoImpact,
        _ => MayAffect,
    };

    // What is no answer is handled elsewhere.
    public static string Text(object value) => value switch { int i => i.ToString(), SelfAssessmentResult r => r.ToString(), _ => "" };

    public static SelfAssessmentResult Generic<T>(T answer) where T : notnull => answer switch
    {
        Affects or MayAffect => MayAffect,
        _ => NoImpact, // CII3005
    };

    public static SelfAssessmentResult Comparable(IComparable answer) => answer switch
    {
        Affects or MayAffect => MayAffect,
        _ => NoImpact, // CII3005
    };

    public static SelfAssessmentResult Mixed(object value) => value switch
    {
        bool harmful => harmful ? MayAffect : NoImpact,
        SelfAssessmentResult r => r == NoImpact ? NoImpact : MayAffect,
        _ => MayAffect,
    };

    public static SelfAssessmentResult NoResultAtAll(object value) => value switch
    {
        Affects or MayAffect => MayAffect,
        bool harmful => harmful ? MayAffect : NoImpact,
        _ => MayAffect,
    };
}
