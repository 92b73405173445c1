using CiiGuard;
using GridProcurement.Contracts;
using GridProcurement.Delivery;
using GridProcurement.Domain;
using GridProcurement.Infrastructure;
using GridProcurement.Review;
using GridProcurement.Services;

namespace GridProcurement.Scenario;

/// <summary>
/// Twelve SCADA servers by tender. The award leaves thirty days and the review takes longer: the contract is signed under the
/// suspensive condition, takes effect with the notice, and the servers go live. Later the review is opened again, and fails.
/// </summary>
public sealed class ServerTender(ProcurementSystem system)
{
    private const string ReviewFile = "CSR-2026-014";
    private const string ContractNumber = "SC-2026-031";

    private static readonly ScadaServer Product = new("Taishan DX-8", Cores: 128, MemoryGigabytes: 1024);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        PurchaseRequest request = await RequestAsync(cancellationToken);

        // Judged beforehand (article 5): what the servers will do in the grid is known before it is known who supplies them.
        CybersecurityReview review = await system.Reviewing.OpenAsync(ReviewFile, $"SCADA servers {Product.Model}", cancellationToken);
        PurchaseSelfAssessment sheet = AssessServers();
        await system.Reviewing.AssessAsync(review, sheet, cancellationToken);
        ShowWorksheet(sheet);

        Award award = await AwardAsync(request, cancellationToken);
        TenderedServerContract contract = DraftContract(award, review);
        CheckClauses(contract);

        system.Office.Expect(ReviewFile, Conclusion.OpinionsDiffer, Conclusion.PassedWithCommitments);
        await system.Reviewing.DeclareAsync(review, ContractNumber, cancellationToken);
        system.Clock.MoveTo(new DateOnly(2026, 3, 16));
        await system.Reviewing.ReadNeedDecisionAsync(review, cancellationToken);

        system.Clock.MoveTo(award.ConcludeBy.AddDays(-2));
        await system.Tenders.ConcludeAsync(contract, "Deputy director Shen", cancellationToken);
        await SettleAsync(contract, cancellationToken);

        await WaitForConclusionAsync(review, cancellationToken);
        await SettleAsync(contract, cancellationToken);

        await DeliverAsync(contract, cancellationToken);
        await LoseClearanceAsync(review, cancellationToken);
    }

    private async Task<PurchaseRequest> RequestAsync(CancellationToken cancellationToken)
    {
        await system.CostCentres.AddAsync("DISP-7", new CostCentre("DISP-7", new Money(9_000_000m)), cancellationToken);
        var request = new PurchaseRequest(
            "PR-2026-007", "DISP-7", "renewal of the SCADA front ends", new Money(6_500_000m), new DateOnly(2026, 12, 1));
        await system.Requests.SubmitAsync(request, cancellationToken);
        await system.Requests.ApproveAsync(request.Number, "Head of dispatching Gao", "Security officer Lin", cancellationToken);
        return request;
    }

    private async Task<Award> AwardAsync(PurchaseRequest request, CancellationToken cancellationToken)
    {
        Tender tender = await system.Tenders.OpenAsync("T-2026-05", request, Product, quantity: 12, cancellationToken);
        tender.Receive(new Bid(new Supplier("S-118", "Haihe Computing", SupplierOrigin.Domestic), new Money(512_000m), 84, AcceptsReviewObligations: true));
        tender.Receive(new Bid(new Supplier("S-207", "Northgate Systems", SupplierOrigin.Foreign), new Money(498_000m), 91, AcceptsReviewObligations: true));
        tender.Receive(new Bid(new Supplier("S-311", "Quickrack", SupplierOrigin.Mixed), new Money(401_000m), 77, AcceptsReviewObligations: false));
        return await system.Tenders.AwardAsync(tender, cancellationToken);
    }

    private static PurchaseSelfAssessment AssessServers() => new()
    {
        Assessor = "Security officer Lin",
        SectorGuide = "none",
        ControlOfTheGrid = FactorAnswer.MayAffect("the front ends send switching commands"),
        SupplyInterruption = FactorAnswer.MayAffect("spare parts come from one plant"),
        ProductAndSupplyChain = FactorAnswer.NoImpact("source code was inspected, two channels of supply"),
        SupplierCompliance = FactorAnswer.NoImpact("no entry in the credit file"),
        Data = FactorAnswer.MayAffect("load curves are important data"),
        Other = FactorAnswer.NoImpact("none"),
    };

    private static TenderedServerContract DraftContract(Award award, CybersecurityReview review) =>
        new(award, ContractNumber, review, Product)
        {
            Cooperation = ClauseLibrary.Cooperation,
            UserData = ClauseLibrary.UserData,
            UserEquipment = ClauseLibrary.UserEquipment,
            Supply = ClauseLibrary.Supply,
            Support = ClauseLibrary.Support,
            SecurityAgreement = ClauseLibrary.SecurityAgreement,
            Supervision = ClauseLibrary.Supervision,
            Condition = ClauseLibrary.SuspensiveCondition,
            ExitOnRefusal = ClauseLibrary.ExitOnRefusal,
        };

    /// <summary>The generated worksheet says what was answered to each factor of article 10, and what comes out of it.</summary>
    private void ShowWorksheet(PurchaseSelfAssessment sheet)
    {
        RiskEvaluation answers = PurchaseSelfAssessmentWorksheet.Evaluate(sheet);
        system.Log.Info($"self-assessment of {ReviewFile}: {answers.Finding}, {answers.Unanswered.Count()} factors open");
        system.Evidence.Write("worksheet.en.md", answers.ToMarkdown(Language.English));
        system.Evidence.Write("worksheet.zh-Hans.md", answers.ToMarkdown(Language.Chinese));
        system.Evidence.Write("worksheet.json", answers.ToJson(Language.English));
    }

    /// <summary>The generated checklist says what the contract carries; the legal department files it with the draft, and with the letter that the supplier is asked to sign.</summary>
    private void CheckClauses(TenderedServerContract contract)
    {
        ClauseEvaluation clauses = TenderedServerContractClauses.Evaluate(contract);
        if (!clauses.IsComplete)
            throw new ProcurementException(clauses.ToMarkdown(Language.Chinese));
        int present = clauses.Results.Count(result => result.Status is EvidenceStatus.Present);
        system.Log.Info($"clauses of {contract.Number}: {present} of {clauses.Results.Count} present, all required ones among them");
        system.Evidence.Write("clauses.zh-Hans.md", clauses.ToMarkdown(Language.Chinese));
        var details = new AssuranceDetails(contract.Supplier.Name, "Grid North", $"SCADA servers {Product.Model}", contract.Number, "managing director", system.Clock.Today);
        system.Evidence.Write("assurance-letter.md", AssuranceLetter.Of(clauses).ToMarkdown(details));
    }

    private async Task SettleAsync(TenderedServerContract contract, CancellationToken cancellationToken)
    {
        Settlement settlement = await system.Contracts.SettleAsync(contract, cancellationToken);
        system.Log.Info($"settlement of {contract.Number}: {settlement}");
    }

    private async Task WaitForConclusionAsync(CybersecurityReview review, CancellationToken cancellationToken)
    {
        system.Clock.MoveTo(new DateOnly(2026, 4, 28));
        await system.Reviewing.ReadCirculationAsync(review, cancellationToken);
        system.Clock.MoveTo(new DateOnly(2026, 5, 21));
        await system.Reviewing.ReadConclusionAsync(review, cancellationToken);
        system.Clock.MoveTo(new DateOnly(2026, 9, 21));
        await system.Reviewing.ReadConclusionAsync(review, cancellationToken);
    }

    private async Task DeliverAsync(TenderedServerContract contract, CancellationToken cancellationToken)
    {
        var consignment = new Consignment("D-0091", contract, "dispatching centre east", ["DX8-0001", "DX8-0002", "DX8-0003"]);
        IReadOnlyList<InstalledServer> servers = await system.Deliveries.AcceptAsync(
            consignment, new HashSet<string>(consignment.SerialNumbers), cancellationToken);
        foreach (InstalledServer server in servers)
            await system.Deliveries.GoLiveAsync(server, cancellationToken);
    }

    private async Task LoseClearanceAsync(CybersecurityReview review, CancellationToken cancellationToken)
    {
        system.Clock.MoveTo(new DateOnly(2027, 3, 1));
        system.Office.Expect(ReviewFile, Conclusion.NotPassed);
        await system.Reviewing.ReopenAsync(review, new WrittenNotice("CRO-2027-M1", system.Clock.Today), cancellationToken);
        await system.Reviewing.ReadCirculationAsync(review, cancellationToken);
        await system.Reviewing.ReadConclusionAsync(review, cancellationToken);

        int stopped = await system.InstalledBase.StopRefusedAsync(review, cancellationToken);
        int resumed = await system.InstalledBase.ResumeAsync("dispatching centre east", cancellationToken);
        system.Log.Info($"{stopped} servers stopped, {resumed} resumed");
    }
}
