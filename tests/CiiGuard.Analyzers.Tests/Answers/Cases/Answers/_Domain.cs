using CiiGuard;

/// <summary>What one question was answered with, and why.</summary>
public sealed record FactorAnswer(SelfAssessmentResult Result, string Reason)
{
    public bool IsAnswered => Result is not SelfAssessmentResult.Unanswered && Reason.Length > 0;

    public static FactorAnswer NoImpact(string reason) => new(SelfAssessmentResult.NoImpact, reason);

    public static FactorAnswer MayAffect(string reason) => new(SelfAssessmentResult.MayAffect, reason);
}

/// <summary>Answers as values.</summary>
[SelfAssessment]
public sealed class Sheet
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii)]
    public SelfAssessmentResult Control { get; set; }

    [AnswersRiskFactor(RiskFactor.ProductSecurity)]
    public SelfAssessmentResult? Product { get; set; }

    [AnswersRiskFactor(RiskFactor.BusinessContinuityHarmFromSupplyInterruption)]
    public bool? StopsWithoutSupply { get; set; }

    [AnswersRiskFactor(RiskFactor.SourceDiversity)]
    public Exposure Sources { get; set; }

    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public FactorAnswer? Other { get; set; }

    [AnswersRiskFactor(RiskFactor.SupplierComplianceWithChineseLaw)]
    public string? Compliance { get; set; }

    public Dictionary<RiskFactor, SelfAssessmentResult> ByFactor { get; } = new();

    public SelfAssessmentResult Conclusion { get; set; }
}

/// <summary>An operator's own scale.</summary>
public enum Exposure
{
    Unknown,
    Low,
    High,
}

public enum Phase
{
    [MapsTo(ReviewStates.SelfAssessing)] Assessing,
    [MapsTo(ReviewStates.NoImpactFound)] NoImpactRecorded,
    [MapsTo(ReviewStates.DeclarationDue)] ToDeclare,
}

[ReviewSubject(Initial = ReviewState.SelfAssessing)]
public sealed class Review
{
    [ReviewStatus]
    public Phase Phase { get; private set; }

    [ReviewTransition(ReviewStates.NoImpactFound)]
    public void RecordNoImpact() => Phase = Phase.NoImpactRecorded;

    [ReviewTransition(ReviewStates.NoImpactFound)]
    public async Task RecordNoImpactAsync()
    {
        await Task.Yield();
        Phase = Phase.NoImpactRecorded;
    }

    [ReviewTransition(ReviewStates.DeclarationDue)]
    public void RecordMayAffect() => Phase = Phase.ToDeclare;
}
