using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>What a finding about a procedure is about.</summary>
internal enum ProcedurePart
{
    Procedure,
    State,
    Step,
    Overlay,
}

/// <summary>Something wrong with a procedure that is declared well but does what it should not.</summary>
/// <param name="Part">What it is about.</param>
/// <param name="Code">Code of the state, step or overlay.</param>
/// <param name="Kind">Name of the text that says what is wrong.</param>
/// <param name="Detail">What is wrong, for the message.</param>
/// <param name="Path">How a review comes there, or null.</param>
internal sealed record ProcedureFinding(ProcedurePart Part, string Code, string Kind, LocalizableString Detail, string? Path = null)
{
    /// <summary>Whether another procedure has this fault already.</summary>
    public bool IsSameFaultAs(ProcedureFinding other) => (Part, Code, Kind) == (other.Part, other.Code, other.Kind);
}

/// <summary>Words of findings that are the same in every language: names as they are declared.</summary>
internal static class ProcedureWords
{
    private static readonly string[] Actors = { "Operator", "Supplier", "ReviewOffice", "MemberUnit", "Department", "CentralCommission", "Clock" };

    public static string ActorsOf(int actors)
    {
        var names = new List<string>();
        for (var bit = 0; bit < Actors.Length; bit++)
        {
            if ((actors & (1 << bit)) != 0)
                names.Add(Actors[bit]);
        }

        return names.Count == 0 ? "None" : string.Join(" | ", names);
    }

    public static string Meaning(int meaning) => meaning >= 0 && meaning < ReviewStateSets.StateCount ? ReviewStateSets.Names[meaning] : "Unknown";

    /// <summary>A shortest way from the first state to one, and a last step from there: <c>A –[Step]→ B –[Last]→ C</c>.</summary>
    public static string Path(ProcedureGraph graph, int to, int lastStep = -1)
    {
        var text = new StringBuilder(graph.State(graph.Initial).Entry.Identifier);
        if (graph.ShortestPath(graph.Initial, 1UL << to) is { } steps)
        {
            foreach (var step in steps)
                Append(step);
        }

        if (lastStep >= 0)
            Append(lastStep);
        return text.ToString();

        void Append(int index)
        {
            var step = graph.Procedure.Steps[index];
            text.Append(" –[").Append(step.Entry.Identifier).Append("]→");
            if (graph.IndexOf(step.To) is >= 0 and var next)
                text.Append(' ').Append(graph.State(next).Entry.Identifier);
        }
    }
}
