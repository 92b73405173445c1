using System;
using System.Linq;

namespace CiiGuard.Tests;

/// <summary>The members of every enum, written down a second time: names are the public contract, and stored data refer to them.</summary>
public sealed class EnumMembersTests
{
    public static TheoryData<Type, int, string> Expected => new()
    {
        {
            typeof(ReviewState), 0,
            "Unknown NeedIdentified SelfAssessing NoImpactFound DeclarationDue DossierPreparing Declared DossierDeficient ReviewNotRequired " +
            "PreliminaryReview PreliminaryReviewExtended OpinionRound SpecialReview SpecialReviewExtended Passed PassedWithCommitments NotPassed " +
            "ExOfficioProposed ExOfficioApproved Withdrawn Abandoned"
        },
        { typeof(EvidenceStatus), 0, "Missing Empty Unseen Present" },
        { typeof(DisclosureGround), 1, "Declaration SupplementaryMaterial ReviewExOfficio SupervisionReport ConsentOfProvider" },
        { typeof(DocumentNeed), 1, "EveryPurchase WhenAsked ListingsOnly" },
        { typeof(ClauseDuty), 1, "DeclaredPurchase EveryPurchase Recommended" },
        { typeof(ReviewOutcome), 0, "NoConclusionYet NotRequired Passed PassedWithCommitments NotPassed" },
        { typeof(Recognition), 0, "Unknown Notified NotNotified" },
        { typeof(SelfAssessmentResult), 0, "Unanswered MayAffect Affects NoImpact" },
        { typeof(SupplierOrigin), 0, "Unknown Domestic Foreign Mixed" },
        { typeof(ReviewPeriod), 0, "NeedDecision PreliminaryReview PreliminaryReviewExtension Opinions SpecialReview" },
        {
            typeof(SupplierObligation), 1,
            "CooperateWithReview NoIllegalAcquisitionOfUserData NoIllegalControlOfUserEquipment NoUnjustifiedSupplyInterruption NoUnjustifiedSupportInterruption " +
            "ProvideSupplementaryMaterial HonourReviewCommitments SupportInterimMeasures SecurityAndConfidentialityAgreement AcceptPerformanceSupervision " +
            "NoMaliciousProgram RemedyAndReportFlaws ContinuousSecurityMaintenance CertifiedKeyEquipment NoUnauthorisedDataUse SuspensiveReviewCondition " +
            "ExitWithoutPenaltyOnNotPassed NotifyChangeOfRiskFacts"
        },
        {
            typeof(OperatorDuty), 1,
            "PrejudgeNationalSecurityRisk DeclareForReview BindSupplierByContract SubmitDossier SupplyFurtherMaterial TakeInterimMeasures " +
            "SuperviseSupplierCommitments UseOnlyClearedProducts PreferTrustworthyProducts SignSecurityAgreement InvolveSecurityBody ReportMaterialCiiChange ReviewCryptography"
        },
        {
            typeof(NetworkProductCategory), 1,
            "CoreNetworkEquipment ImportantCommunicationProducts HighPerformanceComputersAndServers MassStorageDevices LargeDatabases LargeApplicationSoftware " +
            "CybersecurityEquipment CloudComputingServices OtherSignificantToCii OtherSignificantToNetworkOrDataSecurity"
        },
        {
            typeof(CiiSector), 1,
            "PublicCommunicationAndInformationServices Energy Transport WaterConservancy Finance PublicServices EGovernment DefenceScienceAndIndustry OtherDesignated"
        },
        {
            typeof(CiiSubsector), 1,
            "Telecommunications RadioAndTelevision RoadAndWaterTransport Railway CivilAviation Postal EmergencyManagement HealthCare SocialSecurity " +
            "Media ECommerce EPayment SearchEngine Email Blog CloudComputing EnterpriseSystems BigData"
        },
        {
            typeof(RiskFactor), 1,
            "IllegalControlOfCii InterferenceWithCii DestructionOfCii ImportantDataTheftLeakDamage CoreDataOrMassPersonalDataTheftLeakDamage IllegalDataUse " +
            "IllegalDataExport BusinessContinuityHarmFromSupplyInterruption ProductSecurity ProductOpenness ProductTransparency SourceDiversity " +
            "SupplyChannelReliability PoliticalDiplomaticTradeDisruption SupplierComplianceWithChineseLaw ForeignGovernmentInfluenceAfterListing " +
            "NetworkInformationSecurityAfterListing OtherRisk"
        },
        {
            typeof(DossierDocument), 1,
            "DeclarationForm NationalSecurityImpactReport ProcurementDocuments ProcurementAgreements ContractToBeSigned ListingApplicationDocuments OtherRequiredMaterial"
        },
        { typeof(MeasuresVersion), 1, "V2020 V2022" },
        { typeof(CslVersion), 1, "Csl2016 Csl2025" },
        { typeof(SuspensionCounting), 1, "RequestDay DeliveryDay Both Neither" },
        { typeof(ReviewRoute), 1, "NoReviewNeeded Ordinary Complex Special ComplexSpecial" },
        { typeof(ReviewTrigger), 1, "OperatorDeclaration MemberProposal" },
        { typeof(GateKind), 1, "Sign TakeEffect PutIntoUse" },
        { typeof(Language), 1, "English Chinese" },
        {
            typeof(RefusalReason), 1,
            "UnsupportedSchema OtherProcedure UnknownState UnknownStep NotLawfulHere WrongActor DatedBeforeLatestAct NotInForce ReasonsMissing DocumentMissing DossierIncomplete " +
            "OverlayLies OverlayMissing Inconsistent"
        },
        { typeof(LegalCertainty), 0, "Unverified Reading SecondarySource Text" },
        { typeof(ComplaintGround), 1, "LackOfImpartiality BreachOfConfidentiality" },
    };

    private static readonly Type[] Sets = [typeof(ReviewStates), typeof(ReviewActors), typeof(StepEvidence)];

    [Theory]
    [MemberData(nameof(Expected))]
    public void Members_follow_the_contract_in_name_and_order(Type type, int first, string names)
    {
        var expected = names.Split(' ').Select((name, i) => $"{name} = {first + i}");
        var actual = Enum.GetValues(type).Cast<object>().Select(value => $"{value} = {Convert.ToInt32(value)}");
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Every_enum_is_listed_here()
    {
        var listed = Expected.Select(row => row.Data.Item1).Concat(Sets);
        Assert.Equal(PublicTypes.Enums.OrderBy(t => t.Name), listed.OrderBy(t => t.Name));
    }

    [Fact]
    public void Every_enum_is_stored_as_int() =>
        Assert.All(PublicTypes.Enums, type => Assert.Equal(typeof(int), Enum.GetUnderlyingType(type)));

    [Fact]
    public void Only_the_sets_are_flags() =>
        Assert.Equal(Sets.OrderBy(t => t.Name), PublicTypes.Enums.Where(t => t.IsDefined(typeof(FlagsAttribute), false)).OrderBy(t => t.Name));
}
