using System.Collections.Generic;
using System.Collections.Immutable;

namespace CiiGuard.Analyzers;

/// <summary>How long a review may take by its limits, up to a state.</summary>
/// <param name="WorkingDays">Sum of the limits, in working days; each counts once.</param>
/// <param name="OpenEnded">Whether a limit on the way has no number, or may be exceeded.</param>
/// <param name="Repeats">Whether a limit on the way can run more than once, because the review can come back to it.</param>
/// <param name="Counted">Codes of the states whose limits were added, in the order in which they are passed.</param>
internal sealed record WorstCase(int WorkingDays, bool OpenEnded, bool Repeats, EquatableArray<string> Counted);

/// <summary>How long it takes to conclude a review in one of its states.</summary>
/// <param name="ConcludedIn">Code of the state from which the outcome is reached.</param>
/// <param name="Outcomes">Codes of the outcomes that are reached from it.</param>
/// <param name="Least">The shortest sum of limits up to there.</param>
/// <param name="Most">The longest one.</param>
internal sealed record CaseDuration(string ConcludedIn, EquatableArray<string> Outcomes, WorstCase Least, WorstCase Most);

/// <summary>
/// Adds up the limits of a procedure along its paths. A path ends with the first outcome; giving up (withdrawal, abandonment) is none here. Days on which a clock stands still, and
/// states without a limit, are not in any sum: no text limits them.
/// </summary>
/// <remarks>
/// The longest sum is that of a review that passes every limit it can, each once. It is exact and cheap: a review can pass all states of a cycle and leave it anywhere, so cycles count as
/// one state with the sum of their limits, and what is left has no cycle.
/// </remarks>
internal sealed class ProcedureDurations
{
    private readonly ProcedureGraph _graph;
    private readonly int _start;
    private readonly ulong[] _next;
    private readonly ulong[] _reach;

    /// <param name="graph">The procedure.</param>
    /// <param name="start">The state from which to count; what was before is not in the sums.</param>
    public ProcedureDurations(ProcedureGraph graph, int start)
    {
        _graph = graph;
        _start = start;
        _next = new ulong[graph.Count];
        for (var i = 0; i < graph.Count; i++)
            _next[i] = i != start && (graph.Outcomes & (1UL << i)) != 0 ? 0 : graph.Next(i);
        _reach = ProcedureGraph.Closure(_next);
    }

    /// <summary>Each state in which a review can be concluded, in the order of the procedure.</summary>
    public static ImmutableArray<CaseDuration> Of(ProcedureGraph graph) => new ProcedureDurations(graph, graph.Initial).Cases();

    public ImmutableArray<CaseDuration> Cases()
    {
        var cases = ImmutableArray.CreateBuilder<CaseDuration>();
        if (_start < 0)
            return cases.ToImmutable();

        var conclusions = _graph.Outcomes & ~_graph.Meaning(ReviewStateSets.Ended);
        for (var state = 0; state < _graph.Count; state++)
        {
            var outcomes = _next[state] & conclusions;
            if (outcomes == 0 || (_reach[_start] & (1UL << state)) == 0)
                continue;

            cases.Add(new CaseDuration(_graph.State(state).Code, Codes(Members(outcomes)).ToEquatableArray(), Least(state), Most(state)));
        }

        return cases.ToImmutable();
    }

    /// <summary>The longest sum of limits from the start to the end of a state's own limit.</summary>
    public WorstCase Most(int state)
    {
        var order = InOrder(_reach[_start] & Backwards(state));
        var best = new int[_graph.Count];
        var before = new int[_graph.Count];
        var passed = new List<int>();
        foreach (var group in order)
        {
            var leader = Lowest(group);
            before[leader] = -1;
            foreach (var earlier in passed)
            {
                if ((_reach[earlier] & (1UL << leader)) != 0 && (before[leader] < 0 || best[earlier] > best[before[leader]]))
                    before[leader] = earlier;
            }

            best[leader] = (before[leader] < 0 ? 0 : best[before[leader]]) + Days(group);
            passed.Add(leader);
        }

        // The last group is that of the state itself: every other one on the way leads to it.
        var counted = new List<int>();
        for (var at = Lowest(Group(state)); at >= 0; at = before[at])
        {
            var members = Members(Group(at));
            for (var i = members.Count - 1; i >= 0; i--)
                counted.Insert(0, members[i]);
        }

        return Sum(counted, _reach[_start] & Backwards(state), best[Lowest(Group(state))]);
    }

    /// <summary>The shortest one.</summary>
    public WorstCase Least(int state)
    {
        var days = new int[_graph.Count];
        var before = new int[_graph.Count];
        for (var i = 0; i < days.Length; i++)
            (days[i], before[i]) = (int.MaxValue, -1);

        days[_start] = DaysOf(_start);
        var open = _reach[_start];
        while (open != 0)
        {
            var nearest = -1;
            foreach (var candidate in Members(open))
            {
                if (days[candidate] != int.MaxValue && (nearest < 0 || days[candidate] < days[nearest]))
                    nearest = candidate;
            }

            if (nearest < 0 || nearest == state)
                break;

            open &= ~(1UL << nearest);
            foreach (var next in Members(_next[nearest] & open))
            {
                var sum = days[nearest] + DaysOf(next);
                if (sum < days[next])
                    (days[next], before[next]) = (sum, nearest);
            }
        }

        var path = new List<int>();
        for (var at = state; at >= 0; at = before[at])
            path.Insert(0, at);
        var passed = 0UL;
        foreach (var at in path)
            passed |= 1UL << at;
        return Sum(path, passed, days[state]);
    }

    /// <summary>The groups of states that can come back to each other, so ordered that each comes before those that it leads to.</summary>
    private List<ulong> InOrder(ulong states)
    {
        var groups = new List<ulong>();
        for (var rest = states; rest != 0;)
        {
            var group = Group(Lowest(rest));
            groups.Add(group);
            rest &= ~group;
        }

        // What leads to another group reaches that group's states, and its own besides.
        groups.Sort((left, right) =>
        {
            var byReach = Members(_reach[Lowest(right)]).Count.CompareTo(Members(_reach[Lowest(left)]).Count);
            return byReach != 0 ? byReach : Lowest(left).CompareTo(Lowest(right));
        });
        return groups;
    }

    private WorstCase Sum(List<int> states, ulong passed, int days)
    {
        var (openEnded, repeats) = (false, false);
        foreach (var state in Members(passed))
        {
            if (_graph.State(state).Limit is not { } limit)
                continue;

            openEnded |= limit.Extendable || limit.WorkingDays == 0;
            repeats |= (Group(state) & ~(1UL << state)) != 0;
        }

        var counted = new List<int>();
        foreach (var state in states)
        {
            if (_graph.State(state).Limit is not null)
                counted.Add(state);
        }

        return new WorstCase(days, openEnded, repeats, Codes(counted).ToEquatableArray());
    }

    private int Days(ulong states)
    {
        var days = 0;
        foreach (var state in Members(states))
            days += DaysOf(state);
        return days;
    }

    private int DaysOf(int state) => _graph.State(state).Limit?.WorkingDays ?? 0;

    /// <summary>A state and those that it can come back from.</summary>
    private ulong Group(int state) => _reach[state] & Backwards(state);

    private ulong Backwards(int state)
    {
        var sources = 0UL;
        for (var i = 0; i < _reach.Length; i++)
        {
            if ((_reach[i] & (1UL << state)) != 0)
                sources |= 1UL << i;
        }

        return sources;
    }

    private List<string> Codes(List<int> states)
    {
        var codes = new List<string>();
        foreach (var state in states)
            codes.Add(_graph.State(state).Code);
        return codes;
    }

    private static List<int> Members(ulong set)
    {
        var members = new List<int>();
        for (var i = 0; set != 0; i++, set >>= 1)
        {
            if ((set & 1) != 0)
                members.Add(i);
        }

        return members;
    }

    private static int Lowest(ulong set)
    {
        var index = 0;
        while (((set >> index) & 1) == 0)
            index++;
        return index;
    }
}
