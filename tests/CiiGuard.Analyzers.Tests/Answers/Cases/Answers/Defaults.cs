using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

[SelfAssessment]
public sealed class Defaults
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii)]
    public SelfAssessmentResult Control { get; init; } = NoImpact; // CII3005

    [AnswersRiskFactor(RiskFactor.ProductSecurity)]
    public SelfAssessmentResult Product = NoImpact; // CII3005

    [AnswersRiskFactor(RiskFactor.ProductOpenness)]
    public SelfAssessmentResult Openness { get; init; } = MayAffect;

    [AnswersRiskFactor(RiskFactor.ProductTransparency)]
    public SelfAssessmentResult Transparency { get; init; }

    // Answered once and for all by whoever wrote this.
    [AnswersRiskFactor(RiskFactor.SourceDiversity)]
    public SelfAssessmentResult Sources { get; } = NoImpact;

    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public SelfAssessmentResult Other => NoImpact;

    public SelfAssessmentResult NotLookedAt => NoImpact; // CII3005

    public SelfAssessmentResult LookedAt => Control is NoImpact && Product is NoImpact ? NoImpact : MayAffect;

    public string Assessor { get; init; } = "";
}

public sealed record Positional(
    [property: AnswersRiskFactor(RiskFactor.OtherRisk)] SelfAssessmentResult Control = NoImpact, // CII3005
    [property: AnswersRiskFactor(RiskFactor.ProductSecurity)] SelfAssessmentResult Product = Unanswered);

public static class Parameters
{
    public static void Record(SelfAssessmentResult result = NoImpact) => Console.WriteLine(result); // CII3005

    public static void RecordOpen(SelfAssessmentResult result = default) => Console.WriteLine(result);

    public static SelfAssessmentResult Ignored(SelfAssessmentResult answer) => NoImpact; // CII3005

    public static void IgnoredSheet(Review review, Defaults sheet)
    {
        Console.WriteLine(sheet.Assessor);
        review.RecordNoImpact(); // CII3005
    }

    public static void IgnoredList(Review review, IEnumerable<FactorAnswer> answers) => review.RecordNoImpact(); // CII3005

    public static void AskedElsewhere(Review review, Defaults sheet, Func<Defaults, bool> isHarmless)
    {
        if (isHarmless(sheet))
            review.RecordNoImpact();
    }

    public static void Recorded(Review review, string reasons) => review.RecordNoImpact();

    [Waiver("Decided by the committee, minutes 14.")]
    public static SelfAssessmentResult Waived(SelfAssessmentResult? answer) => answer ?? NoImpact;
}

/// <summary>The object that says the answer may be missing itself.</summary>
public static class MissingObjects
{
    public static SelfAssessmentResult Of(FactorAnswer? answer) => answer?.Result ?? SelfAssessmentResult.NoImpact; // CII3005

    public static SelfAssessmentResult OfBlock(FactorAnswer? answer)
    {
        return answer?.Result ?? SelfAssessmentResult.NoImpact; // CII3005
    }

    public static SelfAssessmentResult OfMember(Sheet sheet) => sheet.Other?.Result ?? SelfAssessmentResult.NoImpact; // CII3005

    public static SelfAssessmentResult OfTest(FactorAnswer? answer) => answer is null ? SelfAssessmentResult.NoImpact : answer.Result; // CII3005

    public static SelfAssessmentResult Carefully(FactorAnswer? answer) => answer?.Result ?? SelfAssessmentResult.Unanswered;

    public static SelfAssessmentResult OfTestCarefully(FactorAnswer? answer) => answer is null ? SelfAssessmentResult.MayAffect : answer.Result;
}
