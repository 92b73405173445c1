using CiiGuard;

[SelfAssessment]
public sealed class Complete
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii)]
    public SelfAssessmentResult Control { get; init; }

    [AnswersRiskFactor(RiskFactor.ImportantDataTheftLeakDamage, RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport)]
    public object? Data;

    [AnswersRiskFactor(RiskFactor.BusinessContinuityHarmFromSupplyInterruption)]
    public bool StopsWithoutSupply() => true;

    [AnswersRiskFactor(RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability, RiskFactor.PoliticalDiplomaticTradeDisruption)]
    public string ProductAndSupply { get; init; } = "";

    [AnswersRiskFactor(RiskFactor.SupplierComplianceWithChineseLaw, RiskFactor.OtherRisk)]
    private (SelfAssessmentResult Law, SelfAssessmentResult Other) rest;

    public override string ToString() => rest.ToString();
}

[SelfAssessment]
public class Empty; // CII3003

// The items of a listing are not asked of a purchase, and stand for nothing else.
[SelfAssessment]
public class OfAListing // CII3003
{
    [AnswersRiskFactor(RiskFactor.ForeignGovernmentInfluenceAfterListing, RiskFactor.NetworkInformationSecurityAfterListing)]
    public string? Listing { get; init; }
}

[SelfAssessment]
public sealed record WithoutOther( // CII3003
    [property: AnswersRiskFactor(RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.ImportantDataTheftLeakDamage, RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport, RiskFactor.BusinessContinuityHarmFromSupplyInterruption)] string First,
    [property: AnswersRiskFactor(RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability, RiskFactor.PoliticalDiplomaticTradeDisruption, RiskFactor.SupplierComplianceWithChineseLaw)] string Second);

[SelfAssessment]
public readonly record struct Positional(
    [property: AnswersRiskFactor(RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.ImportantDataTheftLeakDamage, RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport, RiskFactor.BusinessContinuityHarmFromSupplyInterruption)] string First,
    [field: AnswersRiskFactor(RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability, RiskFactor.PoliticalDiplomaticTradeDisruption, RiskFactor.SupplierComplianceWithChineseLaw, RiskFactor.OtherRisk)] string Second);

public static class Outer<T>
{
    [SelfAssessment]
    public partial class Nested // CII3003
    {
        [AnswersRiskFactor(RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.ImportantDataTheftLeakDamage, RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport, RiskFactor.BusinessContinuityHarmFromSupplyInterruption, RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability, RiskFactor.PoliticalDiplomaticTradeDisruption, RiskFactor.SupplierComplianceWithChineseLaw)]
        public T? All { get; init; }

        [SelfAssessment]
        public struct Deeper // CII3003
        {
            [AnswersRiskFactor(RiskFactor.OtherRisk)]
            public T? Other { get; init; }
        }
    }
}

// Twice answered, and one factor not at all.
[SelfAssessment]
public class Twice // CII3003
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.ImportantDataTheftLeakDamage, RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport, RiskFactor.BusinessContinuityHarmFromSupplyInterruption, RiskFactor.ProductSecurity)]
    public string? First { get; init; }

    [AnswersRiskFactor(RiskFactor.BusinessContinuityHarmFromSupplyInterruption, RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability, RiskFactor.PoliticalDiplomaticTradeDisruption, RiskFactor.OtherRisk)]
    public string? Second { get; init; }
}

// No mark, no demand.
public abstract class Questions
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii)]
    public string? Control { get; init; }
}

[SelfAssessment, Waiver("The form of the sector department is used, file 12.")]
public class ByTheDepartmentsForm
{
}
