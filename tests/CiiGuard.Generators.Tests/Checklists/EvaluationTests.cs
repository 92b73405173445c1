using System;
using System.Linq;

namespace CiiGuard.Generators.Tests.Checklists;

/// <summary>What generated code finds in instances.</summary>
public sealed class EvaluationTests
{
    private static ServerContract Agreed() => new AgreedContract();

    [Fact]
    public void The_checklist_tells_which_member_carries_what()
    {
        var checklist = ServerContractClauses.Checklist();
        Assert.Equal("CiiGuard.Generators.Tests.Checklists.ServerContract", checklist.Contract);
        Assert.True(checklist.IsDeclared);
        Assert.Equal(
            ["Agreement", "Cooperation", "Exit", "Flaws", "IServerTerms.Support", "NoMalware", "Supervision", "SupplyAnnex", "SupplyClauses", "UserClauses"],
            checklist.Members.Select(member => member.Name));
        Assert.Equal(["SupplyAnnex", "SupplyClauses"], ServerContractClauses.NoUnjustifiedSupplyInterruption.Members.Select(member => member.Name));
        Assert.Equal(["Supervision"], checklist.Members.Where(member => !member.IsReadable).Select(member => member.Name));
        Assert.Empty(checklist.Missing);
        Assert.Empty(ServerContractClauses.ContinuousSecurityMaintenance.Members);
    }

    /// <summary>What a member throws is the user's to see.</summary>
    [Fact]
    public void A_member_that_throws_is_not_swallowed()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => ServerContractClauses.Evaluate(new ServerContract()));
        Assert.Equal("not signed", thrown.Message);
    }

    [Fact]
    public void An_instance_of_nothing_is_refused() => Assert.Throws<ArgumentNullException>("contract", () => ServerContractClauses.Evaluate(null!));

    [Fact]
    public void Fresh_members_are_empty()
    {
        var evaluation = AgreedContractClauses.Evaluate((AgreedContract)Agreed());
        Assert.False(evaluation.IsComplete);
        Assert.Equal(
            [SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment, SupplierObligation.NoUnjustifiedSupplyInterruption, SupplierObligation.NoUnjustifiedSupportInterruption],
            evaluation.Lacking.Select(result => result.Entry.Obligation));
        Assert.All(evaluation.Lacking, result => Assert.Equal(EvidenceStatus.Empty, result.Status));
        Assert.Equal(EvidenceStatus.Unseen, evaluation[SupplierObligation.AcceptPerformanceSupervision]);
        Assert.Equal(EvidenceStatus.Present, evaluation[SupplierObligation.NoMaliciousProgram]);
        Assert.Equal(EvidenceStatus.Empty, evaluation[SupplierObligation.ExitWithoutPenaltyOnNotPassed]);
        Assert.Equal(EvidenceStatus.Present, evaluation[SupplierObligation.SecurityAndConfidentialityAgreement]);
        Assert.Equal(EvidenceStatus.Missing, evaluation[SupplierObligation.CertifiedKeyEquipment]);
    }

    /// <summary>One clause after the other makes the contract complete, each what it carries and no more.</summary>
    [Fact]
    public void Each_member_makes_what_it_carries_present()
    {
        var contract = (AgreedContract)Agreed();
        Check(() => contract.Cooperation = "  \t", SupplierObligation.CooperateWithReview, EvidenceStatus.Empty);
        Check(() => contract.Cooperation = "12.1", SupplierObligation.CooperateWithReview, EvidenceStatus.Present);
        Check(() => contract.UserClauses = [], SupplierObligation.NoIllegalAcquisitionOfUserData, EvidenceStatus.Empty);
        Check(() => contract.UserClauses = ["12.2"], SupplierObligation.NoIllegalControlOfUserEquipment, EvidenceStatus.Present);
        Check(() => contract.SupplyClauses = [], SupplierObligation.NoUnjustifiedSupplyInterruption, EvidenceStatus.Empty);
        Check(() => contract.SupplyAnnex = new object(), SupplierObligation.NoUnjustifiedSupplyInterruption, EvidenceStatus.Present);
        Check(() => (contract.SupplyAnnex, contract.SupplyClauses) = (null, ["12.4"]), SupplierObligation.NoUnjustifiedSupplyInterruption, EvidenceStatus.Present);
        Check(() => contract.SupportUntil = default(DateTime), SupplierObligation.NoUnjustifiedSupportInterruption, EvidenceStatus.Present);
        Check(() => contract.Exit = true, SupplierObligation.ExitWithoutPenaltyOnNotPassed, EvidenceStatus.Present);
        Assert.True(AgreedContractClauses.Evaluate(contract).IsComplete);

        void Check(Action change, SupplierObligation obligation, EvidenceStatus expected)
        {
            change();
            Assert.Equal(expected, AgreedContractClauses.Evaluate(contract)[obligation]);
        }
    }

    [Fact]
    public void What_is_hidden_is_read_through_another_part()
    {
        var contract = new CloudContract<string>("12.1");
        Assert.All(CloudContractClauses.Checklist().Members, member => Assert.True(member.IsReadable));
        Assert.Equal("Cooperation", Assert.Single(CloudContractClauses.CooperateWithReview.Members).Name);

        var evaluation = CloudContractClauses.Evaluate(contract.With(malware: null, flaws: "flaws"));
        Assert.Equal((EvidenceStatus.Present, EvidenceStatus.Empty, EvidenceStatus.Present), Three(evaluation));
        evaluation = CloudContractClauses.Evaluate((contract with { Cooperation = null }).With(malware: "none", flaws: null));
        Assert.Equal((EvidenceStatus.Empty, EvidenceStatus.Present, EvidenceStatus.Empty), Three(evaluation));

        // Nothing is required of a purchase that is not declared.
        Assert.True(evaluation.IsComplete);
        Assert.DoesNotContain(evaluation.Checklist.Entries, entry => entry.IsRequired);

        static (EvidenceStatus, EvidenceStatus, EvidenceStatus) Three(ClauseEvaluation evaluation) =>
            (evaluation[SupplierObligation.CooperateWithReview], evaluation[SupplierObligation.NoMaliciousProgram], evaluation[SupplierObligation.RemedyAndReportFlaws]);
    }

    [Fact]
    public void A_parameter_that_no_member_keeps_cannot_be_seen()
    {
        var evaluation = PaperContractClauses.Evaluate(new PaperContract("12.1"));
        Assert.Equal(EvidenceStatus.Unseen, evaluation[SupplierObligation.CooperateWithReview]);
        Assert.Equal("(cooperation)", Assert.Single(PaperContractClauses.CooperateWithReview.Members).Name);
        Assert.Contains(SupplierObligation.CooperateWithReview, evaluation.Lacking.Select(result => result.Entry.Obligation));
    }

    [Fact]
    public void Constants_are_evaluated_without_an_instance()
    {
        var evaluation = StandardTermsClauses.Evaluate();
        Assert.Equal(EvidenceStatus.Present, evaluation[SupplierObligation.CooperateWithReview]);
        Assert.Equal(EvidenceStatus.Empty, evaluation[SupplierObligation.NoMaliciousProgram]);
        Assert.Equal(4, evaluation.Lacking.Count(result => result.Status == EvidenceStatus.Missing));
    }

    [Fact]
    public void The_letter_assures_what_the_members_carry()
    {
        var letter = ServerContractClauses.Letter();
        Assert.Equal(5, letter.Required.Count);
        Assert.Equal(
            [SupplierObligation.SecurityAndConfidentialityAgreement, SupplierObligation.AcceptPerformanceSupervision, SupplierObligation.NoMaliciousProgram, SupplierObligation.RemedyAndReportFlaws],
            letter.Further.Select(entry => entry.Obligation));
        var fresh = AssuranceLetter.Of(AgreedContractClauses.Evaluate((AgreedContract)Agreed()));
        Assert.Empty(fresh.Required);
        Assert.Equal([SupplierObligation.SecurityAndConfidentialityAgreement, SupplierObligation.NoMaliciousProgram], fresh.Further.Select(entry => entry.Obligation));
        Assert.Equal(MeasuresVersion.V2020, StandardTermsClauses.Letter(MeasuresVersion.V2020).Checklist.Edition);
    }

    [Fact]
    public void The_edition_chooses_entries_and_articles()
    {
        var checklist = StandardTermsClauses.Checklist(MeasuresVersion.V2020);
        Assert.DoesNotContain(checklist.Entries, entry => entry.Obligation == SupplierObligation.SupportInterimMeasures);
        Assert.Equal("Cybersecurity Review Measures (2020) art. 6", Assert.Single(checklist[SupplierObligation.CooperateWithReview].Articles).ToString());
        Assert.Equal("Cybersecurity Review Measures (2022) art. 15", Assert.Single(StandardTermsClauses.ProvideSupplementaryMaterial.Articles).ToString());
        Assert.Equal(EvidenceStatus.Missing, StandardTermsClauses.Evaluate(MeasuresVersion.V2020)[SupplierObligation.SupportInterimMeasures]);
        Assert.Throws<ArgumentOutOfRangeException>(() => StandardTermsClauses.Checklist(0));
    }
}

/// <summary>The same with an agreement; marks come from the base class.</summary>
[SupplierContract]
internal sealed class AgreedContract : ServerContract
{
    public override Uri Agreement => new("https://grid.example/agreement");

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public string Confidentiality => "13.1";
}
