using System.Collections.Generic;

#pragma warning disable CII3003 // Most of these leave factors out.

namespace CiiGuard.Generators.Tests.Worksheets;

internal sealed record ReasonedAnswer(SelfAssessmentResult Judgement, string? Reason);

internal struct Score
{
    public SelfAssessmentResult Result { get; set; }

    public int Points { get; set; }
}

internal interface ISupplyQuestions
{
    [AnswersRiskFactor(RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability)]
    ReasonedAnswer? Supply();
}

/// <summary>Answers of every type; the generator writes worksheets for these while the tests are built.</summary>
[SelfAssessment]
internal partial class ServerAssessment : ISupplyQuestions
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii)]
    public SelfAssessmentResult Control { get; set; }

    [AnswersRiskFactor(RiskFactor.InterferenceWithCii)]
    public SelfAssessmentResult? Interference { get; set; }

    [AnswersRiskFactor(RiskFactor.DestructionOfCii)]
    public ReasonedAnswer? Destruction { get; set; }

    [AnswersRiskFactor(RiskFactor.BusinessContinuityHarmFromSupplyInterruption)]
    internal Score? Continuity { get; set; }

    [AnswersRiskFactor(RiskFactor.ProductSecurity)]
    private Score Security { get; set; }

    [AnswersRiskFactor(RiskFactor.ProductOpenness, RiskFactor.ProductTransparency)]
    public string? Openness { get; set; }

    [AnswersRiskFactor(RiskFactor.PoliticalDiplomaticTradeDisruption)]
    public RiskAnswer? Politics { get; set; }

    [AnswersRiskFactor(
        RiskFactor.ImportantDataTheftLeakDamage, RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport)]
    public Dictionary<RiskFactor, SelfAssessmentResult> Data { get; } = [];

    [AnswersRiskFactor(RiskFactor.SupplierComplianceWithChineseLaw)]
    public static SelfAssessmentResult Compliance() => SelfAssessmentResult.NoImpact;

    public ReasonedAnswer? SupplyAnswer { get; set; }

    ReasonedAnswer? ISupplyQuestions.Supply() => SupplyAnswer;

    public bool HasOther
    {
        [AnswersRiskFactor(RiskFactor.OtherRisk)]
        get;
        set;
    }

    public ServerAssessment Secured(SelfAssessmentResult result)
    {
        Security = new() { Result = result };
        return this;
    }
}

/// <summary>A factor that two members answer.</summary>
[SelfAssessment]
internal readonly record struct TwoOpinions(
    [property: AnswersRiskFactor(RiskFactor.ProductSecurity)] SelfAssessmentResult Engineer,
    [property: AnswersRiskFactor(RiskFactor.ProductSecurity)] SelfAssessmentResult Lawyer);

/// <summary>Every factor of both editions, in one judgement.</summary>
[SelfAssessment]
internal sealed class WholeJudgement
{
    [AnswersRiskFactor(
        RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.ImportantDataTheftLeakDamage,
        RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport, RiskFactor.BusinessContinuityHarmFromSupplyInterruption,
        RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability,
        RiskFactor.PoliticalDiplomaticTradeDisruption, RiskFactor.SupplierComplianceWithChineseLaw, RiskFactor.OtherRisk)]
    public ReasonedAnswer? All { get; set; }

    [AnswersRiskFactor(RiskFactor.NetworkInformationSecurityAfterListing)]
    public SelfAssessmentResult Listing { get; set; }
}
