using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;

namespace CiiGuard.Analyzers;

/// <summary>
/// Where a procedure departs from the one that it claims to follow (CII6003). The two are compared by what their states mean in law: states of one meaning are one, so internal states and
/// the steps between them are the procedure's own affair, and every step from one meaning to another is not.
/// </summary>
/// <remarks>What the edition itself calls less sure than its text need not be followed; but whoever follows it does not depart.</remarks>
internal sealed class EditionDepartures
{
    private const int CertaintyOfText = 3;

    private readonly ProcedureGraph _own;
    private readonly ProcedureGraph _edition;
    private readonly ImmutableArray<ProcedureFinding>.Builder _findings = ImmutableArray.CreateBuilder<ProcedureFinding>();

    private EditionDepartures(ProcedureGraph own, ProcedureGraph edition) => (_own, _edition) = (own, edition);

    public static ImmutableArray<ProcedureFinding> Of(ProcedureGraph own, ProcedureGraph edition)
    {
        var departures = new EditionDepartures(own, edition);
        departures.CompareBeginning();
        departures.CompareStates();
        departures.CompareMoves();
        departures.CompareOverlays();
        return departures._findings.ToImmutable();
    }

    private void CompareBeginning()
    {
        if (_own.Initial < 0 || _edition.Initial < 0)
            return;

        var (own, edition) = (_own.State(_own.Initial), _edition.State(_edition.Initial));
        if (own.Meaning != edition.Meaning && !ReviewStateSets.OfState(own.Meaning).IsSubsetOf(ReviewStateSets.Undeclared))
            Add(ProcedurePart.State, own.Code, "Departure_Begins", own.Entry.Identifier, ProcedureWords.Meaning(edition.Meaning));
    }

    private void CompareStates()
    {
        var compared = StateSet.Empty;
        foreach (var state in _edition.Procedure.States)
        {
            var meaning = ReviewStateSets.OfState(state.Meaning);
            if (state.Entry.Certainty < CertaintyOfText || meaning.Overlaps(compared))
                continue;

            compared |= meaning;
            if (_own.Meaning(meaning) == 0)
                AddMissing("Departure_StateMissing", state.Code, ProcedureWords.Meaning(state.Meaning), Cited(state.Entry));
            else if (state.Limit is { } limit)
                CompareLimit(state, limit);
        }
    }

    private void CompareLimit(StateModel state, LimitModel limit)
    {
        var expected = Clock.Of(_edition, _edition.IndexOf(state.Code));
        string? withoutLimit = null;
        var hasLimit = false;
        foreach (var candidate in _own.Procedure.States)
        {
            if (candidate.Meaning != state.Meaning)
                continue;

            if (candidate.Limit is not { } own || own.Period != limit.Period)
            {
                withoutLimit ??= candidate.Code;
                continue;
            }

            hasLimit = true;
            var actual = Clock.Of(_own, _own.IndexOf(candidate.Code));
            if (actual.Days != expected.Days)
                Add(ProcedurePart.State, candidate.Code, "Departure_LimitDays", candidate.Entry.Identifier, actual.Days, expected.Days, Cited(state.Entry));
            else if (actual.Extendable != expected.Extendable)
                Add(ProcedurePart.State, candidate.Code, actual.Extendable ? "Departure_LimitExtendable" : "Departure_LimitFixed", candidate.Entry.Identifier, Cited(state.Entry));
            else if (actual.ContinuesMeaning != expected.ContinuesMeaning)
                Add(ProcedurePart.State, candidate.Code, "Departure_LimitStart", candidate.Entry.Identifier, Cited(state.Entry));
        }

        if (!hasLimit && withoutLimit is not null)
            Add(ProcedurePart.State, withoutLimit, "Departure_LimitMissing", _own.State(_own.IndexOf(withoutLimit)).Entry.Identifier, expected.Days, Cited(state.Entry));
    }

    private void CompareMoves()
    {
        var (own, edition) = (Moves(_own), Moves(_edition));
        foreach (var move in edition)
        {
            // From where a review never comes to no step can be taken; that it does not is told by the step that would lead there.
            var known = move.Value[0];
            if (!known.IsText || (_own.Meaning(ReviewStateSets.OfState(move.Key.From)) & _own.Reachable) == 0)
                continue;

            if (!own.TryGetValue(move.Key, out var steps))
            {
                AddMissing("Departure_StepMissing", $"{move.Key.From}-{move.Key.To}", ProcedureWords.Meaning(move.Key.From), ProcedureWords.Meaning(move.Key.To), known.Step.Entry.Identifier, Cited(known.Step.Entry));
                continue;
            }

            foreach (var step in steps)
            {
                if (!IsTakenBy(step.Step.Actors, move.Value))
                    Add(ProcedurePart.Step, step.Step.Code, "Departure_StepActors", step.Step.Entry.Identifier, ProcedureWords.ActorsOf(step.Step.Actors), ProcedureWords.ActorsOf(known.Step.Actors), Cited(known.Step.Entry));
            }
        }

        foreach (var move in own)
        {
            if (!edition.ContainsKey(move.Key) && !IsHarmless(move.Key.From, move.Key.To))
                Add(ProcedurePart.Step, move.Value[0].Step.Code, "Departure_StepAdded", move.Value[0].Step.Entry.Identifier, ProcedureWords.Meaning(move.Key.From), ProcedureWords.Meaning(move.Key.To));
        }
    }

    /// <summary>An overlay's steps stay where they are, so they are compared by the overlay; the clock that stops is a part of the period.</summary>
    private void CompareOverlays()
    {
        foreach (var overlay in _edition.Procedure.Overlays)
        {
            if (overlay.Entry.Certainty < CertaintyOfText)
                continue;

            OverlayModel? same = null;
            foreach (var candidate in _own.Procedure.Overlays)
            {
                if (candidate.Code == overlay.Code)
                    same = candidate;
            }

            if (same is null || !HasStepsOf(_own, overlay.Code, begins: true) || (HasStepsOf(_edition, overlay.Code, begins: false) && !HasStepsOf(_own, overlay.Code, begins: false)))
                AddMissing("Departure_OverlayMissing", overlay.Code, overlay.Code, Cited(overlay.Entry));
            else if (same.StopsClock != overlay.StopsClock)
                Add(ProcedurePart.Overlay, same.Code, same.StopsClock ? "Departure_OverlayStops" : "Departure_OverlayRuns", same.Entry.Identifier, Cited(overlay.Entry));
        }
    }

    /// <summary>To give up, to move about before the declaration, and to judge anew after a clearance takes nothing from the review.</summary>
    private static bool IsHarmless(int from, int to)
    {
        var (source, target) = (ReviewStateSets.OfState(from), ReviewStateSets.OfState(to));
        return target.IsSubsetOf(ReviewStateSets.Ended)
            || (target.IsSubsetOf(ReviewStateSets.Undeclared) && source.IsSubsetOf(ReviewStateSets.Undeclared | ReviewStateSets.Cleared));
    }

    private static bool IsTakenBy(int actors, List<(StepModel Step, bool IsText)> steps)
    {
        foreach (var step in steps)
        {
            if (step.Step.Actors == actors)
                return true;
        }

        return false;
    }

    private static bool HasStepsOf(ProcedureGraph graph, string overlay, bool begins)
    {
        foreach (var step in graph.Procedure.Steps)
        {
            if (step.From.Count > 0 && (begins ? step.Begins : step.Ends) == overlay)
                return true;
        }

        return false;
    }

    /// <summary>Steps that change the meaning, by what they change; those of the text first. States that are not come to have none.</summary>
    private static SortedDictionary<(int From, int To), List<(StepModel Step, bool IsText)>> Moves(ProcedureGraph graph)
    {
        var moves = new SortedDictionary<(int From, int To), List<(StepModel Step, bool IsText)>>();
        foreach (var step in graph.Procedure.Steps)
        {
            if (graph.IndexOf(step.To) is not (>= 0 and var to))
                continue;

            foreach (var code in step.From)
            {
                var from = graph.IndexOf(code);
                if (from < 0 || (graph.Reachable & (1UL << from)) == 0 || graph.State(from).Meaning == graph.State(to).Meaning)
                    continue;

                var key = (graph.State(from).Meaning, graph.State(to).Meaning);
                if (!moves.TryGetValue(key, out var steps))
                    moves.Add(key, steps = new());

                var isText = step.Entry.Certainty >= CertaintyOfText;
                var firstReading = steps.FindIndex(static known => !known.IsText);
                steps.Insert(isText && firstReading >= 0 ? firstReading : steps.Count, (step, isText));
            }
        }

        return moves;
    }

    private string Cited(ProcedureEntry entry) => $"{_edition.Procedure.Citation} {entry.Articles}".Trim();

    private void Add(ProcedurePart part, string code, string kind, params object[] arguments) =>
        _findings.Add(new ProcedureFinding(part, code, kind, Strings.Localizable(kind, arguments)));

    /// <summary>Of something that is not there, so the place is that of the procedure and the key says what it is.</summary>
    private void AddMissing(string kind, string key, params object[] arguments) =>
        _findings.Add(new ProcedureFinding(ProcedurePart.Procedure, "", kind + ":" + key, Strings.Localizable(kind, arguments)));

    /// <summary>The limit of a state together with those of states of the same meaning whose clock it continues: an internal division of one period.</summary>
    private readonly record struct Clock(int Days, bool Extendable, int? ContinuesMeaning)
    {
        public static Clock Of(ProcedureGraph graph, int state)
        {
            var meaning = graph.State(state).Meaning;
            var clock = graph.ClockOf(state);
            var (days, extendable) = (0, false);
            for (var i = clock.Length - 1; i >= 0; i--)
            {
                var part = graph.State(clock[i]);
                if (part.Meaning != meaning)
                    return new(days, extendable, part.Meaning);

                days += part.Limit!.WorkingDays;
                extendable |= part.Limit.Extendable;
            }

            return new(days, extendable, null);
        }
    }
}
