using CiiGuard;

[SelfAssessment]
public sealed class CarefulSheet
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii)]
    public required FactorAnswer Control { get; init; }

    [AnswersRiskFactor(RiskFactor.ProductSecurity)]
    public required FactorAnswer Product { get; init; }

    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public required FactorAnswer Other { get; init; }

    public bool FindsNoImpact => Answers.All(answer => answer.IsAnswered && answer.Result is SelfAssessmentResult.NoImpact);

    public SelfAssessmentResult Conclusion => FindsNoImpact ? SelfAssessmentResult.NoImpact : SelfAssessmentResult.MayAffect;

    private IEnumerable<FactorAnswer> Answers => [Control, Product, Other];
}

[SelfAssessment]
public sealed class HastySheet
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii)]
    public required FactorAnswer Control { get; init; }

    [AnswersRiskFactor(RiskFactor.ProductSecurity)]
    public required FactorAnswer Product { get; init; }

    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public required FactorAnswer Other { get; init; }

    public bool FindsNoImpact => Answers.All(answer => answer.Result is not SelfAssessmentResult.Affects);

    public bool HasNoEffect() => Control.Result != SelfAssessmentResult.Affects && Product.Result != SelfAssessmentResult.Affects;

    public SelfAssessmentResult Conclusion => FindsNoImpact ? SelfAssessmentResult.NoImpact : SelfAssessmentResult.MayAffect; // CII3005

    private IEnumerable<FactorAnswer> Answers => [Control, Product, Other];
}

public static class SheetDesk
{
    public static async Task AssessAsync(Review review, CarefulSheet sheet)
    {
        if (sheet.FindsNoImpact)
            await review.RecordNoImpactAsync();
        else
            review.RecordMayAffect();
    }

    public static async Task AssessHastilyAsync(Review review, HastySheet sheet)
    {
        if (sheet.FindsNoImpact)
            await review.RecordNoImpactAsync(); // CII3005
        else
            review.RecordMayAffect();
    }

    public static void AssessByMethod(Review review, HastySheet sheet)
    {
        if (sheet.HasNoEffect())
            review.RecordNoImpact(); // CII3005
    }

    public static void AssessByConclusion(Review review, CarefulSheet sheet)
    {
        if (sheet.Conclusion == SelfAssessmentResult.NoImpact)
            review.RecordNoImpact();
    }
}
