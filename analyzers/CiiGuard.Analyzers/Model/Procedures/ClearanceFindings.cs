using System.Collections.Generic;
using System.Collections.Immutable;

namespace CiiGuard.Analyzers;

/// <summary>
/// Ways of a procedure to a contract without clearance (CII6001): a gate in a state that is not cleared, and a cleared state that is come to without a decision of those who can make one.
/// </summary>
internal static class ClearanceFindings
{
    private const int Operator = 1 << 0;
    private const int Clock = 1 << 6;
    private const int Sign = 1;

    /// <summary>The review office, member units, departments, the Central Commission.</summary>
    private const int Deciders = (1 << 2) | (1 << 3) | (1 << 4) | (1 << 5);

    private const int SelfAssessing = 2;
    private const int NoImpactFound = 3;

    /// <param name="graph">The procedure.</param>
    /// <param name="allowsConditionalSignature">Whether a contract with the suspensive condition may be signed before clearance.</param>
    public static ImmutableArray<ProcedureFinding> Of(ProcedureGraph graph, bool allowsConditionalSignature)
    {
        var findings = ImmutableArray.CreateBuilder<ProcedureFinding>();
        if (graph.Initial < 0)
            return findings.ToImmutable();

        if (IsIn(graph.Cleared, graph.Initial))
            Add(findings, ProcedurePart.State, graph.State(graph.Initial).Entry, "Procedure_BeginsCleared", ProcedureWords.Path(graph, graph.Initial), graph.State(graph.Initial).Entry.Identifier);

        for (var index = 0; index < graph.Procedure.Steps.Count; index++)
        {
            var step = graph.Procedure.Steps[index];

            // One state suffices to show it: the one that is come to first.
            if (Nearest(graph, step, state => step.Gate != 0 && !IsGateOpen(graph, state, step.Gate, allowsConditionalSignature)) is >= 0 and var closed)
            {
                var state = graph.State(closed);
                Add(findings, ProcedurePart.Step, step.Entry, "Procedure_Gate" + step.Gate, ProcedureWords.Path(graph, closed, index), step.Entry.Identifier, state.Entry.Identifier, ProcedureWords.Meaning(state.Meaning));
            }

            var to = graph.IndexOf(step.To);
            if (to < 0 || !IsIn(graph.Cleared, to))
                continue;

            var isByClock = (step.Actors & Clock) != 0;
            if (Nearest(graph, step, state => !IsIn(graph.Cleared, state) && (isByClock || !IsDecided(graph, state, to, step.Actors))) is >= 0 and var undecided)
            {
                Add(
                    findings,
                    ProcedurePart.Step,
                    step.Entry,
                    isByClock ? "Procedure_ClearedByClock" : "Procedure_ClearedByNobody",
                    ProcedureWords.Path(graph, undecided, index),
                    step.Entry.Identifier,
                    graph.State(to).Entry.Identifier,
                    ProcedureWords.ActorsOf(step.Actors));
            }
        }

        return findings.ToImmutable();
    }

    /// <summary>A declaration cannot show the suspensive condition, so a signature may have it anywhere but after a refusal; the method that signs is asked for it (CII1002).</summary>
    private static bool IsGateOpen(ProcedureGraph graph, int state, int gate, bool allowsConditionalSignature) =>
        IsIn(graph.Cleared, state)
        || (gate == Sign && allowsConditionalSignature && !IsIn(graph.Meaning(ReviewStateSets.NotPassed) | graph.Meaning(ReviewStateSets.Unknown), state));

    /// <summary>The one finding that is the operator's own is that of its self-assessment.</summary>
    private static bool IsDecided(ProcedureGraph graph, int from, int to, int actors) =>
        (actors & Deciders) != 0
        || ((actors & Operator) != 0 && graph.State(from).Meaning == SelfAssessing && graph.State(to).Meaning == NoImpactFound);

    private static int Nearest(ProcedureGraph graph, StepModel step, System.Func<int, bool> isWrong)
    {
        var (nearest, distance) = (-1, int.MaxValue);
        foreach (var code in step.From)
        {
            var state = graph.IndexOf(code);
            if (state < 0 || !IsIn(graph.Reachable, state) || !isWrong(state))
                continue;

            var length = graph.ShortestPath(graph.Initial, 1UL << state)?.Length ?? int.MaxValue;
            if (length < distance)
                (nearest, distance) = (state, length);
        }

        return nearest;
    }

    private static bool IsIn(ulong set, int state) => (set & (1UL << state)) != 0;

    private static void Add(ICollection<ProcedureFinding> findings, ProcedurePart part, ProcedureEntry entry, string kind, string path, params object[] arguments) =>
        findings.Add(new ProcedureFinding(part, entry.Code, kind, Strings.Localizable(kind, arguments), path));
}
