using CiiGuard;

namespace Buyer
{
    /// <summary>A record.</summary>
    /// <param name="Procurement">What is bought.</param>
    [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
    public partial record TurbineReview(string Procurement);

    /// <summary>A class.</summary>
    [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2020))]
    public partial class RelayReview
    {
        /// <summary>What is bought.</summary>
        public string Procurement { get; set; } = "";
    }

    /// <summary>A contract.</summary>
    [SupplierContract(Declared = false)]
    public interface IRelayTerms
    {
        /// <summary>A clause.</summary>
        [Obligation(
            SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment,
            SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption)]
        string? Terms { get; }
    }

    /// <summary>An application file.</summary>
    [ReviewDossier]
    public struct RelayFile
    {
        /// <summary>A document.</summary>
        [DossierItem(DossierDocument.DeclarationForm), ReviewConfidential]
        public string? Form { get; set; }

        /// <summary>A document.</summary>
        [DossierItem(DossierDocument.NationalSecurityImpactReport), ReviewConfidential]
        public string? Report { get; set; }

        /// <summary>A document.</summary>
        [DossierItem(DossierDocument.ProcurementDocuments), ReviewConfidential]
        public string? Tender { get; set; }

        /// <summary>A document.</summary>
        [DossierItem(DossierDocument.ProcurementAgreements), ReviewConfidential]
        public string? Agreement { get; set; }

        /// <summary>A document.</summary>
        [DossierItem(DossierDocument.ContractToBeSigned), ReviewConfidential]
        public string? Contract { get; set; }
    }

    /// <summary>A self-assessment.</summary>
    [SelfAssessment]
    public class RelayQuestions
    {
        /// <summary>An answer to everything.</summary>
        /// <returns>The answer.</returns>
        [AnswersRiskFactor(
            RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.BusinessContinuityHarmFromSupplyInterruption,
            RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability,
            RiskFactor.PoliticalDiplomaticTradeDisruption, RiskFactor.SupplierComplianceWithChineseLaw, RiskFactor.ImportantDataTheftLeakDamage,
            RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport, RiskFactor.OtherRisk)]
        public SelfAssessmentResult Everything() => SelfAssessmentResult.MayAffect;
    }

    /// <summary>What is generated beside them.</summary>
    public static class Papers
    {
        /// <summary>Whether all is there.</summary>
        /// <param name="terms">A contract.</param>
        /// <param name="file">A file.</param>
        /// <param name="questions">An assessment.</param>
        /// <returns>Whether it is.</returns>
        public static bool AreComplete(IRelayTerms terms, RelayFile file, RelayQuestions questions) =>
            IRelayTermsClauses.Evaluate(terms).IsComplete && RelayFileManifest.Evaluate(file).IsComplete && RelayQuestionsWorksheet.Evaluate(questions).IsComplete;
    }

    /// <summary>Steps on both.</summary>
    public static class Desk
    {
        /// <summary>Starts.</summary>
        /// <param name="act">The act.</param>
        /// <returns>The review.</returns>
        public static TurbineReview.SelfAssessing Start(Act act) => TurbineReview.Begin("turbines", "case-1", act).StartSelfAssessment(act);

        /// <summary>Starts.</summary>
        /// <param name="act">The act.</param>
        /// <returns>The review.</returns>
        public static RelayReview.SelfAssessing StartOld(Act act) => RelayReview.Begin("case-2", act).StartSelfAssessment(act);
    }
}

namespace System.Runtime.CompilerServices
{
    // What records need and .NET Standard 2.0 lacks; every project has its own.
    internal static class IsExternalInit
    {
    }
}
