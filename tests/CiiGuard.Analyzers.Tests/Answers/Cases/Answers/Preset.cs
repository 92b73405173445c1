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

[SelfAssessment]
public abstract class TickedBase
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii)]
    public abstract bool CanBeControlled { get; set; }

    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public virtual bool HasOther { get; set; }
}

public sealed class TickedLater : TickedBase
{
    public override bool CanBeControlled { get; set; }

    public override bool HasOther { get; set; } = true;
}

[SelfAssessment]
public struct TickedValue
{
    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public bool HasOther;

    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii)]
    public required bool CanBeControlled { get; init; }
}

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

    public static SelfAssessmentResult Abstract(TickedBase sheet) => sheet.CanBeControlled ? MayAffect : NoImpact;

    public static SelfAssessmentResult Overriding(TickedLater sheet) => sheet.CanBeControlled ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult Overridden(TickedBase sheet) => sheet.HasOther ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult OverridingWithTheWorst(TickedLater sheet) => sheet.HasOther ? MayAffect : NoImpact;

    public static SelfAssessmentResult OfStructure(TickedValue sheet) => sheet.HasOther ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult RequiredOfStructure(TickedValue sheet) => sheet.CanBeControlled ? MayAffect : NoImpact;

    public static SelfAssessmentResult Tuple(Ticked sheet)
    {
        var (controlled, secure) = (sheet.CanBeControlled, sheet.IsSecure);
        return !controlled && secure ? NoImpact : MayAffect; // CII3005
    }

    public static SelfAssessmentResult Helper(Ticked sheet) => IsHarmless(sheet) ? NoImpact : MayAffect; // CII3005

    private static bool IsHarmless(Ticked sheet) => !sheet.CanBeControlled;

    // No answer of an assessment.
    public static SelfAssessmentResult OfOthers(ITicked supplier) => supplier.IsForeignOwned ? MayAffect : NoImpact;
}
