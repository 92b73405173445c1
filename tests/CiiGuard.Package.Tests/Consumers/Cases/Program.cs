using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
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
        Papers();
        return 0;
    }

    private static void Papers()
    {
        var clauses = TurbineContractClauses.Evaluate(new TurbineContract { Cooperation = "12.1", Users = "12.2", Continuity = "" });
        Console.WriteLine($"clauses: {clauses.IsComplete}, {string.Join(' ', clauses.Lacking)}");
        var letter = AssuranceLetter.Of(clauses).ToMarkdown(new("Maker", "Grid North", "turbines", "T-1", "Li", new CalendarDate(2026, 3, 2)), Language.Chinese);
        Console.WriteLine(letter.Split('\n')[0]);
        Console.WriteLine($"file: {TurbineFileManifest.Evaluate(TurbineFile.Of(null)).IsComplete}, {TurbineFileManifest.Evaluate(TurbineFile.Of("5")).IsComplete}");
        Console.WriteLine($"material: {TurbineFileManifest.Disclosures().Materials.Count(material => material.IsMarked)}");
        var answers = TurbineQuestionsWorksheet.Evaluate(new TurbineQuestions { Grid = new(SelfAssessmentResult.NoImpact, "isolated"), Supply = new(SelfAssessmentResult.NoImpact, "two makers") });
        Console.WriteLine($"answers: {answers.Finding}, {answers.Unanswered.Count()} open");
        using var manifest = JsonDocument.Parse(typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "CiiGuard.Manifest").Value!);
        Console.WriteLine($"manifest: {manifest.RootElement.GetProperty("schema")}, {manifest.RootElement.GetProperty("contracts")[0].GetProperty("id")}");
    }

    private static Act Act(ReviewActors role, string on) => new("Li", role, CalendarDate.Parse(on));
}

[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
public partial record TurbineReview(string Procurement);

[JsonSerializable(typeof(ReviewSnapshot))]
[JsonSerializable(typeof(AuditEntry))]
internal sealed partial class Storage : JsonSerializerContext;
