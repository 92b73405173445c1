using CiiGuard;
using GridProcurement.Infrastructure;
using GridProcurement.Substations;

namespace GridProcurement.Scenario;

/// <summary>Relays for a substation: the whole review in typed states, with its time limits and an audit trail that shows tampering.</summary>
public sealed class SubstationUpgrade(ProcurementSystem system)
{
    private readonly List<AuditEntry> _trail = [];

    public void Run()
    {
        var buyer = (DateOnly day) => new Act("procurement", ReviewActors.Operator, day);
        var office = (DateOnly day) => new Act("office", ReviewActors.ReviewOffice, day);

        var need = Kept(SubstationReview.Begin("relays R7", "Grid North", "CSR-2026-031", buyer(new(2026, 3, 2))));
        var preparing = Kept(Kept(Kept(need.StartSelfAssessment(buyer(new(2026, 3, 3))))
            .RecordMayAffect("remote access by the maker", buyer(new(2026, 3, 9))))
            .PrepareDossier(buyer(new(2026, 3, 10))));
        var declared = Kept(preparing.SubmitDeclaration(Dossier(), buyer(new(2026, 3, 16))));
        system.Log.Info(declared.DeadlineIn(WorkingCalendar.China)!.Text(Language.English));

        var opened = Kept(declared.OpenReview("CRO 2026-88", office(new(2026, 3, 27))));
        system.Log.Info(opened.DeadlineIn(WorkingCalendar.China)!.Text(Language.Chinese));
        var asked = Kept(opened.RequestSupplement("CRO 2026-97", office(new(2026, 4, 8))));
        var delivered = Kept(asked.DeliverSupplement(buyer(new(2026, 4, 22))));
        var opinions = Kept(delivered.CirculateRecommendation("CRO 2026-120", office(new(2026, 5, 20))));
        SubstationReview concluded = Kept(opinions.OpinionsAgreePassed("CRO 2026-141", office(new(2026, 6, 10))));

        var order = new RelayOrder(concluded);
        if (order.Review.IsCleared)
            order.Release();

        system.Log.Info($"relays {(order.IsReleased ? "released" : "held back")}, audit trail of {_trail.Count} entries, {AuditTrail.Verify(_trail).Count} problems");
        Show();
    }

    // Refusals are values for hosts that have only rows and messages, and the diagram is drawn from the trail.
    private void Show()
    {
        var rebuilt = SubstationReview.Replay(_trail).Require();
        var refused = SubstationReview.Apply(rebuilt, SubstationReview.Events.OpenReview("CRO 2026-150", new Act("office", ReviewActors.ReviewOffice, rebuilt.On)));
        system.Log.Info(refused.Refused!.Text(Language.English));
        var diagram = SubstationReview.Procedure.ToMermaid(Language.English, _trail, WorkingCalendar.China);
        system.Log.Info($"diagram of {diagram.Split('\n').Length} lines, {diagram.Split("==>").Length - 1} steps taken");
    }

    private T Kept<T>(T review)
        where T : SubstationReview
    {
        _trail.Add(AuditTrail.Seal(review.ToAuditEntry()!, _trail.Count == 0 ? null : _trail[^1]));
        return review;
    }

    private static DossierFiling Dossier() => new(DossierFiling.RequiredDocuments.Select(document => KeyValuePair.Create(document, $"CSR-2026-031/{document}")));
}
