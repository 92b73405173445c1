using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

/// <summary>How assessments of whole products are written: several questions to one list, or one question for each factor.</summary>
[SelfAssessment]
public sealed class ProductSheet
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii)]
    public required FactorAnswer Control { get; init; }

    [AnswersRiskFactor(RiskFactor.ProductSecurity)]
    public required FactorAnswer Product { get; init; }

    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public required FactorAnswer Other { get; init; }

    public IEnumerable<FactorAnswer> All => [Control, Product, Other];

    public bool IsComplete => All.All(answer => answer.IsAnswered);
}

public static class Products
{
    public static SelfAssessmentResult InTwoQuestions(ProductSheet sheet)
    {
        if (sheet.All.Any(answer => answer.Result == Affects))
            return Affects;
        if (sheet.All.Any(answer => answer.Result is MayAffect or Unanswered))
            return MayAffect;
        return NoImpact;
    }

    public static SelfAssessmentResult InTwoQuestionsAndOneForgotten(ProductSheet sheet)
    {
        if (sheet.All.Any(answer => answer.Result == Affects))
            return Affects;
        if (sheet.All.Any(answer => answer.Result is MayAffect))
            return MayAffect;
        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult ListInTwoQuestions(List<FactorAnswer> answers)
    {
        if (answers.Any(answer => answer.Result == Affects))
            return Affects;
        if (!answers.TrueForAll(answer => answer.Result is NoImpact))
            return MayAffect;
        return NoImpact;
    }

    public static SelfAssessmentResult FoundOpen(List<FactorAnswer> answers)
    {
        if (answers.Any(answer => answer.Result == Affects))
            return Affects;
        if (answers.Any(answer => answer.Result == Unanswered))
            return NoImpact; // CII3005
        return MayAffect;
    }

    public static void CompleteFirst(Review review, ProductSheet sheet)
    {
        if (!sheet.IsComplete)
            throw new InvalidOperationException("Nobody has answered.");
        if (sheet.All.All(answer => answer.Result == NoImpact))
            review.RecordNoImpact();
        else
            review.RecordMayAffect();
    }

    public static SelfAssessmentResult ByFactor(IReadOnlyDictionary<RiskFactor, SelfAssessmentResult> answers) =>
        Enum.GetValues<RiskFactor>().All(factor => answers.TryGetValue(factor, out var answer) && answer == NoImpact) ? NoImpact : MayAffect;

    public static SelfAssessmentResult ByFactorIfThere(IReadOnlyDictionary<RiskFactor, SelfAssessmentResult> answers) =>
        Enum.GetValues<RiskFactor>().All(factor => !answers.TryGetValue(factor, out var answer) || answer == NoImpact) ? NoImpact : MayAffect; // CII3005

    public static SelfAssessmentResult GroupByGroup(List<List<SelfAssessmentResult>> groups)
    {
        foreach (var group in groups)
        {
            if (group.Any(answer => answer == Affects))
                return Affects;
            if (group.Any(answer => answer is MayAffect or Unanswered))
                return MayAffect;
        }

        return NoImpact;
    }

    public static SelfAssessmentResult GroupByGroupAndOneForgotten(List<List<SelfAssessmentResult>> groups)
    {
        foreach (var group in groups)
        {
            if (group.Any(answer => answer == Affects))
                return Affects;
            if (group.Any(answer => answer is MayAffect))
                return MayAffect;
        }

        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult OpenGroupLeftOut(List<List<SelfAssessmentResult>> groups)
    {
        foreach (var group in groups)
        {
            if (group.Any(answer => answer == Unanswered))
                continue;
            if (group.Any(answer => answer != NoImpact))
                return MayAffect;
        }

        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult Counted(ProductSheet sheet)
    {
        var open = sheet.All.Count(answer => !answer.IsAnswered);
        var risky = sheet.All.Count(answer => answer.Result is MayAffect or Affects);
        return open == 0 && risky == 0 ? NoImpact : MayAffect;
    }
}
