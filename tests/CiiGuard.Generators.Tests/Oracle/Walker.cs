using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Generators.Tests.Oracle;

/// <summary>One move of a walk as drawn numbers, each of 0 to 999; what they mean depends on where the walk stands.</summary>
internal readonly record struct Move(int Step, int Role, int Days, int Evidence);

/// <summary>Goes one walk through all faces and the interpreter at once, and counts what it met.</summary>
internal sealed class Walker(Faces faces)
{
    private static readonly ReviewActors[] Roles = Enum.GetValues<ReviewActors>();

    public int Accepted { get; private set; }

    public int Refused { get; private set; }

    public HashSet<string> StepsTaken { get; } = [];

    /// <summary>What does not depend on a walk: methods, table, lawful steps and arrows, for each state and step.</summary>
    public void CheckTable()
    {
        var declared = faces.Declared;
        Assert.Equal(declared.States.Values.Select(state => state.Identifier).Order(), faces.StateTypes.Keys.Order());
        var codes = faces.Procedure.States.Select(state => state.Code).ToList();
        Assert.Equal(declared.States.Keys.Order(), codes.Order());
        var arrows = new List<(int, string, int)>();
        foreach (var (stateCode, state) in declared.States)
        {
            var type = faces.StateTypes[state.Identifier];
            foreach (var (stepCode, step) in declared.Steps)
            {
                var lawful = Interpreter.IsInTable(step, stateCode);
                var target = declared.States[step.Declared.To ?? stateCode];
                var method = faces.StepMethod(type, step.Identifier);
                Assert.Equal(lawful, method is not null);
                Assert.Equal(lawful ? (true, target.Identifier) : (false, state.Identifier), faces.TryNext(state.Identifier, step.Identifier));
                if (!lawful)
                    continue;
                Assert.Equal(faces.StateTypes[target.Identifier], method!.ReturnType);
                arrows.Add((codes.IndexOf(stateCode), step.Declared.English ?? stepCode, codes.IndexOf(step.Declared.To ?? stateCode)));
            }

            Assert.Equal(declared.Steps.Where(step => Interpreter.IsInTable(step.Value, stateCode)).Select(step => step.Key).Order(), faces.Procedure.LawfulSteps(stateCode).Select(step => step.Code).Order());
        }

        arrows.Sort();
        Assert.Equal(arrows, Faces.ArrowsOfMermaid(faces.Procedure.ToMermaid(Language.English)).Order());
        Assert.Equal(arrows, Faces.ArrowsOfDot(faces.Procedure.ToDot(Language.English)).Order());
    }

    public void Walk(CalendarDate begin, IReadOnlyList<Move> moves)
    {
        var reference = new Interpreter(faces.Declared);
        var act = new Act("Li", ReviewActors.Operator, begin);
        var outcome = faces.Procedure.Begin("case", act);
        Assert.Equal(reference.Begins(begin), outcome.IsAccepted);
        if (!outcome.IsAccepted)
        {
            Assert.Throws<ReviewRefusedException>(() => faces.Begin("case", act));
            return;
        }

        var review = faces.Begin("case", act);
        var trail = new List<AuditEntry> { AuditTrail.Seal(outcome.Entry!) };
        Compare(reference, review, outcome.Require());
        foreach (var move in moves)
            Step(reference, ref review, trail, move);

        var last = Faces.SnapshotOf(review);
        Assert.Equal(last, faces.Procedure.Replay(trail).Require());
        Assert.Empty(AuditTrail.Verify(trail, latestHash: trail[^1].Hash));
        Assert.Equal(reference.Due(WorkingCalendar.China), faces.Procedure.NextDue(last, WorkingCalendar.China));
        CheckPath(trail);
    }

    private void Step(Interpreter reference, ref object review, List<AuditEntry> trail, Move move)
    {
        var attempt = Choose(reference, move);

        // What a step does not ask for is not given: the typed face has no parameter for it, while Apply keeps whatever comes.
        var asked = faces.Declared.Steps.GetValueOrDefault(attempt.Step)?.Declared.Evidence ?? StepEvidence.None;
        var blank = move.Evidence % 2 != 0;
        var @event = new ReviewEvent(attempt.Step, new("Li", attempt.Role, attempt.On))
        {
            Reasons = !asked.HasFlag(StepEvidence.Reasons) ? null : attempt.Reasons ? "because" : blank ? " " : null,
            Document = !asked.HasFlag(StepEvidence.Document) ? null : attempt.Document ? "No. 1" : blank ? "" : null,
            Dossier = !asked.HasFlag(StepEvidence.Dossier) ? null : attempt.Dossier ? Machine.Make.Dossier : blank ? new([new(DossierDocument.DeclarationForm, "1")]) : null,
        };

        // A copy is what a host reads from its rows: the machine has not seen that object.
        var stored = Faces.SnapshotOf(review) with { };
        var lawful = faces.Declared.Steps.Where(step => reference.IsLawful(step.Value)).Select(step => step.Key).Order().ToList();
        Assert.Equal(lawful, faces.Procedure.LawfulSteps(stored).Select(step => step.Code).Order());

        var method = faces.Declared.Steps.TryGetValue(attempt.Step, out var step) ? faces.StepMethod(review.GetType(), step.Identifier) : null;
        var accepted = reference.Take(attempt);
        var outcome = faces.Procedure.Apply(stored, @event);
        Assert.Equal(accepted, outcome.IsAccepted);
        if (method is null)
        {
            Assert.False(accepted);
        }
        else
        {
            var (next, refused) = Faces.Take(review, method, @event);
            Assert.Equal(accepted, next is not null);
            Assert.Equal(outcome.Refused?.ToString(), refused?.ToString());
            review = next ?? review;
        }

        if (!accepted)
        {
            Refused++;
            Assert.Equal(lawful, outcome.Refused!.LawfulSteps.Select(each => each.Code).Order());
            Assert.NotEmpty(outcome.Refused.Text(Language.Chinese));
            return;
        }

        Accepted++;
        StepsTaken.Add(attempt.Step);
        Assert.Equal(outcome.Entry, Faces.EntryOf(review));
        trail.Add(AuditTrail.Seal(outcome.Entry!, trail[^1]));
        Compare(reference, review, outcome.Require());
    }

    /// <summary>Mostly what is lawful, now and then anything.</summary>
    private Attempt Choose(Interpreter reference, Move move)
    {
        var all = faces.Declared.Steps.Keys.ToList();
        var lawful = all.Where(code => reference.IsLawful(faces.Declared.Steps[code])).ToList();
        var code = move.Step % 50 == 0 || all.Count == 0 ? "no such step" : move.Step % 5 == 0 || lawful.Count == 0 ? all[move.Step / 5 % all.Count] : lawful[move.Step / 5 % lawful.Count];
        var step = faces.Declared.Steps.GetValueOrDefault(code)?.Declared;
        var right = Roles.Where(role => step is not null && (role & step.Actors) != 0).ToList();
        var role = move.Role % 8 == 0 || right.Count == 0 ? Roles[move.Role / 8 % Roles.Length] : right[move.Role / 8 % right.Count];
        if (move.Role % 7 == 0)
            role |= Roles[move.Role / 7 % Roles.Length];
        var on = move.Days % 20 == 0 ? reference.On.AddDays(-1) : reference.On.AddDays(move.Days % 12);
        return new(code, role, on, move.Evidence % 11 != 0, move.Evidence % 13 != 0, move.Evidence % 17 != 0);
    }

    private void Compare(Interpreter reference, object review, ReviewSnapshot applied)
    {
        var typed = Faces.SnapshotOf(review);
        Assert.Equal(applied, typed);
        Assert.Equal(faces.StateTypes[faces.Declared.States[reference.State].Identifier], review.GetType());
        Assert.Equal((faces.Declared.Code, "case", reference.State, reference.Version), (typed.Procedure, typed.Case, typed.State, typed.Version));
        Assert.Equal((reference.Since, reference.On, reference.ClockFrom), (typed.Since, typed.On, typed.ClockFrom));
        Assert.Equal(reference.Overlays, typed.Overlays);
        var pauses = reference.Pauses();
        Assert.Equal(pauses, typed.PausedSince is { } since ? [.. typed.Pauses.Select(Pause), (since, null)] : typed.Pauses.Select(Pause));

        // What the machine itself made never looks as if it had been changed by hand, and comes back as the same type.
        Assert.Null(faces.Procedure.Check(typed with { }));
        Assert.Equal(review.GetType(), faces.Load(typed with { }).GetType());
        Assert.Equal(pauses.Count > 0 && pauses[^1].To is null, typed.PausedSince is not null);

        static (CalendarDate, CalendarDate?) Pause(ClockPause pause) => (pause.From, pause.To);
    }

    /// <summary>The path that a diagram draws in bold is the path that was taken.</summary>
    private void CheckPath(List<AuditEntry> trail)
    {
        var taken = trail.Skip(1).Select(entry => (entry.From, entry.Step)).Distinct().Count();
        Assert.Equal(taken, faces.Procedure.ToMermaid(Language.Chinese, trail).Split(" ==>|").Length - 1);
        Assert.Equal(taken, faces.Procedure.ToDot(Language.Chinese, trail).Split('\n').Count(line => line.Contains(" -> ", StringComparison.Ordinal) && line.Contains("\", penwidth=3", StringComparison.Ordinal)));
    }
}
