using System;
using System.Collections.Generic;
using System.Text;

namespace CiiGuard;

/// <summary>What a diagram of a procedure shows, before it is written in a language of diagrams: nodes, arrows, the path that was taken, and the days on which limits end.</summary>
internal sealed class ProcedureDiagram
{
    private readonly HashSet<(string From, string Step)> _taken = [];
    private readonly Dictionary<string, CalendarDate> _due = [];
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public ProcedureDiagram(ReviewProcedure procedure, Language language, IEnumerable<AuditEntry>? trail, WorkingCalendar? calendar)
    {
        Procedure = procedure;
        Language = language;
        if (trail is not null)
            Follow(trail, calendar);
    }

    public ReviewProcedure Procedure { get; }

    public Language Language { get; }

    /// <summary>Code of the state in which the trail ends, or null without one.</summary>
    public string? Current { get; private set; }

    public bool HasTrail => Current is not null;

    public bool IsVisited(ProcedureState state) => _visited.Contains(state.Code);

    public bool IsTaken(ProcedureState from, ProcedureStep step) => _taken.Contains((from.Code, step.Code));

    /// <summary>Every arrow once, in the order of the declaration.</summary>
    public IEnumerable<(ProcedureState From, ProcedureStep Step, ProcedureState To)> Arrows()
    {
        foreach (var state in Procedure.States)
        {
            foreach (var step in Procedure.LawfulSteps(state.Code))
                yield return (state, step, step.To is null ? state : Procedure.FindState(step.To)!);
        }
    }

    /// <summary>The lines in the box of a state.</summary>
    public IEnumerable<string> Lines(ProcedureState state)
    {
        var chinese = Language == Language.Chinese;
        yield return state.Name.In(Language);
        if (state.Limit is { } limit)
            yield return LimitLine(limit, chinese);
        else if (state.Articles.Length > 0)
            yield return Procedure.Cite(state.Articles, Language);
        if (_due.TryGetValue(state.Code, out var due))
            yield return chinese ? $"至{due}届满" : $"until {due}";
    }

    private string LimitLine(ProcedureTimeLimit limit, bool chinese)
    {
        var cited = Procedure.Cite(limit.Articles, Language);
        string days;
        if (limit.WorkingDays == 0)
            days = chinese ? "未规定天数" : "no number of days";
        else if (limit.Continues is not null)
            days = chinese ? $"再加{limit.WorkingDays}个工作日" : $"+ {limit.WorkingDays} working days";
        else if (limit.IsExtendable)
            days = chinese ? $"一般{limit.WorkingDays}个工作日" : $"generally {limit.WorkingDays} working days";
        else
            days = chinese ? $"≤ {limit.WorkingDays}个工作日" : $"≤ {limit.WorkingDays} working days";
        return cited.Length == 0 ? days : $"{days} · {cited}";
    }

    // Replayed, not believed: a trail that the procedure refuses is drawn as far as it is lawful.
    private void Follow(IEnumerable<AuditEntry> trail, WorkingCalendar? calendar)
    {
        foreach (var (entry, outcome) in Procedure.Walk(trail))
        {
            if (outcome.Snapshot is not { } snapshot)
                return;

            if (outcome.Before is { } before)
                _taken.Add((before.State, entry.Step));
            _visited.Add(snapshot.State);
            Current = snapshot.State;
            _due.Remove(snapshot.State);
            if (calendar is not null && Procedure.NextDue(snapshot, calendar) is { } due)
                _due[snapshot.State] = due;
        }
    }

    /// <summary>Replaces the characters that a language of diagrams reads.</summary>
    public static string Escape(string text, Func<char, string?> replacement)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (replacement(character) is { } replaced)
                result.Append(replaced);
            else if (character is '\r' or '\n' or '\t')
                result.Append(' ');
            else if (!char.IsControl(character))
                result.Append(character);
        }

        return result.ToString();
    }
}
