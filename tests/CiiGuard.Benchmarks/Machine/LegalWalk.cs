using System;
using System.Collections.Generic;

namespace CiiGuard.Benchmarks;

/// <summary>Lawful steps one after another, worked out beforehand: what is measured is the machine and not the choice of the next step.</summary>
/// <remarks>A step is never refused, and where the walk is drawn by lot, neither the branch predictor nor the cache learns what comes next.</remarks>
internal sealed class LegalWalk
{
    public const int Length = 4096;

    /// <summary>How much of it is taken for what costs more than a microsecond a step.</summary>
    public const int Beginning = 256;

    // After the first: declared, reviewed with an extension, special review with an extension, passed, judged again.
    private static readonly string[] Round =
    [
        "StartSelfAssessment", "RecordMayAffect", "PrepareDossier", "SubmitDeclaration", "OpenReview", "ExtendPreliminary", "CirculateRecommendation", "OpinionsDiffer",
        "ExtendSpecial", "ApproveSpecialPassed", "Reassess",
    ];

    private static readonly DossierFiling Dossier = new(
    [
        new(DossierDocument.DeclarationForm, "2026-17"), new(DossierDocument.NationalSecurityImpactReport, "2026-18"), new(DossierDocument.ProcurementDocuments, "2026-19"),
        new(DossierDocument.ProcurementAgreements, "2026-20"), new(DossierDocument.ContractToBeSigned, "2026-21"),
    ]);

    private LegalWalk(Func<ReviewSnapshot, int, ProcedureStep> choose)
    {
        First = Begun.Require();
        var snapshot = First;
        for (var i = 0; i < Length; i++)
        {
            var step = choose(snapshot, i);
            Before[i] = snapshot;
            Steps[i] = step;
            Codes[i] = Enum.Parse<ServerReview.StepCode>(step.Code);
            Events[i] = EventOf(step);
            snapshot = Procedure.Apply(snapshot, Events[i]).Require();
        }
    }

    public static ReviewProcedure Procedure => ServerReview.Procedure;

    /// <summary>Where every walk begins.</summary>
    public ReviewSnapshot First { get; }

    /// <summary>Where the review stands before each step.</summary>
    public ReviewSnapshot[] Before { get; } = new ReviewSnapshot[Length];

    public ProcedureStep[] Steps { get; } = new ProcedureStep[Length];

    public ServerReview.StepCode[] Codes { get; } = new ServerReview.StepCode[Length];

    public ReviewEvent[] Events { get; } = new ReviewEvent[Length];

    /// <summary>The day of every step: a working day of the built-in calendar, early enough that the longest limit ends within it.</summary>
    public static CalendarDate Day { get; } = new(2026, 3, 2);

    public static Outcome Begun => Procedure.Begin("2026-0137", new Act("office clerk", ReviewActors.Operator, Day));

    /// <summary>Every lawful step is as likely as any other.</summary>
    public static LegalWalk ByLot()
    {
        var random = new FixedRandom(seed: 20220215);
        return new((snapshot, _) =>
        {
            var lawful = Procedure.LawfulSteps(snapshot);
            return lawful[random.Next(lawful.Count)];
        });
    }

    /// <summary>The same few steps again and again.</summary>
    public static LegalWalk InRounds() => new((_, i) => Procedure.FindStep(i == 0 ? Round[0] : Round[1 + ((i - 1) % (Round.Length - 1))])!);

    public static LegalWalk Of(WalkKind kind) => kind == WalkKind.ByLot ? ByLot() : InRounds();

    /// <summary>The event of a step, with what the step asks for.</summary>
    public static ReviewEvent EventOf(ProcedureStep step) => new(step.Code, new Act("office clerk", step.Actors, Day))
    {
        Reasons = (step.Evidence & StepEvidence.Reasons) != 0 ? "reasons as in the minutes of the meeting" : null,
        Document = (step.Evidence & StepEvidence.Document) != 0 ? "CRO 2026/12" : null,
        Dossier = (step.Evidence & StepEvidence.Dossier) != 0 ? Dossier : null,
    };
}

public enum WalkKind
{
    /// <summary>Drawn by lot with a fixed seed.</summary>
    ByLot,

    /// <summary>A cycle.</summary>
    InRounds,
}
