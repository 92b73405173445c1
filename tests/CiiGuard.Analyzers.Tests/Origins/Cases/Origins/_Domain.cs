using CiiGuard;

public sealed record Supplier(string Name, SupplierOrigin Origin)
{
    public bool IsForeign => Origin is SupplierOrigin.Foreign or SupplierOrigin.Mixed;

    public bool Stored { get; set; }
}

[SelfAssessment]
public sealed class Sheet
{
    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public SelfAssessmentResult Other { get; set; }
}

public enum Phase
{
    [MapsTo(ReviewStates.NeedIdentified)] Draft,
    [MapsTo(ReviewStates.SelfAssessing)] Assessing,
    [MapsTo(ReviewStates.NoImpactFound)] NoImpactRecorded,
    [MapsTo(ReviewStates.DeclarationDue)] ToDeclare,
    [MapsTo(ReviewStates.Declared)] Declared,
    [MapsTo(ReviewStates.ReviewNotRequired)] NotRequired,
}

[ReviewSubject]
public sealed class Review
{
    [ReviewStatus]
    public Phase Phase { get; private set; }

    [ReviewTransition(ReviewStates.SelfAssessing)]
    public void StartAssessment() => Phase = Phase.Assessing;

    [ReviewTransition(ReviewStates.NoImpactFound)]
    public void RecordNoImpact() => Phase = Phase.NoImpactRecorded;

    [ReviewTransition(ReviewStates.DeclarationDue)]
    public void RecordMayAffect() => Phase = Phase.ToDeclare;

    [ReviewTransition(ReviewStates.Declared)]
    public async Task DeclareAsync()
    {
        await Task.Yield();
        Phase = Phase.Declared;
    }
}

public interface IAssessor
{
    SelfAssessmentResult Assess(Sheet sheet);

    SelfAssessmentResult Assess(Sheet sheet, SupplierOrigin origin);

    void Log(string text);
}
