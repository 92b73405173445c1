using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

[SelfAssessment]
public class Lacking
{
    [AnswersRiskFactor(
        RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.ImportantDataTheftLeakDamage,
        RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport)]
    public SelfAssessmentResult Control { get; init; }

    [AnswersRiskFactor(
        RiskFactor.BusinessContinuityHarmFromSupplyInterruption, RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency,
        RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability, RiskFactor.PoliticalDiplomaticTradeDisruption, RiskFactor.SupplierComplianceWithChineseLaw)]
    public SelfAssessmentResult Product { get; init; }

    [AnswersRiskFactor(RiskFactor.ProductSecurity)]
    public string? ProductReason { get; init; }

    // About listings, which no purchase is.
    [AnswersRiskFactor(RiskFactor.NetworkInformationSecurityAfterListing)]
    public SelfAssessmentResult Listing { get; init; }

    public string Title { get; init; } = "";
}

public sealed class Pair : Lacking
{
    // The same for every sheet, so that nobody need ask for it.
    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public const string NothingElse = "No other risk is known.";
}

public sealed class Triple : Lacking
{
    [AnswersRiskFactor(RiskFactor.OtherRisk)]
    public SelfAssessmentResult Other { get; init; }

    public bool FindsNoImpact => Control == NoImpact && Product == NoImpact && Other == NoImpact;
}

[SelfAssessment]
public sealed class HalfConcluded
{
    [AnswersRiskFactor(
        RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.ImportantDataTheftLeakDamage,
        RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport)]
    public SelfAssessmentResult Control { get; init; }

    [AnswersRiskFactor(
        RiskFactor.BusinessContinuityHarmFromSupplyInterruption, RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency,
        RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability, RiskFactor.PoliticalDiplomaticTradeDisruption, RiskFactor.SupplierComplianceWithChineseLaw,
        RiskFactor.OtherRisk)]
    public SelfAssessmentResult Other { get; init; }

    public SelfAssessmentResult Conclusion => Control == NoImpact ? NoImpact : MayAffect; // CII3005
}

[SelfAssessment]
public sealed class InParts
{
    [AnswersRiskFactor(
        RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.ImportantDataTheftLeakDamage,
        RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport)]
    public SelfAssessmentResult Control { get; init; }

    [AnswersRiskFactor(
        RiskFactor.BusinessContinuityHarmFromSupplyInterruption, RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency,
        RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability, RiskFactor.PoliticalDiplomaticTradeDisruption, RiskFactor.SupplierComplianceWithChineseLaw,
        RiskFactor.OtherRisk)]
    public SelfAssessmentResult Other { get; init; }

    // One of several results, so each may be about a part.
    public SelfAssessmentResult OfControl => Control == NoImpact ? NoImpact : MayAffect;

    public SelfAssessmentResult OfOther => Other == NoImpact ? NoImpact : MayAffect;
}

public sealed class File
{
    public required Pair Sheet { get; init; }

    public Pair? Draft { get; init; }
}

/// <summary>Before the whole review is closed, every factor of its assessment is asked for.</summary>
public static class Partial
{
    public static void Half(Review review, Pair sheet)
    {
        if (sheet.Control == NoImpact)
            review.RecordNoImpact(); // CII3005
    }

    // That it lacks questions is told by CII3003, and comes first.
    public static void HalfOfALackingSheet(Review review, Lacking sheet)
    {
        if (sheet.Control == NoImpact)
            review.RecordNoImpact();
    }

    public static void All(Review review, Pair sheet)
    {
        if (sheet.Control == NoImpact && sheet.Product == NoImpact && sheet.Title.Length > 0)
            review.RecordNoImpact();
    }

    public static void Derived(Review review, Triple sheet)
    {
        if (sheet is { Control: NoImpact, Product: NoImpact })
            review.RecordNoImpact(); // CII3005
    }

    public static void DerivedAll(Review review, Triple sheet)
    {
        if (sheet is { Control: NoImpact, Product: NoImpact, Other: NoImpact })
            review.RecordNoImpact();
    }

    public static void Summary(Review review, Triple sheet)
    {
        if (sheet.FindsNoImpact)
            review.RecordNoImpact();
    }

    public static void HandedOn(Review review, Pair sheet)
    {
        if (sheet.Control == NoImpact && IsComplete(sheet))
            review.RecordNoImpact();
    }

    private static bool IsComplete(Pair sheet) => sheet.Product == NoImpact;

    public static async Task Awaited(Review review, Pair sheet)
    {
        if (sheet.Control == NoImpact)
            await review.RecordNoImpactAsync(); // CII3005
    }

    public static void ThroughHelper(Review review, Pair sheet)
    {
        if (sheet.Control == NoImpact)
            Close(review); // CII3005
    }

    private static void Close(Review review) => review.RecordNoImpact();

    public static void Member(Review review, File file)
    {
        if (file.Sheet.Control == NoImpact)
            review.RecordNoImpact(); // CII3005
    }

    public static void MaybeMember(Review review, File file)
    {
        if (file.Draft?.Control == NoImpact)
            review.RecordNoImpact(); // CII3005
    }

    public static void EarlierGuard(Review review, Pair sheet)
    {
        if (sheet.Product != NoImpact)
            return;
        if (sheet.Control == NoImpact)
            review.RecordNoImpact();
    }

    // The answer to one question may depend on one question.
    public static SelfAssessmentResult Part(Pair sheet) => sheet.Control == NoImpact ? NoImpact : MayAffect;

    public static void Single(Review review, SelfAssessmentResult answer)
    {
        if (answer == NoImpact)
            review.RecordNoImpact();
    }
}
