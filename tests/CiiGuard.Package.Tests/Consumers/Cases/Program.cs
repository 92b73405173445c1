using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using CiiGuard;

namespace Buyer;

/// <summary>A whole review: typed face, storage, event face, deadline, audit, diagram.</summary>
public static class Program
{
    public static int Main()
    {
        var need = TurbineReview.Begin("turbines", "case-1", Act(ReviewActors.Operator, "2026-03-02"));
        var entries = new List<AuditEntry> { AuditTrail.Seal(need.ToAuditEntry()!) };
        var dossier = new DossierFiling(DossierFiling.RequiredDocuments.Select(document => new KeyValuePair<DossierDocument, string>(document, "file")));
        var declared = need.StartSelfAssessment(Act(ReviewActors.Operator, "2026-03-02")).RecordMayAffect("supply", Act(ReviewActors.Operator, "2026-03-02"))
            .PrepareDossier(Act(ReviewActors.Operator, "2026-03-02")).SubmitDeclaration(dossier, Act(ReviewActors.Operator, "2026-03-02"));
        Console.WriteLine(declared.DeadlineIn(WorkingCalendar.China));

        var stored = JsonSerializer.Serialize(declared.Snapshot, Storage.Default.ReviewSnapshot);
        Console.WriteLine(stored);
        var review = TurbineReview.Load(JsonSerializer.Deserialize(stored, Storage.Default.ReviewSnapshot)!, "turbines");
        Console.WriteLine(review.GetType().Name);

        var refused = TurbineReview.Apply(review.Snapshot, TurbineReview.Events.OpinionsAgreePassed("No. 1", Act(ReviewActors.ReviewOffice, "2026-03-03")));
        Console.WriteLine($"{refused.Refused!.Reason}: {refused.Refused.Procedure.Cite(refused.Refused.Articles, Language.English)}");
        var opened = TurbineReview.Apply(review.Snapshot, TurbineReview.Events.OpenReview("No. 2", Act(ReviewActors.ReviewOffice, "2026-03-16")));
        Console.WriteLine(TurbineReview.Procedure.NextDue(opened.Require(), WorkingCalendar.China));
        Console.WriteLine($"problems: {AuditTrail.Verify(entries, latestHash: entries[^1].Hash).Count}");
        Console.WriteLine($"replayed: {TurbineReview.Replay(entries).Require() == need.Snapshot}");
        Console.WriteLine(TurbineReview.Procedure.ToMermaid(Language.English, entries).Split('\n')[0]);
        return 0;
    }

    private static Act Act(ReviewActors role, string on) => new("Li", role, CalendarDate.Parse(on));
}

[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
public partial record TurbineReview(string Procurement);

[JsonSerializable(typeof(ReviewSnapshot))]
[JsonSerializable(typeof(AuditEntry))]
internal sealed partial class Storage : JsonSerializerContext;
