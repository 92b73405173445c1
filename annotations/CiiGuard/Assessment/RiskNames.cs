namespace CiiGuard;

/// <summary>Words for judgements.</summary>
internal static class RiskNames
{
    public static BilingualText Of(SelfAssessmentResult result) => result switch
    {
        SelfAssessmentResult.Affects => new("affects", "影响"),
        SelfAssessmentResult.MayAffect => new("may affect", "可能影响"),
        SelfAssessmentResult.NoImpact => new("no impact", "不影响"),
        _ => new("not answered", "未回答"),
    };
}
