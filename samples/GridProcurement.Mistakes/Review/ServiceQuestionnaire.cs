using CiiGuard;

namespace GridProcurement.Mistakes.Review;

/// <summary>The questions on services, as the department drew them up in 2020.</summary>
// Reviewer: these are the thirteen questions of the old edition. Three on data came with article 10 in 2022, and nobody asks them here.
[SelfAssessment]
public sealed class ServiceQuestionnaire // expect: CII3003
{
    [AnswersRiskFactor(
        RiskFactor.IllegalControlOfCii,
        RiskFactor.InterferenceWithCii,
        RiskFactor.DestructionOfCii,
        RiskFactor.ImportantDataTheftLeakDamage)]
    public required FactorAnswer GridAndItsData { get; init; }

    [AnswersRiskFactor(RiskFactor.BusinessContinuityHarmFromSupplyInterruption)]
    public required FactorAnswer SupplyInterruption { get; init; }

    [AnswersRiskFactor(
        RiskFactor.ProductSecurity,
        RiskFactor.ProductOpenness,
        RiskFactor.ProductTransparency,
        RiskFactor.SourceDiversity,
        RiskFactor.SupplyChannelReliability,
        RiskFactor.PoliticalDiplomaticTradeDisruption)]
    public required FactorAnswer ServiceAndSupplyChain { get; init; }

    [AnswersRiskFactor(RiskFactor.SupplierComplianceWithChineseLaw)]
    public required FactorAnswer SupplierCompliance { get; init; }

    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public required FactorAnswer Other { get; init; }
}
