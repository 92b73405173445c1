using CiiGuard;

namespace GridProcurement.Mistakes.Review;

/// <summary>The answer to one group of risk factors. An answer without a reason is no answer.</summary>
public sealed record FactorAnswer(SelfAssessmentResult Result, string Reason)
{
    public bool IsAnswered => Result is not SelfAssessmentResult.Unanswered && Reason.Length > 0;

    public static FactorAnswer NoImpact(string reason) => new(SelfAssessmentResult.NoImpact, reason);

    public static FactorAnswer MayAffect(string reason) => new(SelfAssessmentResult.MayAffect, reason);
}

/// <summary>
/// The operator's own judgement under article 5, along the factors of article 10. Item 6 of that article is about listings abroad and
/// does not apply to a purchase.
/// </summary>
[SelfAssessment]
public sealed class PurchaseSelfAssessment
{
    public required string Assessor { get; init; }

    /// <summary>The guide of the sector department that was used, or "none".</summary>
    public required string SectorGuide { get; init; }

    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii)]
    public required FactorAnswer ControlOfTheGrid { get; init; }

    [AnswersRiskFactor(RiskFactor.BusinessContinuityHarmFromSupplyInterruption)]
    public required FactorAnswer SupplyInterruption { get; init; }

    [AnswersRiskFactor(
        RiskFactor.ProductSecurity,
        RiskFactor.ProductOpenness,
        RiskFactor.ProductTransparency,
        RiskFactor.SourceDiversity,
        RiskFactor.SupplyChannelReliability,
        RiskFactor.PoliticalDiplomaticTradeDisruption)]
    public required FactorAnswer ProductAndSupplyChain { get; init; }

    [AnswersRiskFactor(RiskFactor.SupplierComplianceWithChineseLaw)]
    public required FactorAnswer SupplierCompliance { get; init; }

    [AnswersRiskFactor(
        RiskFactor.ImportantDataTheftLeakDamage,
        RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage,
        RiskFactor.IllegalDataUse,
        RiskFactor.IllegalDataExport)]
    public required FactorAnswer Data { get; init; }

    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public required FactorAnswer Other { get; init; }

    /// <summary>Whatever is unanswered counts as a possible effect: the operator errs on the side of caution.</summary>
    public bool FindsNoImpact =>
        Answers.All(answer => answer.IsAnswered && answer.Result is SelfAssessmentResult.NoImpact);

    private IEnumerable<FactorAnswer> Answers =>
        [ControlOfTheGrid, SupplyInterruption, ProductAndSupplyChain, SupplierCompliance, Data, Other];
}
