using System;
using System.Collections.Generic;
using System.Linq;
using Stateless;

namespace CiiGuard.Benchmarks;

/// <summary>The states and steps of the same procedure on Stateless. It does less: no roles, no evidence, no overlays, no suspensions, no articles, and a refusal is an exception.</summary>
internal static class StatelessReview
{
    private static readonly (ServerReview.StateCode State, (ServerReview.StepCode Step, ServerReview.StateCode To)[] Edges)[] Table = Edges();

    private static readonly int[] WorkingDays = [.. LegalWalk.Procedure.States.Select(state => state.Limit?.WorkingDays ?? 0)];

    /// <summary>A machine whose state is kept in it, as it is made for one review that is loaded.</summary>
    public static StateMachine<ServerReview.StateCode, ServerReview.StepCode> Create(ServerReview.StateCode state)
    {
        var machine = new StateMachine<ServerReview.StateCode, ServerReview.StepCode>(state);
        Configure(machine);
        return machine;
    }

    public static void Configure(StateMachine<ServerReview.StateCode, ServerReview.StepCode> machine)
    {
        foreach (var (from, edges) in Table)
        {
            var configured = machine.Configure(from);
            foreach (var (step, to) in edges)
            {
                if (to == from)
                    configured.PermitReentry(step);
                else
                    configured.Permit(step, to);
            }
        }
    }

    /// <summary>Takes a step of a stored review, and counts the limit of the state it leads to.</summary>
    public static StoredRow Apply(StatelessRow row, ServerReview.StepCode step, DateOnly on)
    {
        var before = Enum.Parse<ServerReview.StateCode>(row.State);
        var machine = Create(before);
        machine.Fire(step);
        var state = machine.State;
        var moved = state != before;
        var days = WorkingDays[(int)state];
        DateOnly? clockFrom = moved ? days > 0 ? on : null : row.ClockFrom;
        var next = new StatelessRow
        {
            Procedure = row.Procedure,
            Case = row.Case,
            State = moved ? state.ToString() : row.State,
            Version = row.Version + 1,
            Since = moved ? on : row.Since,
            On = on,
            ClockFrom = clockFrom,
            Pauses = row.Pauses,
            PausedSince = row.PausedSince,
            Overlays = row.Overlays,
        };
        return new(next, clockFrom is { } from && days > 0 ? WorkingCalendar.China.AddWorkingDays(from, days) : null);
    }

    private static (ServerReview.StateCode State, (ServerReview.StepCode Step, ServerReview.StateCode To)[] Edges)[] Edges()
    {
        var table = new List<(ServerReview.StateCode State, (ServerReview.StepCode Step, ServerReview.StateCode To)[] Edges)>();
        foreach (var state in Enum.GetValues<ServerReview.StateCode>())
        {
            var edges = new List<(ServerReview.StepCode Step, ServerReview.StateCode To)>();
            foreach (var step in Enum.GetValues<ServerReview.StepCode>())
            {
                if (ServerReview.TryNext(state, step, out var next))
                    edges.Add((step, next));
            }

            table.Add((state, [.. edges]));
        }

        return [.. table];
    }
}
