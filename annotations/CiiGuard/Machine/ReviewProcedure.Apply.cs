using System;
using System.Collections.Generic;

namespace CiiGuard;

public sealed partial class ReviewProcedure
{
    /// <summary>Begins a review.</summary>
    /// <param name="caseId">Id of the review in the operator's files.</param>
    /// <param name="act">Who begins it, and when.</param>
    /// <returns>The first snapshot, or a refusal: no review begins under a procedure that is not in force on that day.</returns>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="act"/> is null.</exception>
    public Outcome Begin(string caseId, Act act)
    {
        if (string.IsNullOrWhiteSpace(caseId))
            throw new ArgumentException("A review needs an id in the operator's files.", nameof(caseId));
        if (act is null)
            throw new ArgumentNullException(nameof(act));

        if ((InForceFrom is { } from && act.On < from) || (RepealedFrom is { } repealed && act.On >= repealed))
        {
            return Refuse(RefusalReason.NotInForce, "", Initial.Code, "", [], new(
                $"{Title.English} is not in force on {act.On}, so no review begins under it",
                $"{Title.Chinese}于{act.On}不具有效力，不得据以启动审查"));
        }

        return new(null, new()
        {
            Procedure = Code,
            Case = caseId,
            State = Initial.Code,
            Since = act.On,
            On = act.On,
            ClockFrom = Initial.Limit is null ? null : act.On,
            Known = _places[_initial],
        }, null, null, act);
    }

    /// <summary>Takes a step. Total and pure: no clock, no storage, and a refusal is a value.</summary>
    /// <param name="snapshot">Where the review stands.</param>
    /// <param name="event">The step, who takes it and when, and what is at hand.</param>
    /// <returns>The next snapshot, or a refusal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Outcome Apply(ReviewSnapshot snapshot, ReviewEvent @event)
    {
        if (snapshot is null)
            throw new ArgumentNullException(nameof(snapshot));
        if (@event is null)
            throw new ArgumentNullException(nameof(@event));

        if (Test(snapshot, out var place) is { } misfit)
            return new(misfit);
        var step = Resolve(@event);
        if (step < 0)
            return UnknownStep(snapshot, @event);

        var state = place!.Index;
        var next = _table[(state * _steps.Length) + step];
        var taken = _steps[step];
        var act = @event.Act;
        if (next == Forbidden || act.On < snapshot.On || (act.Role & taken.Actors) == 0 || (taken.Evidence != 0 && Lacking(taken, @event) != 0) || !OverlayAllows(taken, snapshot))
            return Explain(snapshot, @event, taken, next);

        return new(snapshot, taken.To is null ? Stay(snapshot, taken, place, act.On) : Move(snapshot, taken, state, next, act.On), @event, taken, act);
    }

    /// <summary>Says what keeps a stored snapshot from being used under this procedure.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The refusal, or null if it fits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    public Refusal? Check(ReviewSnapshot snapshot)
    {
        if (snapshot is null)
            throw new ArgumentNullException(nameof(snapshot));

        return Test(snapshot, out _);
    }

    // Once for each object: it is immutable, and what the machine makes itself needs no test.
    private Refusal? Test(ReviewSnapshot snapshot, out Place? place)
    {
        place = snapshot.Known;
        if (place?.Procedure == this)
            return null;

        place = null;
        if (snapshot.Schema is < 1 or > ReviewSnapshot.CurrentSchema)
        {
            return Misfit(RefusalReason.UnsupportedSchema, snapshot, new(
                $"The snapshot has schema {snapshot.Schema}, this version of the library knows {ReviewSnapshot.CurrentSchema}: update the library",
                $"快照格式版本为{snapshot.Schema}，当前程序库仅支持{ReviewSnapshot.CurrentSchema}：请升级程序库"));
        }

        if (snapshot.Procedure != Code)
        {
            return Misfit(RefusalReason.OtherProcedure, snapshot, new(
                $"The review is run under '{snapshot.Procedure}', not under '{Code}': load it under its own procedure or migrate it",
                $"该审查适用“{snapshot.Procedure}”而非“{Code}”：请按其自身程序加载或办理迁移"));
        }

        if (snapshot.State is null || !_statePlaces.TryGetValue(snapshot.State, out place))
        {
            return Misfit(RefusalReason.UnknownState, snapshot, new(
                $"There is no state '{snapshot.State}' in '{Code}': the snapshot was written under another version of the procedure",
                $"“{Code}”中没有状态“{snapshot.State}”：快照可能由该程序的其他版本写入"));
        }

        if (Contradiction(snapshot, _states[place.Index]) is { } contradiction)
            return Misfit(RefusalReason.Inconsistent, snapshot, contradiction);

        snapshot.Known = place;
        return null;
    }

    // What the step asks for and the event does not bring.
    private static StepEvidence Lacking(ProcedureStep step, ReviewEvent @event)
    {
        var lacking = step.Evidence;
        if (!string.IsNullOrWhiteSpace(@event.Reasons))
            lacking &= ~StepEvidence.Reasons;
        if (!string.IsNullOrWhiteSpace(@event.Document))
            lacking &= ~StepEvidence.Document;
        if (@event.Dossier is { IsComplete: true })
            lacking &= ~StepEvidence.Dossier;
        return lacking;
    }

    private ReviewSnapshot Stay(ReviewSnapshot snapshot, ProcedureStep step, Place place, CalendarDate on)
    {
        var overlays = Overlaid(snapshot.Overlays, step);
        var (pauses, pausedSince) = (snapshot.Pauses, snapshot.PausedSince);
        if (snapshot.ClockFrom is not null)
            StopOrGoOn(overlays, on, ref pauses, ref pausedSince);
        return snapshot with { Version = snapshot.Version + 1, On = on, Overlays = overlays, Pauses = pauses, PausedSince = pausedSince, Known = place };
    }

    private ReviewSnapshot Move(ReviewSnapshot snapshot, ProcedureStep step, int from, int to, CalendarDate on)
    {
        var target = _states[to];
        var overlays = Overlaid(snapshot.Overlays, step);
        if (target.IsOutcome && overlays.Count > 0)
            overlays = Lasting(overlays);

        CalendarDate? clockFrom = null;
        CalendarDate? pausedSince = null;
        IReadOnlyList<ClockPause> pauses = [];
        if (target.Limit is { } limit)
        {
            if (limit.Continues is not null && _clockBase[from] == _clockBase[to] && snapshot.ClockFrom is not null)
                (clockFrom, pausedSince, pauses) = (snapshot.ClockFrom, snapshot.PausedSince, snapshot.Pauses);
            else
                clockFrom = on;

            StopOrGoOn(overlays, on, ref pauses, ref pausedSince);
        }

        return new()
        {
            Procedure = Code,
            Case = snapshot.Case,
            State = target.Code,
            Version = snapshot.Version + 1,
            Since = on,
            On = on,
            ClockFrom = clockFrom,
            PausedSince = pausedSince,
            Pauses = pauses,
            Overlays = overlays,
            Known = _places[to],
        };
    }

    private int Resolve(ReviewEvent @event)
    {
        if (@event.Known is { } known && known.Procedure == this)
            return known.Index;
        if (!_stepPlaces.TryGetValue(@event.Step, out var place))
            return -1;

        @event.Known = place;
        return place.Index;
    }
}
