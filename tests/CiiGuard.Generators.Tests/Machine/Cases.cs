using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Generators.Tests.Machine;

/// <summary>A review under the edition of 2022, written by the generator into this project.</summary>
[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
public partial record Review2022(string Procurement);

/// <summary>The same under the edition of 2020.</summary>
[ReviewCase(typeof(CybersecurityReviewMeasures.Edition2020))]
public partial record Review2020(string Procurement);

/// <summary>What acts and events of the tests are made of.</summary>
internal static class Make
{
    public static ReviewProcedure Edition2022 => Review2022.Procedure;

    public static ReviewProcedure Edition2020 => Review2020.Procedure;

    public static DossierFiling Dossier { get; } = new(DossierFiling.RequiredDocuments.Select(document => new KeyValuePair<DossierDocument, string>(document, "file/" + document)));

    public static ReviewProcedure Edition(int year) => year == 2022 ? Edition2022 : Edition2020;

    public static CalendarDate Day(string text) => CalendarDate.Parse(text);

    public static Act By(ReviewActors role, string on) => new("Li", role, Day(on));

    public static Act Buyer(string on) => By(ReviewActors.Operator, on);

    public static Act Office(string on) => By(ReviewActors.ReviewOffice, on);

    /// <summary>An event that lacks nothing: the right role, and whatever the step asks for.</summary>
    public static ReviewEvent Event(ReviewProcedure procedure, string step, CalendarDate on)
    {
        var declared = procedure.FindStep(step)!;
        var lowest = (int)declared.Actors & -(int)declared.Actors;
        return new(step, new("Li", (ReviewActors)lowest, on))
        {
            Reasons = (declared.Evidence & StepEvidence.Reasons) != 0 ? "because" : null,
            Document = (declared.Evidence & StepEvidence.Document) != 0 ? "No. 1" : null,
            Dossier = (declared.Evidence & StepEvidence.Dossier) != 0 ? Dossier : null,
        };
    }

    /// <summary>The outcomes of a walk, the beginning first. Every step must be accepted.</summary>
    public static List<Outcome> Walk(ReviewProcedure procedure, string begin, params (string Step, string On)[] steps)
    {
        var outcomes = new List<Outcome> { procedure.Begin("case-1", Buyer(begin)) };
        foreach (var (step, on) in steps)
        {
            outcomes.Add(procedure.Apply(outcomes[^1].Require(), Event(procedure, step, Day(on))));
            Assert.True(outcomes[^1].IsAccepted, outcomes[^1].Refused?.ToString());
        }

        return outcomes;
    }

    /// <summary>The snapshot after steps that are all taken on one day.</summary>
    public static ReviewSnapshot At(ReviewProcedure procedure, string on, params string[] steps) =>
        Walk(procedure, on, [.. steps.Select(step => (step, on))])[^1].Require();

    /// <summary>The steps to a declaration.</summary>
    public static string[] ToDeclared { get; } = ["StartSelfAssessment", "RecordMayAffect", "PrepareDossier", "SubmitDeclaration"];

    public static string[] ToPreliminary { get; } = [.. ToDeclared, "OpenReview"];

    public static string[] ToOpinions { get; } = [.. ToPreliminary, "CirculateRecommendation"];

    public static string[] ToSpecial { get; } = [.. ToOpinions, "OpinionsDiffer"];

    /// <summary>One shortest way to every state of a procedure, found on the declared steps alone.</summary>
    public static Dictionary<string, string[]> WaysToEveryState(ReviewProcedure procedure)
    {
        var ways = new Dictionary<string, string[]> { [procedure.Initial.Code] = [] };
        var pending = new Queue<string>([procedure.Initial.Code]);
        while (pending.TryDequeue(out var state))
        {
            foreach (var step in procedure.Steps.Where(step => step.From.Contains(state) && step.To is not null && ways.TryAdd(step.To, [.. ways[state], step.Code])))
                pending.Enqueue(step.To!);
        }

        return ways;
    }
}
