namespace CiiGuard.Generators.Tests.Checklists;

/// <summary>Objects of the sample's types in which something is present, empty or missing, as source that is compiled with the sample.</summary>
internal static class SampleInstances
{
    public const string Type = "GridProcurement.Golden.Instances";

    public const string Source = """
        using CiiGuard;
        using GridProcurement.Contracts;
        using GridProcurement.Review;

        namespace GridProcurement.Golden;

        public static class Instances
        {
            public static ClauseEvaluation Clauses() => ServerSupplyContractClauses.Evaluate(new ServerSupplyContract("SC-2026-031", null!, default, null!, null!, 2)
            {
                Cooperation = ClauseLibrary.Cooperation,
                UserData = ClauseLibrary.UserData,
                UserEquipment = null!,
                Supply = ClauseLibrary.Supply,
                Support = null!,
                SecurityAgreement = ClauseLibrary.SecurityAgreement,
                Supervision = null!,
            });

            public static DossierEvaluation Manifest() => ReviewDossierManifest.Evaluate(new ReviewDossier("F-2026-07")
            {
                DeclarationForm = new("Declaration", "S-1"),
                ImpactReport = new("Analysis", "S-2"),
                ContractToBeSigned = new("Contract", "S-3"),
            });

            public static RiskEvaluation Worksheet() => PurchaseSelfAssessmentWorksheet.Evaluate(new PurchaseSelfAssessment
            {
                Assessor = "Wang",
                SectorGuide = "none",
                ControlOfTheGrid = FactorAnswer.NoImpact("The servers stand in a network of their own."),
                SupplyInterruption = FactorAnswer.MayAffect("There is no second source."),
                ProductAndSupplyChain = new(SelfAssessmentResult.Unanswered, ""),
                SupplierCompliance = null!,
                Data = new(SelfAssessmentResult.Affects, "Measured values leave the country."),
                Other = FactorAnswer.NoImpact("None found."),
            });
        }
        """;
}
