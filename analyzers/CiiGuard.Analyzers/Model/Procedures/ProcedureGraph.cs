using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace CiiGuard.Analyzers;

/// <summary>
/// A procedure as a graph: states are numbered in their order, a set of states is a bit set, and a step is an edge from each of its states. Free of Roslyn; the generator prints
/// what it computes, the analyzers judge it.
/// </summary>
/// <remarks>Overlays are not followed: a step that needs one, or none, counts as possible. So what is called unreachable is, and what is called reachable may need an overlay.</remarks>
internal sealed class ProcedureGraph
{
    public const int MaxStates = 64;

    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly ulong[] _next;
    private readonly ulong[] _reach;
    private readonly List<int>[] _permitted;

    /// <param name="procedure">A procedure that a reader returned; a code that names no state leads nowhere.</param>
    /// <exception cref="ArgumentException">It has more than 64 states.</exception>
    public ProcedureGraph(ProcedureModel procedure)
    {
        if (procedure.States.Count > MaxStates)
            throw new ArgumentException($"A procedure has at most {MaxStates} states.", nameof(procedure));

        Procedure = procedure;
        var count = procedure.States.Count;
        for (var i = 0; i < count; i++)
        {
            var state = procedure.States[i];
            _indices[state.Code] = i;
            All |= 1UL << i;
            if (state.Initial && Initial < 0)
                Initial = i;
            if (state.Outcome)
                Outcomes |= 1UL << i;
            if ((ReviewStateSets.OfState(state.Meaning) & ReviewStateSets.Cleared) == ReviewStateSets.OfState(state.Meaning) && !ReviewStateSets.OfState(state.Meaning).IsEmpty)
                Cleared |= 1UL << i;
        }

        _next = new ulong[count];
        _permitted = new List<int>[count];
        for (var i = 0; i < count; i++)
            _permitted[i] = new List<int>();
        for (var step = 0; step < procedure.Steps.Count; step++)
            Add(step, procedure.Steps[step]);

        _reach = Closure(_next);
        Reachable = Initial < 0 ? 0 : _reach[Initial];
    }

    public ProcedureModel Procedure { get; }

    public int Count => _next.Length;

    /// <summary>Every state.</summary>
    public ulong All { get; }

    /// <summary>The state in which a review begins; -1 if there is none.</summary>
    public int Initial { get; } = -1;

    /// <summary>States in which a review may rest.</summary>
    public ulong Outcomes { get; }

    /// <summary>States whose meaning is a cleared one.</summary>
    public ulong Cleared { get; }

    /// <summary>States that a review can come to, the first one included.</summary>
    public ulong Reachable { get; }

    /// <summary>States that are no outcome and that no step leaves.</summary>
    public ulong DeadEnds
    {
        get
        {
            var ends = 0UL;
            for (var i = 0; i < Count; i++)
            {
                if (_next[i] == 0)
                    ends |= 1UL << i;
            }

            return ends & ~Outcomes;
        }
    }

    /// <summary>States from which no outcome can be reached.</summary>
    public ulong WithoutOutcome => All & ~CanReach(Outcomes);

    /// <summary>Number of the state with this code; -1 if there is none.</summary>
    public int IndexOf(string? code) => code is not null && _indices.TryGetValue(code, out var index) ? index : -1;

    public StateModel State(int index) => Procedure.States[index];

    /// <summary>States that one step leads to, itself excepted.</summary>
    public ulong Next(int state) => _next[state];

    /// <summary>Numbers of the steps that can be taken in a state, in the order of the procedure.</summary>
    public IReadOnlyList<int> Permitted(int state) => _permitted[state];

    /// <summary>States that a state leads to in any number of steps, itself included.</summary>
    public ulong ReachedFrom(int state) => _reach[state];

    /// <summary>States from which one of these can be reached, these included.</summary>
    public ulong CanReach(ulong targets)
    {
        var sources = 0UL;
        for (var i = 0; i < Count; i++)
        {
            if ((_reach[i] & targets) != 0)
                sources |= 1UL << i;
        }

        return sources;
    }

    /// <summary>States whose meaning is in a group of the vocabulary.</summary>
    public ulong Meaning(Flow.StateSet group)
    {
        var states = 0UL;
        for (var i = 0; i < Count; i++)
        {
            if (ReviewStateSets.OfState(State(i).Meaning).Overlaps(group))
                states |= 1UL << i;
        }

        return states;
    }

    /// <summary>
    /// Numbers of the steps of a shortest way from one state to one of the others: none if it is one of them, null if there is no way. Of several the one whose steps are declared first.
    /// </summary>
    public ImmutableArray<int>? ShortestPath(int from, ulong targets)
    {
        if (from < 0)
            return null;

        var cameBy = new (int State, int Step)[Count];
        var seen = 1UL << from;
        var queue = new Queue<int>();
        queue.Enqueue(from);
        while (queue.Count > 0)
        {
            var at = queue.Dequeue();
            if ((targets & (1UL << at)) != 0)
                return Trace(cameBy, from, at);

            foreach (var step in _permitted[at])
            {
                var to = IndexOf(Procedure.Steps[step].To);
                if (to < 0 || (seen & (1UL << to)) != 0)
                    continue;

                seen |= 1UL << to;
                cameBy[to] = (at, step);
                queue.Enqueue(to);
            }
        }

        return null;
    }

    /// <summary>
    /// The states whose limits run in one clock, this state last: it, and what it continues, as far as that goes. The limit of the state is the sum of theirs, counted from the day on
    /// which the first was entered.
    /// </summary>
    public ImmutableArray<int> ClockOf(int state)
    {
        var clock = ImmutableArray.CreateBuilder<int>();
        var seen = 0UL;
        for (var at = state; at >= 0 && (seen & (1UL << at)) == 0 && State(at).Limit is { } limit; at = IndexOf(limit.Continues))
        {
            seen |= 1UL << at;
            clock.Insert(0, at);
        }

        return clock.ToImmutable();
    }

    /// <summary>Who reaches whom in any number of steps, each itself included.</summary>
    public static ulong[] Closure(ulong[] next)
    {
        var reach = new ulong[next.Length];
        for (var i = 0; i < next.Length; i++)
            reach[i] = next[i] | (1UL << i);

        for (var via = 0; via < next.Length; via++)
        {
            for (var i = 0; i < next.Length; i++)
            {
                if ((reach[i] & (1UL << via)) != 0)
                    reach[i] |= reach[via];
            }
        }

        return reach;
    }

    private void Add(int index, StepModel step)
    {
        var to = IndexOf(step.To);
        foreach (var code in step.From)
        {
            var from = IndexOf(code);
            if (from < 0)
                continue;

            _permitted[from].Add(index);
            if (to >= 0 && to != from)
                _next[from] |= 1UL << to;
        }
    }

    private static ImmutableArray<int> Trace((int State, int Step)[] cameBy, int from, int to)
    {
        var steps = ImmutableArray.CreateBuilder<int>();
        for (var at = to; at != from; at = cameBy[at].State)
            steps.Insert(0, cameBy[at].Step);
        return steps.ToImmutable();
    }
}
