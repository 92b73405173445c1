using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

public enum Grade
{
    Low,
    High,
}

/// <summary>Answers of types that cannot say that nobody has answered: what they start with, if they need not be set, is no answer.</summary>
[SelfAssessment]
public sealed class Ticked
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii)]
    public bool CanBeControlled { get; set; }

    [AnswersRiskFactor(RiskFactor.ProductSecurity)]
    public bool IsSecure { get; set; }

    [AnswersRiskFactor(RiskFactor.SourceDiversity)]
    public required bool HasOneSource { get; init; }

    [AnswersRiskFactor(RiskFactor.ProductOpenness)]
    public Grade Openness { get; init; }

    [AnswersRiskFactor(RiskFactor.ProductTransparency)]
    public Grade Transparency { get; init; } = Grade.High;

    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public bool HasOther { get; init; } = true;
}

[SelfAssessment]
public sealed record TickedRecord(
    [property: AnswersRiskFactor(RiskFactor.IllegalControlOfCii)] bool CanBeControlled,
    [property: AnswersRiskFactor(RiskFactor.OtherRisk)] bool HasOther = false);

public interface ITicked
{
    bool IsForeignOwned { get; }
}

public static class Preset
{
    public static SelfAssessmentResult NotTicked(Ticked sheet) => sheet.CanBeControlled ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult NotTickedGuard(Ticked sheet)
    {
        if (!sheet.CanBeControlled)
            return NoImpact; // CII3005
        return MayAffect;
    }

    public static SelfAssessmentResult NotTickedPattern(Ticked sheet) => sheet is { CanBeControlled: false } ? NoImpact : MayAffect; // CII3005

    // Somebody has ticked it.
    public static SelfAssessmentResult MustBeTicked(Ticked sheet) => sheet.IsSecure ? NoImpact : MayAffect;

    // Whoever made the sheet has said so.
    public static SelfAssessmentResult Required(Ticked sheet) => sheet.HasOneSource ? MayAffect : NoImpact;

    public static SelfAssessmentResult Positional(TickedRecord sheet) => sheet.CanBeControlled ? MayAffect : NoImpact;

    public static SelfAssessmentResult LeftOutOfTheCall(TickedRecord sheet) => sheet.HasOther ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult FirstOfAnEnum(Ticked sheet) => sheet.Openness == Grade.High ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult StartsWithTheWorst(Ticked sheet) => sheet.Transparency == Grade.Low && !sheet.HasOther ? NoImpact : MayAffect;

    public static SelfAssessmentResult Flag(Ticked sheet)
    {
        var harmless = sheet.IsSecure && !sheet.CanBeControlled;
        Console.WriteLine(sheet);
        return harmless ? NoImpact : MayAffect; // CII3005
    }

    public static SelfAssessmentResult SetHere(Ticked sheet)
    {
        sheet.CanBeControlled = false;
        return sheet.CanBeControlled ? MayAffect : NoImpact;
    }

    // No answer of an assessment.
    public static SelfAssessmentResult OfOthers(ITicked supplier) => supplier.IsForeignOwned ? MayAffect : NoImpact;
}
