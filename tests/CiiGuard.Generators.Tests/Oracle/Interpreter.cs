using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Generators.Tests.Oracle;

/// <summary>What somebody tries to do.</summary>
internal sealed record Attempt(string Step, ReviewActors Role, CalendarDate On, bool Reasons, bool Document, bool Dossier);

/// <summary>
/// The reference: keeps nothing but what has happened and answers every question from the whole history, straight from the words of the attributes. Slow, and written without a look at how the machine
/// goes from one snapshot to the next.
/// </summary>
internal sealed class Interpreter(DeclaredProcedure procedure)
{
    private readonly List<(DeclaredProcedure.Step? Step, CalendarDate On)> _history = [];

    public int Version => _history.Count - 1;

    public CalendarDate On => _history[^1].On;

    public string State => StateAfter(Version);

    public CalendarDate Since => _history[EntryOf(Version)].On;

    public List<string> Overlays => OverlaysAfter(Version);

    public CalendarDate? ClockFrom => ClockStart(Version) is { } start ? _history[start].On : null;

    public bool Begins(CalendarDate on)
    {
        if (on < procedure.InForceFrom || on >= procedure.RepealedFrom)
            return false;
        _history.Add((null, on));
        return true;
    }

    /// <summary>Whether the table alone lets a step be taken in a state.</summary>
    public static bool IsInTable(DeclaredProcedure.Step step, string state) => step.Declared.From.Contains(state);

    public bool IsLawful(DeclaredProcedure.Step step) =>
        IsInTable(step, State)
        && (step.Declared.Begins is not { } begins || !Overlays.Contains(begins))
        && (step.Declared.Ends is not { } ends || Overlays.Contains(ends));

    public bool Take(Attempt attempt)
    {
        if (!procedure.Steps.TryGetValue(attempt.Step, out var step) || !IsLawful(step))
            return false;
        var evidence = step.Declared.Evidence;
        if (attempt.On < On
            || (attempt.Role & step.Declared.Actors) == 0
            || (evidence.HasFlag(StepEvidence.Reasons) && !attempt.Reasons)
            || (evidence.HasFlag(StepEvidence.Document) && !attempt.Document)
            || (evidence.HasFlag(StepEvidence.Dossier) && !attempt.Dossier))
        {
            return false;
        }

        _history.Add((step, attempt.On));
        return true;
    }

    /// <summary>The times that the running clock does not count; the last one may have no end yet.</summary>
    public List<(CalendarDate From, CalendarDate? To)> Pauses()
    {
        var pauses = new List<(CalendarDate From, CalendarDate? To)>();
        if (ClockStart(Version) is not { } start)
            return pauses;
        for (var i = start; i <= Version; i++)
        {
            var stands = OverlaysAfter(i).Any(overlay => procedure.Overlays[overlay].StopsClock);
            var stood = pauses.Count > 0 && pauses[^1].To is null;
            if (stands && !stood)
                pauses.Add((_history[i].On, null));
            else if (!stands && stood)
                pauses[^1] = (pauses[^1].From, _history[i].On);
        }

        return pauses;
    }

    /// <summary>Last day of the running limit, found by going from day to day. The day of a request counts, the day of delivery does not.</summary>
    public CalendarDate? Due(WorkingCalendar calendar)
    {
        if (ClockFrom is not { } from)
            return null;

        var days = new List<int>();
        for (var state = State; state is not null; state = procedure.States[state].Limit!.Continues)
            days.Add(procedure.States[state].Limit!.WorkingDays);
        if (days.Contains(0))
            return null;
        var left = days.Sum();

        var pauses = Pauses();
        for (var day = from.AddDays(1); ; day = day.AddDays(1))
        {
            if (pauses.Any(pause => pause.To is null && day > pause.From))
                return null;
            if (calendar.IsWorkingDay(day) && !pauses.Any(pause => day > pause.From && day <= pause.To) && --left == 0)
                return day;
        }
    }

    private string StateAfter(int i) => i == 0 ? procedure.Initial : _history[i].Step!.Declared.To ?? StateAfter(i - 1);

    /// <summary>When the state after an event was entered.</summary>
    private int EntryOf(int i) => i == 0 || _history[i].Step!.Declared.To is not null ? i : EntryOf(i - 1);

    private List<string> OverlaysAfter(int i)
    {
        if (i == 0)
            return [];
        var step = _history[i].Step!.Declared;
        var overlays = OverlaysAfter(i - 1).Where(overlay => overlay != step.Ends).ToList();
        if (step.Begins is not null)
            overlays.Add(step.Begins);
        return step.To is not null && procedure.States[step.To].Declared.Outcome ? [.. overlays.Where(overlay => procedure.Overlays[overlay].Lasting)] : overlays;
    }

    /// <summary>The event that started the clock which runs after an event: the entry, or that of the state whose clock goes on.</summary>
    private int? ClockStart(int i)
    {
        var entry = EntryOf(i);
        var state = StateAfter(i);
        if (procedure.States[state].Limit is not { } limit)
            return null;
        if (limit.Continues is null || entry == 0)
            return entry;
        var before = StateAfter(entry - 1);
        return procedure.States[before].Limit is not null && ClockOwner(before) == ClockOwner(state) ? ClockStart(entry - 1) : entry;
    }

    private string ClockOwner(string state) => procedure.States[state].Limit!.Continues is { } other ? ClockOwner(other) : state;
}
