using GridProcurement.Contracts;
using GridProcurement.Delivery;
using GridProcurement.Domain;
using GridProcurement.Review;
using GridProcurement.Services;

namespace GridProcurement.Infrastructure;

/// <summary>
/// The composition root. Constructors say what each service needs and this is the only place that chooses, so replacing the in-memory
/// parts by a database touches one file.
/// </summary>
public sealed class ProcurementSystem
{
    public ProcurementSystem(DateOnly start, string? evidence = null)
    {
        Evidence = new EvidenceFolder(evidence);
        Clock = new ScenarioClock(start);
        Log = new ConsoleLog();
        Office = new ScriptedReviewOffice(Clock);
        Journal = new InMemoryReviewJournal(Log);
        Ledger = new InMemoryContractLedger(Log);

        var notifier = new LoggingNotifier(Log);
        var network = new LoggingControlNetwork(Log);
        var contracts = new InMemoryRegister<ServerSupplyContract>();
        var installed = new InMemoryRegister<InstalledServer>();

        Requests = new RequestDesk(new InMemoryRegister<PurchaseRequest>(), CostCentres, notifier, Log);
        Reviewing = new ReviewDesk(Reviews, Office, Journal, new DossierClerk(new FilledDocumentSafe()), notifier, Log);
        Tenders = new TenderDesk(new InMemoryRegister<Tender>(), contracts, Ledger, notifier, Clock, Log);
        Contracts = new ContractDesk(contracts, Ledger, notifier, Clock, Log);
        Cloud = new CloudDesk(new InMemoryRegister<CloudCallOff>(), Ledger, notifier, Clock, Log);
        Deliveries = new DeliveryDesk(installed, network, notifier, Log);
        InstalledBase = new InstalledBaseMonitor(installed, network, notifier);
        SpareParts = new SparePartsDesk(Reviews, new LoggingWarehouse(Log), Log);
    }

    public ScenarioClock Clock { get; }

    public ILog Log { get; }

    public EvidenceFolder Evidence { get; }

    public ScriptedReviewOffice Office { get; }

    public IReviewJournal Journal { get; }

    public InMemoryContractLedger Ledger { get; }

    public IRegister<CostCentre> CostCentres { get; } = new InMemoryRegister<CostCentre>();

    public IRegister<CybersecurityReview> Reviews { get; } = new InMemoryRegister<CybersecurityReview>();

    public IRequestDesk Requests { get; }

    public IReviewDesk Reviewing { get; }

    public ITenderDesk Tenders { get; }

    public IContractDesk Contracts { get; }

    public ICloudDesk Cloud { get; }

    public IDeliveryDesk Deliveries { get; }

    public IInstalledBaseMonitor InstalledBase { get; }

    public SparePartsDesk SpareParts { get; }
}
