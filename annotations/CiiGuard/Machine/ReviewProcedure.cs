using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>A review procedure at run time: its states, steps and overlays, and the one machine that runs them. Made by generated code from the declaration (<see cref="ReviewProcedureAttribute"/>).</summary>
/// <remarks>Immutable and free of clock, storage and threads. The typed states that are generated for a <see cref="ReviewCaseAttribute"/> and hosts that have only rows and messages use the same object.</remarks>
public sealed partial class ReviewProcedure
{
    private const short Forbidden = -1;

    private readonly Dictionary<string, Place> _statePlaces;
    private readonly Dictionary<string, Place> _stepPlaces;
    private readonly ProcedureState[] _states;
    private readonly ProcedureStep[] _steps;
    private readonly ProcedureOverlay[] _overlays;

    // [state * steps + step]: the state that the step leads to, or Forbidden.
    private readonly short[] _table;

    // The state whose clock a state continues, followed to the end; its own index where it starts a clock; Forbidden where none runs.
    private readonly short[] _clockBase;
    private readonly Place[] _places;
    private readonly int _initial;

    /// <summary>Makes a procedure. Called by generated code; whatever a declaration can get wrong has been reported by then, and is refused here once more.</summary>
    /// <param name="code">Stable code.</param>
    /// <param name="title">Title.</param>
    /// <param name="citation">How articles are cited, such as <c>CRM 2022 art.</c>.</param>
    /// <param name="inForceFrom">First day in force, or null.</param>
    /// <param name="repealedFrom">First day no longer in force, or null.</param>
    /// <param name="states">The states.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="overlays">The overlays.</param>
    /// <param name="openPoints">Questions that the text leaves open.</param>
    /// <exception cref="ArgumentException">The parts do not fit together.</exception>
    public ReviewProcedure(
        string code,
        BilingualText title,
        string citation,
        CalendarDate? inForceFrom,
        CalendarDate? repealedFrom,
        IEnumerable<ProcedureState> states,
        IEnumerable<ProcedureStep> steps,
        IEnumerable<ProcedureOverlay> overlays,
        IEnumerable<BilingualText> openPoints)
    {
        Code = code;
        Title = title;
        Citation = citation;
        InForceFrom = inForceFrom;
        RepealedFrom = repealedFrom;
        _states = states.ToArray();
        _steps = steps.ToArray();
        _overlays = overlays.ToArray();
        OpenPoints = Array.AsReadOnly(openPoints.ToArray());
        States = Array.AsReadOnly(_states);
        Steps = Array.AsReadOnly(_steps);
        Overlays = Array.AsReadOnly(_overlays);

        if (_states.Length == 0 || _states.Length > short.MaxValue)
            throw new ArgumentException($"A procedure has between 1 and {short.MaxValue} states.", nameof(states));

        _statePlaces = Places(_states.Select(state => state.Code), nameof(states));
        _stepPlaces = Places(_steps.Select(step => step.Code), nameof(steps));
        _initial = Array.FindIndex(_states, state => state.IsInitial);
        if (_initial < 0 || Array.FindLastIndex(_states, state => state.IsInitial) != _initial)
            throw new ArgumentException("Exactly one state of a procedure is the one in which a review begins.", nameof(states));

        _table = Table();
        _clockBase = ClockBases();
        _places = Array.ConvertAll(_states, state => _statePlaces[state.Code]);
        _alone = Array.ConvertAll(_overlays, overlay => (IReadOnlyList<string>)Array.AsReadOnly(new[] { overlay.Code }));
        _inTable = Array.ConvertAll(_places, place => InTable(place.Index));
        _lawful = new IReadOnlyList<ProcedureStep>[_states.Length << AskedOverlays];
    }

    /// <summary>Stable code, stored with every review.</summary>
    public string Code { get; }

    /// <summary>Title.</summary>
    public BilingualText Title { get; }

    /// <summary>How articles are cited.</summary>
    public string Citation { get; }

    /// <summary>First day in force, or null.</summary>
    public CalendarDate? InForceFrom { get; }

    /// <summary>First day no longer in force, or null.</summary>
    public CalendarDate? RepealedFrom { get; }

    /// <summary>The states in the order of their declaration.</summary>
    public IReadOnlyList<ProcedureState> States { get; }

    /// <summary>The steps in the order of their declaration.</summary>
    public IReadOnlyList<ProcedureStep> Steps { get; }

    /// <summary>The overlays in the order of their declaration.</summary>
    public IReadOnlyList<ProcedureOverlay> Overlays { get; }

    /// <summary>Questions that the text of the law leaves open, and how they are handled here.</summary>
    public IReadOnlyList<BilingualText> OpenPoints { get; }

    /// <summary>The state in which a review begins.</summary>
    public ProcedureState Initial => _states[_initial];

    /// <summary>A state by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The state, or null if there is none.</returns>
    public ProcedureState? FindState(string? code) => code is not null && _statePlaces.TryGetValue(code, out var place) ? _states[place.Index] : null;

    /// <summary>A step by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The step, or null if there is none.</returns>
    public ProcedureStep? FindStep(string? code) => code is not null && _stepPlaces.TryGetValue(code, out var place) ? _steps[place.Index] : null;

    /// <summary>Cites articles of this procedure.</summary>
    /// <param name="articles">Numbers, such as <c>11</c> or <c>13, 14</c>.</param>
    /// <param name="language">The language.</param>
    /// <returns>The citation, or an empty text for none.</returns>
    public string Cite(string articles, Language language)
    {
        if (string.IsNullOrEmpty(articles))
            return "";
        if (language != Language.Chinese)
            return Citation.Length == 0 ? "art. " + articles : Citation + " " + articles;

        return Title.Chinese + "第" + articles.Replace(", ", "、") + "条";
    }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;

    private Dictionary<string, Place> Places(IEnumerable<string> codes, string parameter)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (places.ContainsKey(code))
                throw new ArgumentException($"The code '{code}' stands twice.", parameter);
            places.Add(code, new(this, places.Count, code));
        }

        return places;
    }

    private short[] Table()
    {
        var table = new short[_states.Length * _steps.Length];
        for (var i = 0; i < table.Length; i++)
            table[i] = Forbidden;
        for (var step = 0; step < _steps.Length; step++)
        {
            foreach (var from in _steps[step].From)
            {
                var state = StateIndex(from, _steps[step].Code);
                table[(state * _steps.Length) + step] = (short)(_steps[step].To is { } to ? StateIndex(to, _steps[step].Code) : state);
            }
        }

        return table;
    }

    private short[] ClockBases()
    {
        var bases = new short[_states.Length];
        for (var state = 0; state < bases.Length; state++)
        {
            var at = state;
            for (var links = 0; _states[at].Limit?.Continues is { } next; links++)
            {
                if (links > _states.Length)
                    throw new ArgumentException($"The clock of state '{_states[state].Code}' continues itself.");
                at = StateIndex(next, _states[at].Code);
                if (_states[at].Limit is null)
                    throw new ArgumentException($"The clock of state '{_states[state].Code}' continues that of '{next}', which has none.");
            }

            bases[state] = _states[state].Limit is null ? Forbidden : (short)at;
        }

        return bases;
    }

    private int StateIndex(string code, string namedBy) =>
        _statePlaces.TryGetValue(code, out var place) ? place.Index : throw new ArgumentException($"'{namedBy}' names the state '{code}', which there is not.");

    /// <summary>Where a code stands in a procedure.</summary>
    internal sealed class Place(ReviewProcedure procedure, int index, string code)
    {
        public readonly ReviewProcedure Procedure = procedure;
        public readonly int Index = index;
        public readonly string Code = code;
    }
}
