using CiiGuard;

namespace Buyer;

/// <summary>One of each type beside which a class is generated.</summary>
[SupplierContract]
public sealed class TurbineContract
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public required string Cooperation { get; init; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment)]
    public required string Users { get; init; }

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption)]
    public required string Continuity { get; init; }
}

[ReviewDossier]
public sealed partial class TurbineFile
{
    [DossierItem(DossierDocument.DeclarationForm), ReviewConfidential]
    public string? Form { get; init; }

    [DossierItem(DossierDocument.NationalSecurityImpactReport), ReviewConfidential]
    public string? Report { get; init; }

    [DossierItem(DossierDocument.ProcurementDocuments), ReviewConfidential]
    public string? Tender { get; init; }

    [DossierItem(DossierDocument.ProcurementAgreements), ReviewConfidential]
    public string? Agreement { get; init; }

    [DossierItem(DossierDocument.ContractToBeSigned), ReviewConfidential]
    private string? Contract { get; set; }

    public static TurbineFile Of(string? contract) => new() { Form = "1", Report = "2", Tender = "3", Agreement = "4", Contract = contract };
}

/// <summary>An answer of one's own type.</summary>
public sealed record Answer(SelfAssessmentResult Result, string Reason);

[SelfAssessment]
public sealed class TurbineQuestions
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.BusinessContinuityHarmFromSupplyInterruption)]
    public Answer? Grid { get; init; }

    [AnswersRiskFactor(
        RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability,
        RiskFactor.PoliticalDiplomaticTradeDisruption, RiskFactor.SupplierComplianceWithChineseLaw)]
    public Answer? Supply { get; init; }

    [AnswersRiskFactor(
        RiskFactor.ImportantDataTheftLeakDamage, RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport, RiskFactor.OtherRisk)]
    public Answer? Data { get; init; }
}
