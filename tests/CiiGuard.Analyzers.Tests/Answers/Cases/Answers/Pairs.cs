using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

/// <summary>Pairs of a dictionary: the answer in one may be null, whatever the pair is.</summary>
public static class Pairs
{
    public static SelfAssessmentResult All(Dictionary<RiskFactor, SelfAssessmentResult?> answers) =>
        answers.All(pair => pair.Value is not (MayAffect or Affects or Unanswered)) ? NoImpact : MayAffect; // CII3005

    public static SelfAssessmentResult AllDecided(Dictionary<RiskFactor, SelfAssessmentResult?> answers) =>
        answers.All(pair => pair.Value == NoImpact) ? NoImpact : MayAffect;

    public static SelfAssessmentResult Loop(Dictionary<RiskFactor, SelfAssessmentResult?> answers)
    {
        foreach (var pair in answers)
        {
            if (pair.Value is MayAffect or Affects or Unanswered)
                return MayAffect;
        }

        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult LoopDecided(Dictionary<RiskFactor, SelfAssessmentResult?> answers)
    {
        foreach (var pair in answers)
        {
            if (pair.Value != NoImpact)
                return MayAffect;
        }

        return NoImpact;
    }

    public static SelfAssessmentResult Deconstructed(Dictionary<RiskFactor, SelfAssessmentResult?> answers)
    {
        foreach (var (factor, answer) in answers)
        {
            if (answer is MayAffect or Affects or Unanswered)
                return MayAffect;
        }

        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult DeconstructedDecided(Dictionary<RiskFactor, SelfAssessmentResult?> answers)
    {
        foreach (var (factor, answer) in answers)
        {
            if (answer is not NoImpact)
                return MayAffect;
        }

        return NoImpact;
    }

    public static SelfAssessmentResult IndexedOrNone(Dictionary<RiskFactor, SelfAssessmentResult?> answers) =>
        answers[RiskFactor.OtherRisk] ?? NoImpact; // CII3005

    public static SelfAssessmentResult Objects(Dictionary<RiskFactor, FactorAnswer?> answers)
    {
        foreach (var pair in answers)
        {
            if (pair.Value is { Result: MayAffect or Affects or Unanswered })
                return MayAffect;
        }

        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult ObjectsContinue(Dictionary<RiskFactor, FactorAnswer?> answers)
    {
        foreach (var pair in answers)
        {
            if (pair.Value is null)
                continue;
            if (pair.Value.Result != NoImpact)
                return MayAffect;
        }

        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult ObjectsDecided(Dictionary<RiskFactor, FactorAnswer?> answers)
    {
        foreach (var pair in answers)
        {
            if (pair.Value is not { Result: NoImpact })
                return MayAffect;
        }

        return NoImpact;
    }

    public static SelfAssessmentResult ObjectsAllDecided(Dictionary<RiskFactor, FactorAnswer?> answers) =>
        answers.All(pair => pair.Value is not null && pair.Value.Result == NoImpact) ? NoImpact : MayAffect;

    public static SelfAssessmentResult ObjectsAny(Dictionary<RiskFactor, FactorAnswer?> answers) =>
        answers.Any(pair => pair.Value is { Result: MayAffect or Affects or Unanswered }) ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult ObjectsAnyDecided(Dictionary<RiskFactor, FactorAnswer?> answers) =>
        answers.Any(pair => pair.Value?.Result is not NoImpact) ? MayAffect : NoImpact;

    public static SelfAssessmentResult Where(Dictionary<RiskFactor, SelfAssessmentResult?> answers) =>
        answers.Where(pair => pair.Value.HasValue).All(pair => pair.Value!.Value == NoImpact) ? NoImpact : MayAffect; // CII3005

    public static SelfAssessmentResult AllHas(Dictionary<RiskFactor, SelfAssessmentResult?> answers) =>
        answers.All(pair => pair.Value.HasValue && pair.Value.Value == NoImpact) ? NoImpact : MayAffect;

    public static SelfAssessmentResult ContainsValue(Dictionary<RiskFactor, SelfAssessmentResult?> answers) =>
        answers.ContainsValue(MayAffect) || answers.ContainsValue(Affects) ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult Tuples(IEnumerable<(RiskFactor Factor, SelfAssessmentResult? Answer)> answers)
    {
        foreach (var pair in answers)
        {
            if (pair.Answer is MayAffect or Affects or Unanswered)
                return MayAffect;
        }

        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult TuplesDecided(IEnumerable<(RiskFactor Factor, SelfAssessmentResult? Answer)> answers)
    {
        foreach (var pair in answers)
        {
            if (pair.Answer is not NoImpact)
                return MayAffect;
        }

        return NoImpact;
    }

    public static SelfAssessmentResult ContainsAll(Dictionary<RiskFactor, SelfAssessmentResult> answers) =>
        answers.ContainsValue(Affects) || answers.ContainsValue(MayAffect) || answers.ContainsValue(Unanswered) ? MayAffect : NoImpact;
}
